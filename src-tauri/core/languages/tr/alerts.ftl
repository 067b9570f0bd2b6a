### Uyarılar ve bildirimler.

## Bildirimin ilk satırı

alerts-critical-summary = { $account }: bakiye kritik
alerts-low-summary = { $account }: bakiye düşük
alerts-reminder-critical-summary = { $account }: bakiye hâlâ kritik
alerts-reminder-low-summary = { $account }: bakiye hâlâ düşük
alerts-days-summary = { $days ->
    [0] { $account }: bakiye bir günden az yetecek
    [one] { $account }: bakiye yaklaşık { $days } gün yetecek
   *[other] { $account }: bakiye yaklaşık { $days } gün yetecek
}
alerts-days-hidden-summary = { $account }: bakiye tükeniyor
alerts-refused-summary = { $account }: portal kimlik bilgilerini kabul etmiyor
alerts-token-ended-summary = { $account }: erişim belirtecinin süresi doldu
alerts-token-ends-at-summary = { $account }: erişim belirtecinin süresi { $moment } itibarıyla doluyor
alerts-token-ends-soon-summary = { $account }: erişim belirtecinin süresi yakında doluyor
alerts-blind-summary = { $account }: bakiye okunamıyor
alerts-recovered-summary = Bakiye yüklendi: şimdi { $money }
alerts-recovered-hidden-summary = Bakiye yüklendi

## Bildirimin metni

alerts-critical-body = { $money } kaldı, { $threshold } eşiğinizin altında. Hemen bakiye yükleyin; yoksa siparişler ve abonelik yenilemeleri başarısız olacak.
alerts-critical-hidden-body = Bakiye eşiğinizin altında. Hemen bakiye yükleyin; yoksa siparişler ve abonelik yenilemeleri başarısız olacak.
alerts-low-body = { $money } kaldı, { $threshold } eşiğinizin altında. Siparişlerin ve abonelik yenilemelerinin aksamaması için kısa süre içinde bakiye yükleyin.
alerts-low-hidden-body = Bakiye eşiğinizin altında. Siparişlerin ve abonelik yenilemelerinin aksamaması için kısa süre içinde bakiye yükleyin.
alerts-days-body = Bu gidişle bakiye { $day } tarihinde { $threshold } eşiğinin altına düşecek. O tarihten önce bakiye yükleyin.
alerts-days-hidden-body = Bu gidişle bakiye birkaç gün içinde kritik olacak. Öncesinde bakiye yükleyin.
alerts-refused-body = Geçerli { -client-id } ve { -client-secret } değerleriyle yeniden bağlanın. O zamana kadar uyarı verilemez.
alerts-token-body = Yeni bir belirteç yapıştırın ya da süresi dolmayan { -client-id } ve { -client-secret } ile bağlanın. Aksi hâlde uyarı verilemez.
alerts-blind-body = Bakiye okunana kadar uyarı verilemez. Nedenini görmek için { -product } programını açın.
alerts-recovered-body = { $account }: { $money }, yeniden { $threshold } eşiğinizin üzerinde.
alerts-recovered-hidden-body = { $account }: bakiye yeniden eşiğinizin üzerinde.

## Bildirimin diğer satırları

alerts-critical-line = Bakiye { $threshold } eşiğinizin altında.
alerts-critical-hidden-line = Bakiye eşiğinizin altında.
alerts-low-line = Bakiye { $threshold } olan üst eşiğinizin de altında.
alerts-low-hidden-line = Bakiye üst eşiğinizin de altında.
alerts-days-line = Bu gidişle bakiye { $day } tarihinde { $threshold } eşiğinin altına düşecek.
alerts-days-hidden-line = Bu gidişle bakiye birkaç gün içinde kritik olacak.
alerts-refused-line = Portal kimlik bilgilerini kabul etmiyor.
alerts-token-ended-line = Erişim belirtecinin süresi doldu.
alerts-token-ends-at-line = Erişim belirtecinin süresi { $moment } itibarıyla doluyor.
alerts-token-ends-soon-line = Erişim belirtecinin süresi yakında doluyor.
alerts-blind-since-line = Bakiyenin son okunduğu zaman: { $moment }.
alerts-blind-never-line = Bakiye hiç okunmadı.
alerts-reminder-line = Son uyarı: { $moment }.
alerts-reminder-before-line = Daha önce uyarıldınız.

## Deneme bildirimi

alerts-test-summary = { $account }: bu bir deneme
alerts-test-body = Bu hesabın uyarıları böyle görünür. Herhangi bir sorun yok.
alerts-test-sent = Gönderildi. Bir şey görünmüyorsa masaüstünüzün bildirim ayarlarına bakın.
alerts-test-not-sent = Gönderilmedi: hiçbir bildirim sunucusu almadı ({ $reason }). Uyarılar bir sunucu çalışana kadar bekler; bir sunucu başlatıp yeniden deneyin.

## Erteleme

