### Sorun ne, program ne yapıyor, kullanıcı ne yapabilir.

problems-sentences = { $first } { $second }

## Programın yaptığı

problems-retry-at = Yeniden deneme zamanı: { $time }.
problems-retry-within-a-minute = Bir dakika içinde yeniden denenecek.
problems-retry-later = Daha sonra yeniden denenecek.
problems-retry-now = Şimdi yeniden deneniyor.
problems-retry-waiting = Yenileme duraklatıldı.
problems-retry-not-stored = Hiçbir şey kaydedilmedi.

## Ne oldu, ne yapılabilir

problems-offline-message = { -portal } sitesine ulaşılamıyor.
problems-offline-advice = Bu bilgisayarın internet bağlantısını denetleyin.
problems-timed-out-message = { -portal } zamanında yanıt vermedi.
problems-timed-out-advice = Bu sürerse internet bağlantısını ve varsa vekil sunucuyu denetleyin.
problems-portal-down-message = { -portal } sitesinde bir iç hata var.
problems-portal-down-detail = { -portal } sitesinde bir iç hata var ({ $detail }).
problems-portal-down-advice = Bir şey yapmanız gerekmiyor. Bu sürerse { -vendor } desteğine başvurun.
problems-rate-limited-message = { -portal } daha az istek gönderilmesini istedi.
problems-rate-limited-advice = Bu sürerse ayarlarda daha uzun bir yenileme aralığı seçin.
problems-credentials-refused-message = { -portal } kimlik bilgilerini reddetti.
problems-credentials-refused-advice = { -client-id } ve { -client-secret } değerlerini denetleyin. Gizli anahtar { -portal } içindeki { -api-page } sayfasında sıfırlandıysa yenisini girin.
problems-credentials-missing-message = Anahtar zincirinde bu hesabın kimlik bilgileri yok.
problems-credentials-missing-advice = { -client-id } ve { -client-secret } değerlerini yeniden girin.
problems-environment-unusable-message = Ortam değişkenlerindeki kimlik bilgileri kullanılamıyor.
problems-environment-unusable-advice = Değişkeni düzeltip programı yeniden başlatın.
problems-environment-not-set = { $variable } ayarlanmamış.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = Erişim belirtecinin süresi doldu.
problems-token-expired-advice = Yapıştırılan belirteç en fazla yarım saat geçerlidir. Yenisini yapıştırın ya da süresi dolmayan { -client-id } ve { -client-secret } değerlerini girin.
problems-address-refused-message = { -portal } bu bilgisayarın ağ adresini reddetti.
problems-address-refused-advice = { -portal } içindeki { -api-page } sayfasında { -ip-restriction } açıksa orada bu ağa izin verin ya da izin verilen bir ağ kullanın.
problems-wrong-address-message = Bu adreste { -portal } yok.
problems-wrong-address-advice = Kimlik bilgileri formundaki portal adresini denetleyin.
problems-address-changed-message = Portalın adresi değiştiği için kayıtlı kimlik bilgileri gönderilmedi.
problems-address-changed-advice = Bu bilgiler, girildikleri adrese aittir. Yeni adresi kullanmak için yeniden bağlanın ya da eski adrese dönün.
problems-proxy-failed-message = Vekil sunucu { -portal } ile bağlantı kuramıyor.
problems-proxy-failed-detail = Vekil sunucu { -portal } ile bağlantı kuramıyor ({ $detail }).
problems-proxy-failed-advice = Bu bilgisayarın vekil sunucu ayarlarını denetleyin ya da ağ yöneticinize sorun.
problems-certificate-refused-message = Portalın sertifikasına güvenilmediği için hiçbir şey gönderilmedi.
problems-certificate-refused-advice = Bu bilgisayarın tarih ve saatini denetleyin. Şirketiniz vekil sunucu kullanıyorsa sertifikasının yüklenmesi gerekebilir.
problems-unexpected-reply-message = { -portal } beklenmeyen bir yanıt gönderdi.
problems-unexpected-reply-detail = { -portal } beklenmeyen bir yanıt gönderdi ({ $detail }).
problems-unexpected-reply-advice = Bu sürerse istek kimliğini { -vendor } desteğine gönderin.
problems-keychain-locked-message = Anahtar zinciri kilitli.
problems-keychain-locked-advice = Kilidini açın, ardından “Yeniden dene” düğmesini seçin.
problems-keychain-missing-message = Bu masaüstünde çalışan bir anahtar zinciri yok.
problems-keychain-missing-advice = GNOME Keyring, KWallet ya da başka bir anahtar zinciri (Secret Service) başlatın.
problems-keychain-failed-message = Anahtar zinciri hata bildirdi.
problems-keychain-failed-detail = Anahtar zinciri hata bildirdi ({ $detail }).
problems-keychain-failed-advice = Anahtar zincirini yeniden başlatın ya da oturumu kapatıp yeniden açın. KWallet, QCA için OpenSSL eklentisi kurulu değilse de hata verir (Debian: libqca-qt6-plugins).
problems-history-unavailable-message = Okumalar kaydedilemiyor.
problems-history-unavailable-detail = Okumalar kaydedilemiyor ({ $detail }).
problems-history-unavailable-advice = Bakiye izlenmeye devam ediyor, ancak okumalar ve uyarılar yalnızca program kapanana kadar hatırlanır. Boş alanı ve veri dizininin izinlerini denetleyin.
problems-settings-unavailable-message = Ayarlar kaydedilemiyor.
problems-settings-unavailable-detail = Ayarlar kaydedilemiyor ({ $detail }).
problems-settings-unavailable-advice = Yeniden deneyin. Bu sürerse boş alanı ve yapılandırma dizininin izinlerini denetleyin.

