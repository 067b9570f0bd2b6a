### Aide des commandes et erreurs de la ligne de commande.

## Titres et textes fixes

help-heading-usage = Utilisation
help-heading-commands = Commandes
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-common-options = Options communes
help-heading-values = Valeurs possibles
help-heading-examples = Exemples :
help-usage-options = OPTIONS
help-usage-command = COMMANDE
help-note-default = [par défaut : { $value }]
help-note-values = [valeurs possibles : { $values }]
help-flag-help-short = Afficher l’aide (plus de détails avec « --help »)
help-flag-help-long = Afficher l’aide (résumé avec « -h »)
help-flag-help = Afficher l’aide
help-flag-version = Afficher la version

## Ce qui représente une valeur

help-value-account = COMPTE
help-value-file = FICHIER
help-value-folder = DOSSIER
help-value-color = QUAND
help-value-age = ÂGE
help-value-format = FORMAT
help-value-range = PLAGE
help-value-days = JOURS
help-value-seconds = SECONDES
help-value-id = ID
help-value-url = URL
help-value-name = NOM
help-value-when = DATE
help-value-amount = MONTANT
help-value-time = TEMPS
help-value-zone = FUSEAU
help-value-key = CLÉ
help-value-value = VALEUR
help-value-shell = SHELL

## Ligne de commande incorrecte

help-error = erreur : { $problem }
help-error-more = Pour en savoir plus, essayez « { $option } ».
help-error-unknown-argument = argument inattendu : « { $argument } »
help-error-unknown-command = sous-commande non reconnue : « { $command } »
help-error-repeated = l’argument « { $argument } » ne peut pas être indiqué plusieurs fois
help-error-conflict = l’argument « { $argument } » ne peut pas être utilisé avec « { $other } »
help-error-conflicts = l’argument « { $argument } » ne peut pas être utilisé avec :
help-error-no-value = « { $argument } » exige une valeur, mais aucune n’est indiquée
help-error-invalid-value = valeur « { $value } » incorrecte pour « { $argument } »
help-error-invalid-value-advice = valeur « { $value } » incorrecte pour « { $argument } » : { $advice }
help-error-surplus-value = valeur « { $value } » en trop pour « { $argument } »
help-error-missing = les arguments obligatoires suivants manquent :
help-error-missing-command = « { $command } » exige une sous-commande, mais aucune n’est indiquée
help-error-not-text = un ou plusieurs arguments contiennent de l’UTF-8 incorrect
help-error-other = les arguments sont inutilisables
help-error-tip = conseil : { $advice }
help-error-similar-argument = il existe un argument semblable : « { $argument } »
help-error-similar-command = il existe une sous-commande semblable : « { $command } »
help-error-similar-value = il existe une valeur semblable : « { $value } »
help-error-as-value = pour transmettre « { $argument } » comme valeur, utilisez « { $form } »
help-error-exists = « { $form } » existe
help-enter-age = saisissez une durée comme 90s, 10m ou 1h 30m, ou un nombre entier de secondes
help-enter-seconds = saisissez un nombre de secondes de 1 à 3600
help-enter-days = saisissez un nombre de jours de 0 à { $most }
help-enter-moment = saisissez une date et une heure comme 2026-11-23T14:05:11Z
help-enter-point-in-time = saisissez une date (2026-11-01), une date et une heure (2026-11-01T08:00) ou une ancienneté (30d, 12h)
help-enter-snooze = saisissez une durée de 1m à 30d, comme 4h, 1d ou 1d 12h
help-enter-time-zone = saisissez le nom d’un fuseau horaire, comme Europe/Berlin ou UTC
help-enter-range = saisissez une plage comme 100: (sous 100), ~:10 (au-dessus de 10), 10:20 (en dehors) ou @10:20 (à l’intérieur)
help-enter-range-order = une plage ne peut pas finir avant son début
help-enter-amount = ce n’est pas un montant représentable exactement
help-enter-plain-amount = ce montant peut se lire de deux façons ; saisissez-le sans séparateur de milliers, par exemple 1234 ou 1234,50

## Options de toutes les commandes

