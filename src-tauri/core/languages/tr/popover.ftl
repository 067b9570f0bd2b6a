### Açılır pencerenin değişmeyen metinleri.

## Birden çok ekranda

popover-demo-strip = Demo: örnek hesap
popover-back = Geri
popover-refresh = Şimdi yenile
popover-refreshing = Yenileniyor…
popover-open-portal = { -portal } sitesini aç
popover-save = Kaydet
popover-saving = Kaydediliyor…
popover-quit = { -product } programından çık

## Hesap listesi

popover-accounts-title = Hesaplar
popover-accounts-arrange = Sırayı değiştir
popover-accounts-order = Sıralama
popover-accounts-urgent = Önce en acil
popover-accounts-own = Kendi sıram
popover-accounts-add = Hesap ekle
popover-accounts-up = { $account } hesabını yukarı taşı
popover-accounts-down = { $account } hesabını aşağı taşı
popover-accounts-place = { $account }: { $place } / { $count }

## Bakiye

popover-balance-all-accounts = Tüm hesaplar
popover-balance-demo = Demo
popover-balance-stale = Sonra değişmiş olabilir.
popover-balance-hidden = Tutar gizli
popover-balance-unknown = Bakiye bilinmiyor
popover-balance-moment = ({ $moment })
popover-snooze-day = { 1 } gün ertele
popover-snooze-topped-up = Bakiye yüklenene kadar
popover-snooze-end = Ertelemeyi bitir
popover-snooze-ended = Erteleme bitti.

## Bakiye grafiği