## Ayarlar ve geçmiş

problems-settings-file-hint = Dosyayı düzeltip “Yeniden dene” düğmesini seçin ya da ayarları burada kaydedin.
problems-settings-save-hint = Program kapanana kadar şu anki ayarlarını kullanır.
problems-history-hint = Program her okumada yeniden dener.
problems-history-read = Geçmiş okunamıyor ({ $detail }).
problems-history-export = Dosya yazılamıyor ({ $detail }).
problems-history-export-unsure = Dosya hâlâ yazılıyor olabilir ({ $detail }).
problems-history-delete = Geçmiş silinemiyor ({ $detail }).
problems-history-request-hint = Bakiye izlenmeye devam ediyor. Boş alanı ve klasörün izinlerini denetleyip yeniden deneyin.
problems-nothing-stored-message = Dışa aktarılacak veya silinecek bir şey yok: bu hesabın kayıtlı okuması bulunmuyor.
problems-nothing-stored-hint = Okumalar her yenilemede kaydedilir. Sonraki yenilemeden sonra yeniden deneyin.
problems-history-warning-hint = Bakiye izlenmeye devam ediyor. Bir uyarı ikinci kez gösterilebilir.

## Formun kabul etmedikleri

problems-base-url-not-an-address = Bu bir web adresi değil. Şuna benzemeli: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = { -client-secret } bu adrese gönderildiği için adres https:// (bu bilgisayarda http:// de olur) ile başlamalıdır.
problems-base-url-too-much = Adreste yalnızca sunucu, bağlantı noktası ve yol bulunabilir; kullanıcı adı, ? ve # bulunamaz.
problems-webhook-url-not-an-address = Bu bir web adresi değil. Şuna benzemeli: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = Bakiye bu adrese gönderildiği için adres https:// (bu bilgisayarda http:// de olur) ile başlamalıdır.
problems-webhook-url-too-much = Adreste kullanıcı adı ve # bulunamaz.

## Pencere

problems-no-window-summary = { -product } penceresini açamıyor
problems-no-window-body = Simgenin ipucu ve menüsü bakiyeyi göstermeyi sürdürüyor. { -product } programını yeniden başlatın; bu işe yaramazsa yeniden yükleyin. Sistemin iletisi: { $reason }.
problems-no-web-view-message = { -product } penceresini açamıyor: bunun için gereken Microsoft WebView2 Runtime yüklü değil.
problems-no-web-view-hint = Simge, ipucu ve menü onsuz da çalışır; konsolda “partner-balance login” komutu bir hesap bağlar. WebView2 yüklendikten sonra simgeye yeniden tıklayın.
problems-no-web-view-question = Microsoft’un indirme sayfası şimdi açılsın mı?