help-account = Uniquement ce compte, désigné par son ID ou son nom ; peut être répétée ; tous les comptes par défaut
help-credentials-file = Lire les identifiants dans ce fichier, que personne d’autre ne doit pouvoir lire ; son format est décrit par partner-balance --help
help-color = Quand utiliser des couleurs : auto (sur un terminal, sauf si NO_COLOR est définie), always ou never
help-max-age = Utiliser la lecture présente sur le disque si elle ne dépasse pas cet âge, par exemple 90s, 10m, 1h 30m ou 600 (secondes)
help-max-age-more = Par défaut : deux fois l’intervalle d’actualisation des paramètres, et au moins cet intervalle plus cinq minutes.
help-since = À partir de ce moment : une date, une date et une heure, ou une ancienneté comme 30d ou 12h
help-until = Jusqu’à ce moment ; une date seule inclut toute la journée

## Phrases à la fin de plusieurs commandes

help-exit-usual = Code de retour : 0 réussite, 1 échec, 2 utilisation incorrecte.
help-exit-account = Code de retour : 0 réussite, 1 échec ou aucun compte, 2 utilisation incorrecte.
help-exit-readings = Code de retour : 0 réussite, même sans aucune lecture, 1 échec, 2 utilisation incorrecte.

## partner-balance

help-about = Le solde prépayé d’un compte { -vendor } { -portal }.
help-about-more = Sans commande : `status`. La lecture que l’application de bureau conserve sur le disque est utilisée tant qu’elle est récente ; sinon, le portail est interrogé.
help-example-login = connecter un compte
help-example-status = le solde actuel
help-example-json = idem, pour les scripts
help-example-waybar = pour une barre d’état
help-example-check = pour Nagios, Icinga, Checkmk
help-example-forecast = jusqu’à quand il suffit
help-example-history = dépenses et recharges, par jour
help-example-alerts = alertes envoyées et à venir
help-example-low = avertir sous 250
help-more = Plus de détails avec --help ; chaque commande a sa propre aide.
help-exits = Code de retour :
help-exits-0 = réussite
help-exits-1 = échec : le solde n’a pas pu être lu, ou l’opération n’a pas pu être effectuée
help-exits-2 = utilisation incorrecte
help-exits-130 = login a été interrompu par Ctrl-C
help-exits-141 = la sortie n’a pas été lue jusqu’au bout
help-exits-check = Seul `check` a ses propres codes : 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (aussi en cas d’utilisation incorrecte). Les formats pour barres d’état renvoient 0 dès que l’affichage a été possible, car les barres masquent ce qui échoue.
help-environment = Variables d’environnement, prioritaires sur les paramètres et le trousseau, jamais enregistrées :
help-environment-client-id = identifiants, avec
help-environment-token = un jeton d’accès seul
help-environment-base-url = l’adresse du portail
help-environment-no-color = sans couleurs
help-credentials-file-form = Un fichier pour --credentials-file contient les mêmes noms, un par ligne, par exemple PARTNER_BALANCE_CLIENT_ID=0123abcd. Les lignes vides et celles qui commencent par # sont ignorées. Il est prioritaire sur les variables d’environnement et refusé si d’autres peuvent le lire. Il est prévu pour les gestionnaires de services, par exemple LoadCredential= de systemd.
help-several-accounts = Plusieurs comptes : une commande porte sur tous, ou sur ceux de --account, qui peut être répétée. Ils sont interrogés en même temps, quatre au plus ; l’échec de l’un ne change rien pour les autres, et le code de retour est le plus grave. Les commandes qui modifient un compte exigent de savoir lequel. Un compte en pause est affiché d’après sa dernière lecture et n’est interrogé que s’il est nommé.
help-output = Les résultats vont sur la sortie standard, les messages sur la sortie d’erreur standard. Les montants sont exacts : ce qui est inconnu n’est jamais affiché comme un nombre. Si hide_amount est activé dans les paramètres, les montants et ce qui les trahirait sont omis partout où la sortie est destinée à l’écran : la ligne de `status` et de `watch`, les formats pour barres d’état, les textes de `history`, `forecast` et `alerts`.
help-language = Les textes destinés aux personnes sont dans la langue des paramètres (language) ou du système : LANGUAGE, LC_ALL, LC_MESSAGES, LANG sous Linux. Ce que lisent les programmes est toujours en anglais : JSON, la ligne de `check`, les métriques, les codes.

