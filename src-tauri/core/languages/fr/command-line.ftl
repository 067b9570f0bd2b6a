### Ce que les commandes affichent pour l’utilisateur.

## Conseils sous un problème

command-line-hint-credentials-refused = Vérifiez { -client-id } et { -client-secret }. Si le secret a été réinitialisé sous { -api-page } dans le { -portal }, exécutez `partner-balance login` avec le nouveau.
command-line-hint-credentials-missing = Exécutez `partner-balance login`, ou fournissez les identifiants dans des variables d’environnement ou avec --credentials-file.
command-line-hint-environment-unusable = Corrigez la variable ou le fichier indiqué avec --credentials-file.
command-line-hint-token-expired = Un jeton collé est valable une demi-heure au plus. Exécutez `partner-balance login` avec un nouveau jeton, ou avec { -client-id } et { -client-secret }, qui restent valables.
command-line-hint-wrong-address = Vérifiez l’adresse du portail. `partner-balance login --base-url` permet d’en définir une autre.
command-line-hint-address-changed = Ils sont liés à l’adresse pour laquelle ils ont été saisis. Exécutez `partner-balance login` pour utiliser la nouvelle adresse, ou rétablissez l’ancienne (base_url dans settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Déverrouillez-le et relancez la commande, ou fournissez les identifiants dans des variables d’environnement ou avec --credentials-file.
command-line-hint-keychain-missing = Démarrez GNOME Keyring, KWallet ou un autre trousseau (Secret Service). Sur une machine sans bureau, fournissez les identifiants dans des variables d’environnement ou avec --credentials-file.
command-line-hint-keychain-failed = Redémarrez-le, ou fermez puis rouvrez votre session, ou fournissez les identifiants dans des variables d’environnement ou avec --credentials-file. KWallet échoue aussi lorsque le greffon OpenSSL de QCA n’est pas installé (sous Debian : libqca-qt6-plugins).
command-line-hint-rate-limited = Si le problème persiste, choisissez un intervalle plus long : `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Vérifiez l’espace libre et les droits du dossier de données.
command-line-hint-settings-unavailable = Vérifiez l’espace libre et les droits du dossier de configuration.

## Colonnes de `status`, `accounts` et `watch` ; barres d’état

command-line-updated = actualisé { $age }
command-line-updated-stale = actualisé { $age }, peut-être modifié depuis
command-line-updated-stale-line = Actualisé { $age }, peut-être modifié depuis
command-line-request-id = ID de requête : { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account } : { $what }.
command-line-more-lines = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
command-line-bar-not-connected = non connecté
command-line-bar-connect = Aucun compte n’est encore connecté : exécutez partner-balance login
command-line-menu-no-account = Aucun compte n’est encore connecté
command-line-menu-connect = Exécutez partner-balance login dans un terminal
command-line-menu-again = Relancer

## Échecs de nombreuses commandes

command-line-no-account = Aucun compte n’est encore connecté.
command-line-no-account-hint = `partner-balance login` en connecte un. Sur un serveur sans trousseau, fournissez les identifiants dans des variables d’environnement ou avec --credentials-file : voir partner-balance --help.
command-line-output-unwritten = Impossible d’écrire la sortie : { $reason }.
command-line-file-unreadable = Impossible de lire { $file } : { $reason }.
command-line-file-unwritten = Impossible d’écrire { $file } : { $reason }.
command-line-stdin-unreadable = Impossible de lire l’entrée standard : { $reason }.
command-line-stdin-no-text = L’entrée standard n’est pas du texte UTF-8.
command-line-stdin-no-text-hint = Enregistrez en UTF-8 le fichier dont elle provient.
command-line-no-waiting = Le système ne permet pas d’attendre : { $reason }.
command-line-no-signals = Le système ne transmet pas de signaux : { $reason }.
command-line-reason-not-found = aucun fichier ou dossier de ce nom
command-line-reason-is-folder = c’est un dossier
command-line-reason-not-a-folder = un élément du chemin est un fichier au lieu d’un dossier
command-line-reason-disk-full = le disque est plein
command-line-reason-read-only = le disque est en lecture seule
command-line-reason-not-permitted = permission refusée
command-line-others-folder = { $folder } appartient à un autre utilisateur ; des fichiers de root lui en interdiraient l’accès.
command-line-others-folder-hint = Exécutez la commande en tant que cet utilisateur, sans sudo, ou en tant que root avec les dossiers de root : sudo -H.

## Le compte visé

command-line-one-account = Cette commande porte sur un seul compte : indiquez --account une seule fois.
command-line-several-accounts = Il y a plusieurs comptes : choisissez-en un avec --account ({ $ids }).
command-line-several-called = Plusieurs comptes s’appellent { $name }.
command-line-several-called-hint = Choisissez par ID : { $ids }.
command-line-no-such-account = Aucun compte { $name }.
command-line-no-such-account-hint = Comptes existants : { $ids }.
command-line-no-such-account-none = Aucun n’est connecté : `partner-balance login` en connecte un.

## Options mal placées

command-line-misplaced-status = Les options de `status` se placent après son nom, par exemple : partner-balance status --json
command-line-misplaced-export = Les options de `history export` se placent après son nom, par exemple : partner-balance history export --since 30d
command-line-misplaced-replay = Les options de `alerts replay` se placent après son nom, par exemple : partner-balance alerts replay --json
command-line-wrong-usage = utilisation incorrecte : voir { $command }
command-line-login-no-secret = login n’accepte aucun secret en argument : d’autres pourraient le lire dans la liste des processus.
command-line-login-no-secret-hint = Il se saisit à l’invite ou se lit sur l’entrée standard : voir partner-balance login --help

## accounts : où sont conservés les identifiants

command-line-accounts-keychain-client = { -client-id } et { -client-secret } dans le trousseau
command-line-accounts-keychain-token = jeton d’accès dans le trousseau
command-line-accounts-environment-client = { -client-id } et { -client-secret } issus de variables d’environnement
command-line-accounts-environment-token = jeton d’accès issu de variables d’environnement
command-line-accounts-environment-unusable = issus de variables d’environnement, inutilisables
command-line-accounts-missing = aucun identifiant : exécutez partner-balance login
command-line-accounts-keychain-locked = le trousseau est verrouillé
command-line-accounts-keychain-missing = aucun trousseau n’est actif
command-line-accounts-keychain-failed = le trousseau a signalé une erreur

## alerts : ce qui a été signalé et ce qui suivra

command-line-alert-critical = critique
command-line-alert-low = bas
command-line-alert-days = jours restants
command-line-alert-refused = identifiants refusés
command-line-alert-token = expiration du jeton d’accès
command-line-alert-blind = lecture impossible
command-line-alert-reminder = rappel
command-line-alert-recovered = recharge
command-line-alerts-none-told = Rien n’a encore été signalé.
command-line-alerts-told = Signalé ({ $moment }) : { $kinds }.
command-line-alerts-told-balance = Signalé ({ $moment }) : { $kinds } ({ $money }).
command-line-alerts-state = { $alert } : { $state }.
command-line-alerts-critical = Critique
command-line-alerts-critical-below = Critique (sous { $money })
command-line-alerts-low = Bas
command-line-alerts-low-below = Bas (sous { $money })
command-line-alerts-days = Jours restants (moins de { $days })
command-line-alerts-refused = Identifiants refusés
command-line-alerts-blind = Lecture impossible (pendant { $time })
command-line-alerts-armed = alerte armée
command-line-alerts-due = alerte à envoyer, pas encore signalée
command-line-alerts-told-state = alerte signalée, pas encore réarmée
command-line-alerts-token-ends = Expiration du jeton d’accès collé : { $moment }. Elle sera signalée une demi-heure avant.
command-line-alerts-snoozed = Suspension ({ $since }) : { $what }.
command-line-held-back-low = rappels et avertissements de solde bas suspendus (reprise : { $moment })
command-line-held-back-low-topped-up = rappels et avertissements de solde bas suspendus jusqu’à la recharge
command-line-held-back-critical = rappels et avertissements de solde bas ou critique suspendus (reprise : { $moment })
command-line-held-back-critical-topped-up = rappels et avertissements de solde bas ou critique suspendus jusqu’à la recharge
command-line-still-told-critical = Un solde qui devient critique est signalé et met fin à la suspension.
command-line-still-told-else = Tout le reste est signalé, par exemple une lecture impossible du solde.
command-line-nothing-held-back = aucune suspension en cours
command-line-snooze-ended = la suspension est terminée, tout est de nouveau signalé
command-line-nothing-was-held-back = aucune suspension n’était en cours
command-line-alerts-quiet = Période de silence en cours ; fin : { $moment }.
command-line-alerts-quiet-always = Période de silence permanente : tous les jours sont sans alertes.
command-line-alerts-next-now = À suivre : { $kinds }, maintenant, par l’application de bureau.
command-line-alerts-next-at = À suivre : { $kinds } ({ $moment }), si rien ne change d’ici là.
command-line-alerts-waits-paused = Aucune alerte à venir : le compte est en pause.
command-line-alerts-waits-never-read = Aucune alerte à venir : le solde n’a jamais été consulté.
command-line-alerts-waits-last-look-failed = Aucune alerte à venir : la dernière consultation a échoué, et ce qui est à signaler attend qu’une autre réussisse.
command-line-alerts-waits-snoozed = Aucune alerte à venir : ce qui est à signaler est retenu par la suspension.
command-line-alerts-waits-always-quiet = Aucune alerte à venir : la période de silence est permanente.
command-line-alerts-waits-reminders-off = Aucune alerte à venir : le solde est sous un seuil, mais les rappels sont désactivés.
command-line-alerts-waits-nothing-due = Aucune alerte à venir : il n’y a rien à signaler.
command-line-ways-out = Autres destinations ({ $ways }) : { $state }.
command-line-way-program = programme
command-line-way-webhook = webhook
command-line-ways-out-due = { $kinds } à envoyer, pas encore signalé
command-line-ways-out-told = { $kinds } ({ $moment }) considéré comme signalé
command-line-ways-out-none-told = rien n’a encore été signalé
command-line-ways-out-waiting = { $count ->
    [0] aucun événement en attente de remise
    [one] { $count } événement en attente de remise
   *[other] { $count } événements en attente de remise
}
command-line-alerts-other-address = Les données de { $account } sur cet ordinateur concernent une autre adresse : rien n’a été modifié.
command-line-alerts-other-address-hint = Une première lecture à l’adresse actuelle repart de zéro : `partner-balance status`.
command-line-alerts-nothing-known = Aucune donnée sur { $account } pour l’instant : il n’y a donc rien à suspendre.
command-line-alerts-nothing-known-hint = Effectuez une première lecture : `partner-balance status`.

## alerts test

command-line-test-shown = Une notification d’essai est affichée à l’écran ou dans la liste des notifications du bureau.
command-line-test-no-server = La notification d’essai n’a pas été affichée : rien sur ce bureau n’affiche de notifications.
command-line-test-no-server-hint = Exécutez la commande dans une session de bureau. La plupart des bureaux affichent les notifications ; dunst et mako le font sans bureau. Sur un serveur, utilisez `partner-balance check` pour les alertes.
command-line-test-no-answer = La notification d’essai n’a pas été affichée : le programme qui affiche les notifications ne répond pas.
command-line-test-no-answer-hint = Il l’affichera peut-être encore. Redémarrez-le, ou fermez puis rouvrez votre session.
command-line-test-refused = La notification d’essai n’a pas été affichée : le programme qui affiche les notifications l’a refusée ({ $detail }).
command-line-test-not-shown = La notification d’essai n’a pas été affichée : { $reason }.
command-line-test-switched-off-hint = Modifiez ce réglage, puis réessayez.
command-line-test-refused-hint = Vérifiez que les paramètres du bureau autorisent les notifications, puis réessayez.
command-line-test-program-taken = Le programme du compte { $account } a accepté le test.
command-line-test-webhook-taken = Le webhook du compte { $account } a accepté le test.
command-line-test-program-not-taken = Le programme du compte { $account } n’a pas accepté le test : { $reason }.
command-line-test-webhook-not-taken = Le webhook du compte { $account } n’a pas accepté le test : { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Communiquez-le au destinataire du webhook, qui s’en sert pour vérifier les signatures, et à personne d’autre.
command-line-webhook-secret-new-hint = Communiquez-le au destinataire du webhook à la place du précédent, qui n’est plus utilisé.

## alerts replay et fichiers de lectures

command-line-replay-no-looks = Rien n’aurait été signalé : il n’y a aucune consultation.
command-line-replay-sum = { $count ->
    [0] Rien n’aurait été signalé du { $from } au { $to }.
    [one] { $count } notification du { $from } au { $to }.
   *[other] { $count } notifications du { $from } au { $to }.
}
command-line-replay-settings-hint = --settings attend un fichier de paramètres : voir partner-balance config path.
command-line-rows-file = { $file }, ligne { $line } : { $problem }.
command-line-rows-stdin = Entrée standard, ligne { $line } : { $problem }.
command-line-rows-no-text = ce n’est pas du texte UTF-8
command-line-rows-no-time = « { $text } » n’est pas une heure avec son décalage par rapport à UTC (RFC 3339)
command-line-rows-no-amount = « { $text } » n’est pas un montant comme 675.24
command-line-rows-two-fields = { $count ->
    [one] deux champs sont attendus, heure et solde, et il y en a { $count }
   *[other] deux champs sont attendus, heure et solde, et il y en a { $count }
}
command-line-rows-three-fields = { $count ->
    [one] deux ou trois champs sont attendus, heure, solde et erreur, et il y en a { $count }
   *[other] deux ou trois champs sont attendus, heure, solde et erreur, et il y en a { $count }
}
command-line-rows-neither = elle ne contient ni solde ni erreur
command-line-rows-both = elle contient un solde et une erreur, alors qu’une consultation donne l’un ou l’autre
command-line-rows-order = { $time } est antérieur à la ligne précédente
command-line-rows-no-code = « { $text } » n’est pas un code d’erreur
command-line-rows-form-readings = Chaque ligne a la forme time,balance, par exemple 2026-11-23T14:05:11Z,675.24 ; une première ligne d’en-têtes est possible.
command-line-rows-form-looks = Chaque ligne a la forme time,balance ou time,balance,fault, dans l’ordre chronologique, par exemple 2026-11-23T14:05:11Z,675.24 ou 2026-11-23T14:05:11Z,,offline ; une première ligne d’en-têtes est possible. Codes d’erreur : { $codes }.

## config

command-line-config-address = L’adresse se modifie avec `partner-balance login --base-url`, qui la teste d’abord.
command-line-look-for-source = Consultez la source d’où provient l’application.
command-line-config-critical-above = Le seuil critique serait supérieur au seuil d’alerte.
command-line-config-critical-above-hint = Abaissez-le d’abord avec `partner-balance config set critical`.
command-line-config-no-tray = L’application de bureau n’a été trouvée ni à côté de ce programme ni dans le chemin de recherche.
command-line-config-no-tray-hint = start_at_login la concerne : installez-la, ou modifiez ce réglage dans ses propres paramètres.
command-line-config-login-unchanged = Impossible de modifier ce qui se lance à l’ouverture de session ({ $detail }).
command-line-config-login-path = le chemin du programme ne peut pas y être inscrit
command-line-enter-interval = Saisissez une durée de 1m à 24h, par exemple 10m ou "1h 30m", ou un nombre entier de minutes.
command-line-enter-true-false = Saisissez true ou false.
command-line-enter-order = Saisissez urgent ou own.
command-line-enter-language = Saisissez auto pour la langue du système, ou l’une de ces valeurs : { $tags }.
command-line-enter-blind-after = Saisissez une durée de 1h à 30d, par exemple 24h ou 36h, en minutes entières.
command-line-enter-percent = Saisissez un nombre entier de 0 à { $most }.
command-line-enter-days = Saisissez un nombre entier de 1 à { $most }, ou 0 pour jamais.
command-line-enter-remind = Saisissez off, 4h, 12h, 1d ou 3d.
command-line-enter-time-of-day = Saisissez une heure avec les minutes, par exemple 22:00.
command-line-enter-days-off = Saisissez des jours comme sat,sun, parmi mon, tue, wed, thu, fri, sat et sun ; ou none.
command-line-enter-whole-address = Saisissez l’adresse complète : une partie en est omise à l’affichage.
command-line-enter-whole-address-hint = L’adresse complète figure dans le fichier de paramètres : `partner-balance config path`.

## Le fichier de --credentials-file

command-line-credentials-unreadable = Impossible de lire le fichier d’identifiants { $file } : { $reason }.
command-line-credentials-utf-16 = Le fichier d’identifiants { $file } est inutilisable : il est enregistré en UTF-16. Enregistrez-le en UTF-8.
command-line-credentials-no-text = Le fichier d’identifiants { $file } est inutilisable : ce n’est pas du texte UTF-8. Enregistrez-le en UTF-8.
command-line-credentials-no-value = Le fichier d’identifiants { $file } est inutilisable : la ligne { $line } n’a pas la forme KEY=VALUE.
command-line-credentials-no-key = Le fichier d’identifiants { $file } est inutilisable : la ligne { $line } ne commence par aucune clé connue.
command-line-credentials-twice = Le fichier d’identifiants { $file } est inutilisable : la ligne { $line } définit { $key } une seconde fois.
command-line-credentials-empty = Le fichier d’identifiants { $file } est inutilisable : il ne contient aucun identifiant.
command-line-credentials-hint = Il contient des lignes comme { $example } ; voir `partner-balance --help`.
command-line-credentials-open = Le fichier d’identifiants { $file } est accessible à d’autres (mode { $mode }) et n’est donc pas utilisé.
command-line-credentials-close = Restreignez son accès avec : { $command }
command-line-credentials-unknown-rights = Impossible de savoir qui peut lire le fichier d’identifiants { $file } : { $reason }.
command-line-credentials-unknown-rights-hint = Il n’est pas utilisé. Conservez-le dans votre dossier personnel, sur un disque qui gère les droits d’accès.
command-line-credentials-of-another = Le fichier d’identifiants { $file } appartient à un autre utilisateur ({ $owner }) et n’est donc pas utilisé.
command-line-credentials-open-to = Le fichier d’identifiants { $file } est accessible à d’autres ({ $who }) et n’est donc pas utilisé.
command-line-credentials-open-to-all = Le fichier d’identifiants { $file } est accessible à tout le monde et n’est donc pas utilisé.
command-line-credentials-copy = Copiez-le dans votre dossier personnel et utilisez cette copie.
command-line-who-everyone = tout le monde
command-line-who-at-computer = tous les utilisateurs connectés localement
command-line-who-anonymous = utilisateurs non authentifiés
command-line-who-logged-in = tous les utilisateurs authentifiés
command-line-who-users = tous les utilisateurs de cet ordinateur
command-line-who-guests = invités

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = note
command-line-doctor-problem = problème
command-line-doctor-settings = paramètres
command-line-doctor-history = historique
command-line-doctor-keychain = trousseau
command-line-doctor-desktop = bureau
command-line-doctor-tray = icône
command-line-doctor-notifications = notifications
command-line-doctor-proxy = proxy
command-line-doctor-network = réseau
command-line-doctor-tls = TLS
command-line-doctor-portal = portail
command-line-doctor-clock = horloge
command-line-doctor-account = compte
command-line-doctor-updates = mises à jour
command-line-doctor-settings-correct = Corrigez { $file }.
command-line-doctor-settings-none = Pas encore de fichier { $file } : les valeurs par défaut s’appliquent.
command-line-doctor-settings-read = { $count ->
    [one] { $file } est lisible : { $count } compte.
   *[other] { $file } est lisible : { $count } comptes.
}
command-line-doctor-history-none = Pas encore de lecture.
command-line-doctor-history-unreadable = { $file } : { $detail }.
command-line-doctor-history-read = { $file } est lisible ; dernière lecture : { $age }.
command-line-doctor-history-read-none = { $file } est lisible ; dernière lecture : aucune pour ces comptes.
command-line-doctor-keychain-locked = Le trousseau est verrouillé.
command-line-doctor-keychain-locked-hint = Déverrouillez-le, par exemple avec le gestionnaire de mots de passe de votre bureau.
command-line-doctor-keychain-holds = Il est déverrouillé et contient les identifiants du compte.
command-line-doctor-keychain-holds-all = Il est déverrouillé et contient les identifiants des comptes.
command-line-doctor-keychain-lacks = Il est déverrouillé, mais ne contient pas les identifiants du compte.
command-line-doctor-keychain-lacks-some = Il est déverrouillé, mais ne contient pas les identifiants de tous les comptes.
command-line-doctor-run-login = Exécutez `partner-balance login`.
command-line-doctor-keychain-open = Il est déverrouillé.
command-line-doctor-keychain-silent = Le trousseau ne répond pas.
command-line-doctor-keychain-silent-hint = Regardez s’il affiche une question à l’écran, ou redémarrez-le.
command-line-doctor-keychain-missing = Aucun trousseau n’est actif.
command-line-doctor-keychain-missing-hint = Démarrez GNOME Keyring, KWallet ou un autre Secret Service ; sans bureau, fournissez les identifiants dans des variables d’environnement ou avec --credentials-file.
command-line-doctor-no-desktop = Il n’y a pas de session de bureau ici, donc ni icône ni notification.
command-line-doctor-no-desktop-hint = Rien à faire sur un serveur : les alertes y viennent de `check`.
command-line-doctor-tray-shown = Un panneau affiche les icônes de la zone de notification.
command-line-doctor-tray-not-shown = Aucun panneau n’affiche les icônes de la zone de notification : l’application s’ouvre donc dans une fenêtre.
command-line-doctor-notifications-shown = Un serveur de notifications est actif.
command-line-doctor-notifications-not-shown = Aucun serveur de notifications n’est actif : les alertes restent en attente jusqu’à ce qu’il y en ait un.
command-line-doctor-notifications-hint = La plupart des bureaux en fournissent un ; dunst et mako fonctionnent sans bureau.
command-line-doctor-desktop-unseen = L’icône et les notifications n’ont pas été vérifiées.
command-line-doctor-desktop-unseen-mac = Les paramètres du système indiquent, sous Notifications, si { -product } peut en envoyer.
command-line-doctor-desktop-unseen-windows = Les paramètres du système indiquent sous Système > Notifications si { -product } peut en envoyer, et sous Personnalisation > Barre des tâches si son icône est visible.
command-line-doctor-proxy-unusable = La variable { $name } ne désigne pas de proxy utilisable et est donc ignorée.
command-line-doctor-proxy-unusable-hint = Elle doit ressembler à http://proxy.example:3128 ou socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Les requêtes passent par { $proxy }, selon les variables d’environnement (HTTPS_PROXY ou ALL_PROXY).
command-line-doctor-proxy-system = Les requêtes passent par { $proxy }, selon les variables d’environnement ou les paramètres du système.
command-line-doctor-proxy-desktop = Les requêtes passent par { $proxy }, selon les paramètres du bureau.
command-line-doctor-paused = { $account } : en pause, donc non interrogé.
command-line-doctor-paused-hint = Pour mettre fin à la pause : { $command }
command-line-doctor-account-known = { $account } : { $money }.
command-line-doctor-account-problem = { $account } : { $problem }
command-line-doctor-reached = { $host } est joignable.
command-line-doctor-trusted = Le certificat de { $host } est approuvé.
command-line-doctor-answers = { $host } répond comme un portail (HTTP { $status }).
command-line-doctor-host-problem = { $host } : { $problem } ({ $detail })
command-line-doctor-no-connection = Le nom { $host } existe, mais la connexion ne s’établit pas.
command-line-doctor-no-connection-hint = Vérifiez le pare-feu et le proxy de ce réseau.
command-line-doctor-no-name = Le nom { $host } est introuvable.
command-line-doctor-no-name-hint = Vérifiez la connexion Internet de cet ordinateur et l’adresse indiquée.
command-line-doctor-clock-unknown = Le portail ne donne pas l’heure : cette horloge ne peut donc pas être vérifiée.
command-line-doctor-clock-right = Elle concorde avec celle du portail à la minute près.
command-line-doctor-clock-behind = L’horloge de cet ordinateur retarde de { $seconds } s sur celle du portail.
command-line-doctor-clock-ahead = L’horloge de cet ordinateur avance de { $seconds } s sur celle du portail.
command-line-doctor-clock-hint = Réglez l’horloge, de préférence par synchronisation : sinon, les jetons semblent expirer trop tôt ou trop tard.
command-line-doctor-updates-none = Aucune vérification jusqu’ici ; l’application de bureau en fait une par jour.
command-line-doctor-updates-looked = Vérifié { $age }.
command-line-doctor-updates-known = La version { $version } est disponible, selon une vérification antérieure.
command-line-doctor-updates-available = La version { $version } est disponible.
command-line-doctor-updates-newest = Vérifié { $age } : cette version est la plus récente.
command-line-doctor-updates-expired = Vérifié { $age } : la liste des versions lue alors a expiré.
command-line-doctor-updates-hint = Une nouvelle tentative aura lieu. `partner-balance updates` vérifie tout de suite.
command-line-doctor-bundle = Fichier écrit : { $file }. Il ne contient aucun secret ; parcourez-le avant de l’envoyer.

## forecast

command-line-forecast-hidden = Les montants sont masqués par hide_amount dans les paramètres, et les jours les trahiraient.
command-line-forecast-hidden-hint = --json les indique tout de même.
command-line-forecast-until = Durée jusqu’au passage du solde sous { $threshold }, sans recharge.
command-line-forecast-spent = Dépense moyenne : environ { $money } par jour.
command-line-forecast-charges = Débits prévus : { $charges }.
command-line-forecast-charge = { $money } le { $day }
command-line-forecast-confidence-low = { $days ->
    [one] D’après les lectures de { $days } jour ; fiabilité : faible.
   *[other] D’après les lectures de { $days } jours ; fiabilité : faible.
}
command-line-forecast-confidence-fair = { $days ->
    [one] D’après les lectures de { $days } jour ; fiabilité : moyenne.
   *[other] D’après les lectures de { $days } jours ; fiabilité : moyenne.
}
command-line-forecast-confidence-good = { $days ->
    [one] D’après les lectures de { $days } jour ; fiabilité : bonne.
   *[other] D’après les lectures de { $days } jours ; fiabilité : bonne.
}

## history

command-line-history-hidden = Les montants sont masqués par hide_amount dans les paramètres : il n’y a rien à afficher.
command-line-history-hidden-hint = --json et `history export` les indiquent tout de même.
command-line-history-day = Jour
command-line-history-spent = Dépensé
command-line-history-topped-up = Rechargé
command-line-history-balance = Solde
command-line-history-total = Total
command-line-history-none = Aucune lecture sur cette période.
command-line-beyond-calendar = Ce moment dépasse les limites du calendrier.
command-line-nothing-between = --since est postérieur à --until : il n’y a rien entre les deux.
command-line-delete-question = Supprimer de cet ordinateur les lectures de { $accounts }, sauf la dernière ? [o/N]
command-line-answer-yes = o oui
command-line-delete-not = Rien n’a été supprimé.
command-line-deleted = Lectures de { $account } supprimées, sauf la dernière.
command-line-delete-other-address = Les lectures de { $account } sur cet ordinateur concernent une autre adresse : rien n’a été supprimé.
command-line-delete-other-address-hint = Donnez à base_url, pour ce compte, l’adresse où elles ont été lues, puis supprimez-les.
command-line-delete-unasked = Sans terminal pour confirmer, la suppression des lectures exige --yes : rien n’a été supprimé.
command-line-answer-unreadable = Impossible de lire la réponse : { $reason }.

## login et logout

command-line-login-replaces = Cette opération remplace les identifiants de { $account } ; --account avec un nouvel ID de compte en connecte un de plus.
command-line-login-where = { -client-id } et { -client-secret } se trouvent dans le { -portal }, sous { -api-page }.
command-line-login-reset = { -reset } y affiche un nouveau secret et invalide l’ancien. Rien n’est enregistré avant d’être testé.
command-line-login-ask = { $field } :
command-line-login-ask-hidden = { $field } (non affiché) :
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Jeton d’accès
command-line-login-input-ended = L’entrée standard s’est terminée avant que les identifiants soient complets.
command-line-login-input-ended-hint = Elle doit contenir le { -client-id } sur la première ligne, sauf si --client-id le fournit, et le { -client-secret } sur la suivante.
command-line-login-not-hidden = Ce terminal ne peut pas masquer la saisie : aucun secret n’est donc demandé.
command-line-login-other-terminal = Connectez-vous depuis un autre terminal, ou transmettez le secret par un tube.
command-line-login-other-terminal-windows = La fenêtre de Git Bash ne le peut pas : connectez-vous depuis Windows Terminal ou une invite de commandes, faites précéder la commande de winpty, ou transmettez le secret par un tube.
command-line-login-account-id = L’ID d’un nouveau compte comporte de 1 à 60 caractères (lettres de a à z, chiffres, - _ et .) et n’est ni auto, ni environment, ni demo.
command-line-login-works = Les identifiants fonctionnent, mais n’ont pas été enregistrés.
command-line-login-connected-as = Connecté en tant que { $who }.
command-line-login-connected = Connecté.
command-line-login-token-until = Expiration de ce jeton d’accès : { $moment }. { -client-id } et { -client-secret } restent valables.
command-line-login-token-half-hour = Ce jeton d’accès est valable une demi-heure au plus. { -client-id } et { -client-secret } restent valables.
command-line-login-environment = Des variables d’environnement fournissent d’autres identifiants, prioritaires sur le trousseau : `status` utilise ceux-là.
command-line-logout-environment = Les identifiants proviennent de variables d’environnement ou d’un fichier : il n’y a rien à supprimer dans le trousseau.
command-line-logout-environment-hint = Supprimez les variables ou le fichier.
command-line-logout-forgot = { $account } a été retiré : identifiants, lectures et paramètres.

## metrics et man

command-line-metrics-hint = Le dossier doit exister, et cet utilisateur doit pouvoir y écrire.
command-line-man-unwritten = Impossible d’écrire les pages dans { $folder } : { $reason }.

## updates

command-line-updates-feed = La liste des versions de cette édition est inutilisable : { $reason }.
command-line-updates-earlier = Une vérification antérieure a trouvé la version { $version }.
command-line-updates-hint = Réessayez plus tard, ou consultez la source d’où provient l’application.
command-line-updates-newest = La version { $version } est la plus récente.
command-line-updates-available = La version { $version } est disponible ({ $day }) ; version installée : { $installed }.
command-line-updates-notes = Nouveautés : { $page }
command-line-updates-checksum = SHA-256 : { $sum }
command-line-setting-of-all = { $key } est un paramètre de l’application, valable pour tous les comptes. Omettez --account.
