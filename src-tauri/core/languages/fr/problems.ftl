### Problèmes, ce que fait l’application, ce que peut faire l’utilisateur ; refus d’un formulaire.

problems-sentences = { $first } { $second }

## Ce que fait l’application

problems-retry-at = Nouvelle tentative : { $time }.
problems-retry-within-a-minute = Nouvelle tentative dans moins d’une minute.
problems-retry-later = Nouvelle tentative plus tard.
problems-retry-now = Nouvelle tentative en cours.
problems-retry-waiting = L’actualisation est en pause.
problems-retry-not-stored = Rien n’a été enregistré.

## Ce qui s’est passé, et conseils

problems-offline-message = Le { -portal } est injoignable.
problems-offline-advice = Vérifiez la connexion Internet de cet ordinateur.
problems-timed-out-message = Le { -portal } n’a pas répondu à temps.
problems-timed-out-advice = Si le problème persiste, vérifiez la connexion Internet et le proxy éventuel.
problems-portal-down-message = Le { -portal } rencontre une erreur interne.
problems-portal-down-detail = Le { -portal } rencontre une erreur interne ({ $detail }).
problems-portal-down-advice = Vous n’avez rien à faire. Si le problème persiste, contactez l’assistance { -vendor }.
problems-rate-limited-message = Le { -portal } demande d’espacer les requêtes.
problems-rate-limited-advice = Si le problème persiste, choisissez un intervalle d’actualisation plus long dans les paramètres.
problems-credentials-refused-message = Le { -portal } a refusé les identifiants.
problems-credentials-refused-advice = Vérifiez { -client-id } et { -client-secret }. Si le secret a été réinitialisé sous { -api-page } dans le { -portal }, saisissez le nouveau.
problems-credentials-missing-message = Le trousseau ne contient pas d’identifiants pour ce compte.
problems-credentials-missing-advice = Saisissez de nouveau { -client-id } et { -client-secret }.
problems-environment-unusable-message = Les identifiants des variables d’environnement sont inutilisables.
problems-environment-unusable-advice = Corrigez la variable et redémarrez l’application.
problems-environment-not-set = { $variable } n’est pas définie.
problems-environment-variable = { $variable } : { $problem }
problems-token-expired-message = Le jeton d’accès a expiré.
problems-token-expired-advice = Un jeton collé est valable une demi-heure au plus. Collez-en un nouveau ou saisissez { -client-id } et { -client-secret }, qui restent valables.
problems-address-refused-message = Le { -portal } a refusé l’adresse réseau de cet ordinateur.
problems-address-refused-advice = Si { -ip-restriction } est activé sous { -api-page } dans le { -portal }, autorisez-y ce réseau ou utilisez un réseau autorisé.
problems-wrong-address-message = Il n’y a pas de { -portal } à cette adresse.
problems-wrong-address-advice = Vérifiez l’adresse du portail dans le formulaire des identifiants.
problems-address-changed-message = L’adresse du portail a été modifiée : les identifiants enregistrés n’ont donc pas été envoyés.
problems-address-changed-advice = Ils sont liés à l’adresse pour laquelle ils ont été saisis. Reconnectez-vous pour utiliser la nouvelle adresse, ou rétablissez l’ancienne.
problems-proxy-failed-message = Le proxy n’arrive pas à joindre le { -portal }.
problems-proxy-failed-detail = Le proxy n’arrive pas à joindre le { -portal } ({ $detail }).
problems-proxy-failed-advice = Vérifiez les paramètres de proxy de cet ordinateur ou adressez-vous à votre administrateur réseau.
problems-certificate-refused-message = Le certificat du portail n’est pas approuvé : rien n’a été envoyé.
problems-certificate-refused-advice = Vérifiez la date et l’heure de cet ordinateur. Si votre entreprise utilise un proxy, il faut peut-être installer son certificat.
problems-unexpected-reply-message = Le { -portal } a envoyé une réponse inattendue.
problems-unexpected-reply-detail = Le { -portal } a envoyé une réponse inattendue ({ $detail }).
problems-unexpected-reply-advice = Si le problème persiste, communiquez l’ID de requête à l’assistance { -vendor }.
problems-keychain-locked-message = Le trousseau est verrouillé.
problems-keychain-locked-advice = Déverrouillez-le, puis choisissez Réessayer.
problems-keychain-missing-message = Aucun trousseau n’est actif sur ce bureau.
problems-keychain-missing-advice = Démarrez GNOME Keyring, KWallet ou un autre trousseau (Secret Service).
problems-keychain-failed-message = Le trousseau a signalé une erreur.
problems-keychain-failed-detail = Le trousseau a signalé une erreur ({ $detail }).
problems-keychain-failed-advice = Redémarrez-le, ou fermez puis rouvrez votre session. KWallet échoue aussi lorsque le greffon OpenSSL de QCA n’est pas installé (sous Debian : libqca-qt6-plugins).
problems-history-unavailable-message = Impossible d’enregistrer les lectures.
problems-history-unavailable-detail = Impossible d’enregistrer les lectures ({ $detail }).
problems-history-unavailable-advice = Le solde reste surveillé, mais les lectures et les alertes ne sont conservées que jusqu’à la fermeture de l’application. Vérifiez l’espace libre et les droits du dossier de données.
problems-settings-unavailable-message = Impossible d’enregistrer les paramètres.
problems-settings-unavailable-detail = Impossible d’enregistrer les paramètres ({ $detail }).
problems-settings-unavailable-advice = Réessayez. Si le problème persiste, vérifiez l’espace libre et les droits du dossier de configuration.