## Tepsisi olmayan masaüstleri

problems-no-tray-gnome = Simge, sistem tepsisi bulunduğunda görünür; GNOME’da bunun için “AppIndicator and KStatusNotifierItem Support” uzantısı gerekir.
problems-no-tray-gnome-flashback = Simge, sistem tepsisi bulunduğunda görünür; GNOME Flashback’te bunun için panelde “Indicator Applet Complete” uygulamacığı gerekir.
problems-no-tray-cinnamon = Simge, sistem tepsisi bulunduğunda görünür; Cinnamon’da bunun için xapp-sn-watcher programı ve panelde “XApp Status” uygulamacığı gerekir.
problems-no-tray-plasma = Simge, sistem tepsisi bulunduğunda görünür; Plasma’da bunun için panelde “Sistem Çekmecesi” araç takımı gerekir.
problems-no-tray-xfce = Simge, sistem tepsisi bulunduğunda görünür; Xfce’de bunun için panelde “Durum Tepsisi Eklentisi” öğesi gerekir.
problems-no-tray-mate = Simge, sistem tepsisi bulunduğunda görünür; MATE’te bunun için panelde “Bildirim Alanı” uygulamacığı gerekir.
problems-no-tray-lxqt = Simge, sistem tepsisi bulunduğunda görünür; LXQt’de bunun için panelde “Durum Bildirici” (Status Notifier Plugin) bileşeni gerekir.
problems-no-tray-budgie = Simge, sistem tepsisi bulunduğunda görünür; Budgie’de bunun için panelde “System Tray” uygulamacığı gerekir.
problems-no-tray-bar = Simge, sistem tepsisi bulunduğunda görünür; { $desktop } masaüstünde bunun için tepsisi olan bir çubuk gerekir, örneğin “tray” modülüyle Waybar.
problems-no-tray-bar-unnamed = Simge, sistem tepsisi bulunduğunda görünür; bu masaüstünde bunun için tepsisi olan bir çubuk gerekir, örneğin “tray” modülüyle Waybar.
problems-no-tray-bridge = Simge, sistem tepsisi bulunduğunda görünür; { $desktop } masaüstünde bunun için StatusNotifierItem ile kendi tepsisi arasında bir köprü gerekir, örneğin snixembed.
problems-no-tray-unknown = Simge, çalışan programların simgelerini gösteren bir panel (StatusNotifierItem) gibi bir sistem tepsisi bulunduğunda görünür.
problems-no-tray-window = Bu masaüstü şu anda tepsi simgelerini göstermediği için normal bir pencere açıldı.
problems-no-tray-summary = { -product } çalışıyor, ancak bu masaüstü tepsi simgelerini göstermiyor
problems-no-tray-body = O zamana kadar { -product } programını uygulamalar menüsünden açın. Bu ileti yalnızca bir kez gösterilir.

## Yeni sürümlerin aranması

problems-no-feed = Bu derlemede sürüm akışı olmadığından yeni sürümler aranmaz.
problems-feed-unread = Sürüm akışı okunamadı: { $why }.
problems-feed-no-signature = Sürüm akışı kullanılamıyor: imzası okunamıyor.
problems-feed-not-signed = Sürüm akışı kullanılamıyor: yayıncının imzaladığı akış değil.
problems-feed-malformed = Sürüm akışı kullanılamıyor: imzalı, ancak { $why }.
problems-feed-of-another-program = Sürüm akışı kullanılamıyor: imzalı, ancak başka bir programa ait.
problems-feed-older = Sürüm akışı kullanılamıyor: daha önce okunan { $version } sürümünün akışından eski.
problems-feed-expired = Sürüm akışı kullanılamıyor: geçerlilik süresi doldu.
problems-feed-ahead = Sürüm akışı kullanılamıyor: tarihi ({ $date }) bu bilgisayarın saatinden bir günden fazla ileride.

## Ayar dosyasındaki (settings.toml) hatalar

