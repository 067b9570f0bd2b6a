### A ajuda dos comandos e os erros de uma linha de comando. Comandos, opções, chaves, valores, nomes de campos, códigos e exemplos ficam como são.

## Títulos e palavras fixas

help-heading-usage = Uso
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opções
help-heading-common-options = Opções comuns
help-heading-values = Valores possíveis
help-heading-examples = Exemplos:
help-usage-options = OPÇÕES
help-usage-command = COMANDO
help-note-default = [padrão: { $value }]
help-note-values = [valores possíveis: { $values }]
help-flag-help-short = Mostra a ajuda (mais com “--help”)
help-flag-help-long = Mostra a ajuda (resumo com “-h”)
help-flag-help = Mostra a ajuda
help-flag-version = Mostra a versão

## O que representa um valor

help-value-account = CONTA
help-value-file = ARQUIVO
help-value-folder = PASTA
help-value-color = QUANDO
help-value-age = IDADE
help-value-format = FORMATO
help-value-range = FAIXA
help-value-days = DIAS
help-value-seconds = SEGUNDOS
help-value-id = ID
help-value-url = URL
help-value-name = NOME
help-value-when = QUANDO
help-value-amount = QUANTIA
help-value-time = TEMPO
help-value-zone = FUSO
help-value-key = CHAVE
help-value-value = VALOR
help-value-shell = SHELL

## Uma linha de comando incorreta

help-error = erro: { $problem }
help-error-more = Para mais informações, tente “{ $option }”.
help-error-unknown-argument = argumento inesperado “{ $argument }”
help-error-unknown-command = subcomando “{ $command }” não reconhecido
help-error-repeated = o argumento “{ $argument }” não pode ser usado mais de uma vez
help-error-conflict = o argumento “{ $argument }” não pode ser usado com “{ $other }”
help-error-conflicts = o argumento “{ $argument }” não pode ser usado com:
help-error-no-value = “{ $argument }” exige um valor, mas nenhum foi informado
help-error-invalid-value = valor “{ $value }” inválido para “{ $argument }”
help-error-invalid-value-advice = valor “{ $value }” inválido para “{ $argument }”: { $advice }
help-error-surplus-value = valor inesperado “{ $value }” para “{ $argument }”: não se aceita mais nenhum
help-error-missing = faltam os seguintes argumentos obrigatórios:
help-error-missing-command = “{ $command }” exige um subcomando, mas nenhum foi informado
help-error-not-text = um ou mais argumentos contêm UTF-8 inválido
help-error-other = não é possível usar os argumentos
help-error-tip = dica: { $advice }
help-error-similar-argument = existe um argumento parecido: “{ $argument }”
help-error-similar-command = existe um subcomando parecido: “{ $command }”
help-error-similar-value = existe um valor parecido: “{ $value }”
help-error-as-value = para passar “{ $argument }” como valor, use “{ $form }”
help-error-exists = “{ $form }” existe
help-enter-age = informe um tempo como 90s, 10m ou 1h 30m, ou segundos inteiros
help-enter-seconds = informe um número de segundos de 1 a 3600
help-enter-days = informe um número de dias de 0 a { $most }
help-enter-moment = informe um momento como 2026-11-23T14:05:11Z
help-enter-point-in-time = informe uma data (2026-11-01), uma data com hora (2026-11-01T08:00) ou há quanto tempo (30d, 12h)
help-enter-snooze = informe um tempo de 1m a 30d, como 4h, 1d ou 1d 12h
help-enter-time-zone = informe o nome de um fuso horário, como Europe/Berlin ou UTC
help-enter-range = informe uma faixa como 100: (abaixo de 100), ~:10 (acima de 10), 10:20 (fora) ou @10:20 (dentro)
help-enter-range-order = uma faixa não pode terminar antes de começar
help-enter-amount = não é um valor que possa ser representado com exatidão
help-enter-plain-amount = pode ser lido de duas formas; informe-o sem separador de milhar, como 1234 ou 1234,50

## Opções de todos os comandos

