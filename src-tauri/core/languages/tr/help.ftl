### Komutların yardımı ve yanlış komut satırı için iletiler.

## Başlıklar ve değişmeyen sözcükler

help-heading-usage = Kullanım
help-heading-commands = Komutlar
help-heading-arguments = Argümanlar
help-heading-options = Seçenekler
help-heading-common-options = Ortak seçenekler
help-heading-values = Olası değerler
help-heading-examples = Örnekler:
help-usage-options = SEÇENEKLER
help-usage-command = KOMUT
help-note-default = [varsayılan: { $value }]
help-note-values = [olası değerler: { $values }]
help-flag-help-short = Yardımı gösterir (daha fazlası için '--help')
help-flag-help-long = Yardımı gösterir (özet için '-h')
help-flag-help = Yardımı gösterir
help-flag-version = Sürümü gösterir

## Değerlerin yerini tutan sözcükler

help-value-account = HESAP
help-value-file = DOSYA
help-value-folder = KLASÖR
help-value-color = KİP
help-value-age = YAŞ
help-value-format = BİÇİM
help-value-range = ARALIK
help-value-days = GÜN
help-value-seconds = SANİYE
help-value-id = KİMLİK
help-value-url = URL
help-value-name = AD
help-value-when = TARİH
help-value-amount = TUTAR
help-value-time = ZAMAN
help-value-zone = DİLİM
help-value-key = ANAHTAR
help-value-value = DEĞER
help-value-shell = KABUK

## Yanlış komut satırı

help-error = hata: { $problem }
help-error-more = Daha fazla bilgi için '{ $option }' kullanın.
help-error-unknown-argument = beklenmeyen argüman '{ $argument }'
help-error-unknown-command = bilinmeyen alt komut '{ $command }'
help-error-repeated = '{ $argument }' birden çok kez kullanılamaz
help-error-conflict = '{ $argument }' ile '{ $other }' birlikte kullanılamaz
help-error-conflicts = '{ $argument }' şunlarla birlikte kullanılamaz:
help-error-no-value = '{ $argument }' için bir değer gerekli, ancak verilmedi
help-error-invalid-value = '{ $argument }' için geçersiz değer '{ $value }'
help-error-invalid-value-advice = '{ $argument }' için geçersiz değer '{ $value }': { $advice }
help-error-surplus-value = '{ $argument }' için fazladan değer '{ $value }'; başka değer beklenmiyordu
help-error-missing = gerekli argümanlar verilmedi:
help-error-missing-command = '{ $command }' bir alt komut gerektirir, ancak verilmedi
help-error-not-text = argümanlardan en az biri geçerli UTF-8 değil
help-error-other = argümanlar kullanılamıyor
help-error-tip = ipucu: { $advice }
help-error-similar-argument = benzer bir argüman var: '{ $argument }'
help-error-similar-command = benzer bir alt komut var: '{ $command }'
help-error-similar-value = benzer bir değer var: '{ $value }'
help-error-as-value = '{ $argument }' ifadesini değer olarak vermek için '{ $form }' kullanın
help-error-exists = '{ $form }' var
help-enter-age = 90s, 10m veya 1h 30m gibi bir süre ya da tam saniye girin
help-enter-seconds = 1 ile 3600 arasında bir saniye sayısı girin
help-enter-days = 0 ile { $most } arasında bir gün sayısı girin
help-enter-moment = 2026-11-23T14:05:11Z gibi bir zaman girin
help-enter-point-in-time = bir tarih (2026-11-01), tarih ve saat (2026-11-01T08:00) ya da geriye doğru bir süre (30d, 12h) girin
help-enter-snooze = 1m ile 30d arasında bir süre girin, örneğin 4h, 1d veya 1d 12h
help-enter-time-zone = bir saat diliminin adını girin, örneğin Europe/Berlin veya UTC
help-enter-range = bir aralık girin, örneğin 100: (100’ün altı), ~:10 (10’un üstü), 10:20 (dışı) veya @10:20 (içi)
help-enter-range-order = bir aralık başlamadan bitemez
help-enter-amount = bu tutar tam olarak saklanamıyor
help-enter-plain-amount = iki şekilde okunabilir; binlik ayırıcı kullanmadan girin, örneğin 1234 veya 1234.50

## Her komutun seçenekleri

