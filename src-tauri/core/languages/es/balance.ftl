### Términos: balance = saldo; threshold = umbral; top up = recargar, recarga; alert = alerta; snooze = silenciar (alertas),
### end snooze = reactivar; paused (account) = en pausa; low = bajo; critical = crítico; reading = lectura; refresh = actualizar,
### actualización; keychain = llavero; credentials = credenciales; access token = token de acceso; account = cuenta;
### forget (an account) = quitar; tray = bandeja del sistema; settings = configuración; history = historial; forecast = previsión;
### charge = cargo; reminder = recordatorio; the program = la aplicación (programa: el del usuario); feed of releases = lista de
### versiones; Try again = Reintentar; demo = demostración.
### quiet time = período de silencio; way out = destino; look = consulta; tray program (línea de comandos) = aplicación de escritorio;
### low threshold = umbral de alerta; command = comando; setting = ajuste; demo (distintivo) = Demo.

## Niveles

balance-level-normal = Normal
balance-level-low = Bajo
balance-level-critical = Crítico
balance-level-unknown = Desconocido
balance-level-word-normal = normal
balance-level-word-low = bajo
balance-level-word-critical = crítico
balance-level-word-unknown = desconocido
balance-level-sentence-normal = Normal: su umbral de alerta es de { $threshold }
balance-level-sentence-low = Bajo: por debajo de su umbral de { $threshold }
balance-level-sentence-critical = Crítico: por debajo de su umbral de { $threshold }
balance-level-sentence-unknown = El saldo aún no se conoce

## El saldo de una cuenta

balance-amount-low = { $amount } (bajo)
balance-amount-critical = { $amount } (crítico)
balance-amount-hidden = importe oculto
balance-amount-unknown = saldo desconocido
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (demostración)
balance-list = { $first }, { $second }
balance-as-of = Última lectura: { $moment }
balance-as-of-stale = Última lectura: { $moment }; el saldo puede haber cambiado
balance-line-as-of = última lectura { $moment }
balance-line-paused = en pausa
balance-line-snoozed = alertas silenciadas
balance-line-not-read = aún sin leer
balance-not-read-yet = Aún sin leer
balance-paused = En pausa
balance-row-level-age = { $level } · { $age }
balance-updated = Actualizado { $age }
balance-next-at = Próxima actualización: { $time }
balance-next-within-a-minute = Próxima actualización en menos de un minuto
balance-next-later = Próxima actualización más tarde
balance-announcement = Saldo: { $amount }.
balance-announcement-stale = Saldo: { $amount }; puede haber cambiado desde entonces.
balance-announcement-accounts = { $count ->
    [one] { $count } cuenta.
   *[other] { $count } cuentas.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] { $count } cuenta más
   *[other] { $count } cuentas más
}

## La cuenta y sus credenciales

balance-connected-as = Conectado como { $who }
balance-token-until = Caducidad de este token de acceso: { $moment }.
balance-token-half-hour = Este token de acceso es válido media hora como máximo.
balance-token-this-run = Solo se conserva hasta que se cierre la aplicación.
balance-credentials-this-run = Las credenciales solo se conservan hasta que se cierre la aplicación.
balance-credentials-environment = Las credenciales proceden de variables de entorno.
balance-storing = Guardando…

## Cuánto durará el saldo

balance-days-less = Queda menos de un día
balance-days-less-at-most = Queda menos de un día (como máximo { $last })
balance-days-more = Quedan más de { $horizon } días
balance-days-more-at-least = Quedan más de { $horizon } días (como mínimo { $first })
balance-days-about = { $days ->
    [one] Queda { $days } día aproximadamente, hasta el { $day }
   *[other] Quedan unos { $days } días, hasta el { $day }
}
balance-days-about-range = { $days ->
    [one] Queda { $days } día aproximadamente (de { $first } a { $last }), hasta el { $day }
   *[other] Quedan unos { $days } días (de { $first } a { $last }), hasta el { $day }
}
balance-days-about-open = { $days ->
    [one] Queda { $days } día aproximadamente (de { $first } a más de { $horizon }), hasta el { $day }
   *[other] Quedan unos { $days } días (de { $first } a más de { $horizon }), hasta el { $day }
}
balance-below-already = Ya por debajo de { $threshold }
balance-below-probably = Probablemente ya por debajo de { $threshold }
balance-below-threshold-probably = Probablemente ya por debajo del umbral
balance-no-forecast-no-reading = Sin previsión: el saldo no se ha leído nunca
balance-no-forecast-too-old = Sin previsión: la última lectura del saldo es de hace más de { 30 } días
balance-no-forecast-week = Aún sin previsión: hacen falta lecturas de una semana
balance-no-forecast-no-spending = Sin previsión: no se ha registrado ningún gasto hasta ahora