help-account = Somente esta conta, pelo id ou pelo nome; pode ser repetida; sem ela, todas as contas
help-credentials-file = Lê as credenciais deste arquivo, que ninguém mais deve poder ler; partner-balance --help descreve o formato
help-color = Quando usar cores: auto (em um terminal, exceto com NO_COLOR), always (sempre) ou never (nunca)
help-max-age = Usa a leitura em disco se ela tiver no máximo esta idade, como 90s, 10m, 1h 30m ou 600 (segundos)
help-max-age-more = Sem ela: o dobro do intervalo de atualização das configurações e, no mínimo, esse intervalo mais cinco minutos.
help-since = A partir deste momento: uma data, uma data com hora ou há quanto tempo, como 30d ou 12h
help-until = Até este momento; uma data sem hora inclui o dia inteiro

## Frases no fim de vários comandos

help-exit-usual = Status de saída: 0 concluído, 1 falha, 2 uso incorreto.
help-exit-account = Status de saída: 0 concluído, 1 falha ou nenhuma conta, 2 uso incorreto.
help-exit-readings = Status de saída: 0 concluído, mesmo sem nenhuma leitura, 1 falha, 2 uso incorreto.

## partner-balance

help-about = O saldo pré-pago de uma conta do { -portal } da { -vendor }.
help-about-more = Sem comando: `status`. A leitura que o aplicativo da área de notificação guarda em disco é usada enquanto for recente; caso contrário, o portal é consultado.
help-example-login = conecta uma conta
help-example-status = o saldo atual
help-example-json = o mesmo para scripts
help-example-waybar = para uma barra de status
help-example-check = para Nagios, Icinga, Checkmk
help-example-forecast = até quando ele dura
help-example-history = gastos e recargas, por dia
help-example-alerts = alertas enviados e próximos
help-example-low = alerta abaixo de 250
help-more = Mais com --help; cada comando tem o seu.
help-exits = Status de saída:
help-exits-0 = concluído
help-exits-1 = falha: não foi possível ler o saldo ou executar a tarefa
help-exits-2 = uso incorreto
help-exits-130 = login interrompido com Ctrl-C
help-exits-141 = ninguém leu a saída até o fim
help-exits-check = Só `check` tem os seus próprios: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (também para uso incorreto). Os formatos para barras de status terminam com 0 sempre que a saída foi possível, pois as barras ocultam o que falhou.
help-environment = Variáveis de ambiente; prevalecem sobre configurações e chaveiro e nunca são salvas:
help-environment-client-id = credenciais, junto com
help-environment-token = somente um token de acesso
help-environment-base-url = o endereço do portal
help-environment-no-color = sem cores
help-credentials-file-form = Um arquivo para --credentials-file contém os mesmos nomes, um por linha, como PARTNER_BALANCE_CLIENT_ID=0123abcd. Linhas vazias e linhas que começam com # não contam. Ele prevalece sobre as variáveis de ambiente e é recusado quando outros podem lê-lo. Foi feito para gerenciadores de serviços, como o LoadCredential= do systemd.
help-several-accounts = Várias contas: um comando vale para todas, ou para as de --account, que pode ser repetida. Elas são consultadas ao mesmo tempo, no máximo quatro por vez; se uma falha, nada muda para as outras, e o status de saída é o pior. Os comandos que alteram uma conta exigem que se informe qual. Uma conta em pausa é exibida conforme a última leitura e só é consultada se for indicada pelo nome.
help-output = Os resultados vão para a saída padrão, e as mensagens, para a saída de erro padrão. Os valores são exatos: o que não é conhecido nunca é exibido como número. Com hide_amount nas configurações, os valores e o que os revelaria são omitidos sempre que a saída se destina à tela: a linha de `status` e `watch`, os formatos para barras de status, os textos de `history`, `forecast` e `alerts`.
help-language = O que as pessoas leem está no idioma das configurações (language) ou do sistema: LANGUAGE, LC_ALL, LC_MESSAGES, LANG no Linux. O que os programas leem está em inglês em todos os idiomas: JSON, a linha de `check`, métricas, códigos.

## partner-balance status

