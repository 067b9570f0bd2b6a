### Problemas, qué hace la aplicación y qué puede hacer el usuario; lo que un formulario rechaza.

problems-sentences = { $first } { $second }

## Qué hace la aplicación

problems-retry-at = Próximo intento: { $time }.
problems-retry-within-a-minute = Próximo intento en menos de un minuto.
problems-retry-later = Se volverá a intentar más tarde.
problems-retry-now = Intentándolo de nuevo.
problems-retry-waiting = La actualización está en pausa.
problems-retry-not-stored = No se ha guardado nada.

## Qué ha ocurrido y consejos

problems-offline-message = No se puede acceder al { -portal }.
problems-offline-advice = Compruebe la conexión a Internet de este equipo.
problems-timed-out-message = El { -portal } no ha respondido a tiempo.
problems-timed-out-advice = Si el problema continúa, compruebe la conexión a Internet y el proxy, si lo hay.
problems-portal-down-message = Se ha producido un error interno en el { -portal }.
problems-portal-down-detail = Se ha producido un error interno en el { -portal } ({ $detail }).
problems-portal-down-advice = No tiene que hacer nada. Si el problema continúa, póngase en contacto con el soporte de { -vendor }.
problems-rate-limited-message = El { -portal } pide reducir las solicitudes.
problems-rate-limited-advice = Si el problema continúa, elija un intervalo de actualización más largo en la configuración.
problems-credentials-refused-message = El { -portal } ha rechazado las credenciales.
problems-credentials-refused-advice = Compruebe { -client-id } y { -client-secret }. Si el secreto se restableció en { -api-page } del { -portal }, introduzca el nuevo.
problems-credentials-missing-message = El llavero no contiene credenciales de esta cuenta.
problems-credentials-missing-advice = Introduzca de nuevo { -client-id } y { -client-secret }.
problems-environment-unusable-message = No se pueden usar las credenciales de las variables de entorno.
problems-environment-unusable-advice = Corrija la variable y vuelva a iniciar la aplicación.
problems-environment-not-set = { $variable } no está definida.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = El token de acceso ha caducado.
problems-token-expired-advice = Un token pegado es válido media hora como máximo. Pegue uno nuevo o introduzca { -client-id } y { -client-secret }, que no caducan.
problems-address-refused-message = El { -portal } ha rechazado la dirección de red de este equipo.
problems-address-refused-advice = Si { -ip-restriction } está activado en { -api-page } del { -portal }, permita allí esta red o use una red permitida.
problems-wrong-address-message = No hay ningún { -portal } en esta dirección.
problems-wrong-address-advice = Compruebe la dirección del portal en el formulario de credenciales.
problems-address-changed-message = La dirección del portal ha cambiado, por lo que no se han enviado las credenciales guardadas.
problems-address-changed-advice = Pertenecen a la dirección para la que se introdujeron. Conéctese de nuevo para usar la dirección nueva o restablezca la anterior.
problems-proxy-failed-message = El proxy no puede conectarse al { -portal }.
problems-proxy-failed-detail = El proxy no puede conectarse al { -portal } ({ $detail }).
problems-proxy-failed-advice = Compruebe la configuración del proxy de este equipo o consulte a su administrador de red.
problems-certificate-refused-message = El certificado del portal no es de confianza, por lo que no se ha enviado nada.
problems-certificate-refused-advice = Compruebe la fecha y la hora de este equipo. Si su empresa usa un proxy, puede que haya que instalar su certificado.
problems-unexpected-reply-message = El { -portal } ha enviado una respuesta inesperada.
problems-unexpected-reply-detail = El { -portal } ha enviado una respuesta inesperada ({ $detail }).
problems-unexpected-reply-advice = Si el problema continúa, envíe el ID de solicitud al soporte de { -vendor }.
problems-keychain-locked-message = El llavero está bloqueado.
problems-keychain-locked-advice = Desbloquéelo y elija Reintentar.
problems-keychain-missing-message = No hay ningún llavero en ejecución en este escritorio.
problems-keychain-missing-advice = Inicie GNOME Keyring, KWallet u otro llavero (Secret Service).
problems-keychain-failed-message = El llavero ha notificado un error.
problems-keychain-failed-detail = El llavero ha notificado un error ({ $detail }).
problems-keychain-failed-advice = Reinícielo, o cierre la sesión y vuelva a iniciarla. KWallet también falla si no está instalado el complemento OpenSSL de QCA (en Debian, libqca-qt6-plugins).
problems-history-unavailable-message = No se pueden guardar las lecturas.
problems-history-unavailable-detail = No se pueden guardar las lecturas ({ $detail }).
problems-history-unavailable-advice = El saldo se sigue vigilando, pero las lecturas y las alertas solo se conservan hasta que se cierre la aplicación. Compruebe el espacio libre y los permisos de la carpeta de datos.
problems-settings-unavailable-message = No se puede guardar la configuración.
problems-settings-unavailable-detail = No se puede guardar la configuración ({ $detail }).
problems-settings-unavailable-advice = Vuelva a intentarlo. Si el problema continúa, compruebe el espacio libre y los permisos de la carpeta de configuración.