## Información emergente y menú de la bandeja

balance-tooltip-not-connected = { -product }: no conectado
balance-menu-not-connected = No conectado
balance-click-to-connect = Haga clic para conectarse
balance-menu-refresh = Actualizar el saldo
balance-menu-open = Abrir
balance-menu-portal = { -portal }
balance-menu-settings = Configuración
balance-menu-snooze-day = Silenciar alertas durante { 1 } día
balance-menu-snooze-day-of = Silenciar alertas de { $account } durante { 1 } día
balance-menu-snooze-topped-up = Silenciar alertas hasta la recarga
balance-menu-snooze-topped-up-of = Silenciar alertas de { $account } hasta la recarga
balance-menu-end-snooze = Reactivar alertas
balance-menu-end-snooze-of = Reactivar alertas de { $account }
balance-menu-restart = { -product } se ha actualizado: reiniciar
balance-menu-quit = Salir

## Versión nueva

balance-update-notes = Versión { $version } disponible: ver novedades
balance-update-get-package = Descargar el archivo { $file } y, después: { $command }
balance-update-get-packages = Actualizar con el gestor de paquetes
balance-update-get-download = Descargar la versión { $version }
balance-update-how-package = Descargue el archivo { $file } de { $page } y, después: { $command }
balance-update-how-packages = Actualice la aplicación con el gestor de paquetes con el que se instaló.
balance-update-how-download = Descarga: { $address }
balance-update-how-nothing = No hay ninguna descarga para este sistema.

## Gráfico

balance-chart-hidden = El gráfico está oculto, igual que el importe.
balance-chart-few = El gráfico empieza con la segunda lectura.
balance-chart-few-in-range = Menos de dos lecturas en este período. Puede haber más en uno más largo.
balance-chart-summary = Saldo del { $from } al { $to }: { $first } al principio, { $last } al final; mínimo, { $lowest } el { $lowest_day }.
balance-chart-summary-topped-up = { $count ->
    [1] Recargado { $count } vez, por { $money } como mínimo.
    [one] Recargado { $count } vez, por { $money } como mínimo.
   *[other] Recargado { $count } veces, por { $money } como mínimo en total.
}
balance-chart-top-up = { $count ->
    [1] Recarga de { $money } como mínimo
    [one] Recarga de { $money } como mínimo
   *[other] { $count } recargas, { $money } como mínimo en total
}
balance-chart-about = aprox. { $money }
balance-chart-range = de { $low } a { $high }
balance-chart-range-charge = { $range }; cargo previsto: { $charge }
balance-chart-charge = { $day }: cargo previsto de aprox. { $money }
balance-chart-threshold-low = Bajo { $amount }
balance-chart-threshold-critical = Crítico { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Cuenta de demostración
balance-language-of-system = El idioma del sistema

## Texto que muestra --help

balance-tray-help-about = { -product }: el saldo de una cuenta de { -vendor } { -portal }, en la bandeja del sistema.
balance-tray-help-usage = Uso: { $command }
balance-tray-help-background = Iniciar sin ventana, como al iniciar sesión.
balance-tray-help-quit = Cerrar la aplicación en ejecución y esperar a que termine. El código de salida es 3 si no había ninguna.
balance-tray-help-version = Mostrar la versión.
balance-tray-help-help = Mostrar este texto.