help-status-about = O saldo atual, em uma linha ou para uma barra de status
help-status-refresh = Consulta o portal em todo caso
help-status-format = Formato da saída
help-status-json = O mesmo que --format json: um objeto por conta, um por linha
help-status-format-line = Uma linha legível para pessoas
help-status-format-json = Uma linha JSON por conta
help-status-format-waybar = Módulo custom do Waybar com return-type json
help-status-format-i3blocks = i3blocks: texto completo, texto curto, cor
help-status-format-polybar = Módulo custom/script do Polybar
help-status-format-xbar = xbar, SwiftBar e Argos
help-status-example = do disco, se recente, ou do portal
help-status-example-refresh = sempre do portal
help-status-example-max-age = do disco, se lido há no máximo uma hora
help-status-fields = --json grava um objeto por conta, cada um em sua própria linha, sem uma lista em volta (JSON Lines; jq -s faz uma lista). Campos: account, name, balance (decimal em uma string, ou null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) ou null, days_left (p10, p50, p90, números) ou null e empty_on (os mesmos como datas) ou null, veja partner-balance forecast --help, paused (true ou false). Sem conta, não há linha, e o status de saída é 1. O que impede de verificar qualquer conta é informado em uma só linha: error (message, hint).
help-status-several = Várias contas seguem a ordem das configurações, uma por linha. Uma barra de status mostra a mais urgente, com o nome dela, como o ícone na área de notificação: primeiro a que exige uma ação, depois saldo crítico, saldo baixo, as demais, as em pausa; com --account, mostra outra. A dica do waybar e o menu do xbar listam todas.
help-status-exit = Status de saída: 0 concluído, 1 se um saldo não pôde ser lido como pedido, 2 uso incorreto. Os formatos para barras de status terminam com 0 sempre que a saída foi possível.

## partner-balance watch

help-watch-about = O saldo conforme ele muda: em um terminal, uma linha ao vivo; senão, uma linha JSON por mudança
help-watch-json = Linhas JSON, mesmo em um terminal
help-watch-example = uma linha ao vivo; Ctrl-C encerra
help-watch-lines = Em um terminal, uma linha para cada conta; as linhas JSON indicam a conta pelo id.
help-watch-changes = É uma mudança a de balance, level, state, fault ou das configurações da conta; os campos são os de partner-balance status --help. As leituras do aplicativo da área de notificação são obtidas do disco; o portal só é consultado quando não há uma recente.
help-watch-exit = Status de saída: 0 encerrado com Ctrl-C, 1 falha, 2 uso incorreto, 141 ninguém lê mais.

## partner-balance check

help-check-about = Plugin de monitoramento: uma linha com dados de desempenho; termina com 0, 1, 2 ou 3
help-check-about-long = Plugin de monitoramento segundo as diretrizes Monitoring Plugins: uma linha com dados de desempenho.
help-check-range = Uma { help-value-range } indica quando alertar:
help-check-range-10 = abaixo de 0 ou acima de 10
help-check-range-from-10 = abaixo de 10
help-check-range-to-10 = acima de 10
help-check-range-outside = abaixo de 10 ou acima de 20
help-check-range-inside = de 10 a 20, inclusive
help-check-unknown = O portal é consultado quando a leitura em disco é mais antiga que --max-age; um saldo que então não pode ser lido é UNKNOWN com a causa, nunca OK.
help-check-days = --warn-days e --critical-days avaliam também os dias restantes; vale o pior dos dois resultados. Sem previsão (leituras de menos de uma semana, nenhum gasto, saldo desconhecido), elas não decidem nada: só o saldo decide, a linha diz por que não há previsão, e o dado dela é U. Se as leituras não podem ser lidas do disco ou salvas nele, os dias são UNKNOWN.
help-check-warning = WARNING quando o saldo está nesta faixa; senão, vale o limite de alerta das configurações
help-check-critical = CRITICAL quando o saldo está nesta faixa; senão, vale o limite crítico das configurações
help-check-warn-days = WARNING quando restam menos dias que isto até o limite crítico das configurações, pelo valor central da previsão
help-check-critical-days = CRITICAL quando restam menos dias que isto
help-check-timeout = Segundos até desistir, com UNKNOWN
help-check-verbose = Aceita porque as diretrizes a pedem; a única linha já diz tudo
help-check-example = os limites das configurações
help-check-example-ranges = WARNING abaixo de 100, CRITICAL abaixo de 20
help-check-several = Várias contas são um só serviço: a pior decide (CRITICAL, UNKNOWN, WARNING, OK, nesta ordem) e é citada primeiro. Cada uma tem seus próprios dados de desempenho, com rótulos como 'balance_branch' conforme o id; com -w e -c, todas são avaliadas da mesma forma; sem elas, cada uma por seus próprios limites. Uma conta em pausa é citada, mas não avaliada, a menos que seja indicada com --account; se todas estão em pausa, o resultado é UNKNOWN.
help-check-exit = Status de saída: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, também para uso incorreto.

## partner-balance metrics

