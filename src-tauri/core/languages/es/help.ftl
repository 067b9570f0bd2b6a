### Ayuda de los comandos y errores de la línea de comandos.

## Encabezados y textos fijos

help-heading-usage = Uso
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opciones
help-heading-common-options = Opciones comunes
help-heading-values = Valores posibles
help-heading-examples = Ejemplos:
help-usage-options = OPCIONES
help-usage-command = COMANDO
help-note-default = [predeterminado: { $value }]
help-note-values = [valores posibles: { $values }]
help-flag-help-short = Muestra la ayuda (más detalles con «--help»)
help-flag-help-long = Muestra la ayuda (un resumen con «-h»)
help-flag-help = Muestra la ayuda
help-flag-version = Muestra la versión

## Lo que representa un valor

help-value-account = CUENTA
help-value-file = ARCHIVO
help-value-folder = CARPETA
help-value-color = CUÁNDO
help-value-age = ANTIGÜEDAD
help-value-format = FORMATO
help-value-range = RANGO
help-value-days = DÍAS
help-value-seconds = SEGUNDOS
help-value-id = ID
help-value-url = URL
help-value-name = NOMBRE
help-value-when = FECHA
help-value-amount = IMPORTE
help-value-time = TIEMPO
help-value-zone = ZONA
help-value-key = CLAVE
help-value-value = VALOR
help-value-shell = SHELL

## Línea de comandos incorrecta

help-error = error: { $problem }
help-error-more = Para más información, pruebe con «{ $option }».
help-error-unknown-argument = argumento inesperado: «{ $argument }»
help-error-unknown-command = subcomando no reconocido: «{ $command }»
help-error-repeated = el argumento «{ $argument }» no se puede usar varias veces
help-error-conflict = el argumento «{ $argument }» no se puede usar junto con «{ $other }»
help-error-conflicts = el argumento «{ $argument }» no se puede usar junto con:
help-error-no-value = «{ $argument }» necesita un valor, pero no se ha indicado ninguno
help-error-invalid-value = valor «{ $value }» no válido para «{ $argument }»
help-error-invalid-value-advice = valor «{ $value }» no válido para «{ $argument }»: { $advice }
help-error-surplus-value = sobra el valor «{ $value }» para «{ $argument }»
help-error-missing = faltan los siguientes argumentos obligatorios:
help-error-missing-command = «{ $command }» necesita un subcomando, pero no se ha indicado ninguno
help-error-not-text = uno o varios argumentos contienen UTF-8 no válido
help-error-other = no se pueden usar los argumentos
help-error-tip = consejo: { $advice }
help-error-similar-argument = existe un argumento parecido: «{ $argument }»
help-error-similar-command = existe un subcomando parecido: «{ $command }»
help-error-similar-value = existe un valor parecido: «{ $value }»
help-error-as-value = para pasar «{ $argument }» como valor, use «{ $form }»
help-error-exists = existe «{ $form }»
help-enter-age = introduzca una duración como 90s, 10m o 1h 30m, o segundos enteros
help-enter-seconds = introduzca un número de segundos de 1 a 3600
help-enter-days = introduzca un número de días de 0 a { $most }
help-enter-moment = introduzca una fecha y hora como 2026-11-23T14:05:11Z
help-enter-point-in-time = introduzca una fecha (2026-11-01), una fecha y hora (2026-11-01T08:00) o una antigüedad (30d, 12h)
help-enter-snooze = introduzca una duración de 1m a 30d, como 4h, 1d o 1d 12h
help-enter-time-zone = introduzca el nombre de una zona horaria, como Europe/Berlin o UTC
help-enter-range = introduzca un rango como 100: (por debajo de 100), ~:10 (por encima de 10), 10:20 (fuera) o @10:20 (dentro)
help-enter-range-order = un rango no puede terminar antes de empezar
help-enter-amount = no es un importe que se pueda representar con exactitud
help-enter-plain-amount = se puede leer de dos maneras; introdúzcalo sin separador de millares, como 1234 o 1234,50

## Opciones de todos los comandos