## Paramètres et historique

problems-settings-file-hint = Corrigez le fichier et choisissez Réessayer, ou enregistrez les paramètres ici.
problems-settings-save-hint = Jusqu’à sa fermeture, l’application utilise ses paramètres actuels.
problems-history-hint = L’application réessaie à chaque lecture.
problems-history-read = Impossible de lire l’historique ({ $detail }).
problems-history-export = Impossible d’écrire le fichier ({ $detail }).
problems-history-export-unsure = Le fichier est peut-être encore en cours d’écriture ({ $detail }).
problems-history-delete = Impossible de supprimer l’historique ({ $detail }).
problems-history-request-hint = Le solde reste surveillé. Vérifiez l’espace libre et les droits du dossier, puis réessayez.
problems-nothing-stored-message = Rien à exporter ni à supprimer : aucune lecture de ce compte n’est enregistrée.
problems-nothing-stored-hint = Une lecture est enregistrée à chaque actualisation. Réessayez après la prochaine.
problems-history-warning-hint = Le solde reste surveillé. Une alerte peut s’afficher une seconde fois.

## Refus d’un formulaire

problems-base-url-not-an-address = Ce n’est pas une adresse web. Exemple : https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = L’adresse doit commencer par https:// (ou http:// sur cet ordinateur), car le { -client-secret } y est envoyé.
problems-base-url-too-much = L’adresse ne doit contenir qu’un hôte, un port et un chemin : pas de nom d’utilisateur, ni « ? », ni « # ».
problems-webhook-url-not-an-address = Ce n’est pas une adresse web. Exemple : https://hooks.example/alerts.
problems-webhook-url-not-encrypted = L’adresse doit commencer par https:// (ou http:// sur cet ordinateur), car le solde y est envoyé.
problems-webhook-url-too-much = L’adresse ne doit contenir ni nom d’utilisateur ni « # ».

## La fenêtre

problems-no-window-summary = { -product } ne peut pas ouvrir sa fenêtre
problems-no-window-body = L’infobulle et le menu de l’icône affichent toujours le solde. Redémarrez { -product } ; si cela ne suffit pas, réinstallez-le. Message du système : { $reason }.
problems-no-web-view-message = { -product } ne peut pas ouvrir sa fenêtre : il lui faut WebView2 Runtime de Microsoft, qui n’est pas installé.
problems-no-web-view-hint = L’icône, son infobulle et son menu fonctionnent sans lui, et « partner-balance login » dans une console connecte un compte. Une fois WebView2 installé, cliquez de nouveau sur l’icône.
problems-no-web-view-question = Ouvrir maintenant la page de téléchargement de Microsoft ?

## Bureaux sans zone de notification

problems-no-tray-gnome = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous GNOME, il faut l’extension « AppIndicator and KStatusNotifierItem Support ».
problems-no-tray-gnome-flashback = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous GNOME Flashback, il faut l’applet « Indicator Applet Complete » dans un tableau de bord.
problems-no-tray-cinnamon = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous Cinnamon, il faut le programme xapp-sn-watcher et l’applet « Applet de Statut XApp » dans un panneau.
problems-no-tray-plasma = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous Plasma, il faut le composant graphique « Boîte à miniatures » dans un tableau de bord.
problems-no-tray-xfce = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous Xfce, il faut l’élément « Greffon de barre d’état » dans un tableau de bord.
problems-no-tray-mate = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous MATE, il faut l’applet « Zone de notification » dans un tableau de bord.
problems-no-tray-lxqt = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous LXQt, il faut le composant « Information du statut » dans un tableau de bord.
problems-no-tray-budgie = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous Budgie, il faut l’applet « System Tray » dans un tableau de bord.
problems-no-tray-bar = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous { $desktop }, il faut une barre qui en possède une, par exemple Waybar avec son module « tray ».
problems-no-tray-bar-unnamed = L’icône apparaîtra dès qu’il y aura une zone de notification ; sur ce bureau, il faut une barre qui en possède une, par exemple Waybar avec son module « tray ».
problems-no-tray-bridge = L’icône apparaîtra dès qu’il y aura une zone de notification ; sous { $desktop }, il faut une passerelle entre StatusNotifierItem et sa propre zone de notification, par exemple snixembed.
problems-no-tray-unknown = L’icône apparaîtra dès qu’il y aura une zone de notification, par exemple un panneau qui affiche les icônes des programmes ouverts (StatusNotifierItem).
problems-no-tray-window = Ce bureau n’a actuellement pas de zone de notification : ceci est donc une fenêtre ordinaire.
problems-no-tray-summary = { -product } est lancé, mais ce bureau n’a pas de zone de notification
problems-no-tray-body = D’ici là, ouvrez { -product } depuis le menu des applications. Ce message ne s’affiche qu’une fois.

