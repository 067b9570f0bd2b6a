### Termes : balance = solde ; threshold = seuil ; top up = recharger, recharge ; alert = alerte ; snooze = suspendre (les alertes),
### end snooze = réactiver ; paused (account) = en pause ; low = bas ; critical = critique ; reading = lecture ; refresh = actualiser,
### actualisation ; keychain = trousseau ; credentials = identifiants ; access token = jeton d’accès ; account = compte ;
### forget (an account) = retirer ; tray = zone de notification ; settings = paramètres ; history = historique ; forecast = prévision ;
### charge = débit ; reminder = rappel ; the program = l’application (programme : celui de l’utilisateur) ; update = mise à jour ;
### feed of releases = liste des versions ; Try again = Réessayer ; demo = démo.
### quiet time = période de silence ; way out = destination ; look = consultation ; tray program (ligne de commande) = application de
### bureau ; low threshold = seuil d’alerte ; id (compte, requête) = ID.

## Niveaux

balance-level-normal = Normal
balance-level-low = Bas
balance-level-critical = Critique
balance-level-unknown = Inconnu
balance-level-word-normal = normal
balance-level-word-low = bas
balance-level-word-critical = critique
balance-level-word-unknown = inconnu
balance-level-sentence-normal = Normal : votre seuil d’alerte est de { $threshold }
balance-level-sentence-low = Bas : sous votre seuil de { $threshold }
balance-level-sentence-critical = Critique : sous votre seuil de { $threshold }
balance-level-sentence-unknown = Le solde n’est pas encore connu

## Le solde d’un compte

balance-amount-low = { $amount } (bas)
balance-amount-critical = { $amount } (critique)
balance-amount-hidden = montant masqué
balance-amount-unknown = solde inconnu
balance-account-facts = { $account } : { $facts }
balance-account-facts-problem = { $account } : { $facts }. { $problem }
balance-demo-name = { $account } (démo)
balance-list = { $first }, { $second }
balance-as-of = Dernière lecture : { $moment }
balance-as-of-stale = Dernière lecture : { $moment }, solde peut-être modifié depuis
balance-line-as-of = dernière lecture { $moment }
balance-line-paused = en pause
balance-line-snoozed = alertes suspendues
balance-line-not-read = pas encore lu
balance-not-read-yet = Pas encore lu
balance-paused = En pause
balance-row-level-age = { $level } · { $age }
balance-updated = Actualisé { $age }
balance-next-at = Prochaine actualisation : { $time }
balance-next-within-a-minute = Prochaine actualisation dans moins d’une minute
balance-next-later = Prochaine actualisation plus tard
balance-announcement = Solde : { $amount }.
balance-announcement-stale = Solde : { $amount }, peut-être modifié depuis.
balance-announcement-accounts = { $count ->
    [one] { $count } compte.
   *[other] { $count } comptes.
}
balance-announcement-account = { $account } : { $amount }.
balance-more-accounts = { $count ->
    [one] { $count } autre compte
   *[other] { $count } autres comptes
}

## Le compte et ses identifiants

balance-connected-as = Connecté en tant que { $who }
balance-token-until = Expiration de ce jeton d’accès : { $moment }.
balance-token-half-hour = Ce jeton d’accès est valable une demi-heure au plus.
balance-token-this-run = Il n’est conservé que jusqu’à la fermeture de l’application.
balance-credentials-this-run = Les identifiants ne sont conservés que jusqu’à la fermeture de l’application.
balance-credentials-environment = Les identifiants proviennent des variables d’environnement.
balance-storing = Enregistrement…

## Durée prévue du solde