help-metrics-about = Texto OpenMetrics para o Prometheus
help-metrics-output = Grava este arquivo, por inteiro ou nada, em vez da saída padrão
help-metrics-names = As métricas, cada uma com o rótulo account:
help-metrics-percentile = também com percentile: 10, 50, 90
help-metrics-unknown = O que não é conhecido não tem amostra. Uma conta em pausa só tem a de partner_balance_paused, a menos que seja indicada com --account.
help-metrics-exit = Status de saída: 0 gravado, mesmo se um saldo não pôde ser lido (partner_balance_fault informa isso), 1 falha, 2 uso incorreto. Sem conta, não há o que gravar: o comando falha, e um arquivo de uma execução anterior fica como está.

## partner-balance history

help-history-about = O saldo por dia: gastos, recargas e o que restou; leituras exportadas ou excluídas
help-history-json = Uma linha JSON por conta e dia
help-history-example = os últimos 30 dias
help-history-days = Uma linha por dia do seu fuso horário, sempre inteiro: gastos, recargas e o saldo na última verificação do dia. O portal só informa o saldo do momento; por isso, só se vê a diferença entre duas verificações: gastos e uma recarga entre elas não podem ser distinguidos, e ambos contam no dia da segunda verificação. Um dia sem verificação mostra um traço; em JSON, null.
help-history-fields = --json grava um objeto por conta e dia, cada um em sua própria linha (JSON Lines). Campos: account, day, spent, topped_up, balance (decimais em strings), currency.

## partner-balance history export

help-history-export-about = Mostra as leituras exatas, da mais antiga à mais recente
help-history-export-about-more = Uma linha para cada período em que o saldo ficou igual: a primeira e a última vez em que foi lido.
help-history-export-format = Formato da saída
help-history-export-format-csv = Valores separados por vírgulas com cabeçalho (RFC 4180)
help-history-export-format-json = Uma linha JSON por leitura
help-history-export-lines = Cada linha é um período em que o saldo ficou igual e foi verificado sem uma longa interrupção; looks indica quantas vezes e é omitido (em JSON, null) quando uma versão anterior deste programa não contava.
help-history-export-json = --format json grava um objeto por linha, sem uma lista em volta (JSON Lines).

## partner-balance history delete

help-history-delete-about = Exclui deste computador as leituras de uma conta, exceto a mais recente
help-history-delete-yes = Não pede confirmação; necessária onde não há terminal para pedi-la
help-history-delete-stays = Ficam a leitura mais recente e os alertas já exibidos: nada é alertado duas vezes. `history export` salva as leituras antes; `logout` remove a conta inteira.
help-history-delete-exit = Status de saída: 0 excluído, 1 falha ou não confirmado, 2 uso incorreto, também sem --yes onde não há terminal para pedir confirmação.

## partner-balance forecast

help-forecast-about = Até quando o saldo dura, com a margem de incerteza
help-forecast-json = Uma linha JSON por conta
help-forecast-threshold = Até o saldo ficar abaixo deste valor; senão, vale o limite crítico das configurações, ou 0 com --from
help-forecast-from = Obtém as leituras deste arquivo, - para a entrada padrão: linhas time,balance
help-forecast-from-more = A hora segundo a RFC 3339, como 2026-11-23T14:05:11Z, e o saldo com ponto. Com qualquer espaçamento no tempo, em qualquer ordem, com ou sem uma primeira linha de nomes. Contas, chaveiro e portal não são usados.
help-forecast-now = Como se fosse este momento (RFC 3339): leituras posteriores não contam
help-forecast-days = Quantos dias restam até o saldo ficar abaixo do limite crítico, se não houver recarga: o valor central e a faixa em que isso acontece em oito de cada dez casos. Baseia-se nas leituras em disco; o portal não é consultado. É calculado a partir dos gastos até agora e das cobranças recorrentes; o que nunca ocorreu não pode ser previsto. Sem leituras de uma semana, ou sem gastos, informa isso em vez de adivinhar.
help-forecast-fields = --json grava um objeto por conta, cada um em sua própria linha (JSON Lines). Campos: account, balance, threshold (decimais em strings), days_left (p10, p50, p90, números; 400 se não ficar abaixo em 400 dias) ou null, empty_on (p10, p50, p90, datas) ou null, reason (por que null) ou null, spend_per_day (número) ou null, expected_charges (lista de on, amount), confidence (low, fair, good) ou null, based_on_days (número) ou null. Sem conta, não há linha, e o status de saída é 1.
help-forecast-exit = Status de saída: 0 concluído, mesmo sem previsão, 1 falha, 2 uso incorreto.