## Recherche de nouvelles versions

problems-no-feed = Cette édition n’a pas de liste des versions : elle ne recherche donc pas de mises à jour.
problems-feed-unread = La liste des versions n’a pas pu être lue : { $why }.
problems-feed-no-signature = La liste des versions est inutilisable : sa signature est illisible.
problems-feed-not-signed = La liste des versions est inutilisable : ce n’est pas celle que l’éditeur a signée.
problems-feed-malformed = La liste des versions est inutilisable : elle est signée, mais { $why }.
problems-feed-of-another-program = La liste des versions est inutilisable : elle est signée, mais elle concerne un autre programme.
problems-feed-older = La liste des versions est inutilisable : elle est plus ancienne que celle de la version { $version }, déjà lue.
problems-feed-expired = La liste des versions est inutilisable : elle a expiré.
problems-feed-ahead = La liste des versions est inutilisable : sa date, { $date }, a plus d’un jour d’avance sur l’horloge de cet ordinateur.

## Erreurs dans settings.toml

problems-settings-unreadable = Impossible de lire settings.toml ({ $reason }). En attendant, l’application utilise les paramètres précédents ou par défaut.
problems-settings-not-toml = settings.toml contient une erreur à la ligne { $line }. Jusqu’à sa correction, l’application utilise les paramètres précédents ou par défaut ; une copie du fichier a été enregistrée : { $file }.
problems-settings-not-toml-no-copy = settings.toml contient une erreur à la ligne { $line }. Jusqu’à sa correction, l’application utilise les paramètres précédents ou par défaut ; aucune copie du fichier n’a pu être enregistrée, et les paramètres ne peuvent donc pas l’être non plus.
problems-settings-utf16 = settings.toml est enregistré en UTF-16. Enregistrez-le en UTF-8. D’ici là, l’application utilise les paramètres précédents ou par défaut ; une copie du fichier a été enregistrée : { $file }.
problems-settings-utf16-no-copy = settings.toml est enregistré en UTF-16. Enregistrez-le en UTF-8. D’ici là, l’application utilise les paramètres précédents ou par défaut ; aucune copie du fichier n’a pu être enregistrée, et les paramètres ne peuvent donc pas l’être non plus.
problems-settings-account-id = Dans settings.toml, { $key } doit comporter de 1 à 60 caractères (lettres de a à z, chiffres, - _ et .) et ne pas être demo. Jusqu’à correction, l’application ignore ce compte et laisse sa section telle quelle.
problems-settings-duplicate-account = Dans settings.toml, { $key } est déjà l’ID d’un autre compte. Jusqu’à sa modification, l’application ignore ce compte.

## Ce que doit être un paramètre