help-account = Yalnızca bu hesap, kimliğiyle veya adıyla; birden çok kez verilebilir; verilmezse tüm hesaplar
help-credentials-file = Kimlik bilgilerini başka kimsenin okuyamadığı bu dosyadan okur; biçimi için: partner-balance --help
help-color = Ne zaman renk kullanılacağı: auto (uçbirimde, NO_COLOR ayarlı değilse), always (her zaman) veya never (hiçbir zaman)
help-max-age = Diskteki okumayı en fazla bu kadar eskiyse kullanır, örneğin 90s, 10m, 1h 30m veya 600 (saniye)
help-max-age-more = Verilmezse: ayarlardaki yenileme aralığının iki katı, en az bu aralık artı beş dakika.
help-since = Bu zamandan başlayarak: tarih, tarih ve saat ya da geriye doğru bir süre, örneğin 30d veya 12h
help-until = Bu zamana kadar; yalnızca tarih verilirse günün tamamı dâhildir

## Birçok komutun sonundaki cümleler

help-exit-usual = Çıkış kodu: 0 tamam, 1 başarısız, 2 yanlış kullanım.
help-exit-account = Çıkış kodu: 0 tamam, 1 başarısız veya hesap yok, 2 yanlış kullanım.
help-exit-readings = Çıkış kodu: 0 tamam (hiç okuma yoksa da), 1 başarısız, 2 yanlış kullanım.

## partner-balance

help-about = Bir { -vendor } { -portal } hesabının ön ödemeli bakiyesi.
help-about-more = Komut verilmezse: `status`. Tepsi programının diskte tuttuğu okuma yeterince yeniyse o kullanılır; değilse portala sorulur.
help-example-login = hesap bağlar
help-example-status = şu anki bakiye
help-example-json = aynısı, betikler için
help-example-waybar = durum çubuğu için
help-example-check = Nagios, Icinga, Checkmk için
help-example-forecast = bakiyenin ne zamana kadar yeteceği
help-example-history = günlere göre harcanan ve yüklenen
help-example-alerts = verilen uyarılar ve sıradaki
help-example-low = 250’nin altında uyarır
help-more = Daha fazlası için --help; her komutun kendi yardımı vardır.
help-exits = Çıkış kodu:
help-exits-0 = tamam
help-exits-1 = başarısız: bakiye okunamadı veya iş yapılamadı
help-exits-2 = yanlış kullanım
help-exits-130 = login Ctrl-C ile kesildi
help-exits-141 = çıktı sonuna kadar okunmadı
help-exits-check = Yalnızca `check` komutunun kendi kodları vardır: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (yanlış kullanımda da). Çubuklar başarısız olanı gizlediği için durum çubuğu biçimleri yazabildikleri sürece 0 ile çıkar.
help-environment = Ortam değişkenleri; ayarlardan ve anahtar zincirinden önce gelir, hiçbir zaman kaydedilmez:
help-environment-client-id = kimlik bilgisi, şununla birlikte:
help-environment-token = tek başına bir erişim belirteci
help-environment-base-url = portalın adresi
help-environment-no-color = renk kullanılmaz
help-credentials-file-form = --credentials-file için verilen dosyada aynı adlar bulunur, her satırda bir tane, örneğin PARTNER_BALANCE_CLIENT_ID=0123abcd. Boş satırlar ve # ile başlayan satırlar sayılmaz. Dosya ortam değişkenlerinden önce gelir ve başkaları okuyabiliyorsa reddedilir. Hizmet yöneticileri için düşünülmüştür, örneğin systemd LoadCredential=.
help-several-accounts = Birden çok hesap: bir komut hepsini ya da birden çok kez verilebilen --account ile seçilenleri kapsar. Hesaplar aynı anda sorulur, en çok dördü birden; birinin başarısız olması diğerlerini etkilemez, çıkış kodu en kötüsününkidir. Hesapta değişiklik yapan komutlar hangi hesap olduğunu bilmek ister. Duraklatılan hesap son okunduğu hâliyle gösterilir ve yalnızca adı verilirse sorulur.
help-output = Sonuçlar standart çıktıya, iletiler standart hataya yazılır. Tutarlar kesindir: bilinmeyen bir şey hiçbir zaman sayı olarak gösterilmez. Ayarlarda hide_amount açıksa ekrana yönelik çıktılarda tutarlar ve onları belli edecek şeyler yazılmaz: `status` ve `watch` satırı, durum çubuğu biçimleri, `history`, `forecast` ve `alerts` metinleri.
help-language = İnsanların okudukları, ayarlardaki dilde (language) ya da sistemin dilindedir: Linux’ta LANGUAGE, LC_ALL, LC_MESSAGES, LANG. Programların okudukları her dilde İngilizcedir: JSON, `check` satırı, ölçümler, kodlar.

