balance-sample-count = { $count ->
    [one] { $count } konto
    [few] { $count } konta
    [many] { $count } kont
   *[other] { $count } konta
}
