### Lo que los comandos muestran a las personas.

## Consejos bajo un problema

command-line-hint-credentials-refused = Compruebe { -client-id } y { -client-secret }. Si el secreto se restableció en { -api-page } del { -portal }, ejecute `partner-balance login` con el nuevo.
command-line-hint-credentials-missing = Ejecute `partner-balance login` o proporcione las credenciales en variables de entorno o con --credentials-file.
command-line-hint-environment-unusable = Corrija la variable o el archivo indicado con --credentials-file.
command-line-hint-token-expired = Un token pegado es válido media hora como máximo. Ejecute `partner-balance login` con uno nuevo, o con { -client-id } y { -client-secret }, que no caducan.
command-line-hint-wrong-address = Compruebe la dirección del portal. `partner-balance login --base-url` define otra.
command-line-hint-address-changed = Pertenecen a la dirección para la que se introdujeron. Ejecute `partner-balance login` para usar la dirección nueva o restablezca la anterior (base_url en settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Desbloquéelo y vuelva a ejecutar el comando, o proporcione las credenciales en variables de entorno o con --credentials-file.
command-line-hint-keychain-missing = Inicie GNOME Keyring, KWallet u otro llavero (Secret Service). En un equipo sin escritorio, proporcione las credenciales en variables de entorno o con --credentials-file.
command-line-hint-keychain-failed = Reinícielo, cierre la sesión y vuelva a iniciarla, o proporcione las credenciales en variables de entorno o con --credentials-file. KWallet también falla si no está instalado el complemento OpenSSL de QCA (en Debian, libqca-qt6-plugins).
command-line-hint-rate-limited = Si el problema continúa, elija un intervalo más largo: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Compruebe el espacio libre y los permisos de la carpeta de datos.
command-line-hint-settings-unavailable = Compruebe el espacio libre y los permisos de la carpeta de configuración.

## Columnas de `status`, `accounts` y `watch`; barras de estado

command-line-updated = actualizado { $age }
command-line-updated-stale = actualizado { $age }, puede haber cambiado
command-line-updated-stale-line = Actualizado { $age }, puede haber cambiado
command-line-request-id = ID de solicitud: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … y { $count } más
   *[other] … y { $count } más
}
command-line-bar-not-connected = no conectado
command-line-bar-connect = Aún no hay ninguna cuenta conectada: ejecute partner-balance login
command-line-menu-no-account = Aún no hay ninguna cuenta conectada
command-line-menu-connect = Ejecute partner-balance login en un terminal
command-line-menu-again = Volver a ejecutar

## Fallos de muchos comandos

command-line-no-account = Aún no hay ninguna cuenta conectada.
command-line-no-account-hint = `partner-balance login` conecta una. En un servidor sin llavero, proporcione las credenciales en variables de entorno o con --credentials-file: vea partner-balance --help.
command-line-output-unwritten = No se puede escribir la salida: { $reason }.
command-line-file-unreadable = No se puede leer { $file }: { $reason }.
command-line-file-unwritten = No se puede escribir { $file }: { $reason }.
command-line-stdin-unreadable = No se puede leer la entrada estándar: { $reason }.
command-line-stdin-no-text = La entrada estándar no es texto UTF-8.
command-line-stdin-no-text-hint = Guarde en UTF-8 el archivo del que procede.
command-line-no-waiting = El sistema no permite esperar: { $reason }.
command-line-no-signals = El sistema no transmite señales: { $reason }.
command-line-reason-not-found = no existe el archivo o la carpeta
command-line-reason-is-folder = es una carpeta
command-line-reason-not-a-folder = un elemento de la ruta es un archivo y no una carpeta
command-line-reason-disk-full = el disco está lleno
command-line-reason-read-only = el disco es de solo lectura
command-line-reason-not-permitted = permiso denegado
command-line-others-folder = { $folder } pertenece a otro usuario, y los archivos que root creara allí le impedirían el acceso.
command-line-others-folder-hint = Ejecute el comando como ese usuario, sin sudo, o como root con las carpetas propias de root: sudo -H.

## A qué cuenta se refiere