help-account = Solo esta cuenta, por su identificador o su nombre; se puede repetir; todas las cuentas si no se indica
help-credentials-file = Lee las credenciales de este archivo, que nadie más debe poder leer; su formato está en partner-balance --help
help-color = Cuándo usar colores: auto (en un terminal, salvo que se haya definido NO_COLOR), always o never
help-max-age = Usa la lectura del disco si no supera esta antigüedad, como 90s, 10m, 1h 30m o 600 (segundos)
help-max-age-more = Si no se indica: el doble del intervalo de actualización configurado y, como mínimo, ese intervalo más cinco minutos.
help-since = A partir de este momento: una fecha, una fecha y hora, o una antigüedad como 30d o 12h
help-until = Hasta este momento; una fecha sola incluye todo el día

## Frases al final de varios comandos

help-exit-usual = Código de salida: 0 correcto, 1 error, 2 uso incorrecto.
help-exit-account = Código de salida: 0 correcto, 1 error o ninguna cuenta, 2 uso incorrecto.
help-exit-readings = Código de salida: 0 correcto, aunque no haya lecturas, 1 error, 2 uso incorrecto.

## partner-balance

help-about = El saldo de prepago de una cuenta de { -vendor } { -portal }.
help-about-more = Sin comando: `status`. Mientras sea reciente, se usa la lectura que la aplicación de escritorio guarda en el disco; si no, se consulta el portal.
help-example-login = conectar una cuenta
help-example-status = el saldo actual
help-example-json = lo mismo para scripts
help-example-waybar = para una barra de estado
help-example-check = para Nagios, Icinga, Checkmk
help-example-forecast = hasta cuándo alcanza
help-example-history = gastos y recargas, por días
help-example-alerts = alertas enviadas y próximas
help-example-low = avisar por debajo de 250
help-more = Más detalles con --help; cada comando tiene su propia ayuda.
help-exits = Código de salida:
help-exits-0 = correcto
help-exits-1 = error: no se pudo leer el saldo o realizar la operación
help-exits-2 = uso incorrecto
help-exits-130 = login se interrumpió con Ctrl-C
help-exits-141 = nadie leyó la salida hasta el final
help-exits-check = Solo `check` tiene códigos propios: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (también con uso incorrecto). Los formatos para barras de estado salen con 0 siempre que se pudo mostrar algo, ya que las barras ocultan lo que falla.
help-environment = Variables de entorno, con prioridad sobre la configuración y el llavero, nunca se guardan:
help-environment-client-id = credenciales, junto con
help-environment-token = solo un token de acceso
help-environment-base-url = la dirección del portal
help-environment-no-color = sin colores
help-credentials-file-form = Un archivo para --credentials-file contiene los mismos nombres, uno por línea, como PARTNER_BALANCE_CLIENT_ID=0123abcd. Las líneas vacías y las que empiezan por # no cuentan. Tiene prioridad sobre las variables de entorno y se rechaza si otros pueden leerlo. Está pensado para gestores de servicios, como LoadCredential= de systemd.
help-several-accounts = Varias cuentas: un comando se refiere a todas o a las de --account, que se puede repetir. Se consultan a la vez, cuatro como máximo; si una falla, nada cambia para las demás, y el código de salida es el peor. Los comandos que cambian una cuenta exigen saber cuál. Una cuenta en pausa se muestra según su última lectura y solo se consulta si se nombra.
help-output = Los resultados van a la salida estándar; los mensajes, a la salida de error estándar. Los importes son exactos: lo que no se conoce nunca se muestra como un número. Con hide_amount en la configuración, los importes y lo que los revelaría se omiten donde la salida es para la pantalla: la línea de `status` y `watch`, los formatos para barras de estado y los textos de `history`, `forecast` y `alerts`.
help-language = Lo que leen las personas está en el idioma de la configuración (language) o del sistema: LANGUAGE, LC_ALL, LC_MESSAGES, LANG en Linux. Lo que leen los programas está siempre en inglés: JSON, la línea de `check`, las métricas, los códigos.

## partner-balance status

