### Textos fijos de la ventana (360 píxeles de ancho): títulos, botones, etiquetas y textos para lectores de pantalla.

## En varias pantallas

popover-demo-strip = Demostración: cuenta simulada
popover-back = Atrás
popover-refresh = Actualizar el saldo
popover-refreshing = Actualizando…
popover-open-portal = Abrir el { -portal }
popover-save = Guardar
popover-saving = Guardando…
popover-quit = Salir de { -product }

## La lista de cuentas

popover-accounts-title = Cuentas
popover-accounts-arrange = Cambiar el orden
popover-accounts-order = Orden
popover-accounts-urgent = Urgentes primero
popover-accounts-own = Orden propio
popover-accounts-add = Añadir cuenta
popover-accounts-up = Subir { $account }
popover-accounts-down = Bajar { $account }
popover-accounts-place = { $account }: { $place } de { $count }

## El saldo

popover-balance-all-accounts = Todas las cuentas
popover-balance-demo = Demo
popover-balance-stale = Puede haber cambiado desde entonces.
popover-balance-hidden = Importe oculto
popover-balance-unknown = Saldo desconocido
popover-balance-moment = ({ $moment })
popover-snooze-day = Silenciar { 1 } día
popover-snooze-topped-up = Hasta la recarga
popover-snooze-end = Reactivar
popover-snooze-ended = Alertas reactivadas.

## El gráfico

popover-chart-time = Período mostrado
popover-chart-week = { 7 } días
popover-chart-month = { 30 } días
popover-chart-quarter = { 90 } días
popover-chart-year = 1 año
popover-chart-all = Todo
popover-chart-points = Lecturas y previsión
popover-chart-since = desde el { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tabla y exportación

## El formulario de conexión

popover-connect-title-first = Conecte su cuenta
popover-connect-title-add = Añadir una cuenta
popover-connect-title-again = Introducir credenciales
popover-connect-step-manager = Pida acceso a la API a su <b>gestor de cuenta de { -vendor }</b>.
popover-connect-step-api = En el { -portal }, abra <b>{ -api-page }</b>, active el acceso y copie el <b>{ -client-id }</b>.
popover-connect-step-reset = Pulse <b>{ -reset }</b> para ver un nuevo <b>{ -client-secret }</b>.
popover-connect-caution = <b>{ -reset } anula el secreto anterior.</b> Las demás integraciones que lo usan dejan de funcionar hasta que reciban el nuevo.
popover-connect-kind = Conectar con
popover-connect-kind-client = { -client-id } y { -client-secret }
popover-connect-token = Token de acceso
popover-connect-name = Nombre
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Mostrar
popover-connect-show-label = Mostrar el { -client-secret }
popover-connect-hide = Ocultar
popover-connect-hide-label = Ocultar el { -client-secret }
popover-connect-secret-hint = Solo se guarda en el llavero de su sistema.
popover-connect-token-hint = Válido media hora como máximo. { -client-id } y { -client-secret } no caducan.
popover-connect-address = Dirección del portal
popover-connect-address-hint = Déjela vacía para usar la predeterminada.
popover-connect-submit = Probar y guardar
popover-connect-testing = Probando…
popover-connect-demo = Ver la demostración
popover-connect-starting = Iniciando…
popover-connect-connecting = Conectando…

## Un problema, con botones

popover-problem-request = ID de solicitud
popover-problem-copy = Copiar
popover-problem-copy-label = Copiar el ID de solicitud
popover-problem-copied = Copiado
popover-problem-copied-label = ID de solicitud copiado.
popover-problem-selected = Seleccionado
popover-problem-selected-label = ID de solicitud seleccionado. Cópielo con el teclado.
popover-problem-try-again = Reintentar
popover-problem-credentials = Introducir credenciales
popover-problem-this-run = Usar sin guardar
popover-problem-dismiss = Cerrar

## La configuración

popover-settings-title = Configuración
popover-settings-name = Nombre
popover-settings-currency = Moneda
popover-settings-low = Umbral de alerta
popover-settings-critical = Umbral crítico
popover-settings-refresh = Actualizar cada
popover-settings-minutes = minutos
popover-settings-language = Idioma
popover-settings-pause = Poner esta cuenta en pausa
popover-settings-in-icon = Mostrar siempre en el icono
popover-settings-at-login = Abrir al iniciar sesión
popover-settings-hide = Ocultar el importe
popover-settings-hide-hint = Para compartir pantalla: oculto aquí y en la bandeja.
popover-settings-updates = Buscar actualizaciones
popover-settings-updates-hint = Una vez al día; el menú del icono avisa de ellas.
popover-settings-add = Añadir otra cuenta
popover-settings-forget = Quitar esta cuenta
popover-settings-leave-demo = Salir de la demostración
popover-settings-leaving = Saliendo…
popover-settings-question = <b>¿Quitar esta cuenta?</b> Sus credenciales, su configuración y su historial se eliminarán de este equipo.
popover-settings-question-yes = Quitar
popover-settings-forgetting = Quitando…
popover-settings-question-no = Conservar
popover-settings-saved = Configuración guardada.

## La configuración de las alertas. Las condiciones continúan la frase de «popover-alerts-when».

popover-alerts-title = Alertas
popover-alerts-when = Avisarme cuando el saldo
popover-alerts-again = vuelva a bajar tras una subida del
popover-alerts-percent = %
popover-alerts-days = alcance para menos de (0: nunca)
popover-alerts-days-unit = días
popover-alerts-topped-up = se recargue
popover-alerts-unread = no se pueda leer durante
popover-alerts-hours-unit = horas
popover-alerts-remind = Frecuencia de los recordatorios si el saldo es
popover-alerts-low = bajo
popover-alerts-critical = crítico
popover-alerts-remind-never = nunca
popover-alerts-remind-four-hours = { 4 } h
popover-alerts-remind-twelve-hours = { 12 } h
popover-alerts-remind-day = { 1 } día
popover-alerts-remind-three-days = { 3 } días
popover-alerts-quiet = Períodos de silencio
popover-alerts-quiet-hours = Horas de silencio
popover-alerts-quiet-from = Silencio de
popover-alerts-quiet-to = a
popover-alerts-days-off = Días sin alertas
popover-alerts-monday = lun
popover-alerts-tuesday = mar
popover-alerts-wednesday = mié
popover-alerts-thursday = jue
popover-alerts-friday = vie
popover-alerts-saturday = sáb
popover-alerts-sunday = dom
popover-alerts-break = Avisar siempre si el saldo es crítico
popover-alerts-break-hint = Las demás alertas esperan al final del silencio.
popover-alerts-test = Enviar una notificación de prueba
popover-alerts-sending = Enviando…
popover-alerts-saved = Configuración de alertas guardada.

## El historial

popover-history-title = Historial
popover-history-export = Exportar como CSV
popover-history-exporting = Exportando…
popover-history-saved = Guardado: { $path }
popover-history-exported = Exportado.
popover-history-delete = Eliminar el historial
popover-history-question = <b>¿Eliminar el historial?</b> Se eliminarán de este equipo todas las lecturas menos la última. El portal tampoco las conserva.
popover-history-question-yes = Eliminar
popover-history-deleting = Eliminando…
popover-history-question-no = Conservar
popover-history-deleted = Historial eliminado.
popover-history-hint = Una recarga y los gastos entre las mismas dos lecturas no se pueden distinguir: el portal no guarda historial.
popover-history-readings = Lecturas, las más recientes primero
popover-history-when = Fecha
popover-history-balance = Saldo
popover-history-gap = Sin lecturas
