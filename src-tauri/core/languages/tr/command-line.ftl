### Komutların yazdıkları.

## Sorunun altındaki öneri

command-line-hint-credentials-refused = { -client-id } ve { -client-secret } değerlerini denetleyin. Gizli anahtar { -portal } içindeki { -api-page } sayfasında sıfırlandıysa `partner-balance login` komutunu yenisiyle çalıştırın.
command-line-hint-credentials-missing = `partner-balance login` komutunu çalıştırın ya da kimlik bilgilerini ortam değişkenleriyle veya --credentials-file ile verin.
command-line-hint-environment-unusable = Değişkeni ya da --credentials-file ile verilen dosyayı düzeltin.
command-line-hint-token-expired = Yapıştırılan belirteç en fazla yarım saat geçerlidir. `partner-balance login` komutunu yeni bir belirteçle ya da süresi dolmayan { -client-id } ve { -client-secret } değerleriyle çalıştırın.
command-line-hint-wrong-address = Portal adresini denetleyin. `partner-balance login --base-url` ile başka bir adres ayarlanır.
command-line-hint-address-changed = Bu bilgiler, girildikleri adrese aittir. Yeni adresi kullanmak için `partner-balance login` komutunu çalıştırın ya da eski adrese dönün (settings.toml içinde base_url, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Kilidini açıp komutu yeniden çalıştırın ya da kimlik bilgilerini ortam değişkenleriyle veya --credentials-file ile verin.
command-line-hint-keychain-missing = GNOME Keyring, KWallet ya da başka bir anahtar zinciri (Secret Service) başlatın. Masaüstü olmayan bir makinede kimlik bilgilerini ortam değişkenleriyle veya --credentials-file ile verin.
command-line-hint-keychain-failed = Anahtar zincirini yeniden başlatın, oturumu kapatıp yeniden açın ya da kimlik bilgilerini ortam değişkenleriyle veya --credentials-file ile verin. KWallet, QCA için OpenSSL eklentisi kurulu değilse de hata verir (Debian: libqca-qt6-plugins).
command-line-hint-rate-limited = Bu sürerse daha uzun bir aralık seçin: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Boş alanı ve veri dizininin izinlerini denetleyin.
command-line-hint-settings-unavailable = Boş alanı ve yapılandırma dizininin izinlerini denetleyin.

## `status`, `accounts`, `watch` sütunları; durum çubuklarının ipucu ve menüleri

command-line-updated = yenilendi: { $age }
command-line-updated-stale = yenilendi: { $age }, sonra değişmiş olabilir
command-line-updated-stale-line = Yenilendi: { $age }, sonra değişmiş olabilir
command-line-request-id = İstek kimliği: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … ve { $count } hesap daha
   *[other] … ve { $count } hesap daha
}
command-line-bar-not-connected = bağlı değil
command-line-bar-connect = Henüz bağlı hesap yok: partner-balance login komutunu çalıştırın
command-line-menu-no-account = Henüz bağlı hesap yok
command-line-menu-connect = Uçbirimde partner-balance login komutunu çalıştırın
command-line-menu-again = Yeniden çalıştır

## Birçok komutun hataları

command-line-no-account = Henüz bağlı hesap yok.
command-line-no-account-hint = `partner-balance login` bir hesap bağlar. Anahtar zinciri olmayan bir sunucuda kimlik bilgilerini ortam değişkenleriyle veya --credentials-file ile verin: bkz. partner-balance --help.
command-line-output-unwritten = Çıktı yazılamıyor: { $reason }.
command-line-file-unreadable = { $file } okunamıyor: { $reason }.
command-line-file-unwritten = { $file } yazılamıyor: { $reason }.
command-line-stdin-unreadable = Standart girdi okunamıyor: { $reason }.
command-line-stdin-no-text = Standart girdi UTF-8 metni değil.
command-line-stdin-no-text-hint = Geldiği dosyayı UTF-8 olarak kaydedin.
command-line-no-waiting = Sistem bekleme olanağı vermiyor: { $reason }.
command-line-no-signals = Sistem sinyal vermiyor: { $reason }.
command-line-reason-not-found = böyle bir dosya veya klasör yok
command-line-reason-is-folder = bu bir klasör
command-line-reason-not-a-folder = yolunda klasör olması gereken yerde bir dosya var
command-line-reason-disk-full = disk dolu
command-line-reason-read-only = disk salt okunur
command-line-reason-not-permitted = erişim izni yok
command-line-others-folder = { $folder } başka bir kullanıcıya ait; root kullanıcısının oraya yazacağı dosyalara o kullanıcı erişemezdi.
command-line-others-folder-hint = Komutu sudo olmadan o kullanıcıyla ya da root olarak kendi klasörleriyle çalıştırın: sudo -H.