help-status-about = El saldo actual, en una línea o para una barra de estado
help-status-refresh = Consulta el portal en cualquier caso
help-status-format = Cómo mostrarlo
help-status-json = Lo mismo que --format json: un objeto por cuenta y línea
help-status-format-line = Una línea para personas
help-status-format-json = Una línea de JSON por cuenta
help-status-format-waybar = El módulo custom de Waybar con return-type json
help-status-format-i3blocks = i3blocks: texto completo, texto corto, color
help-status-format-polybar = El módulo custom/script de Polybar
help-status-format-xbar = xbar, SwiftBar y Argos
help-status-example = del disco si la lectura es reciente; si no, del portal
help-status-example-refresh = siempre del portal
help-status-example-max-age = del disco si la lectura tiene una hora como máximo
help-status-fields = --json muestra un objeto por cuenta, cada uno en su propia línea, sin una lista que los englobe (JSON Lines; jq -s hace una lista). Campos: account, name, balance (un decimal en una cadena, o null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) o null, days_left (p10, p50, p90, números) o null y empty_on (los mismos como fechas) o null, vea partner-balance forecast --help, paused (true o false). Sin cuenta no hay ninguna línea y el código de salida es 1. Un problema que impide toda consulta se indica en una línea: error (message, hint).
help-status-several = Si hay varias cuentas, aparecen en el orden de la configuración, una por línea. Una barra de estado muestra, con su nombre, la más urgente, igual que la bandeja: primero la que exija su intervención; luego, las de saldo crítico, las de saldo bajo, las demás y las que están en pausa; con --account muestra otra. La información emergente de waybar y el menú de xbar las muestran todas.
help-status-exit = Código de salida: 0 correcto, 1 si un saldo no se pudo leer como se pidió, 2 uso incorrecto. Los formatos para barras de estado salen con 0 siempre que se pudo mostrar algo.

## partner-balance watch

help-watch-about = El saldo a medida que cambia: una línea siempre al día en un terminal; si no, una línea de JSON por cambio
help-watch-json = Líneas de JSON, también en un terminal
help-watch-example = una línea siempre al día; termina con Ctrl-C
help-watch-lines = En un terminal, una línea por cuenta; las líneas de JSON indican la cuenta por su identificador.
help-watch-changes = Se considera cambio el de saldo, nivel, estado, error o configuración de la cuenta; los campos son los de partner-balance status --help. Las lecturas de la aplicación de escritorio se toman del disco; el portal solo se consulta si no hay ninguna reciente.
help-watch-exit = Código de salida: 0 terminado con Ctrl-C, 1 error, 2 uso incorrecto, 141 ya nadie lee la salida.

## partner-balance check

help-check-about = Complemento de monitorización: una línea con datos de rendimiento; sale con 0, 1, 2 o 3
help-check-about-long = Complemento de monitorización según las directrices de los Monitoring Plugins: una línea con datos de rendimiento.
help-check-range = Un { help-value-range } indica cuándo avisar:
help-check-range-10 = por debajo de 0 o por encima de 10
help-check-range-from-10 = por debajo de 10
help-check-range-to-10 = por encima de 10
help-check-range-outside = por debajo de 10 o por encima de 20
help-check-range-inside = de 10 a 20, ambos incluidos
help-check-unknown = El portal se consulta si la lectura del disco supera --max-age; un saldo que entonces no se pueda leer da UNKNOWN con la causa, nunca OK.
help-check-days = --warn-days y --critical-days evalúan además los días restantes; cuenta el peor de los dos veredictos. Sin previsión (menos de una semana de lecturas, ningún gasto, un saldo que no se conoce) no deciden nada: decide solo el saldo, la línea indica por qué no la hay y su dato es U. Si las lecturas no se pueden leer del disco o guardar en él, los días dan UNKNOWN.
help-check-warning = Avisa si el saldo está en este rango; si no se indica, el umbral de alerta de la configuración
help-check-critical = Crítico si el saldo está en este rango; si no se indica, el umbral crítico de la configuración
help-check-warn-days = Avisa si quedan menos días que estos hasta el umbral crítico de la configuración, según el valor central de la previsión
help-check-critical-days = Crítico si quedan menos días que estos
help-check-timeout = Segundos hasta desistir, UNKNOWN
help-check-verbose = Se admite porque las directrices lo exigen; la única línea ya lo dice todo
help-check-example = los umbrales de la configuración
help-check-example-ranges = avisar por debajo de 100, crítico por debajo de 20
help-check-several = Varias cuentas son un solo servicio: decide la peor (CRITICAL, UNKNOWN, WARNING, OK, en este orden), que se nombra primero. Cada una tiene sus propios datos de rendimiento, con etiquetas como 'balance_branch' según su identificador; con -w y -c todas se evalúan igual, sin ellas cada una según sus propios umbrales. Una cuenta en pausa se nombra y no se evalúa, salvo que sea una de --account; si todas están en pausa, el resultado es UNKNOWN.
help-check-exit = Código de salida: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, también con uso incorrecto.

## partner-balance metrics