## Configuración e historial

problems-settings-file-hint = Corrija el archivo y elija Reintentar, o guarde la configuración aquí.
problems-settings-save-hint = Hasta que se cierre, la aplicación usa la configuración actual.
problems-history-hint = La aplicación vuelve a intentarlo con cada lectura.
problems-history-read = No se puede leer el historial ({ $detail }).
problems-history-export = No se puede escribir el archivo ({ $detail }).
problems-history-export-unsure = Puede que el archivo aún se esté escribiendo ({ $detail }).
problems-history-delete = No se puede eliminar el historial ({ $detail }).
problems-history-request-hint = El saldo se sigue vigilando. Compruebe el espacio libre y los permisos de la carpeta y vuelva a intentarlo.
problems-nothing-stored-message = No hay nada que exportar ni eliminar: no hay ninguna lectura guardada de esta cuenta.
problems-nothing-stored-hint = Con cada actualización se guarda una lectura. Vuelva a intentarlo después de la próxima.
problems-history-warning-hint = El saldo se sigue vigilando. Es posible que una alerta se muestre por segunda vez.

## Lo que un formulario rechaza

problems-base-url-not-an-address = No es una dirección web. Ejemplo: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = La dirección debe empezar por https:// (o http:// en este equipo), porque a ella se envía el { -client-secret }.
problems-base-url-too-much = La dirección solo debe contener un host, un puerto y una ruta: sin nombre de usuario, sin «?» y sin «#».
problems-webhook-url-not-an-address = No es una dirección web. Ejemplo: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = La dirección debe empezar por https:// (o http:// en este equipo), porque a ella se envía el saldo.
problems-webhook-url-too-much = La dirección no debe contener nombre de usuario ni «#».

## La ventana

problems-no-window-summary = { -product } no puede abrir su ventana
problems-no-window-body = La información emergente y el menú del icono siguen mostrando el saldo. Inicie { -product } de nuevo; si el problema continúa, vuelva a instalarlo. Mensaje del sistema: { $reason }.
problems-no-web-view-message = { -product } no puede abrir su ventana: necesita WebView2 Runtime de Microsoft, que no está instalado.
problems-no-web-view-hint = El icono, su información emergente y su menú funcionan sin él, y «partner-balance login» en una consola conecta una cuenta. Cuando WebView2 esté instalado, vuelva a hacer clic en el icono.
problems-no-web-view-question = ¿Abrir ahora la página de descarga de Microsoft?

## Escritorios sin bandeja del sistema

problems-no-tray-gnome = El icono aparecerá cuando haya una bandeja del sistema; en GNOME hace falta la extensión «AppIndicator and KStatusNotifierItem Support».
problems-no-tray-gnome-flashback = El icono aparecerá cuando haya una bandeja del sistema; en GNOME Flashback hace falta la miniaplicación «Indicator Applet Complete» en un panel.
problems-no-tray-cinnamon = El icono aparecerá cuando haya una bandeja del sistema; en Cinnamon hacen falta el programa xapp-sn-watcher y el applet «Estado de XApp» en un panel.
problems-no-tray-plasma = El icono aparecerá cuando haya una bandeja del sistema; en Plasma hace falta el elemento gráfico «Bandeja del sistema» en un panel.
problems-no-tray-xfce = El icono aparecerá cuando haya una bandeja del sistema; en Xfce hace falta el elemento «Bandeja de estado» en un panel.
problems-no-tray-mate = El icono aparecerá cuando haya una bandeja del sistema; en MATE hace falta la miniaplicación «Área de notificación» en un panel.
problems-no-tray-lxqt = El icono aparecerá cuando haya una bandeja del sistema; en LXQt hace falta el elemento «Complemento de notificaciones de estado» en un panel.
problems-no-tray-budgie = El icono aparecerá cuando haya una bandeja del sistema; en Budgie hace falta la miniaplicación «System Tray» en un panel.
problems-no-tray-bar = El icono aparecerá cuando haya una bandeja del sistema; en { $desktop } hace falta una barra que la tenga, como Waybar con su módulo «tray».
problems-no-tray-bar-unnamed = El icono aparecerá cuando haya una bandeja del sistema; en este escritorio hace falta una barra que la tenga, como Waybar con su módulo «tray».
problems-no-tray-bridge = El icono aparecerá cuando haya una bandeja del sistema; en { $desktop } hace falta un puente entre StatusNotifierItem y su propio tipo de bandeja, como snixembed.
problems-no-tray-unknown = El icono aparecerá cuando haya una bandeja del sistema, por ejemplo un panel que muestre los iconos de los programas abiertos (StatusNotifierItem).
problems-no-tray-window = Este escritorio no tiene ahora bandeja del sistema, por lo que esta es una ventana normal.
problems-no-tray-summary = { -product } está en ejecución, pero este escritorio no tiene bandeja del sistema
problems-no-tray-body = Hasta entonces, abra { -product } desde el menú de aplicaciones. Este mensaje solo se muestra una vez.

