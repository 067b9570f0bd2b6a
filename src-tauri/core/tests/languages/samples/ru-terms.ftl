-threshold = { $case ->
   *[nominative] порог
    [genitive] порога
}
-program = программа
    .gender = feminine