command-line-one-account = Este comando es para una sola cuenta: indique --account una sola vez.
command-line-several-accounts = Hay varias cuentas: elija una con --account ({ $ids }).
command-line-several-called = Hay varias cuentas con el nombre { $name }.
command-line-several-called-hint = Elija por identificador: { $ids }.
command-line-no-such-account = No hay ninguna cuenta { $name }.
command-line-no-such-account-hint = Cuentas existentes: { $ids }.
command-line-no-such-account-none = No hay ninguna conectada: `partner-balance login` conecta una.

## Opciones fuera de lugar

command-line-misplaced-status = Las opciones de `status` van detrás de su nombre, por ejemplo: partner-balance status --json
command-line-misplaced-export = Las opciones de `history export` van detrás de su nombre, por ejemplo: partner-balance history export --since 30d
command-line-misplaced-replay = Las opciones de `alerts replay` van detrás de su nombre, por ejemplo: partner-balance alerts replay --json
command-line-wrong-usage = uso incorrecto: vea { $command }
command-line-login-no-secret = login no admite ningún secreto como argumento: otros podrían leerlo en la lista de procesos.
command-line-login-no-secret-hint = Se escribe cuando se pide o se lee de la entrada estándar: vea partner-balance login --help

## accounts: dónde se guardan las credenciales

command-line-accounts-keychain-client = { -client-id } y { -client-secret } en el llavero
command-line-accounts-keychain-token = token de acceso en el llavero
command-line-accounts-environment-client = { -client-id } y { -client-secret } de variables de entorno
command-line-accounts-environment-token = token de acceso de variables de entorno
command-line-accounts-environment-unusable = de variables de entorno, no utilizables
command-line-accounts-missing = sin credenciales: ejecute partner-balance login
command-line-accounts-keychain-locked = el llavero está bloqueado
command-line-accounts-keychain-missing = no hay ningún llavero en ejecución
command-line-accounts-keychain-failed = el llavero ha notificado un error

## alerts: qué se ha notificado y qué viene después

command-line-alert-critical = crítico
command-line-alert-low = bajo
command-line-alert-days = días restantes
command-line-alert-refused = credenciales rechazadas
command-line-alert-token = caducidad del token de acceso
command-line-alert-blind = lectura imposible
command-line-alert-reminder = recordatorio
command-line-alert-recovered = recarga
command-line-alerts-none-told = Aún no se ha notificado nada.
command-line-alerts-told = Notificado ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Notificado ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Crítico
command-line-alerts-critical-below = Crítico (por debajo de { $money })
command-line-alerts-low = Bajo
command-line-alerts-low-below = Bajo (por debajo de { $money })
command-line-alerts-days = Días restantes (menos de { $days })
command-line-alerts-refused = Credenciales rechazadas
command-line-alerts-blind = Lectura imposible (durante { $time })
command-line-alerts-armed = alerta armada
command-line-alerts-due = alerta pendiente, aún no notificada
command-line-alerts-told-state = alerta notificada, aún no rearmada
command-line-alerts-token-ends = Caducidad del token de acceso pegado: { $moment }. Se avisará media hora antes.
command-line-alerts-snoozed = Silenciado ({ $since }): { $what }.
command-line-held-back-low = recordatorios y avisos de saldo bajo silenciados (se reanudan: { $moment })
command-line-held-back-low-topped-up = recordatorios y avisos de saldo bajo silenciados hasta la recarga
command-line-held-back-critical = recordatorios y avisos de saldo bajo o crítico silenciados (se reanudan: { $moment })
command-line-held-back-critical-topped-up = recordatorios y avisos de saldo bajo o crítico silenciados hasta la recarga
command-line-still-told-critical = Si el saldo pasa a ser crítico, se avisa y se reactivan las alertas.
command-line-still-told-else = De todo lo demás se avisa, por ejemplo de que no se puede leer el saldo.
command-line-nothing-held-back = no hay nada silenciado
command-line-snooze-ended = alertas reactivadas, ya no hay nada silenciado
command-line-nothing-was-held-back = no había nada silenciado
command-line-alerts-quiet = Período de silencio en curso; fin: { $moment }.
command-line-alerts-quiet-always = El período de silencio es permanente: todos los días son días sin alertas.
command-line-alerts-next-now = Próxima alerta: { $kinds }, ahora, de la aplicación de escritorio.
command-line-alerts-next-at = Próxima alerta: { $kinds } ({ $moment }), si nada cambia antes.
command-line-alerts-waits-paused = No hay alertas previstas: la cuenta está en pausa.
command-line-alerts-waits-never-read = No hay alertas previstas: el saldo no se ha consultado nunca.
command-line-alerts-waits-last-look-failed = No hay alertas previstas: la última consulta falló, y las pendientes esperan a la próxima consulta correcta.
command-line-alerts-waits-snoozed = No hay alertas previstas: las pendientes están silenciadas.
command-line-alerts-waits-always-quiet = No hay alertas previstas: el período de silencio es permanente.
command-line-alerts-waits-reminders-off = No hay alertas previstas: el saldo está por debajo de un umbral, pero los recordatorios están desactivados.
command-line-alerts-waits-nothing-due = No hay alertas previstas: no hay nada pendiente.
command-line-ways-out = Otros destinos ({ $ways }): { $state }.
command-line-way-program = programa
command-line-way-webhook = webhook
command-line-ways-out-due = { $kinds } pendiente, aún sin notificar
command-line-ways-out-told = { $kinds } ({ $moment }) se da por notificado
command-line-ways-out-none-told = aún no se ha notificado nada
command-line-ways-out-waiting = { $count ->
    [0] ningún evento en espera de entrega
    [one] { $count } evento en espera de entrega
   *[other] { $count } eventos en espera de entrega
}
command-line-alerts-other-address = Los datos de { $account } en este equipo son de otra dirección: no se ha cambiado nada.
command-line-alerts-other-address-hint = Una primera lectura en la dirección actual empieza de cero: `partner-balance status`.
command-line-alerts-nothing-known = Aún no hay datos de { $account }, así que no hay nada que silenciar.
command-line-alerts-nothing-known-hint = Haga una primera lectura: `partner-balance status`.