## Búsqueda de versiones nuevas

problems-no-feed = Esta compilación no tiene lista de versiones, así que no busca otras más recientes.
problems-feed-unread = No se ha podido leer la lista de versiones: { $why }.
problems-feed-no-signature = No se puede usar la lista de versiones: su firma es ilegible.
problems-feed-not-signed = No se puede usar la lista de versiones: no es la que firmó el editor.
problems-feed-malformed = No se puede usar la lista de versiones: está firmada, pero { $why }.
problems-feed-of-another-program = No se puede usar la lista de versiones: está firmada, pero es de otro programa.
problems-feed-older = No se puede usar la lista de versiones: es anterior a la de la versión { $version }, que ya se había leído.
problems-feed-expired = No se puede usar la lista de versiones: ha caducado.
problems-feed-ahead = No se puede usar la lista de versiones: su fecha, { $date }, está adelantada más de un día respecto al reloj de este equipo.

## Errores en settings.toml

problems-settings-unreadable = No se puede leer settings.toml ({ $reason }). Entretanto, la aplicación usa la configuración anterior o la predeterminada.
problems-settings-not-toml = settings.toml tiene un error en la línea { $line }. Hasta que se corrija, la aplicación usa la configuración anterior o la predeterminada; se ha guardado una copia del archivo: { $file }.
problems-settings-not-toml-no-copy = settings.toml tiene un error en la línea { $line }. Hasta que se corrija, la aplicación usa la configuración anterior o la predeterminada; no se ha podido guardar ninguna copia del archivo, por lo que tampoco se puede guardar la configuración.
problems-settings-utf16 = settings.toml está guardado en UTF-16. Guárdelo en UTF-8. Hasta entonces, la aplicación usa la configuración anterior o la predeterminada; se ha guardado una copia del archivo: { $file }.
problems-settings-utf16-no-copy = settings.toml está guardado en UTF-16. Guárdelo en UTF-8. Hasta entonces, la aplicación usa la configuración anterior o la predeterminada; no se ha podido guardar ninguna copia del archivo, por lo que tampoco se puede guardar la configuración.
problems-settings-account-id = En settings.toml, { $key } debe tener de 1 a 60 caracteres (letras de la a a la z, cifras, - _ y .) y no puede ser demo. Hasta que se corrija, la aplicación ignora esta cuenta y deja su sección como está.
problems-settings-duplicate-account = En settings.toml, { $key } ya es el identificador de otra cuenta. Hasta que se cambie, la aplicación ignora esta cuenta.

## Cómo debe ser un valor