## Hangi hesap

command-line-one-account = Bu komut tek bir hesap içindir: --account seçeneğini bir kez verin.
command-line-several-accounts = Birden çok hesap var: birini --account ile seçin ({ $ids }).
command-line-several-called = { $name } adlı birden çok hesap var.
command-line-several-called-hint = Kimliğiyle seçin: { $ids }.
command-line-no-such-account = { $name } adlı bir hesap yok.
command-line-no-such-account-hint = Var olanlar: { $ids }.
command-line-no-such-account-none = Bağlı hesap yok: `partner-balance login` bir hesap bağlar.

## Yanlış yerdeki seçenekler

command-line-misplaced-status = `status` seçenekleri komutun adından sonra gelir, örneğin: partner-balance status --json
command-line-misplaced-export = `history export` seçenekleri komutun adından sonra gelir, örneğin: partner-balance history export --since 30d
command-line-misplaced-replay = `alerts replay` seçenekleri komutun adından sonra gelir, örneğin: partner-balance alerts replay --json
command-line-wrong-usage = yanlış kullanım: bkz. { $command }
command-line-login-no-secret = login, gizli anahtarı argüman olarak almaz: başkaları onu süreç listesinde okuyabilirdi.
command-line-login-no-secret-hint = Sorulduğunda yazılır ya da standart girdiden okunur: bkz. partner-balance login --help

## accounts: kimlik bilgilerinin yeri

command-line-accounts-keychain-client = anahtar zincirinde { -client-id } ve { -client-secret }
command-line-accounts-keychain-token = anahtar zincirinde erişim belirteci
command-line-accounts-environment-client = ortam değişkenlerinde { -client-id } ve { -client-secret }
command-line-accounts-environment-token = ortam değişkenlerinde erişim belirteci
command-line-accounts-environment-unusable = ortam değişkenlerinde, kullanılamıyor
command-line-accounts-missing = kimlik bilgisi yok: partner-balance login komutunu çalıştırın
command-line-accounts-keychain-locked = anahtar zinciri kilitli
command-line-accounts-keychain-missing = çalışan anahtar zinciri yok
command-line-accounts-keychain-failed = anahtar zinciri hata verdi

## alerts