alerts-snoozed-until = Uyarılar ertelendi, bitiş: { $moment }
alerts-snoozed-until-topped-up = Uyarılar bakiye yüklenene kadar ertelendi
alerts-snoozed = Uyarılar ertelendi

## Uyarı ayarları

alerts-crossings = { $low } (düşük) veya { $critical } (kritik) altına düştüğünde
alerts-preview = Bu ayarlarla { $days ->
    [1] son bir günde
    [one] son { $days } günde
   *[other] son { $days } günde
} { $count ->
    [0] hiç bildirim gelmezdi
    [one] { $count } bildirim gelirdi
   *[other] { $count } bildirim gelirdi
}.
alerts-preview-kinds = Bu ayarlarla { $days ->
    [1] son bir günde
    [one] son { $days } günde
   *[other] son { $days } günde
} { $count ->
    [one] { $count } bildirim gelirdi
   *[other] { $count } bildirim gelirdi
} ({ $kinds }).
alerts-preview-critical = { $count } kritik bakiye
alerts-preview-low = { $count } düşük bakiye
alerts-preview-days = { $count } yaklaşan tükenme
alerts-preview-refused = { $count } kimlik bilgisi reddi
alerts-preview-token = { $count } erişim belirteci
alerts-preview-blind = { $count } okunamayan bakiye
alerts-preview-reminders = { $count ->
    [one] { $count } hatırlatma
   *[other] { $count } hatırlatma
}
alerts-preview-recovered = { $count } bakiye yükleme
alerts-preview-unreadable = Önce değerleri düzeltin; ardından bu satır kaç bildirim geleceğini gösterir.
alerts-preview-of-another = Bu arada hesap değişti.
alerts-preview-none = Son { 30 } günde bu ayarların denenebileceği tam bir günlük okuma yok.
alerts-preview-unknown = Geçmiş okunamıyor ({ $detail }); bu ayarların neleri bildireceği bilinmiyor.

## Program veya webhook uyarıyı almadı

alerts-unsent-program-waiting = “{ $account }” hesabının uyarı programı { $since } tarihinden beri uyarıları almıyor: { $reason }.
alerts-unsent-webhook-waiting = “{ $account }” hesabının webhook adresi { $since } tarihinden beri uyarıları almıyor: { $reason }.
alerts-unsent-program-given-up = “{ $account }” hesabının uyarı programı { $of } tarihli uyarıyı almadı: { $reason }.
alerts-unsent-webhook-given-up = “{ $account }” hesabının webhook adresi { $of } tarihli uyarıyı almadı: { $reason }.
alerts-unsent-tried-until = { $until } tarihine kadar yeniden denenecek.
alerts-unsent-hint-locked = Anahtar zincirinin kilidini açın: iletileri imzalayan gizli anahtar orada.
alerts-unsent-hint-keychain = İletileri imzalayan gizli anahtar, anahtar zincirinde.
alerts-unsent-hint-desktop = Uyarılar masaüstünde yine de gösterilir.
alerts-unsent-program-hint = Bu uyarı bir daha gönderilmeyecek. Programı ve settings.toml içindeki yolunu denetleyin, ardından bir deneme gönderin.
alerts-unsent-webhook-hint = Bu uyarı bir daha gönderilmeyecek. settings.toml içindeki adresi ve sunucusunu denetleyin, ardından bir deneme gönderin.
alerts-unsent-reason-answered = HTTP { $status } yanıtını veriyor
alerts-unsent-reason-gone = kalıcı olarak kaldırıldığını bildiriyor (HTTP 410)
alerts-unsent-reason-locked = anahtar zinciri kilitli
alerts-unsent-reason-keychain = anahtar zinciri kullanılamıyor ({ $detail })
alerts-unsent-reason-not-reached = ulaşılamıyor ({ $detail })
alerts-unsent-reason-postponed = daha sonra bildirilmesini istiyor (kod 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] { $seconds } saniye içinde bitmedi ve alt süreçleriyle birlikte sonlandırıldı
   *[other] { $seconds } saniye içinde bitmedi ve alt süreçleriyle birlikte sonlandırıldı
}

## Bildirimin düğmeleri

alerts-button-open = Aç
alerts-button-snooze-day = { 1 } gün ertele
alerts-button-snooze-topped-up = Yüklenene kadar

## Programın veya webhook adresinin uyarıyı almama nedeni

alerts-unsent-reason-no-program = böyle bir program yok ya da onu çalıştıracak yorumlayıcı eksik
alerts-unsent-reason-not-executable = çalıştırma izni yok
alerts-unsent-reason-not-started = başlatılamıyor ({ $detail })
alerts-unsent-reason-ended = { $code } koduyla sona erdi
alerts-unsent-reason-signal = { $signal } sinyaliyle sonlandırıldı
alerts-unsent-reason-failed = başarısız oldu
alerts-unsent-reason-no-answer = { $seconds ->
    [one] { $seconds } saniye içinde yanıt gelmedi
   *[other] { $seconds } saniye içinde yanıt gelmedi
}