## partner-balance status

help-status-about = Le solde actuel, en une ligne ou pour une barre d’état
help-status-refresh = Interroger le portail dans tous les cas
help-status-format = Format d’affichage
help-status-json = Comme --format json : un objet par compte et par ligne
help-status-format-line = Une ligne pour les personnes
help-status-format-json = Une ligne de JSON par compte
help-status-format-waybar = Module custom de Waybar avec return-type json
help-status-format-i3blocks = i3blocks : texte complet, texte court, couleur
help-status-format-polybar = Module custom/script de Polybar
help-status-format-xbar = xbar, SwiftBar et Argos
help-status-example = du disque si la lecture est récente, sinon du portail
help-status-example-refresh = toujours du portail
help-status-example-max-age = du disque si la lecture date d’une heure au plus
help-status-fields = --json affiche un objet par compte, chacun sur sa ligne, sans liste englobante (JSON Lines ; jq -s en fait une liste). Champs : account, name, balance (un nombre décimal dans une chaîne, ou null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) ou null, days_left (p10, p50, p90, des nombres) ou null et empty_on (les mêmes sous forme de dates) ou null, voir partner-balance forecast --help, paused (true ou false). Sans compte, il n’y a aucune ligne et le code de retour est 1. Un problème qui empêche toute consultation est indiqué sur une ligne : error (message, hint).
help-status-several = S’il y a plusieurs comptes, ils apparaissent dans l’ordre des paramètres, un par ligne. Une barre d’état affiche, avec son nom, le plus urgent, comme la zone de notification : d’abord celui qui exige votre intervention, puis les soldes critiques, les soldes bas, les autres comptes, ceux en pause ; avec --account, elle en affiche un autre. L’infobulle de waybar et le menu de xbar les affichent tous.
help-status-exit = Code de retour : 0 réussite, 1 si un solde n’a pas pu être lu comme demandé, 2 utilisation incorrecte. Les formats pour barres d’état renvoient 0 dès que l’affichage a été possible.

## partner-balance watch

help-watch-about = Le solde au fil de ses changements : une ligne tenue à jour sur un terminal, sinon une ligne de JSON par changement
help-watch-json = Des lignes de JSON, même sur un terminal
help-watch-example = une ligne tenue à jour ; Ctrl-C pour terminer
help-watch-lines = Une ligne par compte sur un terminal ; les lignes de JSON indiquent le compte par son ID.
help-watch-changes = Un changement concerne le solde, le niveau, l’état, l’erreur ou les paramètres du compte ; les champs sont ceux de partner-balance status --help. Les lectures de l’application de bureau sont reprises du disque ; le portail n’est interrogé que si aucune n’est récente.
help-watch-exit = Code de retour : 0 terminé par Ctrl-C, 1 échec, 2 utilisation incorrecte, 141 plus personne ne lit la sortie.

## partner-balance check