command-line-alert-critical = kritik
command-line-alert-low = düşük
command-line-alert-days = kalan gün
command-line-alert-refused = kimlik bilgisi reddi
command-line-alert-token = erişim belirtecinin sonu
command-line-alert-blind = okunamıyor
command-line-alert-reminder = hatırlatma
command-line-alert-recovered = bakiye yüklendi
command-line-alerts-none-told = Henüz bir şey bildirilmedi.
command-line-alerts-told = Bildirildi ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Bildirildi ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Kritik
command-line-alerts-critical-below = Kritik ({ $money } altı)
command-line-alerts-low = Düşük
command-line-alerts-low-below = Düşük ({ $money } altı)
command-line-alerts-days = Kalan gün ({ $days } günden az)
command-line-alerts-refused = Kimlik bilgisi reddi
command-line-alerts-blind = Okunamıyor (süre: { $time })
command-line-alerts-armed = hazır
command-line-alerts-due = sırada, henüz bildirilmedi
command-line-alerts-told-state = bildirildi, henüz yeniden hazır değil
command-line-alerts-token-ends = Yapıştırılan erişim belirtecinin süresi { $moment } itibarıyla doluyor; bu, yarım saat önce bildirilir.
command-line-alerts-snoozed = Ertelendi ({ $since }): { $what }.
command-line-held-back-low = düşük bakiye hatırlatmaları ve uyarıları bekletiliyor, bitiş: { $moment }
command-line-held-back-low-topped-up = düşük bakiye hatırlatmaları ve uyarıları bakiye yüklenene kadar bekletiliyor
command-line-held-back-critical = düşük ve kritik bakiye hatırlatmaları ve uyarıları bekletiliyor, bitiş: { $moment }
command-line-held-back-critical-topped-up = düşük ve kritik bakiye hatırlatmaları ve uyarıları bakiye yüklenene kadar bekletiliyor
command-line-still-told-critical = Bakiye kritik olursa bildirilir ve erteleme biter.
command-line-still-told-else = Bunun dışındaki her şey bildirilir, örneğin bakiyenin okunamadığı.
command-line-nothing-held-back = bekletilen bir şey yok
command-line-snooze-ended = erteleme bitti, artık bekletilen bir şey yok
command-line-nothing-was-held-back = bekletilen bir şey yoktu
command-line-alerts-quiet = Şu anda sessiz zaman, bitiş: { $moment }.
command-line-alerts-quiet-always = Her zaman sessiz zaman: tüm günler sessiz.
command-line-alerts-next-now = Sıradaki: { $kinds }, şimdi, tepsi programından.
command-line-alerts-next-at = Sıradaki: { $kinds }, { $moment }, öncesinde bir şey değişmezse.
command-line-alerts-waits-paused = Kendiliğinden bildirim gelmeyecek: hesap duraklatıldı.
command-line-alerts-waits-never-read = Kendiliğinden bildirim gelmeyecek: bakiye hiç okunmadı.
command-line-alerts-waits-last-look-failed = Kendiliğinden bildirim gelmeyecek: son okuma denemesi başarısız oldu; sıradakiler başarılı bir okumayı bekliyor.
command-line-alerts-waits-snoozed = Kendiliğinden bildirim gelmeyecek: sıradakiler erteleme nedeniyle bekletiliyor.
command-line-alerts-waits-always-quiet = Kendiliğinden bildirim gelmeyecek: her zaman sessiz.
command-line-alerts-waits-reminders-off = Kendiliğinden bildirim gelmeyecek: bakiye bir eşiğin altında, ancak hatırlatmalar kapalı.
command-line-alerts-waits-nothing-due = Kendiliğinden bildirim gelmeyecek: sırada bir şey yok.
command-line-ways-out = Diğer kanallar ({ $ways }): { $state }.
command-line-way-program = program
command-line-way-webhook = webhook
command-line-ways-out-due = { $kinds } sırada, henüz bildirilmedi
command-line-ways-out-told = { $moment } tarihli { $kinds } bildirilmiş sayılıyor
command-line-ways-out-none-told = henüz bir şey bildirilmedi
command-line-ways-out-waiting = { $count ->
    [0] alınmayı bekleyen bir şey yok
    [one] alınmayı bekleyen { $count } olay var
   *[other] alınmayı bekleyen { $count } olay var
}
command-line-alerts-other-address = { $account } hakkında bu bilgisayarda bilinenler başka bir adrese ait: hiçbir şey değiştirilmedi.
command-line-alerts-other-address-hint = Şu anki adresteki ilk okumayla yeniden başlar: `partner-balance status`.
command-line-alerts-nothing-known = { $account } hakkında henüz bir şey bilinmiyor, bekletilecek bir şey yok.
command-line-alerts-nothing-known-hint = İlk okumayla başlar: `partner-balance status`.

## alerts test