help-metrics-about = Texto OpenMetrics para Prometheus
help-metrics-output = Escribe este archivo, entero o nada, en lugar de la salida estándar
help-metrics-names = Las métricas, cada una con la etiqueta account:
help-metrics-percentile = también con percentile: 10, 50, 90
help-metrics-unknown = Lo que no se conoce no tiene muestra. Una cuenta en pausa solo tiene la de partner_balance_paused, salvo que se nombre con --account.
help-metrics-exit = Código de salida: 0 escrito, también si un saldo no se pudo leer (lo indica partner_balance_fault), 1 error, 2 uso incorrecto. Sin cuenta no hay nada que escribir: el comando falla y un archivo de una ejecución anterior queda como está.

## partner-balance history

help-history-about = El saldo por días: gastos, recargas y lo que quedaba; exportación o eliminación de sus lecturas
help-history-json = Una línea de JSON por cuenta y día
help-history-example = los últimos 30 días
help-history-days = Una línea por día de su zona horaria, cada día completo: gastos, recargas y el saldo en la última consulta del día. El portal solo indica el saldo del momento, así que únicamente se ve la diferencia entre dos consultas: un gasto y una recarga entre ellas no se pueden distinguir, y ambos cuentan en el día de la segunda. Un día sin consulta muestra un guion, null en JSON.
help-history-fields = --json muestra un objeto por cuenta y día, cada uno en su propia línea (JSON Lines). Campos: account, day, spent, topped_up, balance (decimales en cadenas), currency.

## partner-balance history export

help-history-export-about = Muestra las lecturas, exactas, las más antiguas primero
help-history-export-about-more = Una línea por cada período en el que el saldo fue el mismo: cuándo se leyó por primera y por última vez.
help-history-export-format = Cómo mostrarlas
help-history-export-format-csv = Valores separados por comas, con encabezado (RFC 4180)
help-history-export-format-json = Una línea de JSON por lectura
help-history-export-lines = Cada línea es un período en el que el saldo fue el mismo y se consultó sin una interrupción larga; looks indica cuántas veces y se omite (null en JSON) donde una versión anterior de este programa no las contaba.
help-history-export-json = --format json muestra un objeto por línea, sin una lista que los englobe (JSON Lines).

## partner-balance history delete

help-history-delete-about = Elimina de este equipo las lecturas de una cuenta, salvo la última
help-history-delete-yes = No pregunta; necesario donde no hay un terminal en el que preguntar
help-history-delete-stays = Se conservan la última lectura y qué avisos se mostraron: no se avisa de nada dos veces. `history export` guarda antes las lecturas; `logout` quita la cuenta entera.
help-history-delete-exit = Código de salida: 0 eliminadas, 1 error o sin confirmar, 2 uso incorrecto, también sin --yes donde no hay un terminal en el que preguntar.

## partner-balance forecast

help-forecast-about = Hasta cuándo alcanza el saldo, con su margen de incertidumbre
help-forecast-json = Una línea de JSON por cuenta
help-forecast-threshold = Hasta que el saldo baje de este importe; si no se indica, el umbral crítico de la configuración, o 0 con --from
help-forecast-from = Toma las lecturas de este archivo, - para la entrada estándar: líneas de time,balance
help-forecast-from-more = La hora según RFC 3339, como 2026-11-23T14:05:11Z, y el saldo con punto decimal. Con cualquier separación en el tiempo, en cualquier orden, con o sin una primera línea de encabezados. No se usa ninguna cuenta, ni el llavero, ni el portal.
help-forecast-now = Como si fuera este momento (RFC 3339): las lecturas posteriores no cuentan
help-forecast-days = Cuántos días quedan hasta que el saldo baje del umbral crítico si no se recarga: el valor central y el intervalo en el que ocurre en ocho de cada diez casos. Se calcula con las lecturas del disco; el portal no se consulta. Se basa en lo gastado hasta ahora y en los cargos que se repiten; lo que nunca se ha visto no se puede prever. Sin una semana de lecturas, o sin gastos, lo dice en lugar de adivinar.
help-forecast-fields = --json muestra un objeto por cuenta, cada uno en su propia línea (JSON Lines). Campos: account, balance, threshold (decimales en cadenas), days_left (p10, p50, p90, números; 400 si no baja del umbral en 400 días) o null, empty_on (p10, p50, p90, fechas) o null, reason (por qué null) o null, spend_per_day (un número) o null, expected_charges (una lista de on, amount), confidence (low, fair, good) o null, based_on_days (un número) o null. Sin cuenta no hay ninguna línea y el código de salida es 1.
help-forecast-exit = Código de salida: 0 correcto, también si no hay previsión, 1 error, 2 uso incorrecto.