help-check-about = Greffon de supervision : une ligne avec données de performance ; code de retour 0, 1, 2 ou 3
help-check-about-long = Greffon de supervision conforme aux lignes directrices des Monitoring Plugins : une ligne avec données de performance.
help-check-range = Une { help-value-range } indique quand alerter :
help-check-range-10 = sous 0 ou au-dessus de 10
help-check-range-from-10 = sous 10
help-check-range-to-10 = au-dessus de 10
help-check-range-outside = sous 10 ou au-dessus de 20
help-check-range-inside = de 10 à 20, bornes comprises
help-check-unknown = Le portail est interrogé si la lecture présente sur le disque est plus ancienne que --max-age ; un solde qui ne peut alors pas être lu donne UNKNOWN avec la cause, jamais OK.
help-check-days = --warn-days et --critical-days évaluent aussi les jours restants ; le plus grave des deux verdicts l’emporte. Sans prévision (moins d’une semaine de lectures, aucune dépense, solde inconnu), elles ne décident de rien : seul le solde compte, la ligne indique pourquoi il n’y a pas de prévision, et la donnée correspondante est U. Si les lectures ne peuvent pas être lues ou enregistrées sur le disque, les jours donnent UNKNOWN.
help-check-warning = Avertir si le solde est dans cette plage ; par défaut, le seuil d’alerte des paramètres
help-check-critical = État critique si le solde est dans cette plage ; par défaut, le seuil critique des paramètres
help-check-warn-days = Avertir s’il reste moins de jours que ce nombre avant le seuil critique des paramètres, selon le milieu de la prévision
help-check-critical-days = État critique s’il reste moins de jours que ce nombre
help-check-timeout = Nombre de secondes avant abandon, UNKNOWN
help-check-verbose = Acceptée parce que les lignes directrices l’exigent ; la ligne unique dit déjà tout
help-check-example = les seuils des paramètres
help-check-example-ranges = avertir sous 100, critique sous 20
help-check-several = Plusieurs comptes forment un seul service : le pire décide (CRITICAL, UNKNOWN, WARNING, OK, dans cet ordre) et est nommé en premier. Chacun a ses propres données de performance, avec des labels comme 'balance_branch' d’après son ID ; avec -w et -c, tous sont évalués de la même façon, sinon chacun selon ses propres seuils. Un compte en pause est nommé sans être évalué, sauf s’il figure dans --account ; si tous sont en pause, le résultat est UNKNOWN.
help-check-exit = Code de retour : 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, aussi en cas d’utilisation incorrecte.

## partner-balance metrics

help-metrics-about = Texte OpenMetrics pour Prometheus
help-metrics-output = Écrire ce fichier, en entier ou pas du tout, au lieu de la sortie standard
help-metrics-names = Les métriques, chacune avec le label account :
help-metrics-percentile = aussi avec percentile : 10, 50, 90
help-metrics-unknown = Ce qui est inconnu n’a pas d’échantillon. Un compte en pause n’a que celui de partner_balance_paused, sauf s’il est nommé avec --account.
help-metrics-exit = Code de retour : 0 écrit, même si un solde n’a pas pu être lu (partner_balance_fault l’indique), 1 échec, 2 utilisation incorrecte. Sans compte, il n’y a rien à écrire : la commande échoue, et un fichier d’une exécution précédente reste tel quel.

## partner-balance history

help-history-about = Le solde par jour : dépenses, recharges, reste ; export ou suppression des lectures
help-history-json = Une ligne de JSON par compte et par jour
help-history-example = les 30 derniers jours
help-history-days = Une ligne par jour de votre fuseau horaire, chaque jour en entier : dépenses, recharges et solde à la dernière consultation du jour. Le portail n’indique que le solde du moment, de sorte que seule la différence entre deux consultations est visible : une dépense et une recharge entre les deux ne peuvent pas être distinguées, et toutes deux comptent pour le jour de la seconde. Un jour sans consultation affiche un tiret, null en JSON.
help-history-fields = --json affiche un objet par compte et par jour, chacun sur sa ligne (JSON Lines). Champs : account, day, spent, topped_up, balance (nombres décimaux dans des chaînes), currency.

## partner-balance history export

help-history-export-about = Afficher les lectures exactes, les plus anciennes d’abord
help-history-export-about-more = Une ligne pour chaque période pendant laquelle le solde est resté le même : sa première et sa dernière lecture.
help-history-export-format = Format d’affichage
help-history-export-format-csv = Valeurs séparées par des virgules, avec en-tête (RFC 4180)
help-history-export-format-json = Une ligne de JSON par lecture
help-history-export-lines = Chaque ligne est une période pendant laquelle le solde est resté le même et a été consulté sans longue interruption ; looks indique combien de fois, et est omis (null en JSON) lorsqu’une version antérieure de ce programme ne comptait pas.
help-history-export-json = --format json affiche un objet par ligne, sans liste englobante (JSON Lines).

## partner-balance history delete

