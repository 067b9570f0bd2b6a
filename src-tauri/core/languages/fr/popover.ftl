### Textes fixes de la fenêtre (360 pixels de large) : titres, boutons, étiquettes, textes pour lecteur d’écran.

## Sur plusieurs écrans

popover-demo-strip = Démo : compte simulé
popover-back = Retour
popover-refresh = Actualiser maintenant
popover-refreshing = Actualisation…
popover-open-portal = Ouvrir le { -portal }
popover-save = Enregistrer
popover-saving = Enregistrement…
popover-quit = Quitter { -product }

## La liste des comptes

popover-accounts-title = Comptes
popover-accounts-arrange = Modifier l’ordre
popover-accounts-order = Ordre
popover-accounts-urgent = Urgents d’abord
popover-accounts-own = Ordre personnalisé
popover-accounts-add = Ajouter un compte
popover-accounts-up = Monter { $account }
popover-accounts-down = Descendre { $account }
popover-accounts-place = { $account } : { $place } sur { $count }

## Le solde

popover-balance-all-accounts = Tous les comptes
popover-balance-demo = Démo
popover-balance-stale = Il a pu changer depuis.
popover-balance-hidden = Montant masqué
popover-balance-unknown = Solde inconnu
popover-balance-moment = ({ $moment })
popover-snooze-day = Suspendre { 1 } jour
popover-snooze-topped-up = Jusqu’à la recharge
popover-snooze-end = Réactiver
popover-snooze-ended = Alertes réactivées.

## Le graphique