problems-settings-unreadable = settings.toml okunamıyor ({ $reason }). Okunabilene kadar program önceki veya varsayılan ayarları kullanır.
problems-settings-not-toml = settings.toml dosyasının { $line }. satırında hata var. Düzeltilene kadar program önceki veya varsayılan ayarları kullanır; dosyanın bir kopyası { $file } adıyla kaydedildi.
problems-settings-not-toml-no-copy = settings.toml dosyasının { $line }. satırında hata var. Düzeltilene kadar program önceki veya varsayılan ayarları kullanır; dosyanın kopyası kaydedilemediği için ayarlar da kaydedilemez.
problems-settings-utf16 = settings.toml UTF-16 olarak kaydedilmiş. UTF-8 olarak kaydedin. O zamana kadar program önceki veya varsayılan ayarları kullanır; dosyanın bir kopyası { $file } adıyla kaydedildi.
problems-settings-utf16-no-copy = settings.toml UTF-16 olarak kaydedilmiş. UTF-8 olarak kaydedin. O zamana kadar program önceki veya varsayılan ayarları kullanır; dosyanın kopyası kaydedilemediği için ayarlar da kaydedilemez.
problems-settings-account-id = settings.toml içindeki { $key } değeri a–z harfleri, rakamlar, - _ ve . karakterlerinden oluşmalı, 1–60 karakter uzunluğunda olmalıdır; demo olamaz. Düzeltilene kadar program bu hesabı yok sayar ve bölümünü olduğu gibi bırakır.
problems-settings-duplicate-account = settings.toml içindeki { $key } değeri zaten başka bir hesabın kimliği. Değiştirilene kadar program bu hesabı yok sayar.

## Bir ayarın alabileceği değerler

problems-settings-must-language = settings.toml içindeki { $key } değeri "auto" ya da şunlardan biri olmalıdır: { $languages }.
problems-settings-must-bool = settings.toml içindeki { $key } değeri true ya da false olmalıdır.
problems-settings-must-icon-account = settings.toml içindeki { $key } değeri "auto" ya da bir hesabın kimliği olmalıdır.
problems-settings-must-order = settings.toml içindeki { $key } değeri "urgent" ya da "own" olmalıdır.
problems-settings-must-interval = settings.toml içindeki { $key } değeri "1m" ile "24h" arasında bir süre olmalıdır, örneğin "10m" veya "1h 30m".
problems-settings-must-retention = settings.toml içindeki { $key } değeri "forever" ya da "1 day" ile "100 years" arasında bir süre olmalıdır, örneğin "2 years" veya "400 days".
problems-settings-must-accounts = settings.toml içindeki { $key } değeri, her biri [[accounts]] başlıklı tablolardan oluşan bir liste olmalıdır.
problems-settings-must-name = settings.toml içindeki { $key } değeri tek satırda 1–60 karakterlik bir metin olmalıdır.
problems-settings-must-base-url = settings.toml içindeki { $key } değeri "https://" (bu bilgisayarda "http://" de olur) ile başlayan, kullanıcı adı, ? ve # içermeyen bir adres olmalıdır.
problems-settings-must-currency = settings.toml içindeki { $key } değeri üç harfli bir para birimi kodu olmalıdır, örneğin "USD".
problems-settings-must-amount = settings.toml içindeki { $key } değeri bir tutar olmalıdır, örneğin 100 veya 99.50.
problems-settings-must-at-most-low = settings.toml içindeki { $key } değeri low değerinden büyük olmamalıdır.
problems-settings-must-alerts = settings.toml içindeki { $key } değeri [accounts.alerts] başlıklı bir tablo olmalıdır.
problems-settings-must-percent = settings.toml içindeki { $key } değeri 0 ile 100 arasında bir tam sayı olmalıdır.
problems-settings-must-days = settings.toml içindeki { $key } değeri 0 (hiç) ile 365 arasında bir tam sayı olmalıdır.
problems-settings-must-remind = settings.toml içindeki { $key } değeri "off", "4h", "12h", "1d" ya da "3d" olmalıdır.
problems-settings-must-hours = settings.toml içindeki { $key } değeri "1h" ile "30d" arasında bir süre olmalıdır, örneğin "24h".
problems-settings-must-time = settings.toml içindeki { $key } değeri bir saat olmalıdır, örneğin "22:00".
problems-settings-must-days-off = settings.toml içindeki { $key } değeri "mon", "tue", "wed", "thu", "fri", "sat" ve "sun" değerlerinden oluşan bir liste olmalıdır.
problems-settings-must-program = settings.toml içindeki { $key } değeri bir programın tam yolu olmalı, argüman içermemelidir.
problems-settings-must-webhook = settings.toml içindeki { $key } değeri "https://" (bu bilgisayarda "http://" de olur) ile başlayan, kullanıcı adı ve # içermeyen bir adres olmalıdır.