help-history-delete-about = Supprimer de cet ordinateur les lectures d’un compte, sauf la dernière
help-history-delete-yes = Ne pas demander de confirmation ; nécessaire sans terminal pour la demander
help-history-delete-stays = La dernière lecture reste, ainsi que la trace des avertissements affichés : aucun n’est donné deux fois. `history export` enregistre d’abord les lectures ; `logout` retire le compte entier.
help-history-delete-exit = Code de retour : 0 supprimé, 1 échec ou non confirmé, 2 utilisation incorrecte, aussi sans --yes en l’absence de terminal pour confirmer.

## partner-balance forecast

help-forecast-about = Jusqu’à quand le solde suffit, avec la marge d’incertitude
help-forecast-json = Une ligne de JSON par compte
help-forecast-threshold = Jusqu’à ce que le solde passe sous ce montant ; par défaut, le seuil critique des paramètres, ou 0 avec --from
help-forecast-from = Prendre les lectures dans ce fichier, - pour l’entrée standard : lignes de la forme time,balance
help-forecast-from-more = L’heure selon la RFC 3339, par exemple 2026-11-23T14:05:11Z, le solde avec un point décimal. Intervalles et ordre quelconques, avec ou sans première ligne d’en-têtes. Ni compte, ni trousseau, ni portail n’est sollicité.
help-forecast-now = Comme si c’était ce moment (RFC 3339) : les lectures ultérieures ne comptent pas
help-forecast-days = Le nombre de jours restants avant que le solde passe sous le seuil critique, sans recharge : la valeur médiane, et la plage dans laquelle cela se produit dans huit cas sur dix. Le calcul se fonde sur les lectures présentes sur le disque ; le portail n’est pas interrogé. Il tient compte des dépenses passées et des débits récurrents ; ce qui n’a jamais été observé ne peut pas être prévu. Sans une semaine de lectures ou sans dépense, la commande le dit au lieu de deviner.
help-forecast-fields = --json affiche un objet par compte, chacun sur sa ligne (JSON Lines). Champs : account, balance, threshold (nombres décimaux dans des chaînes), days_left (p10, p50, p90, des nombres ; 400 si le solde ne passe pas sous le seuil en 400 jours) ou null, empty_on (p10, p50, p90, des dates) ou null, reason (pourquoi null) ou null, spend_per_day (un nombre) ou null, expected_charges (une liste de on, amount), confidence (low, fair, good) ou null, based_on_days (un nombre) ou null. Sans compte, il n’y a aucune ligne et le code de retour est 1.
help-forecast-exit = Code de retour : 0 réussite, même sans prévision, 1 échec, 2 utilisation incorrecte.

## partner-balance alerts

help-alerts-about = Alertes envoyées, à venir et suspendues ; ce que d’autres paramètres auraient signalé
help-alerts-json = Une ligne de JSON par compte
help-alerts-told = Pour chaque compte : ce qui a été signalé et quand, quelle alerte est armée, à envoyer ou signalée, ce qui est suspendu, ce qui est à envoyer ou considéré comme signalé aux autres destinations (un programme, un webhook), et ce qui suivra ou pourquoi rien ne suivra. Ces données sont lues sur le disque ; ce programme ne signale rien : c’est le rôle de l’application de bureau.
help-alerts-fields = --json affiche un objet par compte, chacun sur sa ligne (JSON Lines). Champs : account, told (une liste de time, kind, also, balance : un nombre décimal dans une chaîne, ou null), states (critical, low, days, refused, blind : chacun armed, due ou told), token_ends_at, snooze (since, until : null jusqu’à la recharge, holds_critical) ou null, is_quiet, quiet_until (null aussi si la période de silence est permanente), next (time, kind, also) ou null, next_reminder (sans tenir compte du silence ni de la suspension) ou null, waits (pourquoi il n’y a pas de next : never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) ou null, ways_out (ways : program, webhook ; due : une liste de types ; told : le dernier considéré comme signalé à ces destinations, ou null ; waiting : le nombre d’événements pas encore acceptés, ou null) ou null sans autre destination. Heures selon la RFC 3339. Types : critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Envoyer un test à ce bureau, et au programme et au webhook des paramètres, pour voir s’il arrive
help-alerts-test-sent = Une notification sur ce bureau ; puis, pour chaque compte ou celui de --account, ce que son programme et son webhook reçoivent lors d’une alerte, marqué comme test. Le test leur est envoyé même si rien n’affiche de notifications.
help-alerts-test-exit = Code de retour : 0 tous l’ont accepté, 1 l’un d’eux ne l’a pas accepté, 2 utilisation incorrecte.