popover-chart-time = Période affichée
popover-chart-week = { 7 } jours
popover-chart-month = { 30 } jours
popover-chart-quarter = { 90 } jours
popover-chart-year = 1 an
popover-chart-all = Tout
popover-chart-points = Lectures et prévision
popover-chart-since = depuis le { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tableau et export

## Le formulaire de connexion

popover-connect-title-first = Connectez votre compte
popover-connect-title-add = Ajouter un compte
popover-connect-title-again = Saisir les identifiants
popover-connect-step-manager = Demandez l’accès à l’API à votre <b>responsable de compte { -vendor }</b>.
popover-connect-step-api = Dans le { -portal }, ouvrez <b>{ -api-page }</b>, activez l’accès et copiez le <b>{ -client-id }</b>.
popover-connect-step-reset = Cliquez sur <b>{ -reset }</b> pour afficher un nouveau <b>{ -client-secret }</b>.
popover-connect-caution = <b>{ -reset } invalide l’ancien secret.</b> Les autres intégrations qui l’utilisent ne fonctionnent plus tant qu’elles n’ont pas le nouveau.
popover-connect-kind = Se connecter avec
popover-connect-kind-client = { -client-id } et { -client-secret }
popover-connect-token = Jeton d’accès
popover-connect-name = Nom
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Afficher
popover-connect-show-label = Afficher le { -client-secret }
popover-connect-hide = Masquer
popover-connect-hide-label = Masquer le { -client-secret }
popover-connect-secret-hint = Conservé uniquement dans le trousseau de votre système.
popover-connect-token-hint = Valable une demi-heure au plus. { -client-id } et { -client-secret } restent valables.
popover-connect-address = Adresse du portail
popover-connect-address-hint = Laissez vide pour l’adresse par défaut.
popover-connect-submit = Tester et enregistrer
popover-connect-testing = Test en cours…
popover-connect-demo = Essayer la démo
popover-connect-starting = Démarrage…
popover-connect-connecting = Connexion…

## Un problème, avec des boutons

popover-problem-request = ID de requête
popover-problem-copy = Copier
popover-problem-copy-label = Copier l’ID de requête
popover-problem-copied = Copié
popover-problem-copied-label = ID de requête copié.
popover-problem-selected = Sélectionné
popover-problem-selected-label = ID de requête sélectionné. Copiez-le avec le clavier.
popover-problem-try-again = Réessayer
popover-problem-credentials = Saisir les identifiants
popover-problem-this-run = Utiliser sans enregistrer
popover-problem-dismiss = Fermer

## Les paramètres

popover-settings-title = Paramètres
popover-settings-name = Nom
popover-settings-currency = Devise
popover-settings-low = Seuil d’alerte
popover-settings-critical = Seuil critique
popover-settings-refresh = Actualiser toutes les
popover-settings-minutes = minutes
popover-settings-language = Langue
popover-settings-pause = Mettre ce compte en pause
popover-settings-in-icon = Toujours afficher sur l’icône
popover-settings-at-login = Lancer à l’ouverture de session
popover-settings-hide = Masquer le montant
popover-settings-hide-hint = Pour le partage d’écran : masqué ici et dans la zone de notification.
popover-settings-updates = Rechercher des mises à jour
popover-settings-updates-hint = Une fois par jour ; le menu de l’icône les signale.
popover-settings-add = Ajouter un autre compte
popover-settings-forget = Retirer ce compte
popover-settings-leave-demo = Quitter la démo
popover-settings-leaving = Fermeture…
popover-settings-question = <b>Retirer ce compte ?</b> Ses identifiants, ses paramètres et son historique seront supprimés de cet ordinateur.
popover-settings-question-yes = Retirer
popover-settings-forgetting = Retrait…
popover-settings-question-no = Conserver
popover-settings-saved = Paramètres enregistrés.

## Les paramètres des alertes. Les conditions continuent la phrase de « popover-alerts-when ».

popover-alerts-title = Alertes
popover-alerts-when = M’avertir quand le solde
popover-alerts-again = repasse dessous après une hausse de
popover-alerts-percent = %
popover-alerts-days = suffit pour moins de (0 : jamais)
popover-alerts-days-unit = jours
popover-alerts-topped-up = est rechargé
popover-alerts-unread = n’a pas pu être lu pendant
popover-alerts-hours-unit = heures
popover-alerts-remind = Fréquence des rappels si le solde est
popover-alerts-low = bas
popover-alerts-critical = critique
popover-alerts-remind-never = jamais
popover-alerts-remind-four-hours = { 4 } h
popover-alerts-remind-twelve-hours = { 12 } h
popover-alerts-remind-day = { 1 } jour
popover-alerts-remind-three-days = { 3 } jours
popover-alerts-quiet = Périodes de silence
popover-alerts-quiet-hours = Heures de silence
popover-alerts-quiet-from = Silence de
popover-alerts-quiet-to = à
popover-alerts-days-off = Jours sans alertes
popover-alerts-monday = lun
popover-alerts-tuesday = mar
popover-alerts-wednesday = mer
popover-alerts-thursday = jeu
popover-alerts-friday = ven
popover-alerts-saturday = sam
popover-alerts-sunday = dim
popover-alerts-break = Solde critique : avertir quand même
popover-alerts-break-hint = Les autres alertes attendent la fin du silence.
popover-alerts-test = Envoyer une notification d’essai
popover-alerts-sending = Envoi…
popover-alerts-saved = Paramètres des alertes enregistrés.

## L’historique

popover-history-title = Historique
popover-history-export = Exporter en CSV
popover-history-exporting = Exportation…
popover-history-saved = Enregistré : { $path }
popover-history-exported = Exportation terminée.
popover-history-delete = Supprimer l’historique
popover-history-question = <b>Supprimer l’historique ?</b> Toutes les lectures sauf la dernière seront supprimées de cet ordinateur. Le portail n’en conserve pas non plus.
popover-history-question-yes = Supprimer
popover-history-deleting = Suppression…
popover-history-question-no = Conserver
popover-history-deleted = Historique supprimé.
popover-history-hint = Une recharge et les dépenses entre les deux mêmes lectures ne peuvent pas être distinguées : le portail ne conserve pas d’historique.
popover-history-readings = Lectures, les plus récentes d’abord
popover-history-when = Date
popover-history-balance = Solde
popover-history-gap = Aucune lecture
