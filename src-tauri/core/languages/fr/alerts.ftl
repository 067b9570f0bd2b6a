### Notifications, et ce qui en est dit ailleurs.

## Première ligne d’une notification

alerts-critical-summary = { $account } : solde critique
alerts-low-summary = { $account } : solde bas
alerts-reminder-critical-summary = { $account } : solde toujours critique
alerts-reminder-low-summary = { $account } : solde toujours bas
alerts-days-summary = { $days ->
    [0] { $account } : il reste moins d’un jour
    [one] { $account } : il reste environ { $days } jour
   *[other] { $account } : il reste environ { $days } jours
}
alerts-days-hidden-summary = { $account } : le solde sera bientôt épuisé
alerts-refused-summary = { $account } : le portail refuse les identifiants
alerts-token-ended-summary = { $account } : le jeton d’accès a expiré
alerts-token-ends-at-summary = { $account } : le jeton d’accès va expirer ({ $moment })
alerts-token-ends-soon-summary = { $account } : le jeton d’accès va bientôt expirer
alerts-blind-summary = { $account } : impossible de lire le solde
alerts-recovered-summary = Compte rechargé : solde de { $money }
alerts-recovered-hidden-summary = Compte rechargé

## Texte d’une notification

alerts-critical-body = Il reste { $money }, sous votre seuil de { $threshold }. Rechargez maintenant : les commandes et les renouvellements vont échouer.
alerts-critical-hidden-body = Le solde est sous votre seuil. Rechargez maintenant : les commandes et les renouvellements vont échouer.
alerts-low-body = Il reste { $money }, sous votre seuil de { $threshold }. Pensez à recharger pour que les commandes et les renouvellements n’échouent pas.
alerts-low-hidden-body = Le solde est sous votre seuil. Pensez à recharger pour que les commandes et les renouvellements n’échouent pas.
alerts-days-body = À ce rythme, le solde passera sous { $threshold } le { $day }. Rechargez avant cette date.
alerts-days-hidden-body = À ce rythme, le solde sera critique dans quelques jours. Rechargez avant.
alerts-refused-body = Reconnectez-vous avec un { -client-id } et un { -client-secret } valides. D’ici là, aucune alerte n’est possible.
alerts-token-body = Collez-en un nouveau ou connectez-vous avec { -client-id } et { -client-secret }, qui n’expirent pas. Sans cela, aucune alerte n’est possible.
alerts-blind-body = Tant que le solde ne peut pas être lu, aucune alerte n’est possible. Ouvrez { -product } pour en connaître la cause.
alerts-recovered-body = { $account } : { $money }, de nouveau au-dessus de votre seuil de { $threshold }.
alerts-recovered-hidden-body = { $account } : le solde est de nouveau au-dessus de votre seuil.

## Lignes supplémentaires d’une notification

alerts-critical-line = Le solde est sous votre seuil de { $threshold }.
alerts-critical-hidden-line = Le solde est sous votre seuil.
alerts-low-line = Le solde est aussi sous votre seuil d’alerte de { $threshold }.
alerts-low-hidden-line = Le solde est aussi sous votre seuil d’alerte.
alerts-days-line = À ce rythme, le solde passera sous { $threshold } le { $day }.
alerts-days-hidden-line = À ce rythme, le solde sera critique dans quelques jours.
alerts-refused-line = Le portail refuse les identifiants.
alerts-token-ended-line = Le jeton d’accès a expiré.
alerts-token-ends-at-line = Le jeton d’accès va expirer ({ $moment }).
alerts-token-ends-soon-line = Le jeton d’accès va bientôt expirer.
alerts-blind-since-line = Dernière lecture du solde : { $moment }.
alerts-blind-never-line = Le solde n’a jamais été lu.
alerts-reminder-line = Alerte précédente : { $moment }.
alerts-reminder-before-line = Une alerte vous a déjà été envoyée.

## Notification d’essai

alerts-test-summary = { $account } : ceci est un test
alerts-test-body = Les alertes de ce compte ressemblent à celle-ci. Il ne s’est rien passé.
alerts-test-sent = Envoyée. Si rien ne s’affiche, vérifiez les paramètres de notification de votre système.
alerts-test-not-sent = Non envoyée : aucun serveur de notifications ne l’a acceptée ({ $reason }). Les alertes attendent qu’il y en ait un ; démarrez-en un, puis réessayez.

## Suspension des alertes

alerts-snoozed-until = Alertes suspendues ; reprise : { $moment }
alerts-snoozed-until-topped-up = Alertes suspendues jusqu’à la recharge
alerts-snoozed = Alertes suspendues