## partner-balance alerts snooze

help-alerts-snooze-about = Suspendre un temps les rappels et avertissements de solde bas
help-alerts-snooze-for = Durée, de 1m à 30d, par exemple 4h, 1d ou 1d 12h
help-alerts-snooze-until-topped-up = Jusqu’à la recharge : une lecture plus élevée que la précédente et qui n’est plus basse
help-alerts-snooze-held = Une suspension retient les rappels et avertissements de solde bas ; un solde qui devient critique est signalé et y met fin. Si elle commence alors que le solde est critique, elle retient aussi ces avertissements. Elle remplace une suspension antérieure. L’application de bureau en tient compte.
help-alerts-snooze-exit = Code de retour : 0 réussite, 1 échec ou aucune donnée encore sur le compte, 2 utilisation incorrecte.

## partner-balance alerts resume

help-alerts-resume-about = Réactiver les alertes
help-alerts-resume-exit = Code de retour : 0 réussite, même si rien n’était suspendu, 1 échec ou aucune donnée encore sur le compte, 2 utilisation incorrecte.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Afficher le secret avec lequel le destinataire d’un webhook vérifie la signature de ce qu’il reçoit
help-alerts-webhook-secret-new = En créer un nouveau ; ce qui est signé avec le précédent n’est plus accepté
help-alerts-webhook-secret-digits = 64 chiffres hexadécimaux, créés à la première utilisation et conservés dans le trousseau. Tels qu’ils sont écrits, ils sont la clé de la signature ; README.md explique comment la vérifier.
help-alerts-webhook-secret-exit = Code de retour : 0 affiché, 1 échec, par exemple sans trousseau, 2 utilisation incorrecte.

## partner-balance alerts replay

help-alerts-replay-about = Ce que les paramètres auraient signalé d’après les lectures passées ou celles d’un fichier
help-alerts-replay-from = Prendre les consultations dans ce fichier, - pour l’entrée standard : lignes de la forme time,balance ou time,balance,fault
help-alerts-replay-from-more = L’heure selon la RFC 3339, dans l’ordre, le solde avec un point décimal. Sans solde et avec un code d’erreur, c’est une consultation qui a échoué. Avec ou sans première ligne d’en-têtes.
help-alerts-replay-settings = Les paramètres de ce fichier au lieu des paramètres actuels ; --account y choisit le compte
help-alerts-replay-time-zone = Heures de silence et jours dans ce fuseau horaire, par exemple Europe/Berlin, au lieu de celui du système
help-alerts-replay-until = Jusqu’à ce moment (RFC 3339) ; par défaut maintenant, ou l’heure de la dernière ligne avec --from
help-alerts-replay-json = Une ligne de JSON par notification
help-alerts-replay-told = Ce que les paramètres actuels auraient signalé, avec le code de l’application de bureau, sur une machine toujours allumée, qui n’aurait fait que ces consultations et dont le bureau aurait tout accepté aussitôt. D’après les lectures présentes sur le disque, aucune panne n’apparaît : les consultations qui ont échoué n’y sont pas conservées. Rien n’est modifié.
help-alerts-replay-lines = --from lit des lignes de la forme time,balance,fault, dont le dernier champ peut manquer :
help-alerts-replay-fields = --json affiche un objet par notification, chacun sur sa ligne (JSON Lines), les plus anciennes d’abord. Champs : time (RFC 3339), kind, also (une liste de types), balance (un nombre décimal dans une chaîne, ou null s’il n’a jamais été lu), summary, body.
help-alerts-replay-exit = Code de retour : 0 réussite, même sans aucune notification, 1 échec, 2 utilisation incorrecte.

## partner-balance login