popover-chart-time = Gösterilen süre
popover-chart-week = { 7 } gün
popover-chart-month = { 30 } gün
popover-chart-quarter = { 90 } gün
popover-chart-year = Yıl
popover-chart-all = Tümü
popover-chart-points = Okumalar ve tahmin
popover-chart-since = son değişim: { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tablo ve dışa aktarma

## Hesap bağlama formu

popover-connect-title-first = Hesabınızı bağlayın
popover-connect-title-add = Hesap ekleyin
popover-connect-title-again = Kimlik bilgilerini girin
popover-connect-step-manager = <b>{ -vendor } hesap yöneticinizden</b> API erişimi vermesini isteyin.
popover-connect-step-api = { -portal } içinde <b>{ -api-page }</b> sayfasını açın, erişimi etkinleştirin ve <b>{ -client-id }</b> değerini kopyalayın.
popover-connect-step-reset = Yeni bir <b>{ -client-secret }</b> görmek için <b>{ -reset }</b> düğmesine basın.
popover-connect-caution = <b>{ -reset } eski gizli anahtarı geçersiz kılar.</b> Onu kullanan diğer entegrasyonlar yeni anahtar girilene kadar çalışmaz.
popover-connect-kind = Bağlanma yöntemi
popover-connect-kind-client = { -client-id } ve { -client-secret }
popover-connect-token = Erişim belirteci
popover-connect-name = Ad
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Göster
popover-connect-show-label = { -client-secret } değerini göster
popover-connect-hide = Gizle
popover-connect-hide-label = { -client-secret } değerini gizle
popover-connect-secret-hint = Yalnızca sisteminizin anahtar zincirinde tutulur.
popover-connect-token-hint = En fazla yarım saat geçerlidir. { -client-id } ve { -client-secret } değerlerinin süresi dolmaz.
popover-connect-address = Portal adresi
popover-connect-address-hint = Varsayılan adres için boş bırakın.
popover-connect-submit = Dene ve kaydet
popover-connect-testing = Deneniyor…
popover-connect-demo = Demoyu dene
popover-connect-starting = Başlatılıyor…
popover-connect-connecting = Bağlanıyor…

## Sorun ve çözümü

popover-problem-request = İstek kimliği
popover-problem-copy = Kopyala
popover-problem-copy-label = İstek kimliğini kopyala
popover-problem-copied = Kopyalandı
popover-problem-copied-label = İstek kimliği kopyalandı.
popover-problem-selected = Seçildi
popover-problem-selected-label = İstek kimliği seçildi. Klavyeyle kopyalayın.
popover-problem-try-again = Yeniden dene
popover-problem-credentials = Kimlik bilgilerini gir
popover-problem-this-run = Kaydetmeden kullan
popover-problem-dismiss = Kapat

## Ayarlar

popover-settings-title = Ayarlar
popover-settings-name = Ad
popover-settings-currency = Para birimi
popover-settings-low = Düşük bakiye eşiği
popover-settings-critical = Kritik bakiye eşiği
popover-settings-refresh = Yenileme aralığı
popover-settings-minutes = dakika
popover-settings-language = Dil
popover-settings-pause = Bu hesabı duraklat
popover-settings-in-icon = Tepsi simgesinde hep bu hesap
popover-settings-at-login = Oturum açıldığında başlat
popover-settings-hide = Tutarı gizle
popover-settings-hide-hint = Ekran paylaşımı için: tepside ve burada gizlenir.
popover-settings-updates = Güncellemeleri ara
popover-settings-updates-hint = Günde bir kez; tepsi menüsünde bildirilir.
popover-settings-add = Başka hesap ekle
popover-settings-forget = Bu hesabı unut
popover-settings-leave-demo = Demodan çık
popover-settings-leaving = Çıkılıyor…
popover-settings-question = <b>Bu hesap unutulsun mu?</b> Kimlik bilgileri, ayarları ve geçmişi bu bilgisayardan silinir.
popover-settings-question-yes = Unut
popover-settings-forgetting = Siliniyor…
popover-settings-question-no = Vazgeç
popover-settings-saved = Ayarlar kaydedildi.

## Uyarı ayarları

popover-alerts-title = Uyarılar
popover-alerts-when = Bakiye şu durumlarda bildirilsin
popover-alerts-again = şu kadar artıp yeniden düştüğünde
popover-alerts-percent = %
popover-alerts-days = şundan az yetecekse (0: hiç)
popover-alerts-days-unit = gün
popover-alerts-topped-up = yükleme yapıldığında
popover-alerts-unread = şu süre boyunca okunamadığında
popover-alerts-hours-unit = saat
popover-alerts-remind = Hatırlatma sıklığı, bakiye
popover-alerts-low = düşükken
popover-alerts-critical = kritikken
popover-alerts-remind-never = hiç
popover-alerts-remind-four-hours = { 4 } sa
popover-alerts-remind-twelve-hours = { 12 } sa
popover-alerts-remind-day = { 1 } gün
popover-alerts-remind-three-days = { 3 } gün
popover-alerts-quiet = Sessiz zaman
popover-alerts-quiet-hours = Sessiz saatler
popover-alerts-quiet-from = Başlangıç
popover-alerts-quiet-to = bitiş
popover-alerts-days-off = Sessiz günler
popover-alerts-monday = Pzt
popover-alerts-tuesday = Sal
popover-alerts-wednesday = Çar
popover-alerts-thursday = Per
popover-alerts-friday = Cum
popover-alerts-saturday = Cmt
popover-alerts-sunday = Paz
popover-alerts-break = Kritik bakiye sessiz zamanda da bildirilsin
popover-alerts-break-hint = Diğer her şey sessiz zaman bitene kadar bekler.
popover-alerts-test = Deneme bildirimi gönder
popover-alerts-sending = Gönderiliyor…
popover-alerts-saved = Uyarı ayarları kaydedildi.

## Geçmiş

popover-history-title = Geçmiş
popover-history-export = CSV olarak dışa aktar
popover-history-exporting = Dışa aktarılıyor…
popover-history-saved = Kaydedildi: { $path }
popover-history-exported = Dışa aktarıldı.
popover-history-delete = Geçmişi sil
popover-history-question = <b>Geçmiş silinsin mi?</b> En yenisi dışında tüm okumalar bu bilgisayardan silinir. Portalda da geçmiş tutulmaz.
popover-history-question-yes = Sil
popover-history-deleting = Siliniyor…
popover-history-question-no = Vazgeç
popover-history-deleted = Geçmiş silindi.
popover-history-hint = Aynı iki okuma arasındaki yükleme ile harcama ayırt edilemez: portal geçmiş tutmaz.
popover-history-readings = Okumalar, en yenisi başta
popover-history-when = Zaman
popover-history-balance = Bakiye
popover-history-gap = Okuma yok
