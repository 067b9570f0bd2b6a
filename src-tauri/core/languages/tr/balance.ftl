### Terimler: balance bakiye; threshold eşik; top up bakiye yükle(mek); alert / warning uyarı; notification bildirim; snooze ertele(mek);
### low / critical düşük / kritik; reading okuma; refresh yenile(mek); keychain anahtar zinciri; credentials kimlik bilgileri;
### access token erişim belirteci; account hesap; forget unut(mak); paused duraklatıldı; tray sistem tepsisi; settings ayarlar;
### history geçmiş; forecast tahmin; webhook webhook; charge kesinti; renewals abonelik yenilemeleri.
### look okuma denemesi; armed hazır; due sırada; told bildirildi; ways out diğer kanallar; held back bekletiliyor; quiet time sessiz zaman;
### fault hata; confidence güvenilirlik; argument argüman; exit status çıkış kodu; terminal uçbirim; environment ortam değişkenleri.

## Düzeyler

balance-level-normal = Normal
balance-level-low = Düşük
balance-level-critical = Kritik
balance-level-unknown = Bilinmiyor
balance-level-word-normal = normal
balance-level-word-low = düşük
balance-level-word-critical = kritik
balance-level-word-unknown = bilinmiyor
balance-level-sentence-normal = Normal: düşük bakiye eşiğiniz { $threshold }
balance-level-sentence-low = Düşük: { $threshold } eşiğinizin altında
balance-level-sentence-critical = Kritik: { $threshold } eşiğinizin altında
balance-level-sentence-unknown = Bakiye henüz bilinmiyor

## Hesabın bakiyesi

balance-amount-low = { $amount } (düşük)
balance-amount-critical = { $amount } (kritik)
balance-amount-hidden = tutar gizli
balance-amount-unknown = bakiye bilinmiyor
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (demo)
balance-list = { $first }, { $second }
balance-as-of = { $moment } itibarıyla
balance-as-of-stale = { $moment } itibarıyla, sonra değişmiş olabilir
balance-line-as-of = { $moment } itibarıyla
balance-line-paused = duraklatıldı
balance-line-snoozed = uyarılar ertelendi
balance-line-not-read = henüz okunmadı
balance-not-read-yet = Henüz okunmadı
balance-paused = Duraklatıldı
balance-row-level-age = { $level } · { $age }
balance-updated = Yenilendi: { $age }
balance-next-at = Sonraki yenileme: { $time }
balance-next-within-a-minute = Sonraki yenileme: bir dakika içinde
balance-next-later = Sonraki yenileme: daha sonra
balance-announcement = Bakiye: { $amount }.
balance-announcement-stale = Bakiye: { $amount }, sonra değişmiş olabilir.
balance-announcement-accounts = { $count ->
    [one] { $count } hesap.
   *[other] { $count } hesap.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] { $count } hesap daha
   *[other] { $count } hesap daha
}

## Hesap ve kimlik bilgileri

balance-connected-as = { $who } olarak bağlı
balance-token-until = Bu erişim belirtecinin süresi { $moment } itibarıyla dolar.
balance-token-half-hour = Bu erişim belirteci en fazla yarım saat geçerlidir.
balance-token-this-run = Yalnızca program kapanana kadar tutulur.
balance-credentials-this-run = Kimlik bilgileri yalnızca program kapanana kadar tutulur.
balance-credentials-environment = Kimlik bilgileri ortam değişkenlerinden alınıyor.
balance-storing = Kaydediliyor…

## Bakiyenin ne kadar yeteceği