## Onun yerine kullanılan değer

problems-settings-used = Düzeltilene kadar program { $value } değerini kullanır.
problems-settings-used-of-all = Düzeltilene kadar program tüm hesapların aralığını kullanır.
problems-settings-used-accounts = Düzeltilene kadar program önceki hesapları kullanır.
problems-settings-used-alerts = Düzeltilene kadar program önceki uyarı ayarlarını kullanır.
problems-settings-used-previous = Düzeltilene kadar program öncekini kullanır.
problems-settings-used-none = Düzeltilene kadar hiçbiri kullanılmaz.

## Formdaki bir alanın altında

problems-form-name = En fazla 60 karakterlik bir ad girin.
problems-form-currency = Üç harfli bir para birimi kodu girin, örneğin USD.
problems-form-amount = Bir tutar girin, örneğin 100 veya 99.50.
problems-form-amount-ambiguous = Bu iki şekilde okunabilir. Binlik ayırıcı kullanmadan girin, örneğin 1234 veya 1234.50.
problems-form-critical = Düşük bakiye eşiğinden ({ $low }) büyük olmayan bir tutar girin.
problems-form-minutes = 1 ile 1440 arasında bir tam sayı girin (dakika).
problems-form-percent = 0 ile 100 arasında bir tam sayı girin.
problems-form-days = 0 ile 365 arasında bir tam sayı girin (gün).
problems-form-remind = Listedeki sürelerden birini seçin.
problems-form-hours = 1 ile 720 arasında bir tam sayı girin (saat).
problems-form-time = Bir saat girin, örneğin 22:00.
problems-form-no-span = Başlangıçtan farklı bir saat girin: bu sessiz saatler başladığı anda biterdi.
problems-form-days-off = Haftanın günlerinden seçin.
problems-form-language = Listedeki dillerden birini seçin.
problems-form-client-id = { -client-id } değerini girin.
problems-form-client-secret = { -client-secret } değerini girin.
problems-form-access-token = Bir erişim belirteci yapıştırın.
problems-form-retention = forever ya da "1 day" ile "100 years" arasında bir süre girin, örneğin "2 years" veya "400 days".
problems-form-program = Bir programın tam yolunu, argüman olmadan girin.

## Okumaların dosyası

problems-history-replaced = Bakiye geçmişi bozulmuştu. Bozuk dosyanın adı { $file } olarak değiştirildi ve yeni bir geçmiş başlatıldı.

## Program başlatılamıyor veya kapatılmadı

problems-not-started = { -product } başlatılamıyor: { $reason }.
problems-not-ended = { -product } kapatılmadı: { $reason }.
problems-unknown-argument = Bilinmeyen argüman: { $argument }. Bilgi için: --help.
problems-start-no-home = sistem bir ev dizini bildirmiyor: HOME ya da XDG_CONFIG_HOME, XDG_DATA_HOME ve XDG_STATE_HOME değişkenlerini ayarlayın
problems-start-relative-home = { $variable } tam bir yol olmadığından kullanılmıyor: bir klasörün tam yolunu verin ya da değişkeni kaldırın
problems-start-no-answer = { -product } zaten çalışıyor ama yanıt vermiyor
problems-start-unclear = { -product } zaten çalışıyor mu, anlaşılamıyor: { $detail }
problems-start-no-desktop = masaüstü oturumu bulunamadı (WAYLAND_DISPLAY ve DISPLAY değişkenleri bir oturuma götürmüyor)