help-login-about = Connecter un compte : tester ses identifiants auprès du portail, puis les conserver dans le trousseau
help-login-client-id = { -client-id } ; demandé, ou lu sur l’entrée standard, s’il n’est pas indiqué
help-login-client-id-more = Il n’y a pas d’option pour le { -client-secret } : d’autres pourraient le lire dans la liste des processus. Il est saisi sans être affiché, ou lu sur l’entrée standard.
help-login-token = Un jeton d’accès seul au lieu de { -client-id } et { -client-secret } : valable une demi-heure au plus
help-login-base-url = L’adresse du portail, si ce n’est pas celle du fournisseur
help-login-name = Le nom à donner au compte
help-login-example = demande { -client-id } et { -client-secret }
help-login-where = D’où ils viennent : le responsable de compte chez { -vendor } accorde l’accès à l’API ; ensuite, dans le { -portal }, sous { -api-page }, activez-le, copiez le { -client-id } et cliquez sur { -reset } pour afficher un nouveau { -client-secret }. { -reset } invalide l’ancien secret : les autres programmes qui l’utilisent ne fonctionnent plus.
help-login-input = Si l’entrée standard n’est pas un terminal : le { -client-id } sur la première ligne, sauf s’il est indiqué, le { -client-secret } sur la suivante. Si un seul compte est déjà connecté, ses identifiants sont remplacés ; --account avec un nouvel ID de compte (de 1 à 60 caractères : lettres de a à z, chiffres, - _ et .) en connecte un de plus, et est nécessaire s’il y en a plusieurs. Sans trousseau, par exemple sur un serveur, aucune connexion n’est nécessaire : voir --credentials-file et les variables d’environnement dans partner-balance --help.
help-login-exit = Code de retour : 0 connecté, 1 refusé ou non enregistré (rien n’est alors enregistré), 2 utilisation incorrecte, 130 interrompu.

## partner-balance logout

help-logout-about = Retirer un compte : ses identifiants, ses lectures, ses paramètres
help-logout-example = rien ne change pour les autres
help-logout-removes = Supprime de cet ordinateur toute trace du compte, y compris ses lectures, sans demander de confirmation ; `history export` les enregistre d’abord.
help-logout-exit = Code de retour : 0 compte retiré, 1 échec (relancée, la commande reprend où elle s’est arrêtée), 2 utilisation incorrecte.

## partner-balance accounts

help-accounts-about = Les comptes : leur situation, et où leurs identifiants sont conservés
help-accounts-json = Une ligne de JSON par compte
help-accounts-example = un de plus
help-accounts-told = Pour chacun : le solde présent sur le disque, son niveau et son âge, s’il est en pause, son adresse, et où ses identifiants sont conservés. Le portail n’est pas interrogé.
help-accounts-fields = --json affiche un objet par compte, chacun sur sa ligne (JSON Lines). Champs : account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) ou null, ainsi que balance, currency, level, state, fetched_at, age_seconds, paused comme dans partner-balance status.

## partner-balance config

help-config-about = Les paramètres, communs avec l’application de bureau
help-config-path-about = Emplacement du fichier de paramètres
help-config-show-about = Tous les paramètres, un par ligne : { help-value-key } = { help-value-value }
help-config-get-about = La valeur d’un paramètre
help-config-set-about = Modifier un paramètre ; l’application de bureau, si elle est lancée, en tient compte en moins d’une seconde
help-config-key = Le paramètre
help-config-value = Sa nouvelle valeur
help-config-get-several = Si plusieurs comptes sont nommés, une ligne pour chacun, dans l’ordre des paramètres.
help-config-set-example-webhook = plus aucun
help-config-set-several = Si --account est répétée, tous ces comptes sont modifiés, ou aucun. refresh_interval vaut pour tous les comptes ; avec --account, c’est l’intervalle propre à ce compte.
help-config-set-thresholds = critical ne peut pas dépasser low : pour abaisser les deux, commencez par critical ; pour les relever, par low.
help-config-set-webhook = L’adresse d’un webhook peut être secrète, et d’autres peuvent voir les arguments : il vaut mieux l’écrire alors dans le fichier même (partner-balance config path). Seul son serveur est affiché.
help-config-set-exit = Code de retour : 0 modifié, 1 la valeur a été refusée ou n’a pas pu être enregistrée, 2 utilisation incorrecte.