## partner-balance status

help-status-about = Şu anki bakiye, tek satırda veya durum çubuğu için
help-status-refresh = Her durumda portala sorar
help-status-format = Çıktının biçimi
help-status-json = --format json ile aynı: her hesap için bir satırda bir nesne
help-status-format-line = İnsanlar için bir satır
help-status-format-json = Hesap başına bir JSON satırı
help-status-format-waybar = Waybar özel modülü, return-type json ile
help-status-format-i3blocks = i3blocks: tam metin, kısa metin, renk
help-status-format-polybar = Polybar custom/script modülü
help-status-format-xbar = xbar, SwiftBar ve Argos
help-status-example = okuma yeniyse diskten, değilse portaldan
help-status-example-refresh = her zaman portaldan
help-status-example-max-age = en fazla bir saatlikse diskten
help-status-fields = --json her hesap için kendi satırında bir nesne yazar, çevresinde liste olmadan (JSON Lines; jq -s liste yapar). Alanlar: account, name, balance (dizgi içinde ondalık sayı ya da null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) ya da null, days_left (p10, p50, p90, sayılar) ya da null ve empty_on (aynıları, tarih olarak) ya da null, bkz. partner-balance forecast --help, paused (true ya da false). Hesap yoksa satır da yoktur ve çıkış kodu 1 olur. Hiçbir hesaba bakılamamasının nedeni tek satırda bildirilir: error (message, hint).
help-status-several = Birden çok hesap, ayarlardaki sırayla, birer satırda yazılır. Durum çubuğu, tepside olduğu gibi, ilgilenmenizi en çok gerektireni adıyla gösterir: önce bir şey yapmanız gereken, sonra kritik, düşük, diğerleri, duraklatılmış; --account ile başkası gösterilir. waybar ipucunda ve xbar menüsünde hepsi listelenir.
help-status-exit = Çıkış kodu: 0 tamam, 1 bir bakiye istendiği gibi okunamadı, 2 yanlış kullanım. Durum çubuğu biçimleri yazabildikleri sürece 0 ile çıkar.

## partner-balance watch

help-watch-about = Bakiye, değiştikçe: uçbirimde canlı bir satır, başka yerde her değişiklik için bir JSON satırı
help-watch-json = JSON satırları, uçbirimde de
help-watch-example = canlı satır; Ctrl-C ile biter
help-watch-lines = Uçbirimde her hesap için bir satır; JSON satırlarında hesap, kimliğiyle belirtilir.
help-watch-changes = Değişiklik; bakiyenin, düzeyin, durumun, hatanın veya hesap ayarlarının değişmesidir; alanlar partner-balance status --help altındakilerdir. Tepsi programının okumaları diskten alınır; portala yalnızca yeni bir okuma yoksa sorulur.
help-watch-exit = Çıkış kodu: 0 Ctrl-C ile bitirildi, 1 başarısız, 2 yanlış kullanım, 141 çıktıyı artık okuyan yok.

## partner-balance check