problems-settings-must-language = En settings.toml, { $key } debe ser "auto" o uno de estos valores: { $languages }.
problems-settings-must-bool = En settings.toml, { $key } debe ser true o false.
problems-settings-must-icon-account = En settings.toml, { $key } debe ser "auto" o el identificador de una cuenta.
problems-settings-must-order = En settings.toml, { $key } debe ser "urgent" u "own".
problems-settings-must-interval = En settings.toml, { $key } debe ser una duración de "1m" a "24h", como "10m" o "1h 30m".
problems-settings-must-retention = En settings.toml, { $key } debe ser "forever" o una duración de "1 day" a "100 years", como "2 years" o "400 days".
problems-settings-must-accounts = En settings.toml, { $key } debe ser una lista de tablas, cada una encabezada por [[accounts]].
problems-settings-must-name = En settings.toml, { $key } debe ser un texto de 1 a 60 caracteres en una sola línea.
problems-settings-must-base-url = En settings.toml, { $key } debe ser una dirección que empiece por "https://" (o "http://" en este equipo), sin nombre de usuario, sin ? y sin #.
problems-settings-must-currency = En settings.toml, { $key } debe ser un código de moneda de tres letras, como "USD".
problems-settings-must-amount = En settings.toml, { $key } debe ser un importe, como 100 o 99.50.
problems-settings-must-at-most-low = En settings.toml, { $key } no debe ser mayor que low.
problems-settings-must-alerts = En settings.toml, { $key } debe ser una tabla, encabezada por [accounts.alerts].
problems-settings-must-percent = En settings.toml, { $key } debe ser un número entero de 0 a 100.
problems-settings-must-days = En settings.toml, { $key } debe ser un número entero de 0 (nunca) a 365.
problems-settings-must-remind = En settings.toml, { $key } debe ser "off", "4h", "12h", "1d" o "3d".
problems-settings-must-hours = En settings.toml, { $key } debe ser una duración de "1h" a "30d", como "24h".
problems-settings-must-time = En settings.toml, { $key } debe ser una hora, como "22:00".
problems-settings-must-days-off = En settings.toml, { $key } debe ser una lista de "mon", "tue", "wed", "thu", "fri", "sat" y "sun".
problems-settings-must-program = En settings.toml, { $key } debe ser la ruta completa de un programa, sin argumentos.
problems-settings-must-webhook = En settings.toml, { $key } debe ser una dirección que empiece por "https://" (o "http://" en este equipo), sin nombre de usuario y sin #.

## Qué se usa en su lugar

problems-settings-used = Hasta que se corrija, la aplicación usa { $value }.
problems-settings-used-of-all = Hasta que se corrija, la aplicación usa el intervalo común a todas las cuentas.
problems-settings-used-accounts = Hasta que se corrija, la aplicación usa las cuentas anteriores.
problems-settings-used-alerts = Hasta que se corrija, la aplicación usa la configuración de alertas anterior.
problems-settings-used-previous = Hasta que se corrija, la aplicación usa el valor anterior.
problems-settings-used-none = Hasta que se corrija, la aplicación no usa ninguno.

## Bajo un campo de un formulario: qué introducir

problems-form-name = Introduzca un nombre de 60 caracteres como máximo.
problems-form-currency = Introduzca un código de moneda de tres letras, como USD.
problems-form-amount = Introduzca un importe, como 100 o 99,50.
problems-form-amount-ambiguous = Este importe se puede leer de dos maneras. Introdúzcalo sin separador de millares, como 1234 o 1234,50.
problems-form-critical = Introduzca como máximo el umbral de alerta, { $low }.
problems-form-minutes = Introduzca un número entero de minutos, de 1 a 1440.
problems-form-percent = Introduzca un número entero de 0 a 100.
problems-form-days = Introduzca un número entero de días, de 0 a 365.
problems-form-remind = Elija una de las frecuencias de la lista.
problems-form-hours = Introduzca un número entero de horas, de 1 a 720.
problems-form-time = Introduzca una hora, como 22:00.
problems-form-no-span = Introduzca una hora distinta de la primera: estas horas de silencio terminarían nada más empezar.
problems-form-days-off = Elija días de la semana.
problems-form-language = Elija uno de los idiomas de la lista.
problems-form-client-id = Introduzca el { -client-id }.
problems-form-client-secret = Introduzca el { -client-secret }.
problems-form-access-token = Pegue un token de acceso.
problems-form-retention = Introduzca forever o una duración de "1 day" a "100 years", como "2 years" o "400 days".
problems-form-program = Introduzca la ruta completa de un programa, sin argumentos.

## El archivo con las lecturas

problems-history-replaced = El historial del saldo estaba dañado. Se ha cambiado el nombre del archivo dañado ({ $file }) y se ha empezado un historial nuevo.

## La aplicación no se inicia o no se cierra

problems-not-started = { -product } no se puede iniciar: { $reason }.
problems-not-ended = { -product } no se ha cerrado: { $reason }.
problems-unknown-argument = Argumento desconocido: { $argument }. Pruebe con --help.
problems-start-no-home = el sistema no indica ninguna carpeta personal; defina HOME, o bien XDG_CONFIG_HOME, XDG_DATA_HOME y XDG_STATE_HOME
problems-start-relative-home = { $variable } no es una ruta completa, por lo que no se usa; indique la ruta completa de una carpeta o elimine la variable
problems-start-no-answer = { -product } ya se está ejecutando, pero no responde
problems-start-unclear = no se puede saber si { -product } ya se está ejecutando ({ $detail })
problems-start-no-desktop = no se ha encontrado ninguna sesión de escritorio (ni WAYLAND_DISPLAY ni DISPLAY llevan a una)
