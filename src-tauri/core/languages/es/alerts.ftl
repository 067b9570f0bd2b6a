### Notificaciones y lo que se dice de ellas en otros lugares.

## Primera línea de una notificación

alerts-critical-summary = { $account }: saldo crítico
alerts-low-summary = { $account }: saldo bajo
alerts-reminder-critical-summary = { $account }: el saldo sigue en nivel crítico
alerts-reminder-low-summary = { $account }: el saldo sigue bajo
alerts-days-summary = { $days ->
    [0] { $account }: queda menos de un día
    [one] { $account }: queda { $days } día aproximadamente
   *[other] { $account }: quedan unos { $days } días
}
alerts-days-hidden-summary = { $account }: el saldo se está agotando
alerts-refused-summary = { $account }: el portal rechaza las credenciales
alerts-token-ended-summary = { $account }: el token de acceso ha caducado
alerts-token-ends-at-summary = { $account }: el token de acceso está a punto de caducar ({ $moment })
alerts-token-ends-soon-summary = { $account }: el token de acceso está a punto de caducar
alerts-blind-summary = { $account }: no se puede leer el saldo
alerts-recovered-summary = Cuenta recargada: saldo de { $money }
alerts-recovered-hidden-summary = Cuenta recargada

## Texto de una notificación

alerts-critical-body = Quedan { $money }, por debajo de su umbral de { $threshold }. Recargue ahora: los pedidos y las renovaciones están a punto de fallar.
alerts-critical-hidden-body = El saldo está por debajo de su umbral. Recargue ahora: los pedidos y las renovaciones están a punto de fallar.
alerts-low-body = Quedan { $money }, por debajo de su umbral de { $threshold }. Recargue pronto para que no fallen los pedidos ni las renovaciones.
alerts-low-hidden-body = El saldo está por debajo de su umbral. Recargue pronto para que no fallen los pedidos ni las renovaciones.
alerts-days-body = A este ritmo, el saldo bajará de { $threshold } el { $day }. Recargue antes de esa fecha.
alerts-days-hidden-body = A este ritmo, el saldo llegará al nivel crítico en pocos días. Recargue antes.
alerts-refused-body = Vuelva a conectarse con un { -client-id } y un { -client-secret } válidos. Hasta entonces no puede llegar ninguna alerta.
alerts-token-body = Pegue uno nuevo o conéctese con { -client-id } y { -client-secret }, que no caducan. Sin él no puede llegar ninguna alerta.
alerts-blind-body = Mientras no se pueda leer el saldo, no puede llegar ninguna alerta. Abra { -product } para ver la causa.
alerts-recovered-body = { $account }: { $money }, de nuevo por encima de su umbral de { $threshold }.
alerts-recovered-hidden-body = { $account }: el saldo vuelve a estar por encima de su umbral.

## Otras líneas de una notificación

alerts-critical-line = El saldo está por debajo de su umbral de { $threshold }.
alerts-critical-hidden-line = El saldo está por debajo de su umbral.
alerts-low-line = El saldo también está por debajo de su umbral de alerta de { $threshold }.
alerts-low-hidden-line = El saldo también está por debajo de su umbral de alerta.
alerts-days-line = A este ritmo, el saldo bajará de { $threshold } el { $day }.
alerts-days-hidden-line = A este ritmo, el saldo llegará al nivel crítico en pocos días.
alerts-refused-line = El portal rechaza las credenciales.
alerts-token-ended-line = El token de acceso ha caducado.
alerts-token-ends-at-line = El token de acceso está a punto de caducar ({ $moment }).
alerts-token-ends-soon-line = El token de acceso está a punto de caducar.
alerts-blind-since-line = Última lectura del saldo: { $moment }.
alerts-blind-never-line = El saldo no se ha leído nunca.
alerts-reminder-line = Alerta anterior: { $moment }.
alerts-reminder-before-line = Ya se le había avisado.

## Notificación de prueba

alerts-test-summary = { $account }: esto es una prueba
alerts-test-body = Las alertas de esta cuenta son como esta. No ha ocurrido nada.
alerts-test-sent = Enviada. Si no aparece nada, revise la configuración de notificaciones de su sistema.
alerts-test-not-sent = No enviada: ningún servidor de notificaciones la ha aceptado ({ $reason }). Las alertas esperan hasta que alguno lo haga; inicie uno y vuelva a intentarlo.

## Silenciar alertas