help-check-about = İzleme eklentisi: performans verisiyle bir satır; 0, 1, 2 veya 3 ile çıkar
help-check-about-long = Monitoring Plugins kurallarına uygun izleme eklentisi: performans verisiyle bir satır.
help-check-range = { help-value-range } ne zaman uyarılacağını belirtir:
help-check-range-10 = 0’ın altında veya 10’un üstünde
help-check-range-from-10 = 10’un altında
help-check-range-to-10 = 10’un üstünde
help-check-range-outside = 10’un altında veya 20’nin üstünde
help-check-range-inside = 10 ile 20 arasında, ikisi de dâhil
help-check-unknown = Diskteki okuma --max-age süresinden eskiyse portala sorulur; o zaman okunamayan bakiye nedeniyle birlikte UNKNOWN olur, hiçbir zaman OK olmaz.
help-check-days = --warn-days ve --critical-days kalan günleri de değerlendirir; iki sonuçtan kötü olanı geçerlidir. Tahmin yoksa (bir haftadan az okuma, harcama olmaması, bilinmeyen bakiye) bunlar bir şey belirlemez: yalnızca bakiye belirler, satır neden tahmin olmadığını söyler ve değeri U olur. Okumalar diskten okunamıyor veya diske kaydedilemiyorsa günler UNKNOWN olur.
help-check-warning = Bakiye bu aralıktaysa uyarır; verilmezse ayarlardaki düşük bakiye eşiği
help-check-critical = Bakiye bu aralıktaysa kritiktir; verilmezse ayarlardaki kritik bakiye eşiği
help-check-warn-days = Tahminin orta değerine göre, ayarlardaki kritik bakiye eşiğine bu kadar günden az kaldıysa uyarır
help-check-critical-days = Bu kadar günden az kaldıysa kritiktir
help-check-timeout = Vazgeçene kadar geçecek saniye, UNKNOWN
help-check-verbose = Kurallar gerektirdiği için kabul edilir; tek satır zaten her şeyi söyler
help-check-example = ayarlardaki eşikler
help-check-example-ranges = 100’ün altında uyarı, 20’nin altında kritik
help-check-several = Birden çok hesap tek bir hizmettir: en kötüsü belirler (CRITICAL, UNKNOWN, WARNING, OK sırasıyla) ve ilk o yazılır. Her birinin kendi performans verisi vardır; etiketleri kimliğine göredir, örneğin 'balance_branch'; -w ve -c verilirse hepsi aynı ölçütle, verilmezse her biri kendi eşikleriyle değerlendirilir. Duraklatılan hesabın adı yazılır ama --account ile verilmedikçe değerlendirilmez; hepsi duraklatıldıysa sonuç UNKNOWN olur.
help-check-exit = Çıkış kodu: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, yanlış kullanımda da.

## partner-balance metrics

help-metrics-about = Prometheus için OpenMetrics metni
help-metrics-output = Standart çıktı yerine bu dosyayı yazar, ya tamamını ya da hiç
help-metrics-names = Ölçümler, her birinde account etiketiyle:
help-metrics-percentile = ayrıca percentile ile: 10, 50, 90
help-metrics-unknown = Bilinmeyenin örneği yoktur. Duraklatılan hesabın, --account ile verilmedikçe, yalnızca partner_balance_paused örneği vardır.
help-metrics-exit = Çıkış kodu: 0 yazıldı, bir bakiye okunamadıysa da (partner_balance_fault bunu bildirir), 1 başarısız, 2 yanlış kullanım. Hesap yoksa yazılacak bir şey de yoktur: komut başarısız olur ve önceki çalıştırmanın dosyası olduğu gibi kalır.

## partner-balance history

help-history-about = Günlere göre bakiye: harcanan, yüklenen, kalan; okumaları dışa aktarma veya silme
help-history-json = Hesap ve gün başına bir JSON satırı
help-history-example = son 30 gün
help-history-days = Saat diliminizdeki her gün için, günün tamamını kapsayan bir satır: harcanan, yüklenen ve günün son okumasındaki bakiye. Portal yalnızca o anki bakiyeyi verdiğinden yalnızca iki okuma arasındaki fark görülebilir: arada yapılan harcama ve yükleme birbirinden ayırt edilemez, ikisi de sonraki okumanın gününe yazılır. Okuma denemesi olmayan günde çizgi, JSON içinde null bulunur.
help-history-fields = --json hesap ve gün başına bir nesne yazar, her biri kendi satırında (JSON Lines). Alanlar: account, day, spent, topped_up, balance (dizgi içinde ondalık sayılar), currency.

## partner-balance history export

help-history-export-about = Okumaları tam değerleriyle yazar, en eskisi başta
help-history-export-about-more = Bakiyenin aynı kaldığı her zaman dilimi için bir satır: ilk ve son okunduğu zaman.
help-history-export-format = Çıktının biçimi
help-history-export-format-csv = Virgülle ayrılmış değerler, başlık satırıyla (RFC 4180)
help-history-export-format-json = Okuma başına bir JSON satırı
help-history-export-lines = Her satır, bakiyenin aynı kaldığı ve uzun ara verilmeden okunduğu bir zaman dilimidir; looks kaç kez okunduğunu söyler ve bu programın saymayan eski bir sürümünden kalma satırlarda boştur (JSON içinde null).
help-history-export-json = --format json her satırda bir nesne yazar, çevresinde liste olmadan (JSON Lines).

## partner-balance history delete