command-line-test-shown = Deneme bildirimi ekranda ya da masaüstünün bildirim listesinde.
command-line-test-no-server = Deneme bildirimi gösterilmedi: bu masaüstünde bildirimleri gösteren bir şey çalışmıyor.
command-line-test-no-server-hint = Komutu bir masaüstü oturumunda çalıştırın. Çoğu masaüstü bildirim gösterir; dunst ve mako masaüstü olmadan da gösterir. Sunucuda uyarılar için `partner-balance check` kullanın.
command-line-test-no-answer = Deneme bildirimi gösterilmedi: bildirimleri gösteren program yanıt vermiyor.
command-line-test-no-answer-hint = Bildirim yine de gösterilebilir. O programı yeniden başlatın ya da oturumu kapatıp yeniden açın.
command-line-test-refused = Deneme bildirimi gösterilmedi: bildirimleri gösteren program reddetti ({ $detail }).
command-line-test-not-shown = Deneme bildirimi gösterilmedi: { $reason }.
command-line-test-switched-off-hint = Bunu değiştirip yeniden deneyin.
command-line-test-refused-hint = Masaüstü ayarlarının bildirimlere izin verip vermediğine bakın, ardından yeniden deneyin.
command-line-test-program-taken = { $account } hesabının programı denemeyi aldı.
command-line-test-webhook-taken = { $account } hesabının webhook adresi denemeyi aldı.
command-line-test-program-not-taken = { $account } hesabının programı denemeyi almadı: { $reason }.
command-line-test-webhook-not-taken = { $account } hesabının webhook adresi denemeyi almadı: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Bunu yalnızca webhook alıcısına verin; imzaları onunla denetler.
command-line-webhook-secret-new-hint = Bunu webhook alıcısına öncekinin yerine verin; önceki artık kullanılmıyor.

## alerts replay ve satır dosyaları

command-line-replay-no-looks = Hiçbir şey bildirilmezdi: okuma denemesi yok.
command-line-replay-sum = { $count ->
    [0] { $from } – { $to } arasında hiçbir şey bildirilmezdi.
    [one] { $from } – { $to } arasında { $count } bildirim.
   *[other] { $from } – { $to } arasında { $count } bildirim.
}
command-line-replay-settings-hint = --settings bir ayar dosyası ister: bkz. partner-balance config path.
command-line-rows-file = { $file }, satır { $line }: { $problem }.
command-line-rows-stdin = Standart girdi, satır { $line }: { $problem }.
command-line-rows-no-text = UTF-8 metni değil
command-line-rows-no-time = "{ $text }" UTC farkıyla verilmiş bir zaman değil (RFC 3339)
command-line-rows-no-amount = "{ $text }" 675.24 gibi bir tutar değil
command-line-rows-two-fields = { $count ->
    [one] iki alan gerekir, zaman ve bakiye; burada { $count } alan var
   *[other] iki alan gerekir, zaman ve bakiye; burada { $count } alan var
}
command-line-rows-three-fields = { $count ->
    [one] iki veya üç alan gerekir, zaman, bakiye ve hata; burada { $count } alan var
   *[other] iki veya üç alan gerekir, zaman, bakiye ve hata; burada { $count } alan var
}
command-line-rows-neither = ne bakiye ne de hata var
command-line-rows-both = hem bakiye hem hata var: bir okuma denemesi bunlardan yalnızca birini verir
command-line-rows-order = { $time } önceki satırdan daha eski
command-line-rows-no-code = "{ $text }" bir hata kodu değil
command-line-rows-form-readings = Her satır time,balance biçimindedir, örneğin 2026-11-23T14:05:11Z,675.24; ilk satırda adlar bulunabilir.
command-line-rows-form-looks = Her satır zaman sırasıyla time,balance ya da time,balance,fault biçimindedir, örneğin 2026-11-23T14:05:11Z,675.24 veya 2026-11-23T14:05:11Z,,offline; ilk satırda adlar bulunabilir. Hatalar: { $codes }.

## config