## partner-balance alerts

help-alerts-about = Alertas enviados, próximos e silenciados; o que outras configurações teriam notificado
help-alerts-json = Uma linha JSON por conta
help-alerts-told = Para cada conta: o que foi notificado e quando; qual alerta está armado, pendente ou notificado; o que está silenciado; o que está pendente ou é considerado notificado nos outros canais (um programa, um webhook); e o que vem a seguir, ou por que não vem nada. Os dados são lidos do disco; este programa não notifica nada: quem faz isso é o aplicativo da área de notificação.
help-alerts-fields = --json grava um objeto por conta, cada um em sua própria linha (JSON Lines). Campos: account, told (lista de time, kind, also, balance: decimal em uma string ou null), states (critical, low, days, refused, blind: cada um armed, due ou told), token_ends_at, snooze (since, until: null se até a recarga, holds_critical) ou null, is_quiet, quiet_until (null também se o silêncio é permanente), next (time, kind, also) ou null, next_reminder (sem contar silêncio e alertas silenciados) ou null, waits (por que não há next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) ou null, ways_out (ways: program, webhook; due: lista de tipos; told: o mais recente considerado notificado ali, ou null; waiting: quantos eventos ainda não foram aceitos, ou null) ou null sem outros canais. Horas segundo a RFC 3339. Tipos: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

help-alerts-test-about = Envia um teste a este ambiente gráfico e ao programa e ao webhook das configurações, para ver se chega
help-alerts-test-sent = Uma notificação neste ambiente gráfico; depois, para cada conta ou para a de --account, o que o programa e o webhook dela recebem em um alerta, marcado como teste. O envio a eles ocorre mesmo onde nada exibe notificações.
help-alerts-test-exit = Status de saída: 0 todos aceitaram, 1 um não aceitou, 2 uso incorreto.

## partner-balance alerts snooze

help-alerts-snooze-about = Silencia por um tempo lembretes e alertas de saldo baixo
help-alerts-snooze-for = Por quanto tempo, de 1m a 30d, como 4h, 1d ou 1d 12h
help-alerts-snooze-until-topped-up = Até a recarga: uma leitura maior que a anterior e já fora do nível baixo
help-alerts-snooze-held = Silencia lembretes e alertas de saldo baixo; se o saldo ficar crítico, você será alertado e os alertas serão reativados. Se o saldo já estiver crítico, silencia também os alertas de saldo crítico. Substitui um silenciamento anterior. O aplicativo da área de notificação passa a segui-lo.
help-alerts-snooze-exit = Status de saída: 0 concluído, 1 falha, ou ainda não se sabe nada da conta, 2 uso incorreto.

## partner-balance alerts resume

help-alerts-resume-about = Reativa os alertas silenciados
help-alerts-resume-exit = Status de saída: 0 concluído, mesmo se nada estava silenciado, 1 falha, ou ainda não se sabe nada da conta, 2 uso incorreto.

## partner-balance alerts webhook-secret

help-alerts-webhook-secret-about = Mostra o segredo com que o destinatário de um webhook verifica a assinatura do que recebe
help-alerts-webhook-secret-new = Cria um novo; o que for assinado com o anterior não é mais aceito
help-alerts-webhook-secret-digits = 64 dígitos hexadecimais, criados no primeiro uso e guardados no chaveiro. Tal como estão escritos, são a chave da assinatura; README.md explica como verificá-la.
help-alerts-webhook-secret-exit = Status de saída: 0 exibido, 1 falha, por exemplo sem chaveiro, 2 uso incorreto.

## partner-balance alerts replay