help-history-delete-about = Bir hesabın okumalarını, en yenisi dışında, bu bilgisayardan siler
help-history-delete-yes = Sormaz; sorunun gösterileceği bir uçbirim yoksa gereklidir
help-history-delete-stays = En yeni okuma ve hangi uyarıların gösterildiği bilgisi kalır: hiçbir şey için ikinci kez uyarı verilmez. `history export` okumaları önceden kaydeder; `logout` hesabı tümüyle unutur.
help-history-delete-exit = Çıkış kodu: 0 silindi, 1 başarısız veya onaylanmadı, 2 yanlış kullanım (sorunun gösterileceği bir uçbirim yokken --yes verilmediyse de).

## partner-balance forecast

help-forecast-about = Bakiyenin ne zamana kadar yeteceği, olası aralığıyla
help-forecast-json = Hesap başına bir JSON satırı
help-forecast-threshold = Bakiye bunun altına düşene kadar; verilmezse ayarlardaki kritik bakiye eşiği, --from ile 0
help-forecast-from = Okumaları bu dosyadan alır, standart girdi için -: time,balance satırları
help-forecast-from-more = Zaman RFC 3339 biçiminde, örneğin 2026-11-23T14:05:11Z, bakiye noktayla. Zaman aralıkları ve sıra serbesttir; ilk satırda adlar bulunabilir ya da bulunmayabilir. Hesaba, anahtar zincirine ve portala dokunulmaz.
help-forecast-now = Sanki şu an bu zamanmış gibi (RFC 3339): sonraki okumalar sayılmaz
help-forecast-days = Yükleme yapılmazsa bakiyenin kritik bakiye eşiğinin altına düşmesine kaç gün kaldığı: orta değer ve on durumun sekizinde gerçekleştiği aralık. Diskteki okumalara dayanır; portala sorulmaz. Şimdiye kadarki harcamadan ve tekrarlanan kesintilerden hesaplanır; hiç görülmemiş olan öngörülemez. Bir haftalık okuma veya harcama yoksa tahmin yürütmek yerine bunu söyler.
help-forecast-fields = --json hesap başına bir nesne yazar, her biri kendi satırında (JSON Lines). Alanlar: account, balance, threshold (dizgi içinde ondalık sayılar), days_left (p10, p50, p90, sayılar; 400 gün içinde altına düşmüyorsa 400) ya da null, empty_on (p10, p50, p90, tarihler) ya da null, reason (null olmasının nedeni) ya da null, spend_per_day (sayı) ya da null, expected_charges (on, amount listesi), confidence (low, fair, good) ya da null, based_on_days (sayı) ya da null. Hesap yoksa satır da yoktur ve çıkış kodu 1 olur.
help-forecast-exit = Çıkış kodu: 0 tamam (tahmin yoksa da), 1 başarısız, 2 yanlış kullanım.

## partner-balance alerts

help-alerts-about = Verilen uyarılar, sıradakiler ve bekletilenler; başka ayarların neleri bildireceği
help-alerts-json = Hesap başına bir JSON satırı
help-alerts-told = Her hesap için neyin ne zaman bildirildiği, hangi uyarının hazır, sırada veya bildirilmiş olduğu, neyin ertelendiği, diğer kanallarda (program, webhook) neyin sırada olduğu veya bildirilmiş sayıldığı, sırada ne olduğu ya da neden bir şey olmadığı. Diskten okunur; bu program bir şey bildirmez, bunu tepsi programı yapar.
help-alerts-fields = --json hesap başına bir nesne yazar, her biri kendi satırında (JSON Lines). Alanlar: account, told (time, kind, also, balance listesi; balance dizgi içinde ondalık sayı ya da null), states (critical, low, days, refused, blind: her biri armed, due ya da told), token_ends_at, snooze (since, until: bakiye yüklenene kadarsa null, holds_critical) ya da null, is_quiet, quiet_until (her zaman sessizse de null), next (time, kind, also) ya da null, next_reminder (sessiz zaman ve erteleme dikkate alınmadan) ya da null, waits (next olmamasının nedeni: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) ya da null, ways_out (ways: program, webhook; due: tür listesi; told: orada bildirilmiş sayılanların en yenisi ya da null; waiting: kaç olayın henüz alınmadığı ya da null), başka kanal yoksa null. Zamanlar RFC 3339 biçimindedir. Türler: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Bu masaüstüne, ayarlardaki programa ve webhook adresine ulaşıp ulaşmadığını görmek için bir deneme gönderir
help-alerts-test-sent = Bu masaüstünde bir bildirim; ardından her hesabın ya da --account ile verilenin programına ve webhook adresine bir uyarıda iletilecek olanlar, deneme olarak işaretli. Bildirimleri gösteren bir şey olmasa da oraya gönderilir.
help-alerts-test-exit = Çıkış kodu: 0 hepsi aldı, 1 biri almadı, 2 yanlış kullanım.