## alerts test

command-line-test-shown = Hay una notificación de prueba en la pantalla o en la lista de notificaciones del escritorio.
command-line-test-no-server = La notificación de prueba no se ha mostrado: en este escritorio no hay nada en ejecución que muestre notificaciones.
command-line-test-no-server-hint = Ejecute el comando en una sesión de escritorio. La mayoría de los escritorios muestran notificaciones; dunst y mako lo hacen sin escritorio. En un servidor, use `partner-balance check` para las alertas.
command-line-test-no-answer = La notificación de prueba no se ha mostrado: el programa que muestra las notificaciones no responde.
command-line-test-no-answer-hint = Puede que aún la muestre. Reinícielo, o cierre la sesión y vuelva a iniciarla.
command-line-test-refused = La notificación de prueba no se ha mostrado: el programa que muestra las notificaciones la ha rechazado ({ $detail }).
command-line-test-not-shown = La notificación de prueba no se ha mostrado: { $reason }.
command-line-test-switched-off-hint = Cámbielo y vuelva a intentarlo.
command-line-test-refused-hint = Compruebe si la configuración del escritorio permite notificaciones y vuelva a intentarlo.
command-line-test-program-taken = El programa de { $account } ha aceptado la prueba.
command-line-test-webhook-taken = El webhook de { $account } ha aceptado la prueba.
command-line-test-program-not-taken = El programa de { $account } no ha aceptado la prueba: { $reason }.
command-line-test-webhook-not-taken = El webhook de { $account } no ha aceptado la prueba: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Comuníquelo al receptor del webhook, que comprueba con él las firmas, y a nadie más.
command-line-webhook-secret-new-hint = Comuníquelo al receptor del webhook en lugar del anterior, que ya no se usa.

## alerts replay y archivos de lecturas