command-line-config-address = Adres, önce deneyen `partner-balance login --base-url` komutuyla değiştirilir.
command-line-look-for-source = Programı aldığınız yere bakın.
command-line-config-critical-above = Kritik bakiye eşiği, düşük bakiye eşiğinin üzerinde olurdu.
command-line-config-critical-above-hint = Önce onu `partner-balance config set critical` ile düşürün.
command-line-config-no-tray = Tepsi programı ne bu programın yanında ne de arama yolunda bulundu.
command-line-config-no-tray-hint = start_at_login onunla ilgilidir: tepsi programını kurun ya da bunu kendi ayarlarından değiştirin.
command-line-config-login-unchanged = Oturum açılışında nelerin başladığı değiştirilemiyor ({ $detail }).
command-line-config-login-path = programın yolu oraya yazılamıyor
command-line-enter-interval = 1m ile 24h arasında bir süre, örneğin 10m veya "1h 30m", ya da tam dakika girin.
command-line-enter-true-false = true ya da false girin.
command-line-enter-order = urgent ya da own girin.
command-line-enter-language = Sistemin dili için auto ya da şunlardan birini girin: { $tags }.
command-line-enter-blind-after = 1h ile 30d arasında, tam dakikalık bir süre girin, örneğin 24h veya 36h.
command-line-enter-percent = 0 ile { $most } arasında bir tam sayı girin.
command-line-enter-days = 1 ile { $most } arasında bir tam sayı ya da hiç için 0 girin.
command-line-enter-remind = off, 4h, 12h, 1d ya da 3d girin.
command-line-enter-time-of-day = Saat ve dakika girin, örneğin 22:00.
command-line-enter-days-off = mon, tue, wed, thu, fri, sat ve sun günlerinden girin, örneğin sat,sun; ya da none girin.
command-line-enter-whole-address = Adresin tamamını girin: gösterildiği yerlerde bir bölümü yazılmaz.
command-line-enter-whole-address-hint = Tamamı ayar dosyasındadır: `partner-balance config path`.

## --credentials-file dosyası

command-line-credentials-unreadable = Kimlik bilgisi dosyası { $file } okunamıyor: { $reason }.
command-line-credentials-utf-16 = Kimlik bilgisi dosyası { $file } kullanılamıyor: UTF-16 olarak kaydedilmiş. UTF-8 olarak kaydedin.
command-line-credentials-no-text = Kimlik bilgisi dosyası { $file } kullanılamıyor: UTF-8 metni değil. UTF-8 olarak kaydedin.
command-line-credentials-no-value = Kimlik bilgisi dosyası { $file } kullanılamıyor: { $line }. satır KEY=VALUE biçiminde değil.
command-line-credentials-no-key = Kimlik bilgisi dosyası { $file } kullanılamıyor: { $line }. satır bilinen bir anahtarla başlamıyor.
command-line-credentials-twice = Kimlik bilgisi dosyası { $file } kullanılamıyor: { $line }. satırda { $key } ikinci kez veriliyor.
command-line-credentials-empty = Kimlik bilgisi dosyası { $file } kullanılamıyor: kimlik bilgisi içermiyor.
command-line-credentials-hint = İçinde { $example } gibi satırlar bulunur; bkz. `partner-balance --help`.
command-line-credentials-open = Kimlik bilgisi dosyası { $file } başkalarına açık (izinler: { $mode }), bu yüzden kullanılmıyor.
command-line-credentials-close = Kapatmak için: { $command }
command-line-credentials-unknown-rights = Kimlik bilgisi dosyası { $file }: kimlerin okuyabildiği anlaşılamıyor: { $reason }.
command-line-credentials-unknown-rights-hint = Dosya kullanılmıyor. Kendi kullanıcı klasörünüzde, izinleri destekleyen bir diskte tutun.
command-line-credentials-of-another = Kimlik bilgisi dosyası { $file } başka bir kullanıcıya ait ({ $owner }), bu yüzden kullanılmıyor.
command-line-credentials-open-to = Kimlik bilgisi dosyası { $file } başkalarına açık ({ $who }), bu yüzden kullanılmıyor.
command-line-credentials-open-to-all = Kimlik bilgisi dosyası { $file } herkese açık, bu yüzden kullanılmıyor.
command-line-credentials-copy = Dosyayı kendi kullanıcı klasörünüze kopyalayıp oradakini kullanın.
command-line-who-everyone = herkes
command-line-who-at-computer = bu bilgisayarın başındaki herkes
command-line-who-anonymous = oturum açmamış kişiler
command-line-who-logged-in = oturum açmış herkes
command-line-who-users = bu bilgisayarın tüm kullanıcıları
command-line-who-guests = konuklar

## doctor