## partner-balance alerts snooze

help-alerts-snooze-about = Düşük bakiye hatırlatmalarını ve uyarılarını bir süre bekletir
help-alerts-snooze-for = Süre, 1m ile 30d arasında, örneğin 4h, 1d veya 1d 12h
help-alerts-snooze-until-topped-up = Bakiye yüklenene kadar: öncekinden yüksek olan ve artık düşük olmayan bir okuma
help-alerts-snooze-held = Erteleme, düşük bakiye hatırlatmalarını ve uyarılarını bekletir; bakiye kritik olursa bildirilir ve erteleme biter. Bakiye kritikken ertelenirse onu da bekletir. Önceki ertelemenin yerine geçer. Tepsi programı bunu uygular.
help-alerts-snooze-exit = Çıkış kodu: 0 tamam, 1 başarısız veya hesap hakkında henüz bir şey bilinmiyor, 2 yanlış kullanım.

## partner-balance alerts resume

help-alerts-resume-about = Ertelemeyi bitirir
help-alerts-resume-exit = Çıkış kodu: 0 tamam (bekletilen bir şey yoksa da), 1 başarısız veya hesap hakkında henüz bir şey bilinmiyor, 2 yanlış kullanım.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Webhook alıcısının, gelen iletilerin imzasını denetlerken kullandığı gizli anahtarı gösterir
help-alerts-webhook-secret-new = Yenisini oluşturur; öncekiyle imzalananlar artık kabul edilmez
help-alerts-webhook-secret-digits = İlk kullanımda oluşturulan ve anahtar zincirinde tutulan 64 onaltılık basamak. Yazıldığı hâliyle imzanın anahtarıdır; nasıl denetlendiği README.md dosyasındadır.
help-alerts-webhook-secret-exit = Çıkış kodu: 0 gösterildi, 1 başarısız (örneğin anahtar zinciri yok), 2 yanlış kullanım.

## partner-balance alerts replay

help-alerts-replay-about = Ayarların şimdiye kadarki veya bir dosyadaki okumalarda neleri bildireceği
help-alerts-replay-from = Okuma denemelerini bu dosyadan alır, standart girdi için -: time,balance ya da time,balance,fault satırları
help-alerts-replay-from-more = Zaman RFC 3339 biçiminde ve sıralı, bakiye noktayla. Bakiye yerine hata kodu olan satır, başarısız bir okuma denemesidir. İlk satırda adlar bulunabilir ya da bulunmayabilir.
help-alerts-replay-settings = Şu anki ayarlar yerine bu dosyadaki ayarlar; --account dosyadan seçer
help-alerts-replay-time-zone = Sessiz saatler ve günler sistemin değil bu saat dilimine göre, örneğin Europe/Berlin
help-alerts-replay-until = Bu zamana kadar (RFC 3339); verilmezse şimdi, --from ile son satırın zamanı
help-alerts-replay-json = Bildirim başına bir JSON satırı
help-alerts-replay-told = Şu anki ayarların neleri bildireceği; tepsi programının koduyla; hep açık olan, yalnızca o zamanlarda okuma yapan ve masaüstü her şeyi hemen alan bir makinede. Diskteki okumalarda erişim kesintisi bildirilmez: başarısız denemeler orada tutulmaz. Hiçbir şey değiştirilmez.
help-alerts-replay-lines = --from time,balance,fault satırlarını okur; son alan bulunmayabilir:
help-alerts-replay-fields = --json bildirim başına bir nesne yazar, her biri kendi satırında (JSON Lines), en eskisi başta. Alanlar: time (RFC 3339), kind, also (tür listesi), balance (dizgi içinde ondalık sayı, hiç okunmadıysa null), summary, body.
help-alerts-replay-exit = Çıkış kodu: 0 tamam (hiçbir şey bildirilmeyecek olsa da), 1 başarısız, 2 yanlış kullanım.

## partner-balance login