## Les paramètres, par clé

help-key-refresh-interval = Intervalle d’actualisation, de 1m à 24h ; avec --account, celui du compte, ou default : celui de tous
help-key-start-at-login = Lancer l’application de bureau à l’ouverture de session ; se modifie dans ses propres paramètres
help-key-hide-amount = Masquer les montants là où d’autres pourraient les voir
help-key-look-for-updates = Rechercher de nouvelles versions, une fois par jour, avec l’application de bureau
help-key-language = La langue : auto (celle du système) ou un code comme de, pt-BR ou zh-Hans
help-key-history = Durée de conservation des lectures : forever, ou une durée comme 2 years ou 400 days
help-key-icon-account = Compte affiché par l’icône s’il y en a plusieurs : auto (le plus urgent) ou son ID
help-key-account-order = Ordre des comptes dans l’application : urgent (les plus urgents d’abord) ou own (comme dans le fichier)
help-key-name = Le nom du compte
help-key-base-url = L’adresse du portail ; se modifie avec `login`
help-key-currency = Le code à trois lettres de la devise
help-key-low = Seuil sous lequel le solde est bas
help-key-critical = Seuil sous lequel le solde est critique
help-key-paused = Mettre le compte en pause : ni interrogation, ni alertes
help-key-rearm-percent = De combien de pour cent le solde doit dépasser un seuil pour qu’un nouveau passage dessous soit signalé, de 0 à 100
help-key-days = Avertir s’il reste moins de jours que ce nombre, de 1 à 365 ; 0 : jamais
help-key-remind-low = Fréquence des rappels si le solde est bas : off, 4h, 12h, 1d ou 3d
help-key-remind-critical = De même s’il est critique
help-key-recovered = Signaler une recharge
help-key-blind-after = Durée sans lecture avant d’en avertir, de 1h à 30d
help-key-quiet-from = Début des heures de silence, par exemple 22:00
help-key-quiet-until = Leur fin ; identique à quiet_from : il n’y en a pas
help-key-days-off = Jours sans notifications, par exemple sat,sun ; none : aucun
help-key-critical-breaks-quiet = Signaler un solde critique même pendant les heures de silence
help-key-program = Programme qui reçoit aussi les alertes : son chemin complet, sans arguments ; vide : aucun
help-key-webhook = Adresse qui reçoit aussi les alertes : https, ou http vers cet ordinateur ; vide : aucune

## partner-balance doctor

help-doctor-about = Ce qui fonctionne, ce qui ne fonctionne pas, et comment y remédier
help-doctor-bundle = Écrire dans ce fichier ce dont l’assistance a besoin ; il ne contient aucun secret
help-doctor-exit = Code de retour : 0 si rien n’empêche de lire le solde, 1 sinon, 2 utilisation incorrecte.

## partner-balance updates

help-updates-about = Vérifier une fois s’il existe une version plus récente de l’application
help-updates-json = Une ligne de JSON
help-updates-example = l’application vérifie chaque jour
help-updates-feed = La liste signée des versions est lue, que look_for_updates soit activé ou non, et rien n’est téléchargé.
help-updates-fields = --json affiche un objet. Champs : installed, newest (versions), is_newer, published (RFC 3339), notes, notes_url, update_with (une commande, si un gestionnaire de paquets la fournit) ou null, download (url, sha256) ou null.
help-updates-exit = Code de retour : 0 aucune version plus récente, 100 il y en a une, 1 vérification impossible, 2 utilisation incorrecte.

## partner-balance completions

help-completions-about = Complétions pour un shell
help-completions-shell = Le shell
help-completions-zsh = zsh, avec fpath+=~/.zfunc avant compinit :

## partner-balance man

help-man-about = Les pages de manuel
help-man-output = Écrire les pages de toutes les commandes dans ce dossier, au lieu de la page principale sur la sortie standard
help-man-english = Les pages sont en anglais.