## partner-balance alerts

help-alerts-about = Alertas enviadas, próximas y silenciadas; de qué habría avisado otra configuración
help-alerts-json = Una línea de JSON por cuenta
help-alerts-told = Para cada cuenta: qué se ha notificado y cuándo, qué alerta está armada, pendiente o notificada, qué está silenciado, qué está pendiente o se da por notificado en los otros destinos (un programa, un webhook) y qué viene después o por qué no viene nada. Se lee del disco; este programa no notifica nada: lo hace la aplicación de escritorio.
help-alerts-fields = --json muestra un objeto por cuenta, cada uno en su propia línea (JSON Lines). Campos: account, told (una lista de time, kind, also, balance: un decimal en una cadena o null), states (critical, low, days, refused, blind: cada uno armed, due o told), token_ends_at, snooze (since, until: null hasta la recarga, holds_critical) o null, is_quiet, quiet_until (null también si el período de silencio es permanente), next (time, kind, also) o null, next_reminder (sin tener en cuenta silencio ni alertas silenciadas) o null, waits (por qué no hay next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) o null, ways_out (ways: program, webhook; due: una lista de tipos; told: lo último que se da por notificado en ellos, o null; waiting: cuántos eventos no se han aceptado aún, o null) o null sin otro destino. Horas según RFC 3339. Tipos: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Envía una prueba a este escritorio, y al programa y al webhook de la configuración, para ver si llegan
help-alerts-test-sent = Una notificación en este escritorio; después, para cada cuenta o la de --account, lo que su programa y su webhook reciben de una alerta, marcado como prueba. Se les envía aunque nada muestre notificaciones.
help-alerts-test-exit = Código de salida: 0 todos la han aceptado, 1 alguno no, 2 uso incorrecto.

## partner-balance alerts snooze

help-alerts-snooze-about = Silencia durante un tiempo los recordatorios y avisos de saldo bajo
help-alerts-snooze-for = Durante cuánto tiempo, de 1m a 30d, como 4h, 1d o 1d 12h
help-alerts-snooze-until-topped-up = Hasta la recarga: una lectura más alta que la anterior y que ya no sea baja
help-alerts-snooze-held = Se silencian los recordatorios y avisos de saldo bajo; si el saldo pasa a ser crítico, se avisa y se reactivan las alertas. Si se silencian con el saldo en nivel crítico, también se retienen esos avisos. Reemplaza un silencio anterior. La aplicación de escritorio lo aplica.
help-alerts-snooze-exit = Código de salida: 0 correcto, 1 error o aún no hay datos de la cuenta, 2 uso incorrecto.

## partner-balance alerts resume

help-alerts-resume-about = Reactiva las alertas
help-alerts-resume-exit = Código de salida: 0 correcto, también si no había nada silenciado, 1 error o aún no hay datos de la cuenta, 2 uso incorrecto.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Muestra el secreto con el que el receptor de un webhook comprueba la firma de lo que recibe
help-alerts-webhook-secret-new = Crea uno nuevo; lo firmado con el anterior deja de aceptarse
help-alerts-webhook-secret-digits = 64 cifras hexadecimales, creadas con el primer uso y guardadas en el llavero. Tal como están escritas son la clave de la firma; README.md explica cómo se comprueba.
help-alerts-webhook-secret-exit = Código de salida: 0 mostrado, 1 error, por ejemplo sin llavero, 2 uso incorrecto.

## partner-balance alerts replay