command-line-doctor-ok = tamam
command-line-doctor-note = not
command-line-doctor-problem = sorun
command-line-doctor-settings = ayarlar
command-line-doctor-history = geçmiş
command-line-doctor-keychain = anahtar zinciri
command-line-doctor-desktop = masaüstü
command-line-doctor-tray = tepsi
command-line-doctor-notifications = bildirimler
command-line-doctor-proxy = vekil sunucu
command-line-doctor-network = ağ
command-line-doctor-tls = TLS
command-line-doctor-portal = portal
command-line-doctor-clock = saat
command-line-doctor-account = hesap
command-line-doctor-updates = güncellemeler
command-line-doctor-settings-correct = { $file } dosyasını düzeltin.
command-line-doctor-settings-none = { $file } henüz yok: varsayılan ayarlar geçerli.
command-line-doctor-settings-read = { $count ->
    [one] { $file } okunabiliyor: { $count } hesap.
   *[other] { $file } okunabiliyor: { $count } hesap.
}
command-line-doctor-history-none = Henüz okuma yok.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } okunabiliyor; en yeni okuma: { $age }.
command-line-doctor-history-read-none = { $file } okunabiliyor; en yeni okuma: bu hesapların okuması yok.
command-line-doctor-keychain-locked = Anahtar zinciri kilitli.
command-line-doctor-keychain-locked-hint = Kilidini açın, örneğin masaüstünüzün parola programıyla.
command-line-doctor-keychain-holds = Açık ve hesabın kimlik bilgilerini içeriyor.
command-line-doctor-keychain-holds-all = Açık ve hesapların kimlik bilgilerini içeriyor.
command-line-doctor-keychain-lacks = Açık, ancak hesabın kimlik bilgilerini içermiyor.
command-line-doctor-keychain-lacks-some = Açık, ancak bazı hesapların kimlik bilgileri eksik.
command-line-doctor-run-login = `partner-balance login` komutunu çalıştırın.
command-line-doctor-keychain-open = Açık.
command-line-doctor-keychain-silent = Anahtar zinciri yanıt vermiyor.
command-line-doctor-keychain-silent-hint = Ekranda bir soru sorup sormadığına bakın ya da yeniden başlatın.
command-line-doctor-keychain-missing = Çalışan anahtar zinciri yok.
command-line-doctor-keychain-missing-hint = GNOME Keyring, KWallet ya da başka bir Secret Service başlatın; masaüstü yoksa kimlik bilgilerini ortam değişkenleriyle veya --credentials-file ile verin.
command-line-doctor-no-desktop = Burada masaüstü oturumu yok; dolayısıyla tepsi simgesi ve bildirim de yok.
command-line-doctor-no-desktop-hint = Sunucuda yapılacak bir şey yok; uyarılar orada `check` komutundan gelir.
command-line-doctor-tray-shown = Bir panel tepsi simgelerini gösteriyor.
command-line-doctor-tray-not-shown = Hiçbir panel tepsi simgelerini göstermediği için tepsi programı pencere olarak açılır.
command-line-doctor-notifications-shown = Bir bildirim sunucusu çalışıyor.
command-line-doctor-notifications-not-shown = Çalışan bildirim sunucusu yok: uyarılar bir sunucu çalışana kadar bekler.
command-line-doctor-notifications-hint = Çoğu masaüstünde bulunur; dunst ve mako masaüstü olmadan da çalışır.
command-line-doctor-desktop-unseen = Tepsi simgesi ve bildirimler denetlenmedi.
command-line-doctor-desktop-unseen-mac = { -product } programının bildirim izni, sistem ayarlarındaki Bildirimler bölümündedir.
command-line-doctor-desktop-unseen-windows = { -product } programının bildirim izni sistem ayarlarında Sistem > Bildirimler altında, simgesinin görünürlüğü Kişiselleştirme > Görev Çubuğu altındadır.
command-line-doctor-proxy-unusable = { $name } değişkeni kullanılabilir bir vekil sunucu belirtmediği için göz ardı ediliyor.
command-line-doctor-proxy-unusable-hint = Şuna benzemeli: http://proxy.example:3128 veya socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = İstekler, ortam değişkenlerinde (HTTPS_PROXY veya ALL_PROXY) belirtilen { $proxy } üzerinden gidiyor.
command-line-doctor-proxy-system = İstekler, ortam değişkenlerinde veya sistem ayarlarında belirtilen { $proxy } üzerinden gidiyor.
command-line-doctor-proxy-desktop = İstekler, masaüstü ayarlarında belirtilen { $proxy } üzerinden gidiyor.
command-line-doctor-paused = { $account }: duraklatıldığı için sorulmadı.
command-line-doctor-paused-hint = Sürdürmek için: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } sunucusuna ulaşılabiliyor.
command-line-doctor-trusted = { $host } sertifikasına güveniliyor.
command-line-doctor-answers = { $host } portal olarak yanıt veriyor (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = { $host } adı bulunuyor, ancak bağlantı kurulamıyor.
command-line-doctor-no-connection-hint = Bu ağın güvenlik duvarını ve vekil sunucusunu denetleyin.
command-line-doctor-no-name = { $host } adı bulunamıyor.
command-line-doctor-no-name-hint = Bu bilgisayarın internet bağlantısını ve adresin doğru olduğunu denetleyin.
command-line-doctor-clock-unknown = Portal saati bildirmediği için bu bilgisayarın saati hakkında bir şey bilinmiyor.
command-line-doctor-clock-right = Portalın saatiyle dakikasına kadar aynı.
command-line-doctor-clock-behind = Bu bilgisayarın saati portalınkinden { $seconds } sn geri.
command-line-doctor-clock-ahead = Bu bilgisayarın saati portalınkinden { $seconds } sn ileri.
command-line-doctor-clock-hint = Saati ayarlayın, tercihen zaman eşitlemesiyle: belirteçlerin süresi erken veya geç dolmuş görünür.
command-line-doctor-updates-none = Henüz denetlenmedi; tepsi programı günde bir kez denetler.
command-line-doctor-updates-looked = Son denetim: { $age }.
command-line-doctor-updates-known = { $version } sürümü var; daha önceki bir denetimde bulundu.
command-line-doctor-updates-available = { $version } sürümü var.
command-line-doctor-updates-newest = Son denetim: { $age }; bu sürüm en yenisi.
command-line-doctor-updates-expired = Son denetim: { $age }; sürüm akışının o zamanki bilgisi geçerliliğini yitirdi.
command-line-doctor-updates-hint = Yeniden denenecek. `partner-balance updates` hemen denetler.
command-line-doctor-bundle = { $file } yazıldı. Gizli bilgi içermez; göndermeden önce gözden geçirin.

## forecast

command-line-forecast-hidden = Tutarlar ayarlardaki hide_amount nedeniyle gizli; kalan günler de onları belli ederdi.
command-line-forecast-hidden-hint = --json yine de gösterir.
command-line-forecast-until = Yükleme yapılmazsa { $threshold } altına düşene kadar.
command-line-forecast-spent = Günde yaklaşık { $money } harcanıyor.
command-line-forecast-charges = Beklenen kesintiler: { $charges }.
command-line-forecast-charge = { $money } ({ $day })
command-line-forecast-confidence-low = { $days ->
    [one] { $days } günlük okumaya dayanıyor; güvenilirlik: düşük.
   *[other] { $days } günlük okumaya dayanıyor; güvenilirlik: düşük.
}
command-line-forecast-confidence-fair = { $days ->
    [one] { $days } günlük okumaya dayanıyor; güvenilirlik: orta.
   *[other] { $days } günlük okumaya dayanıyor; güvenilirlik: orta.
}
command-line-forecast-confidence-good = { $days ->
    [one] { $days } günlük okumaya dayanıyor; güvenilirlik: yüksek.
   *[other] { $days } günlük okumaya dayanıyor; güvenilirlik: yüksek.
}

## history

command-line-history-hidden = Tutarlar ayarlardaki hide_amount nedeniyle gizli: gösterilecek bir şey yok.
command-line-history-hidden-hint = --json ve `history export` yine de gösterir.
command-line-history-day = Gün
command-line-history-spent = Harcanan
command-line-history-topped-up = Yüklenen
command-line-history-balance = Bakiye
command-line-history-total = Toplam
command-line-history-none = Bu sürede okuma yok.
command-line-beyond-calendar = Bu zaman takvimin dışında.
command-line-nothing-between = --since, --until zamanından sonra: arada bir şey yok.
command-line-delete-question = { $accounts } okumaları, en yenisi dışında, bu bilgisayardan silinsin mi? [e/H]
command-line-answer-yes = e evet
command-line-delete-not = Hiçbir şey silinmedi.
command-line-deleted = { $account } okumaları, en yenisi dışında, silindi.
command-line-delete-other-address = { $account } hesabının bu bilgisayardaki okumaları başka bir adrese ait: hiçbir şey silinmedi.
command-line-delete-other-address-hint = Hesabın base_url ayarını okundukları adrese getirip okumaları ondan sonra silin.
command-line-delete-unasked = Sorunun gösterileceği bir uçbirim yoksa okumaları silmek için --yes gerekir: hiçbir şey silinmedi.
command-line-answer-unreadable = Yanıt okunamıyor: { $reason }.

## login ve logout

command-line-login-replaces = Bu, { $account } hesabının kimlik bilgilerini değiştirir; yeni bir kimlikle --account bir hesap daha bağlar.
command-line-login-where = { -client-id } ve { -client-secret }, { -portal } içinde { -api-page } sayfasındadır.
command-line-login-reset = Oradaki { -reset } düğmesi yeni bir gizli anahtar gösterir ve eskisini geçersiz kılar. Denenmeden hiçbir şey kaydedilmez.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (gösterilmez):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Erişim belirteci
command-line-login-input-ended = Standart girdi, kimlik bilgileri tamamlanmadan bitti.
command-line-login-input-ended-hint = --client-id ile verilmediyse ilk satırda { -client-id }, sonraki satırda { -client-secret } bulunmalıdır.
command-line-login-not-hidden = Bu uçbirim yazılanı gizleyemediği için gizli anahtar sorulmuyor.
command-line-login-other-terminal = Başka bir uçbirimden bağlanın ya da gizli anahtarı boru hattıyla verin.
command-line-login-other-terminal-windows = Git Bash’in kendi penceresi bunu yapamaz: Windows Terminal’den veya komut isteminden bağlanın, komutun başına winpty yazın ya da gizli anahtarı boru hattıyla verin.
command-line-login-account-id = Yeni hesabın kimliği a–z harfleri, rakamlar, - _ ve . karakterlerinden oluşur, 1–60 karakter uzunluğundadır; auto, environment veya demo olamaz.
command-line-login-works = Kimlik bilgileri geçerli, ancak kaydedilmedi.
command-line-login-connected-as = { $who } olarak bağlandı.
command-line-login-connected = Bağlandı.
command-line-login-token-until = Bu erişim belirtecinin süresi { $moment } itibarıyla dolar. { -client-id } ve { -client-secret } değerlerinin süresi dolmaz.
command-line-login-token-half-hour = Bu erişim belirteci en fazla yarım saat geçerlidir. { -client-id } ve { -client-secret } değerlerinin süresi dolmaz.
command-line-login-environment = Ortam değişkenlerinde başka kimlik bilgileri var; bunlar anahtar zincirinden önce gelir: `status` onları kullanır.
command-line-logout-environment = Kimlik bilgileri ortam değişkenlerinden veya bir dosyadan geliyor: anahtar zincirinde unutulacak bir şey yok.
command-line-logout-environment-hint = Değişkenleri kaldırın ya da dosyayı silin.
command-line-logout-forgot = { $account } unutuldu: kimlik bilgileri, okumaları ve ayarları silindi.

## metrics ve man

command-line-metrics-hint = Klasör var olmalı ve bu kullanıcının oraya yazma izni bulunmalı.
command-line-man-unwritten = Sayfalar { $folder } klasörüne yazılamıyor: { $reason }.

## updates

command-line-updates-feed = Bu derlemenin sürüm akışı kullanılamıyor: { $reason }.
command-line-updates-earlier = Daha önceki bir denetimde { $version } sürümü bulundu.
command-line-updates-hint = Daha sonra yeniden deneyin ya da programı aldığınız yere bakın.
command-line-updates-newest = { $version } en yeni sürüm.
command-line-updates-available = { $version } sürümü var ({ $day }); kurulu sürüm: { $installed }.
command-line-updates-notes = Yenilikler: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } tüm hesaplar için geçerli bir program ayarıdır. --account seçeneğini kullanmayın.
