balance-sample-count = { $count ->
    [0] нет счетов
    [one] { $count } счёт
    [few] { $count } счёта
    [many] { $count } счетов
   *[other] { $count } счёта
}
balance-sample-case = Баланс ниже { -threshold(case: "genitive") }. Порог достигнут. { -program.gender ->
    [feminine] Открыта
   *[other] Открыт
} { -product }.