help-alerts-replay-about = De qué habría avisado la configuración, con las lecturas hasta ahora o las de un archivo
help-alerts-replay-from = Toma las consultas de este archivo, - para la entrada estándar: líneas de time,balance o time,balance,fault
help-alerts-replay-from-more = La hora según RFC 3339, en orden, y el saldo con punto decimal. Sin saldo y con un código de error es una consulta fallida. Con o sin una primera línea de encabezados.
help-alerts-replay-settings = La configuración de este archivo en lugar de la actual; --account elige en ella
help-alerts-replay-time-zone = Horas de silencio y días en esta zona horaria, como Europe/Berlin, en lugar de la del sistema
help-alerts-replay-until = Hasta este momento (RFC 3339); si no se indica, ahora, o la hora de la última línea con --from
help-alerts-replay-json = Una línea de JSON por notificación
help-alerts-replay-told = De qué habría avisado la configuración actual, con el código de la aplicación de escritorio, en un equipo siempre encendido que solo hubiera hecho esas consultas y cuyo escritorio lo hubiera aceptado todo al instante. Con las lecturas del disco no indica ninguna interrupción: allí no se guardan las consultas fallidas. No se cambia nada.
help-alerts-replay-lines = --from lee líneas de time,balance,fault, cuyo último campo puede faltar:
help-alerts-replay-fields = --json muestra un objeto por notificación, cada uno en su propia línea (JSON Lines), las más antiguas primero. Campos: time (RFC 3339), kind, also (una lista de tipos), balance (un decimal en una cadena, o null si no se leyó nunca), summary, body.
help-alerts-replay-exit = Código de salida: 0 correcto, aunque no haya ninguna notificación, 1 error, 2 uso incorrecto.

## partner-balance login

help-login-about = Conecta una cuenta: prueba sus credenciales en el portal y las guarda en el llavero
help-login-client-id = { -client-id }; se pide, o se lee de la entrada estándar, si no se indica
help-login-client-id-more = No hay ninguna opción para el { -client-secret }: otros podrían leerlo en la lista de procesos. Se escribe sin que se muestre o se lee de la entrada estándar.
help-login-token = Solo un token de acceso en lugar de { -client-id } y { -client-secret }: válido media hora como máximo
help-login-base-url = La dirección del portal, si no es la del proveedor
help-login-name = Cómo llamar a la cuenta
help-login-example = pide { -client-id } y { -client-secret }
help-login-where = De dónde proceden: el gestor de cuenta de { -vendor } concede el acceso a la API; después, en el { -portal }, en { -api-page }, actívelo, copie el { -client-id } y pulse { -reset } para ver un nuevo { -client-secret }. { -reset } anula el secreto anterior: otros programas que lo usan dejan de funcionar.
help-login-input = Si la entrada estándar no es un terminal: el { -client-id } en la primera línea, si no se ha indicado, y el { -client-secret } en la siguiente. Si ya hay una sola cuenta conectada, se reemplazan sus credenciales; --account con un identificador nuevo (de 1 a 60 caracteres: letras de la a a la z, cifras, - _ y .) conecta una más, y es necesario si hay varias. Sin llavero, por ejemplo en un servidor, no hace falta conectarse: vea --credentials-file y las variables de entorno en partner-balance --help.
help-login-exit = Código de salida: 0 conectada, 1 rechazada o no guardada (entonces no se guarda nada), 2 uso incorrecto, 130 interrumpido.

## partner-balance logout

help-logout-about = Quita una cuenta: sus credenciales, sus lecturas y su configuración
help-logout-example = nada cambia en las demás
help-logout-removes = Elimina de este equipo todo rastro de la cuenta, incluidas sus lecturas, sin preguntar; `history export` las guarda antes.
help-logout-exit = Código de salida: 0 quitada, 1 error (si se repite, continúa donde se detuvo), 2 uso incorrecto.

## partner-balance accounts

help-accounts-about = Las cuentas: cómo está cada una y dónde se guardan sus credenciales
help-accounts-json = Una línea de JSON por cuenta
help-accounts-example = una más
help-accounts-told = Cada una con su saldo en el disco, su nivel y su antigüedad, si está en pausa, su dirección y dónde se guardan sus credenciales. El portal no se consulta.
help-accounts-fields = --json muestra un objeto por cuenta, cada uno en su propia línea (JSON Lines). Campos: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) o null, además de balance, currency, level, state, fetched_at, age_seconds, paused como en partner-balance status.

## partner-balance config

help-config-about = La configuración, común con la aplicación de escritorio
help-config-path-about = Dónde está el archivo de configuración
help-config-show-about = Toda la configuración, un ajuste por línea: { help-value-key } = { help-value-value }
help-config-get-about = El valor de un ajuste
help-config-set-about = Cambia un ajuste; la aplicación de escritorio, si está en ejecución, lo aplica en menos de un segundo
help-config-key = El ajuste
help-config-value = Su nuevo valor
help-config-get-several = Si se nombran varias cuentas, una línea por cada una, en el orden de la configuración.
help-config-set-example-webhook = ya ninguno
help-config-set-several = Si se repite --account, se cambian todas esas cuentas o ninguna. refresh_interval es el de todas las cuentas; con --account, el propio de esa cuenta.
help-config-set-thresholds = critical no puede ser mayor que low: para reducir ambos, empiece por critical; para aumentarlos, por low.
help-config-set-webhook = La dirección de un webhook puede ser secreta y otros pueden ver los argumentos: en ese caso es mejor escribirla en el propio archivo (partner-balance config path). Solo se muestra su servidor.
help-config-set-exit = Código de salida: 0 cambiado, 1 el valor se rechazó o no se pudo guardar, 2 uso incorrecto.