balance-days-less = Il reste moins d’un jour
balance-days-less-at-most = Il reste moins d’un jour (au plus { $last })
balance-days-more = Il reste plus de { $horizon } jours
balance-days-more-at-least = Il reste plus de { $horizon } jours (au moins { $first })
balance-days-about = { $days ->
    [one] Il reste environ { $days } jour, jusqu’au { $day }
   *[other] Il reste environ { $days } jours, jusqu’au { $day }
}
balance-days-about-range = { $days ->
    [one] Il reste environ { $days } jour ({ $first } à { $last }), jusqu’au { $day }
   *[other] Il reste environ { $days } jours ({ $first } à { $last }), jusqu’au { $day }
}
balance-days-about-open = { $days ->
    [one] Il reste environ { $days } jour ({ $first } à plus de { $horizon }), jusqu’au { $day }
   *[other] Il reste environ { $days } jours ({ $first } à plus de { $horizon }), jusqu’au { $day }
}
balance-below-already = Déjà sous { $threshold }
balance-below-probably = Probablement déjà sous { $threshold }
balance-below-threshold-probably = Probablement déjà sous le seuil
balance-no-forecast-no-reading = Pas de prévision : le solde n’a jamais été lu
balance-no-forecast-too-old = Pas de prévision : la dernière lecture du solde date de plus de { 30 } jours
balance-no-forecast-week = Pas encore de prévision : il faut une semaine de lectures
balance-no-forecast-no-spending = Pas de prévision : aucune dépense constatée jusqu’ici

## Infobulle et menu

balance-tooltip-not-connected = { -product } : non connecté
balance-menu-not-connected = Non connecté
balance-click-to-connect = Cliquez pour vous connecter
balance-menu-refresh = Actualiser maintenant
balance-menu-open = Ouvrir
balance-menu-portal = { -portal }
balance-menu-settings = Paramètres
balance-menu-snooze-day = Suspendre les alertes { 1 } jour
balance-menu-snooze-day-of = { $account } : suspendre les alertes { 1 } jour
balance-menu-snooze-topped-up = Suspendre les alertes jusqu’à la recharge
balance-menu-snooze-topped-up-of = { $account } : suspendre les alertes jusqu’à la recharge
balance-menu-end-snooze = Réactiver les alertes
balance-menu-end-snooze-of = { $account } : réactiver les alertes
balance-menu-restart = { -product } a été mis à jour : redémarrer
balance-menu-quit = Quitter

## Nouvelle version

balance-update-notes = Version { $version } disponible : voir les nouveautés
balance-update-get-package = Télécharger le fichier { $file }, puis : { $command }
balance-update-get-packages = Mettre à jour avec le gestionnaire de paquets
balance-update-get-download = Télécharger la version { $version }
balance-update-how-package = Téléchargez le fichier { $file } sur { $page }, puis : { $command }
balance-update-how-packages = Mettez l’application à jour avec le gestionnaire de paquets qui l’a installée.
balance-update-how-download = Téléchargement : { $address }
balance-update-how-nothing = Aucun téléchargement n’est proposé pour ce système.

## Graphique

balance-chart-hidden = Le graphique est masqué, comme le montant.
balance-chart-few = Le graphique commence à la deuxième lecture.
balance-chart-few-in-range = Moins de deux lectures sur cette période. Une période plus longue peut en compter davantage.
balance-chart-summary = Solde du { $from } au { $to } : { $first } au début, { $last } à la fin, minimum { $lowest } le { $lowest_day }.
balance-chart-summary-topped-up = { $count ->
    [1] Rechargé { $count } fois, d’au moins { $money }.
    [one] Rechargé { $count } fois, d’au moins { $money }.
   *[other] Rechargé { $count } fois, d’au moins { $money } au total.
}
balance-chart-top-up = { $count ->
    [1] Recharge d’au moins { $money }
    [one] Recharge d’au moins { $money }
   *[other] { $count } recharges, d’au moins { $money } au total
}
balance-chart-about = environ { $money }
balance-chart-range = { $low } à { $high }
balance-chart-range-charge = { $range } ; débit prévu : { $charge }
balance-chart-charge = { $day } : débit prévu d’environ { $money }
balance-chart-threshold-low = Bas { $amount }
balance-chart-threshold-critical = Critique { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Compte de démo
balance-language-of-system = Langue du système

## Texte affiché par --help

balance-tray-help-about = { -product } : le solde d’un compte { -vendor } { -portal }, dans la zone de notification.
balance-tray-help-usage = Utilisation : { $command }
balance-tray-help-background = Démarrer sans fenêtre, comme à l’ouverture de session.
balance-tray-help-quit = Fermer l’application lancée et attendre qu’elle soit terminée. Le code de retour est 3 si aucune n’était lancée.
balance-tray-help-version = Afficher la version.
balance-tray-help-help = Afficher ce texte.