alerts-snoozed-until = Alertas silenciadas; se reanudan: { $moment }
alerts-snoozed-until-topped-up = Alertas silenciadas hasta la recarga
alerts-snoozed = Alertas silenciadas

## Configuración de las alertas

alerts-crossings = baje de { $low } (bajo) o de { $critical } (crítico)
alerts-preview = Con esta configuración: { $count ->
    [0] ninguna notificación
    [one] { $count } notificación
   *[other] { $count } notificaciones
} en { $days ->
    [one] el último día
   *[other] los últimos { $days } días
}.
alerts-preview-kinds = Con esta configuración: { $count ->
    [one] { $count } notificación
   *[other] { $count } notificaciones
} en { $days ->
    [one] el último día
   *[other] los últimos { $days } días
} ({ $kinds }).
alerts-preview-critical = { $count } de nivel crítico
alerts-preview-low = { $count } de nivel bajo
alerts-preview-days = { $count } por días restantes
alerts-preview-refused = { $count } por credenciales rechazadas
alerts-preview-token = { $count } por el token de acceso
alerts-preview-blind = { $count } por falta de lectura
alerts-preview-reminders = { $count ->
    [one] { $count } recordatorio
   *[other] { $count } recordatorios
}
alerts-preview-recovered = { $count } por recarga
alerts-preview-unreadable = Corrija primero los valores: después, esta línea indicará cuántas notificaciones habría recibido.
alerts-preview-of-another = La cuenta ha cambiado entretanto.
alerts-preview-none = No hay lecturas de ningún día completo en los últimos { 30 } días con las que probar esta configuración.
alerts-preview-unknown = No se puede leer el historial ({ $detail }): no se sabe qué notificaciones habría dado esta configuración.

## Alertas que un programa o un webhook no ha aceptado

alerts-unsent-program-waiting = El programa de alertas de { $account } no ha aceptado ninguna alerta desde el { $since }: { $reason }.
alerts-unsent-webhook-waiting = El webhook de { $account } no ha aceptado ninguna alerta desde el { $since }: { $reason }.
alerts-unsent-program-given-up = El programa de alertas de { $account } no ha aceptado la alerta del { $of }: { $reason }.
alerts-unsent-webhook-given-up = El webhook de { $account } no ha aceptado la alerta del { $of }: { $reason }.
alerts-unsent-tried-until = Se seguirá intentando hasta el { $until }.
alerts-unsent-hint-locked = Desbloquee el llavero: contiene el secreto que firma los mensajes.
alerts-unsent-hint-keychain = El secreto que firma los mensajes está en el llavero.
alerts-unsent-hint-desktop = La notificación se muestra de todos modos en el escritorio.
alerts-unsent-program-hint = Esta alerta no se volverá a enviar. Revise el programa y su ruta en settings.toml y envíe después una prueba.
alerts-unsent-webhook-hint = Esta alerta no se volverá a enviar. Revise la dirección en settings.toml y su servidor y envíe después una prueba.
alerts-unsent-reason-answered = responde con el código HTTP { $status }
alerts-unsent-reason-gone = responde que ya no existe (HTTP 410)
alerts-unsent-reason-locked = el llavero está bloqueado
alerts-unsent-reason-keychain = no se puede usar el llavero ({ $detail })
alerts-unsent-reason-not-reached = no se puede acceder a él ({ $detail })
alerts-unsent-reason-postponed = pide que se le avise más tarde (código 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] no terminó en { $seconds } segundo y se detuvo, junto con sus procesos secundarios
   *[other] no terminó en { $seconds } segundos y se detuvo, junto con sus procesos secundarios
}

## Botones de una notificación

alerts-button-open = Abrir
alerts-button-snooze-day = Silenciar { 1 } día
alerts-button-snooze-topped-up = Hasta la recarga

## Por qué un programa o un webhook no ha aceptado una alerta

alerts-unsent-reason-no-program = no existe ese programa o falta lo que debe ejecutarlo
alerts-unsent-reason-not-executable = no tiene permiso de ejecución
alerts-unsent-reason-not-started = no se puede iniciar ({ $detail })
alerts-unsent-reason-ended = terminó con el código { $code }
alerts-unsent-reason-signal = lo detuvo la señal { $signal }
alerts-unsent-reason-failed = ha fallado
alerts-unsent-reason-no-answer = { $seconds ->
    [one] sin respuesta en { $seconds } segundo
   *[other] sin respuesta en { $seconds } segundos
}