help-login-about = Hesap bağlar: kimlik bilgilerini portalda dener, ardından anahtar zincirinde saklar
help-login-client-id = { -client-id }; verilmezse sorulur veya standart girdiden okunur
help-login-client-id-more = { -client-secret } için seçenek yoktur: başkaları onu süreç listesinde okuyabilirdi. Gösterilmeden yazılır ya da standart girdiden okunur.
help-login-token = { -client-id } ve { -client-secret } yerine tek başına bir erişim belirteci: en fazla yarım saat geçerlidir
help-login-base-url = Portalın adresi, üreticininki değilse
help-login-name = Hesabın adı
help-login-example = { -client-id } ve { -client-secret } değerlerini sorar
help-login-where = Nereden alınır: { -vendor } hesap yöneticisi API erişimi verir; ardından { -portal } içinde { -api-page } sayfasında erişimi etkinleştirin, { -client-id } değerini kopyalayın ve yeni bir { -client-secret } görmek için { -reset } düğmesine basın. { -reset } eski gizli anahtarı geçersiz kılar: onu kullanan diğer programlar çalışmaz olur.
help-login-input = Standart girdi uçbirim değilse: verilmediyse ilk satırda { -client-id }, sonrakinde { -client-secret }. Zaten bağlı tek bir hesap varsa kimlik bilgileri değiştirilir; yeni bir kimlikle (a–z harfleri, rakamlar, - _ ve . karakterleri, 1–60 karakter) --account bir hesap daha bağlar, birden çok hesap varsa zorunludur. Anahtar zinciri yoksa, örneğin sunucuda, login gerekmez: partner-balance --help altında --credentials-file ve ortam değişkenlerine bakın.
help-login-exit = Çıkış kodu: 0 bağlandı, 1 reddedildi veya kaydedilemedi (o zaman hiçbir şey kaydedilmez), 2 yanlış kullanım, 130 kesildi.

## partner-balance logout

help-logout-about = Bir hesabı unutur: kimlik bilgilerini, okumalarını, ayarlarını
help-logout-example = diğerlerinde bir şey değişmez
help-logout-removes = Okumaları dâhil hesabın tüm izlerini, yeniden sormadan bu bilgisayardan siler; okumaları önceden kaydetmek için `history export` kullanın.
help-logout-exit = Çıkış kodu: 0 unutuldu, 1 başarısız (yeniden çalıştırılırsa kaldığı yerden sürdürür), 2 yanlış kullanım.

## partner-balance accounts

help-accounts-about = Hesaplar: her birinin durumu ve kimlik bilgilerinin yeri
help-accounts-json = Hesap başına bir JSON satırı
help-accounts-example = bir hesap daha
help-accounts-told = Her hesabın diskteki bakiyesi, düzeyi ve yaşı, duraklatılıp duraklatılmadığı, adresi ve kimlik bilgilerinin yeri. Portala sorulmaz.
help-accounts-fields = --json hesap başına bir nesne yazar, her biri kendi satırında (JSON Lines). Alanlar: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) ya da null; balance, currency, level, state, fetched_at, age_seconds, paused ise partner-balance status komutundaki gibidir.

## partner-balance config

help-config-about = Tepsi programıyla ortak ayarlar
help-config-path-about = Ayar dosyasının yeri
help-config-show-about = Tüm ayarlar, her satırda bir { help-value-key } = { help-value-value }
help-config-get-about = Bir ayarın değeri
help-config-set-about = Bir ayarı değiştirir; çalışan tepsi programı bunu bir saniye içinde uygular
help-config-key = Hangi ayar
help-config-value = Yeni değeri
help-config-get-several = Birden çok hesap verilirse her biri için bir satır, ayarlardaki sırayla.
help-config-set-example-webhook = artık hiçbiri
help-config-set-several = --account birden çok kez verilirse ya bu hesapların hepsi ya da hiçbiri değiştirilir. refresh_interval tüm hesaplarınkidir; --account ile o hesabın kendisininkidir.
help-config-set-thresholds = critical, low değerinin üzerinde olamaz: ikisini de düşürürken critical, yükseltirken low ile başlayın.
help-config-set-webhook = Webhook adresi gizli olabilir ve başkaları argümanları görebilir: böyle bir adresi doğrudan dosyaya yazmak daha iyidir (partner-balance config path). Adresin yalnızca sunucusu gösterilir.
help-config-set-exit = Çıkış kodu: 0 değiştirildi, 1 değer reddedildi veya kaydedilemedi, 2 yanlış kullanım.