## Las opciones de la configuración, por clave

help-key-refresh-interval = Intervalo de actualización, de 1m a 24h; con --account, el propio de la cuenta, o default: el de todas
help-key-start-at-login = Abrir la aplicación de escritorio al iniciar sesión; se cambia en su propia configuración
help-key-hide-amount = Ocultar los importes donde otros podrían verlos
help-key-look-for-updates = Buscar versiones nuevas con la aplicación de escritorio, una vez al día
help-key-language = El idioma: auto (el del sistema) o un código como de, pt-BR o zh-Hans
help-key-history = Cuánto tiempo se conservan las lecturas: forever o una duración como 2 years o 400 days
help-key-icon-account = Qué cuenta muestra el icono si hay varias: auto (la más urgente) o su identificador
help-key-account-order = En qué orden aparecen las cuentas en la aplicación: urgent (las más urgentes primero) u own (como en el archivo)
help-key-name = El nombre de la cuenta
help-key-base-url = La dirección del portal; se cambia con `login`
help-key-currency = El código de tres letras de la moneda
help-key-low = Umbral por debajo del cual el saldo es bajo
help-key-critical = Umbral por debajo del cual el saldo es crítico
help-key-paused = Poner la cuenta en pausa: ni se consulta ni se avisa de ella
help-key-rearm-percent = En qué porcentaje debe superar el saldo un umbral para que se vuelva a avisar cuando baje de él, de 0 a 100
help-key-days = Avisar si quedan menos días que estos, de 1 a 365; 0: nunca
help-key-remind-low = Frecuencia de los recordatorios si el saldo es bajo: off, 4h, 12h, 1d o 3d
help-key-remind-critical = Lo mismo si es crítico
help-key-recovered = Avisar de una recarga
help-key-blind-after = Tras cuánto tiempo sin lecturas se avisa de ello, de 1h a 30d
help-key-quiet-from = Cuándo empiezan las horas de silencio, como 22:00
help-key-quiet-until = Cuándo terminan; igual que quiet_from: no las hay
help-key-days-off = Días sin notificaciones, como sat,sun; none: ninguno
help-key-critical-breaks-quiet = Avisar de un saldo crítico también en las horas de silencio
help-key-program = Programa que también recibe las alertas: su ruta completa, sin argumentos; vacío: ninguno
help-key-webhook = Dirección que también recibe las alertas: https, o http a este equipo; vacía: ninguna

## partner-balance doctor

help-doctor-about = Qué funciona, qué no y qué se puede hacer
help-doctor-bundle = Escribe en este archivo lo que necesita el soporte; no contiene secretos
help-doctor-exit = Código de salida: 0 si nada impide leer el saldo, 1 en caso contrario, 2 uso incorrecto.

## partner-balance updates

help-updates-about = Busca una vez si hay una versión más reciente de la aplicación
help-updates-json = Una línea de JSON
help-updates-example = la aplicación busca a diario
help-updates-feed = Se lee la lista firmada de versiones, esté o no activado look_for_updates, y no se descarga nada.
help-updates-fields = --json muestra un objeto. Campos: installed, newest (versiones), is_newer, published (RFC 3339), notes, notes_url, update_with (un comando, si la trae un gestor de paquetes) o null, download (url, sha256) o null.
help-updates-exit = Código de salida: 0 no hay ninguna versión más reciente, 100 hay una, 1 no se pudo comprobar, 2 uso incorrecto.

## partner-balance completions

help-completions-about = Autocompletado para un shell
help-completions-shell = Qué shell
help-completions-zsh = zsh, con fpath+=~/.zfunc antes de compinit:

## partner-balance man

help-man-about = Las páginas de manual
help-man-output = Escribe las páginas de todos los comandos en esta carpeta, en lugar de la página principal en la salida estándar
help-man-english = Las páginas están en inglés.