problems-settings-must-language = Dans settings.toml, { $key } doit être "auto" ou l’une de ces valeurs : { $languages }.
problems-settings-must-bool = Dans settings.toml, { $key } doit être true ou false.
problems-settings-must-icon-account = Dans settings.toml, { $key } doit être "auto" ou l’ID d’un compte.
problems-settings-must-order = Dans settings.toml, { $key } doit être "urgent" ou "own".
problems-settings-must-interval = Dans settings.toml, { $key } doit être une durée de "1m" à "24h", par exemple "10m" ou "1h 30m".
problems-settings-must-retention = Dans settings.toml, { $key } doit être "forever" ou une durée de "1 day" à "100 years", par exemple "2 years" ou "400 days".
problems-settings-must-accounts = Dans settings.toml, { $key } doit être une liste de tables, chacune précédée de [[accounts]].
problems-settings-must-name = Dans settings.toml, { $key } doit être un texte de 1 à 60 caractères sur une seule ligne.
problems-settings-must-base-url = Dans settings.toml, { $key } doit être une adresse qui commence par "https://" (ou "http://" sur cet ordinateur), sans nom d’utilisateur, sans ? et sans #.
problems-settings-must-currency = Dans settings.toml, { $key } doit être un code de devise à trois lettres, par exemple "USD".
problems-settings-must-amount = Dans settings.toml, { $key } doit être un montant, par exemple 100 ou 99.50.
problems-settings-must-at-most-low = Dans settings.toml, { $key } ne doit pas dépasser low.
problems-settings-must-alerts = Dans settings.toml, { $key } doit être une table, précédée de [accounts.alerts].
problems-settings-must-percent = Dans settings.toml, { $key } doit être un nombre entier de 0 à 100.
problems-settings-must-days = Dans settings.toml, { $key } doit être un nombre entier de 0 (jamais) à 365.
problems-settings-must-remind = Dans settings.toml, { $key } doit être "off", "4h", "12h", "1d" ou "3d".
problems-settings-must-hours = Dans settings.toml, { $key } doit être une durée de "1h" à "30d", par exemple "24h".
problems-settings-must-time = Dans settings.toml, { $key } doit être une heure, par exemple "22:00".
problems-settings-must-days-off = Dans settings.toml, { $key } doit être une liste de "mon", "tue", "wed", "thu", "fri", "sat" et "sun".
problems-settings-must-program = Dans settings.toml, { $key } doit être le chemin complet d’un programme, sans arguments.
problems-settings-must-webhook = Dans settings.toml, { $key } doit être une adresse qui commence par "https://" (ou "http://" sur cet ordinateur), sans nom d’utilisateur et sans #.

## Ce qui est utilisé à la place

problems-settings-used = Jusqu’à correction, l’application utilise { $value }.
problems-settings-used-of-all = Jusqu’à correction, l’application utilise l’intervalle commun à tous les comptes.
problems-settings-used-accounts = Jusqu’à correction, l’application utilise les comptes précédents.
problems-settings-used-alerts = Jusqu’à correction, l’application utilise les paramètres d’alerte précédents.
problems-settings-used-previous = Jusqu’à correction, l’application utilise la valeur précédente.
problems-settings-used-none = Jusqu’à correction, l’application n’en utilise aucun.

## Sous un champ de formulaire : que saisir

problems-form-name = Saisissez un nom de 60 caractères au plus.
problems-form-currency = Saisissez un code de devise à trois lettres, par exemple USD.
problems-form-amount = Saisissez un montant, par exemple 100 ou 99,50.
problems-form-amount-ambiguous = Ce montant peut se lire de deux façons. Saisissez-le sans séparateur de milliers, par exemple 1234 ou 1234,50.
problems-form-critical = Saisissez au plus le seuil d’alerte, { $low }.
problems-form-minutes = Saisissez un nombre entier de minutes, de 1 à 1440.
problems-form-percent = Saisissez un nombre entier de 0 à 100.
problems-form-days = Saisissez un nombre entier de jours, de 0 à 365.
problems-form-remind = Choisissez une des durées de la liste.
problems-form-hours = Saisissez un nombre entier d’heures, de 1 à 720.
problems-form-time = Saisissez une heure, par exemple 22:00.
problems-form-no-span = Saisissez une autre heure que la première : ces heures de silence finiraient dès leur début.
problems-form-days-off = Choisissez des jours de la semaine.
problems-form-language = Choisissez une des langues de la liste.
problems-form-client-id = Saisissez le { -client-id }.
problems-form-client-secret = Saisissez le { -client-secret }.
problems-form-access-token = Collez un jeton d’accès.
problems-form-retention = Saisissez forever, ou une durée de "1 day" à "100 years", par exemple "2 years" ou "400 days".
problems-form-program = Saisissez le chemin complet d’un programme, sans arguments.

## Le fichier des lectures

problems-history-replaced = L’historique du solde était endommagé. Le fichier endommagé a été renommé ({ $file }) et un nouvel historique a été commencé.

## L’application ne démarre pas ou ne se ferme pas

problems-not-started = { -product } ne peut pas démarrer : { $reason }.
problems-not-ended = { -product } n’a pas été fermé : { $reason }.
problems-unknown-argument = Argument inconnu : { $argument }. Essayez --help.
problems-start-no-home = le système n’indique aucun dossier personnel ; définissez HOME, ou XDG_CONFIG_HOME, XDG_DATA_HOME et XDG_STATE_HOME
problems-start-relative-home = { $variable } n’est pas un chemin complet et n’est donc pas utilisé ; indiquez le chemin complet d’un dossier ou supprimez cette variable
problems-start-no-answer = { -product } est déjà lancé, mais ne répond pas
problems-start-unclear = impossible de savoir si { -product } est déjà lancé ({ $detail })
problems-start-no-desktop = aucune session de bureau n’a été trouvée (ni WAYLAND_DISPLAY ni DISPLAY n’y mène)