balance-days-less = Bir günden az yeter
balance-days-less-at-most = Bir günden az yeter (en çok { $last })
balance-days-more = { $horizon } günden fazla yeter
balance-days-more-at-least = { $horizon } günden fazla yeter (en az { $first })
balance-days-about = { $days ->
    [one] Yaklaşık { $days } gün yeter, { $day } tarihine kadar
   *[other] Yaklaşık { $days } gün yeter, { $day } tarihine kadar
}
balance-days-about-range = { $days ->
    [one] Yaklaşık { $days } gün ({ $first } ile { $last } arası) yeter, { $day } tarihine kadar
   *[other] Yaklaşık { $days } gün ({ $first } ile { $last } arası) yeter, { $day } tarihine kadar
}
balance-days-about-open = { $days ->
    [one] Yaklaşık { $days } gün (en az { $first }, belki { $horizon } günden fazla) yeter, { $day } tarihine kadar
   *[other] Yaklaşık { $days } gün (en az { $first }, belki { $horizon } günden fazla) yeter, { $day } tarihine kadar
}
balance-below-already = Şimdiden { $threshold } altında
balance-below-probably = Şu anda büyük olasılıkla { $threshold } altında
balance-below-threshold-probably = Şu anda büyük olasılıkla eşiğin altında
balance-no-forecast-no-reading = Tahmin yok: bakiye hiç okunmadı
balance-no-forecast-too-old = Tahmin yok: bakiye en son { 30 } günden uzun süre önce okundu
balance-no-forecast-week = Henüz tahmin yok: bir haftalık okuma gerekiyor
balance-no-forecast-no-spending = Tahmin yok: şimdiye kadar harcama görülmedi

## Tepsideki ipucu ve menü

balance-tooltip-not-connected = { -product }: bağlı değil
balance-menu-not-connected = Bağlı değil
balance-click-to-connect = Bağlanmak için tıklayın
balance-menu-refresh = Şimdi yenile
balance-menu-open = Aç
balance-menu-portal = { -portal }
balance-menu-settings = Ayarlar
balance-menu-snooze-day = Uyarıları { 1 } gün ertele
balance-menu-snooze-day-of = { $account } uyarılarını { 1 } gün ertele
balance-menu-snooze-topped-up = Uyarıları bakiye yüklenene kadar ertele
balance-menu-snooze-topped-up-of = { $account } uyarılarını bakiye yüklenene kadar ertele
balance-menu-end-snooze = Ertelemeyi bitir
balance-menu-end-snooze-of = { $account } ertelemesini bitir
balance-menu-restart = { -product } güncellendi: yeniden başlat
balance-menu-quit = Çık

## Programın yeni sürümü

balance-update-notes = { $version } sürümü çıktı: yenilikler
balance-update-get-package = { $file } dosyasını indirin, ardından: { $command }
balance-update-get-packages = Paket yöneticinizle güncelleyin
balance-update-get-download = { $version } sürümünü indir
balance-update-how-package = { $page } adresinden { $file } dosyasını indirin, ardından: { $command }
balance-update-how-packages = Kurulumu yaptığınız paket yöneticisiyle güncelleyin.
balance-update-how-download = İndirme adresi: { $address }
balance-update-how-nothing = Bu sistem için indirilecek dosya yok.

## Grafik

balance-chart-hidden = Tutar gizli olduğu için grafik de gizli.
balance-chart-few = Grafik ikinci okumayla başlar.
balance-chart-few-in-range = Bu sürede ikiden az okuma var. Daha uzun bir sürede daha fazlası olabilir.
balance-chart-summary = { $from } – { $to } bakiyesi: başta { $first }, sonda { $last }, en düşük { $lowest } ({ $lowest_day }).
balance-chart-summary-topped-up = { $count ->
    [1] Bir kez, en az { $money } yüklendi.
    [one] { $count } kez, toplam en az { $money } yüklendi.
   *[other] { $count } kez, toplam en az { $money } yüklendi.
}
balance-chart-top-up = { $count ->
    [1] En az { $money } yüklendi
    [one] { $count } kez, en az { $money } yüklendi
   *[other] { $count } kez, en az { $money } yüklendi
}
balance-chart-about = yaklaşık { $money }
balance-chart-range = { $low } ile { $high } arası
balance-chart-range-charge = { $range }; beklenen kesinti: { $charge }
balance-chart-charge = { $day }: yaklaşık { $money } kesinti bekleniyor
balance-chart-threshold-low = Düşük { $amount }
balance-chart-threshold-critical = Kritik { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Demo hesabı
balance-language-of-system = Sistemin dili

## Tepsi programının --help çıktısı

balance-tray-help-about = { -product }: bir { -vendor } { -portal } hesabının bakiyesi, sistem tepsisinde.
balance-tray-help-usage = Kullanım: { $command }
balance-tray-help-background = Oturum açılışında olduğu gibi, pencere göstermeden başlatır.
balance-tray-help-quit = Çalışan programı kapatır ve kapanmasını bekler. Çalışan program yoksa çıkış kodu 3 olur.
balance-tray-help-version = Sürümü gösterir.
balance-tray-help-help = Bu metni gösterir.