help-alerts-replay-about = O que as configurações teriam notificado, com as leituras até agora ou com as de um arquivo
help-alerts-replay-from = Obtém as verificações deste arquivo, - para a entrada padrão: linhas time,balance ou time,balance,fault
help-alerts-replay-from-more = A hora segundo a RFC 3339, em ordem, e o saldo com ponto. Sem saldo e com o código de uma falha, é uma verificação que falhou. Com ou sem uma primeira linha de nomes.
help-alerts-replay-settings = As configurações deste arquivo em vez das atuais; --account escolhe uma conta nele
help-alerts-replay-time-zone = Horários e dias de silêncio neste fuso horário, como Europe/Berlin, em vez do fuso do sistema
help-alerts-replay-until = Até este momento (RFC 3339); senão, até agora ou, com --from, até a hora da última linha
help-alerts-replay-json = Uma linha JSON por notificação
help-alerts-replay-told = O que as configurações atuais teriam notificado, pelo código do aplicativo da área de notificação, em uma máquina sempre ligada, que só verificasse nesses momentos e com um ambiente gráfico que aceitasse tudo na hora. Com as leituras em disco, não se veem interrupções: verificações que falharam não são guardadas ali. Nada é alterado.
help-alerts-replay-lines = --from lê linhas time,balance,fault, das quais o último pode faltar:
help-alerts-replay-fields = --json grava um objeto por notificação, cada um em sua própria linha (JSON Lines), da mais antiga à mais recente. Campos: time (RFC 3339), kind, also (lista de tipos), balance (decimal em uma string, ou null se nunca foi lido), summary, body.
help-alerts-replay-exit = Status de saída: 0 concluído, mesmo se nada teria sido notificado, 1 falha, 2 uso incorreto.

## partner-balance login

help-login-about = Conecta uma conta: testa as credenciais no portal e as guarda no chaveiro
help-login-client-id = { -client-id }; se não for informado, é solicitado ou lido da entrada padrão
help-login-client-id-more = Não há opção para o { -client-secret }: outros poderiam lê-lo na lista de processos. Ele é digitado sem ser exibido ou lido da entrada padrão.
help-login-token = Somente um token de acesso em vez de { -client-id } e { -client-secret }: vale no máximo meia hora
help-login-base-url = O endereço do portal, se não for o do fornecedor
help-login-name = O nome a dar à conta
help-login-example = pede { -client-id } e { -client-secret }
help-login-where = De onde vêm: o gerente de contas da { -vendor } libera o acesso à API; depois, no { -portal }, em { -api-page }, ative o acesso, copie o { -client-id } e clique em { -reset } para ver um novo { -client-secret }. { -reset } invalida o segredo anterior: outros programas que o usam param de funcionar.
help-login-input = Entrada padrão que não é um terminal: o { -client-id } na primeira linha, a menos que seja informado, e o { -client-secret } na seguinte. Se já houver uma conta conectada, as credenciais dela são substituídas; --account com um novo id (de 1 a 60 caracteres entre letras de a a z, dígitos, - _ e .) conecta mais uma e é necessária quando há várias. Sem chaveiro, em um servidor por exemplo, não é preciso fazer login: veja --credentials-file e as variáveis de ambiente em partner-balance --help.
help-login-exit = Status de saída: 0 conectado, 1 recusado ou não salvo (então nada é salvo), 2 uso incorreto, 130 interrompido.

## partner-balance logout

help-logout-about = Remove uma conta: credenciais, leituras, configurações
help-logout-example = nada muda nas outras
help-logout-removes = Remove deste computador todos os vestígios da conta, inclusive as leituras, sem pedir confirmação; `history export` as salva antes.
help-logout-exit = Status de saída: 0 removida, 1 falha (se repetido, o comando continua de onde parou), 2 uso incorreto.

## partner-balance accounts

help-accounts-about = As contas: a situação de cada uma e onde estão as credenciais
help-accounts-json = Uma linha JSON por conta
help-accounts-example = mais uma conta
help-accounts-told = De cada uma: o saldo em disco, o nível e a idade da leitura, se está em pausa, o endereço e onde estão as credenciais. O portal não é consultado.
help-accounts-fields = --json grava um objeto por conta, cada um em sua própria linha (JSON Lines). Campos: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) ou null, e balance, currency, level, state, fetched_at, age_seconds, paused como em partner-balance status.

## partner-balance config

help-config-about = As configurações, compartilhadas com o aplicativo da área de notificação
help-config-path-about = Onde está o arquivo de configurações
help-config-show-about = Todas as configurações, uma { help-value-key } = { help-value-value } por linha
help-config-get-about = O valor de uma configuração
help-config-set-about = Altera uma configuração; se o aplicativo da área de notificação estiver em execução, ele a adota em até um segundo
help-config-key = Qual configuração
help-config-value = O novo valor
help-config-get-several = Com várias contas indicadas, uma linha para cada uma, na ordem das configurações.
help-config-set-example-webhook = mais nenhum
help-config-set-several = Com --account repetida, todas essas contas são alteradas, ou nenhuma. refresh_interval é o de todas as contas; com --account, é o da própria conta.
help-config-set-thresholds = critical não pode ficar acima de low: para reduzir ambos os limites, comece por critical; para aumentá-los, por low.
help-config-set-webhook = O endereço de um webhook pode ser secreto, e outros podem ver os argumentos: nesse caso, é melhor escrevê-lo no próprio arquivo (partner-balance config path). Só o servidor dele chega a ser exibido.
help-config-set-exit = Status de saída: 0 alterado, 1 o valor foi recusado ou não pôde ser salvo, 2 uso incorreto.