command-line-replay-no-looks = No se habría notificado nada: no hay ninguna consulta.
command-line-replay-sum = { $count ->
    [0] No se habría notificado nada del { $from } al { $to }.
    [one] { $count } notificación del { $from } al { $to }.
   *[other] { $count } notificaciones del { $from } al { $to }.
}
command-line-replay-settings-hint = --settings espera un archivo de configuración: vea partner-balance config path.
command-line-rows-file = { $file }, línea { $line }: { $problem }.
command-line-rows-stdin = Entrada estándar, línea { $line }: { $problem }.
command-line-rows-no-text = no es texto UTF-8
command-line-rows-no-time = «{ $text }» no es una hora con su diferencia respecto a UTC (RFC 3339)
command-line-rows-no-amount = «{ $text }» no es un importe como 675.24
command-line-rows-two-fields = { $count ->
    [one] se esperan dos campos, hora y saldo, y hay { $count }
   *[other] se esperan dos campos, hora y saldo, y hay { $count }
}
command-line-rows-three-fields = { $count ->
    [one] se esperan dos o tres campos, hora, saldo y error, y hay { $count }
   *[other] se esperan dos o tres campos, hora, saldo y error, y hay { $count }
}
command-line-rows-neither = no tiene saldo ni error
command-line-rows-both = tiene un saldo y un error: una consulta solo da uno de los dos
command-line-rows-order = { $time } es anterior a la línea precedente
command-line-rows-no-code = «{ $text }» no es un código de error
command-line-rows-form-readings = Cada línea tiene la forma time,balance, como 2026-11-23T14:05:11Z,675.24; puede haber una primera línea de encabezados.
command-line-rows-form-looks = Cada línea tiene la forma time,balance o time,balance,fault, en orden cronológico, como 2026-11-23T14:05:11Z,675.24 o 2026-11-23T14:05:11Z,,offline; puede haber una primera línea de encabezados. Códigos de error: { $codes }.

## config

command-line-config-address = La dirección se cambia con `partner-balance login --base-url`, que antes la prueba.
command-line-look-for-source = Consulte el sitio del que obtuvo la aplicación.
command-line-config-critical-above = El umbral crítico quedaría por encima del umbral de alerta.
command-line-config-critical-above-hint = Redúzcalo antes con `partner-balance config set critical`.
command-line-config-no-tray = No se ha encontrado la aplicación de escritorio ni junto a este programa ni en la ruta de búsqueda.
command-line-config-no-tray-hint = start_at_login se refiere a ella: instálela o cambie este ajuste en su propia configuración.
command-line-config-login-unchanged = No se puede cambiar lo que se abre al iniciar sesión ({ $detail }).
command-line-config-login-path = la ruta del programa no se puede escribir ahí
command-line-enter-interval = Introduzca una duración de 1m a 24h, como 10m o "1h 30m", o minutos enteros.
command-line-enter-true-false = Introduzca true o false.
command-line-enter-order = Introduzca urgent u own.
command-line-enter-language = Introduzca auto, para el idioma del sistema, o uno de estos valores: { $tags }.
command-line-enter-blind-after = Introduzca una duración de 1h a 30d, como 24h o 36h, en minutos enteros.
command-line-enter-percent = Introduzca un número entero de 0 a { $most }.
command-line-enter-days = Introduzca un número entero de 1 a { $most }, o 0 para nunca.
command-line-enter-remind = Introduzca off, 4h, 12h, 1d o 3d.
command-line-enter-time-of-day = Introduzca una hora con minutos, como 22:00.
command-line-enter-days-off = Introduzca días como sat,sun, de entre mon, tue, wed, thu, fri, sat y sun; o none.
command-line-enter-whole-address = Introduzca la dirección completa: al mostrarla se omite una parte.
command-line-enter-whole-address-hint = La dirección completa está en el archivo de configuración: `partner-balance config path`.

## El archivo de --credentials-file