## Paramètres des alertes

alerts-crossings = passe sous { $low } (bas) ou sous { $critical } (critique)
alerts-preview = Avec ces paramètres : { $count ->
    [0] aucune notification
    [one] { $count } notification
   *[other] { $count } notifications
} au cours { $days ->
    [one] du dernier jour
   *[other] des { $days } derniers jours
}.
alerts-preview-kinds = Avec ces paramètres : { $count ->
    [one] { $count } notification
   *[other] { $count } notifications
} au cours { $days ->
    [one] du dernier jour
   *[other] des { $days } derniers jours
} ({ $kinds }).
alerts-preview-critical = { $count } de niveau critique
alerts-preview-low = { $count } de niveau bas
alerts-preview-days = { $count } pour jours restants
alerts-preview-refused = { $count } pour identifiants refusés
alerts-preview-token = { $count } pour le jeton d’accès
alerts-preview-blind = { $count } pour lecture impossible
alerts-preview-reminders = { $count ->
    [one] { $count } rappel
   *[other] { $count } rappels
}
alerts-preview-recovered = { $count } après recharge
alerts-preview-unreadable = Corrigez d’abord les valeurs : cette ligne indiquera ensuite combien de notifications vous auriez reçues.
alerts-preview-of-another = Le compte a changé entre-temps.
alerts-preview-none = Aucune journée complète de lectures sur les { 30 } derniers jours : ces paramètres ne peuvent pas être essayés.
alerts-preview-unknown = Impossible de lire l’historique ({ $detail }) : on ne sait pas quelles notifications ces paramètres auraient produites.

## Alertes non remises à un programme ou à un webhook

alerts-unsent-program-waiting = Depuis le { $since }, le programme d’alerte du compte { $account } n’a accepté aucune alerte : { $reason }.
alerts-unsent-webhook-waiting = Depuis le { $since }, le webhook du compte { $account } n’a accepté aucune alerte : { $reason }.
alerts-unsent-program-given-up = Le programme d’alerte du compte { $account } n’a pas accepté l’alerte du { $of } : { $reason }.
alerts-unsent-webhook-given-up = Le webhook du compte { $account } n’a pas accepté l’alerte du { $of } : { $reason }.
alerts-unsent-tried-until = Nouvelles tentatives jusqu’au { $until }.
alerts-unsent-hint-locked = Déverrouillez le trousseau : il contient le secret qui signe les messages.
alerts-unsent-hint-keychain = Le secret qui signe les messages se trouve dans le trousseau.
alerts-unsent-hint-desktop = La notification s’affiche tout de même à l’écran.
alerts-unsent-program-hint = Cette alerte ne sera pas renvoyée. Vérifiez le programme et son chemin dans settings.toml, puis envoyez un test.
alerts-unsent-webhook-hint = Cette alerte ne sera pas renvoyée. Vérifiez l’adresse dans settings.toml et son serveur, puis envoyez un test.
alerts-unsent-reason-answered = il répond avec le code HTTP { $status }
alerts-unsent-reason-gone = il répond qu’il n’existe plus (HTTP 410)
alerts-unsent-reason-locked = le trousseau est verrouillé
alerts-unsent-reason-keychain = le trousseau est inutilisable ({ $detail })
alerts-unsent-reason-not-reached = il est injoignable ({ $detail })
alerts-unsent-reason-postponed = il demande à être averti plus tard (code 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] il ne s’est pas terminé en { $seconds } seconde et a été arrêté, ainsi que ses processus enfants
   *[other] il ne s’est pas terminé en { $seconds } secondes et a été arrêté, ainsi que ses processus enfants
}

## Boutons d’une notification

alerts-button-open = Ouvrir
alerts-button-snooze-day = Suspendre { 1 } jour
alerts-button-snooze-topped-up = Jusqu’à la recharge

## Pourquoi un programme ou un webhook n’a pas accepté une alerte

alerts-unsent-reason-no-program = ce programme n’existe pas, ou ce qui doit l’exécuter est introuvable
alerts-unsent-reason-not-executable = il n’a pas le droit d’exécution
alerts-unsent-reason-not-started = impossible de le lancer ({ $detail })
alerts-unsent-reason-ended = il s’est terminé avec le code { $code }
alerts-unsent-reason-signal = il a été arrêté par le signal { $signal }
alerts-unsent-reason-failed = il a échoué
alerts-unsent-reason-no-answer = { $seconds ->
    [one] pas de réponse en { $seconds } seconde
   *[other] pas de réponse en { $seconds } secondes
}