## Ayarlar, anahtarlarına göre

help-key-refresh-interval = Bir yenilemeden sonrakine, 1m–24h; --account ile hesabın kendi değeri ya da tüm hesaplarınki için default
help-key-start-at-login = Tepsi programının oturum açılışında başlayıp başlamayacağı; kendi ayarlarından değiştirilir
help-key-hide-amount = Başkalarının görebileceği yerlerde tutarların gizlenip gizlenmeyeceği
help-key-look-for-updates = Tepsi programının günde bir kez yeni sürüm arayıp aramayacağı
help-key-language = Dil: auto (sisteminki) ya da de, pt-BR, zh-Hans gibi bir etiket
help-key-history = Okumaların ne kadar tutulacağı: forever ya da 2 years, 400 days gibi bir süre
help-key-icon-account = Birden çok hesaptan hangisinin simgede gösterileceği: auto (en acili) ya da kimliği
help-key-account-order = Birden çok hesabın tepside sıralanışı: urgent (önce en acil) ya da own (dosyadaki gibi)
help-key-name = Hesabın adı
help-key-base-url = Portalın adresi; `login` ile değiştirilir
help-key-currency = Üç harfli para birimi kodu
help-key-low = Bunun altında bakiye düşüktür
help-key-critical = Bunun altında bakiye kritiktir
help-key-paused = Hesabın duraklatılıp duraklatılmadığı: sorulmaz, hakkında bir şey bildirilmez
help-key-rearm-percent = Altına düşmenin yeniden bildirilmesi için bakiyenin eşiğin yüzde kaç üzerine çıkması gerektiği, 0–100
help-key-days = Bundan az gün kaldığında uyarır, 1–365; 0: hiç
help-key-remind-low = Bakiye düşükken hatırlatma sıklığı: off, 4h, 12h, 1d ya da 3d
help-key-remind-critical = Bakiye kritikken aynısı
help-key-recovered = Bakiye yüklendiğinin bildirilip bildirilmeyeceği
help-key-blind-after = Okuma olmadan ne kadar süre sonra bunun bildirileceği, 1h–30d
help-key-quiet-from = Sessiz saatlerin başlangıcı, örneğin 22:00
help-key-quiet-until = Sessiz saatlerin bitişi; quiet_from ile aynıysa sessiz saat yoktur
help-key-days-off = Bildirimsiz günler, örneğin sat,sun; none: yok
help-key-critical-breaks-quiet = Kritik bakiyenin sessiz saatlerde de bildirilip bildirilmeyeceği
help-key-program = Uyarıların iletileceği bir program: tam yolu, argüman olmadan; boş: yok
help-key-webhook = Uyarıların iletileceği bir adres: https ya da bu bilgisayara http; boş: yok

## partner-balance doctor

help-doctor-about = Neyin çalıştığı, neyin çalışmadığı ve ne yapılabileceği
help-doctor-bundle = Desteğin gereksindiklerini bu dosyaya yazar; gizli bilgi içermez
help-doctor-exit = Çıkış kodu: 0 bakiyenin okunmasını engelleyen bir sorun yok, 1 var, 2 yanlış kullanım.

## partner-balance updates

help-updates-about = Programın yeni sürümü olup olmadığını bir kez denetler
help-updates-json = Bir JSON satırı
help-updates-example = tepsi programı her gün denetler
help-updates-feed = look_for_updates ayarı ne olursa olsun imzalı sürüm akışı okunur; hiçbir şey indirilmez.
help-updates-fields = --json bir nesne yazar. Alanlar: installed, newest (sürümler), is_newer, published (RFC 3339), notes, notes_url, update_with (paket yöneticisiyle geliyorsa bir komut) ya da null, download (url, sha256) ya da null.
help-updates-exit = Çıkış kodu: 0 yeni sürüm yok, 100 var, 1 denetlenemedi, 2 yanlış kullanım.

## partner-balance completions

help-completions-about = Bir kabuk için tamamlama dosyası
help-completions-shell = Hangi kabuk
help-completions-zsh = zsh, compinit öncesinde fpath+=~/.zfunc ile:

## partner-balance man

help-man-about = Kılavuz sayfaları
help-man-output = Ana sayfayı standart çıktıya yazmak yerine tüm komutların sayfalarını bu klasöre yazar
help-man-english = Sayfalar İngilizcedir.