command-line-credentials-unreadable = No se puede leer el archivo de credenciales { $file }: { $reason }.
command-line-credentials-utf-16 = No se puede usar el archivo de credenciales { $file }: está guardado en UTF-16. Guárdelo en UTF-8.
command-line-credentials-no-text = No se puede usar el archivo de credenciales { $file }: no es texto UTF-8. Guárdelo en UTF-8.
command-line-credentials-no-value = No se puede usar el archivo de credenciales { $file }: la línea { $line } no tiene la forma KEY=VALUE.
command-line-credentials-no-key = No se puede usar el archivo de credenciales { $file }: la línea { $line } no empieza por ninguna clave conocida.
command-line-credentials-twice = No se puede usar el archivo de credenciales { $file }: la línea { $line } da { $key } por segunda vez.
command-line-credentials-empty = No se puede usar el archivo de credenciales { $file }: no contiene credenciales.
command-line-credentials-hint = Contiene líneas como { $example }; vea `partner-balance --help`.
command-line-credentials-open = El archivo de credenciales { $file } es accesible para otros (modo { $mode }), por lo que no se usa.
command-line-credentials-close = Restrinja el acceso con: { $command }
command-line-credentials-unknown-rights = No se puede saber quién puede leer el archivo de credenciales { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = No se usa. Guárdelo en su propia carpeta de usuario, en un disco que admita permisos.
command-line-credentials-of-another = El archivo de credenciales { $file } pertenece a otro usuario ({ $owner }), por lo que no se usa.
command-line-credentials-open-to = El archivo de credenciales { $file } es accesible para otros ({ $who }), por lo que no se usa.
command-line-credentials-open-to-all = El archivo de credenciales { $file } es accesible para todos, por lo que no se usa.
command-line-credentials-copy = Cópielo a su propia carpeta de usuario y use esa copia.
command-line-who-everyone = todos
command-line-who-at-computer = todos los usuarios conectados localmente
command-line-who-anonymous = quienes no han iniciado sesión
command-line-who-logged-in = todos los que han iniciado sesión
command-line-who-users = todos los usuarios de este equipo
command-line-who-guests = invitados

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = nota
command-line-doctor-problem = problema
command-line-doctor-settings = configuración
command-line-doctor-history = historial
command-line-doctor-keychain = llavero
command-line-doctor-desktop = escritorio
command-line-doctor-tray = bandeja
command-line-doctor-notifications = notificaciones
command-line-doctor-proxy = proxy
command-line-doctor-network = red
command-line-doctor-tls = TLS
command-line-doctor-portal = portal
command-line-doctor-clock = reloj
command-line-doctor-account = cuenta
command-line-doctor-updates = versiones
command-line-doctor-settings-correct = Corrija { $file }.
command-line-doctor-settings-none = Aún no existe { $file }: se aplican los valores predeterminados.
command-line-doctor-settings-read = { $count ->
    [one] { $file } se puede leer: { $count } cuenta.
   *[other] { $file } se puede leer: { $count } cuentas.
}
command-line-doctor-history-none = Aún no hay ninguna lectura.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } se puede leer; última lectura: { $age }.
command-line-doctor-history-read-none = { $file } se puede leer; última lectura: ninguna de estas cuentas.
command-line-doctor-keychain-locked = El llavero está bloqueado.
command-line-doctor-keychain-locked-hint = Desbloquéelo, por ejemplo con el gestor de contraseñas de su escritorio.
command-line-doctor-keychain-holds = Está desbloqueado y contiene las credenciales de la cuenta.
command-line-doctor-keychain-holds-all = Está desbloqueado y contiene las credenciales de las cuentas.
command-line-doctor-keychain-lacks = Está desbloqueado, pero no contiene credenciales de la cuenta.
command-line-doctor-keychain-lacks-some = Está desbloqueado, pero no contiene las credenciales de todas las cuentas.
command-line-doctor-run-login = Ejecute `partner-balance login`.
command-line-doctor-keychain-open = Está desbloqueado.
command-line-doctor-keychain-silent = El llavero no responde.
command-line-doctor-keychain-silent-hint = Compruebe si espera una respuesta en pantalla o reinícielo.
command-line-doctor-keychain-missing = No hay ningún llavero en ejecución.
command-line-doctor-keychain-missing-hint = Inicie GNOME Keyring, KWallet u otro Secret Service; sin escritorio, proporcione las credenciales en variables de entorno o con --credentials-file.
command-line-doctor-no-desktop = Aquí no hay sesión de escritorio, así que no hay icono ni notificaciones.
command-line-doctor-no-desktop-hint = En un servidor no hay que hacer nada: allí las alertas vienen de `check`.
command-line-doctor-tray-shown = Un panel muestra los iconos de la bandeja.
command-line-doctor-tray-not-shown = Ningún panel muestra los iconos de la bandeja, por lo que la aplicación de escritorio se abre como ventana.
command-line-doctor-notifications-shown = Hay un servidor de notificaciones en ejecución.
command-line-doctor-notifications-not-shown = No hay ningún servidor de notificaciones en ejecución: las alertas quedan pendientes hasta que haya uno.
command-line-doctor-notifications-hint = La mayoría de los escritorios traen uno; dunst y mako funcionan sin escritorio.
command-line-doctor-desktop-unseen = No se han comprobado el icono ni las notificaciones.
command-line-doctor-desktop-unseen-mac = Si { -product } puede enviar notificaciones se indica en Notificaciones, en los ajustes del sistema.
command-line-doctor-desktop-unseen-windows = En la configuración del sistema se indica si { -product } puede enviar notificaciones (Sistema > Notificaciones) y si su icono está a la vista (Personalización > Barra de tareas).
command-line-doctor-proxy-unusable = La variable { $name } no indica ningún proxy utilizable, por lo que se ignora.
command-line-doctor-proxy-unusable-hint = Debe ser como http://proxy.example:3128 o socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = Las solicitudes pasan por { $proxy }, según las variables de entorno (HTTPS_PROXY o ALL_PROXY).
command-line-doctor-proxy-system = Las solicitudes pasan por { $proxy }, según las variables de entorno o la configuración del sistema.
command-line-doctor-proxy-desktop = Las solicitudes pasan por { $proxy }, según la configuración del escritorio.
command-line-doctor-paused = { $account }: en pausa, así que no se ha consultado.
command-line-doctor-paused-hint = Para terminar la pausa: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = Se puede acceder a { $host }.
command-line-doctor-trusted = El certificado de { $host } es de confianza.
command-line-doctor-answers = { $host } responde como un portal (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = El nombre { $host } existe, pero no se puede establecer la conexión.
command-line-doctor-no-connection-hint = Compruebe el cortafuegos y el proxy de esta red.
command-line-doctor-no-name = No se encuentra el nombre { $host }.
command-line-doctor-no-name-hint = Compruebe la conexión a Internet de este equipo y que la dirección sea correcta.
command-line-doctor-clock-unknown = El portal no indica la hora, así que no se puede comprobar este reloj.
command-line-doctor-clock-right = Coincide con el del portal al minuto.
command-line-doctor-clock-behind = El reloj de este equipo va { $seconds } s atrasado respecto al del portal.
command-line-doctor-clock-ahead = El reloj de este equipo va { $seconds } s adelantado respecto al del portal.
command-line-doctor-clock-hint = Ponga el reloj en hora, mejor con sincronización: si no, los tokens parecen caducar demasiado pronto o demasiado tarde.
command-line-doctor-updates-none = Aún no se ha buscado; la aplicación de escritorio lo hace una vez al día.
command-line-doctor-updates-looked = Comprobado { $age }.
command-line-doctor-updates-known = La versión { $version } está disponible, según una comprobación anterior.
command-line-doctor-updates-available = La versión { $version } está disponible.
command-line-doctor-updates-newest = Comprobado { $age }: esta versión es la más reciente.
command-line-doctor-updates-expired = Comprobado { $age }: la lista de versiones leída entonces ha caducado.
command-line-doctor-updates-hint = Se volverá a intentar. `partner-balance updates` busca ahora.
command-line-doctor-bundle = Archivo escrito: { $file }. No contiene secretos; revíselo antes de enviarlo.

## forecast

command-line-forecast-hidden = Los importes están ocultos por hide_amount en la configuración, y los días los revelarían.
command-line-forecast-hidden-hint = --json los indica de todos modos.
command-line-forecast-until = Es el tiempo hasta que el saldo baje de { $threshold }, sin recargas.
command-line-forecast-spent = Gasto medio: unos { $money } al día.
command-line-forecast-charges = Cargos previstos: { $charges }.
command-line-forecast-charge = { $money } el { $day }
command-line-forecast-confidence-low = { $days ->
    [one] Según las lecturas de { $days } día; fiabilidad: baja.
   *[other] Según las lecturas de { $days } días; fiabilidad: baja.
}
command-line-forecast-confidence-fair = { $days ->
    [one] Según las lecturas de { $days } día; fiabilidad: media.
   *[other] Según las lecturas de { $days } días; fiabilidad: media.
}
command-line-forecast-confidence-good = { $days ->
    [one] Según las lecturas de { $days } día; fiabilidad: buena.
   *[other] Según las lecturas de { $days } días; fiabilidad: buena.
}

## history

command-line-history-hidden = Los importes están ocultos por hide_amount en la configuración: no hay nada que mostrar.
command-line-history-hidden-hint = --json y `history export` los indican de todos modos.
command-line-history-day = Día
command-line-history-spent = Gastado
command-line-history-topped-up = Recargado
command-line-history-balance = Saldo
command-line-history-total = Total
command-line-history-none = No hay lecturas en ese período.
command-line-beyond-calendar = Ese momento está fuera del calendario.
command-line-nothing-between = --since es posterior a --until: no hay nada entre ambos.
command-line-delete-question = ¿Eliminar de este equipo las lecturas de { $accounts }, salvo la última? [s/N]
command-line-answer-yes = s sí si
command-line-delete-not = No se ha eliminado nada.
command-line-deleted = Se han eliminado las lecturas de { $account }, salvo la última.
command-line-delete-other-address = Las lecturas de { $account } en este equipo son de otra dirección: no se ha eliminado nada.
command-line-delete-other-address-hint = Ponga en base_url de la cuenta la dirección en la que se leyeron y elimínelas después.
command-line-delete-unasked = Sin un terminal en el que preguntar, eliminar lecturas exige --yes: no se ha eliminado nada.
command-line-answer-unreadable = No se puede leer la respuesta: { $reason }.

## login y logout

command-line-login-replaces = Se reemplazarán las credenciales de { $account }; --account con un identificador nuevo conecta una cuenta más.
command-line-login-where = { -client-id } y { -client-secret } están en el { -portal }, en { -api-page }.
command-line-login-reset = Allí, { -reset } muestra un secreto nuevo y anula el anterior. No se guarda nada antes de probarlo.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (no se muestra):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Token de acceso
command-line-login-input-ended = La entrada estándar terminó antes de que las credenciales estuvieran completas.
command-line-login-input-ended-hint = Debe contener el { -client-id } en la primera línea, si no lo indica --client-id, y el { -client-secret } en la siguiente.
command-line-login-not-hidden = Este terminal no puede ocultar lo que se escribe, así que no se pide ningún secreto.
command-line-login-other-terminal = Conéctese desde otro terminal o pase el secreto por una tubería.
command-line-login-other-terminal-windows = La ventana de Git Bash no puede: conéctese desde Windows Terminal o un símbolo del sistema, anteponga winpty al comando o pase el secreto por una tubería.
command-line-login-account-id = El identificador de una cuenta nueva tiene de 1 a 60 caracteres (letras de la a a la z, cifras, - _ y .) y no es auto, environment ni demo.
command-line-login-works = Las credenciales funcionan, pero no se han guardado.
command-line-login-connected-as = Conectado como { $who }.
command-line-login-connected = Conectado.
command-line-login-token-until = Caducidad de este token de acceso: { $moment }. { -client-id } y { -client-secret } no caducan.
command-line-login-token-half-hour = Este token de acceso es válido media hora como máximo. { -client-id } y { -client-secret } no caducan.
command-line-login-environment = Hay otras credenciales en variables de entorno, que tienen prioridad sobre el llavero: `status` usa esas.
command-line-logout-environment = Las credenciales proceden de variables de entorno o de un archivo: no hay nada que quitar del llavero.
command-line-logout-environment-hint = Elimine las variables o el archivo.
command-line-logout-forgot = Se ha quitado { $account }: credenciales, lecturas y configuración.

## metrics y man

command-line-metrics-hint = La carpeta debe existir y este usuario debe poder escribir en ella.
command-line-man-unwritten = No se pueden escribir las páginas en { $folder }: { $reason }.

## updates

command-line-updates-feed = No se puede usar la lista de versiones de esta compilación: { $reason }.
command-line-updates-earlier = Una comprobación anterior encontró la versión { $version }.
command-line-updates-hint = Vuelva a intentarlo más tarde o consulte el sitio del que obtuvo la aplicación.
command-line-updates-newest = La versión { $version } es la más reciente.
command-line-updates-available = La versión { $version } está disponible ({ $day }); versión instalada: { $installed }.
command-line-updates-notes = Novedades: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } es un ajuste de la aplicación, válido para todas las cuentas. Omita --account.