## As configurações

help-key-refresh-interval = Tempo entre uma atualização e outra, de 1m a 24h; com --account, o da própria conta, ou default: o de todas
help-key-start-at-login = Se o aplicativo da área de notificação inicia no login; alterado nas configurações dele
help-key-hide-amount = Se os valores ficam ocultos onde outros poderiam vê-los
help-key-look-for-updates = Se o aplicativo da área de notificação procura novas versões, uma vez por dia
help-key-language = O idioma: auto (o do sistema) ou um código como de, pt-BR ou zh-Hans
help-key-history = Por quanto tempo as leituras são guardadas: forever, ou um tempo como 2 years ou 400 days
help-key-icon-account = Qual das contas o ícone mostra, se houver várias: auto (a mais urgente) ou o id dela
help-key-account-order = Em que ordem as contas aparecem na área de notificação: urgent (urgentes primeiro) ou own (como no arquivo)
help-key-name = O nome da conta
help-key-base-url = O endereço do portal; alterado com `login`
help-key-currency = O código de três letras da moeda
help-key-low = Abaixo deste valor, o saldo é baixo
help-key-critical = Abaixo deste valor, o saldo é crítico
help-key-paused = Se a conta está em pausa: não é consultada, e nada é notificado
help-key-rearm-percent = Quantos por cento o saldo deve subir acima de um limite até que uma nova queda abaixo dele seja notificada, de 0 a 100
help-key-days = Alerta quando restam menos dias que isto, de 1 a 365; 0: nunca
help-key-remind-low = Frequência dos lembretes enquanto o saldo estiver baixo: off, 4h, 12h, 1d ou 3d
help-key-remind-critical = O mesmo enquanto estiver crítico
help-key-recovered = Se as recargas são notificadas
help-key-blind-after = Depois de quanto tempo sem leitura notificar que não há nenhuma, de 1h a 30d
help-key-quiet-from = Quando começa o horário de silêncio, como 22:00
help-key-quiet-until = Quando termina; se for igual a quiet_from, não há
help-key-days-off = Dias sem notificações, como sat,sun; none: nenhum
help-key-critical-breaks-quiet = Se um saldo crítico é notificado mesmo no horário de silêncio
help-key-program = Um programa que também recebe os alertas: o caminho completo, sem argumentos; vazio: nenhum
help-key-webhook = Um endereço que também recebe os alertas: https, ou http para este computador; vazio: nenhum

## partner-balance doctor

help-doctor-about = O que funciona, o que não funciona e o que fazer
help-doctor-bundle = Grava neste arquivo o que o suporte precisa; ele não contém segredos
help-doctor-exit = Status de saída: 0 quando nada impede a leitura do saldo, 1 caso contrário, 2 uso incorreto.

## partner-balance updates

help-updates-about = Verifica uma vez se há uma versão mais nova do programa
help-updates-json = Uma linha JSON
help-updates-example = busca todo dia
help-updates-feed = A lista de versões assinada é lida, esteja look_for_updates ativado ou não, e nada é baixado.
help-updates-fields = --json grava um objeto. Campos: installed, newest (versões), is_newer, published (RFC 3339), notes, notes_url, update_with (um comando, quando a versão vem de um gerenciador de pacotes) ou null, download (url, sha256) ou null.
help-updates-exit = Status de saída: 0 não há versão mais nova, 100 há uma, 1 a busca falhou, 2 uso incorreto.

## partner-balance completions

help-completions-about = Autocompletamento para um shell
help-completions-shell = Qual shell
help-completions-zsh = zsh, com fpath+=~/.zfunc antes de compinit:

## partner-balance man

help-man-about = As páginas de manual
help-man-output = Grava nesta pasta as páginas de todos os comandos, em vez da página principal na saída padrão
help-man-english = As páginas estão em inglês.
