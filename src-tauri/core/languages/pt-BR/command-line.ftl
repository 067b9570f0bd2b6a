### O que os comandos mostram às pessoas. Comandos, opções e chaves ficam como são.

## Conselhos abaixo de um problema

command-line-hint-credentials-refused = Verifique { -client-id } e { -client-secret }. Se o segredo foi redefinido em { -api-page } no { -portal }, execute `partner-balance login` com o novo.
command-line-hint-credentials-missing = Execute `partner-balance login` ou forneça as credenciais em variáveis de ambiente ou com --credentials-file.
command-line-hint-environment-unusable = Corrija a variável ou o arquivo indicado com --credentials-file.
command-line-hint-token-expired = Um token colado vale no máximo meia hora. Execute `partner-balance login` com um novo ou com { -client-id } e { -client-secret }, que não expiram.
command-line-hint-wrong-address = Verifique o endereço do portal. `partner-balance login --base-url` define outro.
command-line-hint-address-changed = Elas pertencem ao endereço para o qual foram informadas. Execute `partner-balance login` para usar o novo endereço ou restaure o anterior (base_url em settings.toml, PARTNER_BALANCE_BASE_URL).
command-line-hint-keychain-locked = Desbloqueie-o e execute o comando novamente, ou forneça as credenciais em variáveis de ambiente ou com --credentials-file.
command-line-hint-keychain-missing = Inicie o GNOME Keyring, o KWallet ou outro chaveiro (Secret Service). Em uma máquina sem ambiente gráfico, forneça as credenciais em variáveis de ambiente ou com --credentials-file.
command-line-hint-keychain-failed = Reinicie-o, encerre a sessão e entre novamente, ou forneça as credenciais em variáveis de ambiente ou com --credentials-file. O KWallet também falha quando o plugin OpenSSL do QCA não está instalado (no Debian, libqca-qt6-plugins).
command-line-hint-rate-limited = Se isso continuar, escolha um intervalo maior: `partner-balance config set refresh_interval 30m`.
command-line-hint-history-unavailable = Verifique o espaço livre e as permissões da pasta de dados.
command-line-hint-settings-unavailable = Verifique o espaço livre e as permissões da pasta de configuração.

## Entre as colunas de `status`, `accounts` e `watch`, e nas barras de status

command-line-updated = atualizado { $age }
command-line-updated-stale = atualizado { $age }, pode ter mudado
command-line-updated-stale-line = Atualizado { $age }, pode ter mudado
command-line-request-id = ID da solicitação: { $id }
command-line-sentence = { $text }.
command-line-of-account = { $account }: { $what }.
command-line-more-lines = { $count ->
    [one] … e mais { $count }
   *[other] … e mais { $count }
}
command-line-bar-not-connected = não conectado
command-line-bar-connect = Nenhuma conta conectada ainda: execute partner-balance login
command-line-menu-no-account = Nenhuma conta conectada ainda
command-line-menu-connect = Execute partner-balance login em um terminal
command-line-menu-again = Executar novamente

## Falhas de vários comandos

command-line-no-account = Nenhuma conta conectada ainda.
command-line-no-account-hint = `partner-balance login` conecta uma. Em um servidor sem chaveiro, forneça as credenciais em variáveis de ambiente ou com --credentials-file: veja partner-balance --help.
command-line-output-unwritten = Não é possível gravar a saída: { $reason }.
command-line-file-unreadable = Não é possível ler { $file }: { $reason }.
command-line-file-unwritten = Não é possível gravar { $file }: { $reason }.
command-line-stdin-unreadable = Não é possível ler a entrada padrão: { $reason }.
command-line-stdin-no-text = A entrada padrão não é texto UTF-8.
command-line-stdin-no-text-hint = Salve em UTF-8 o arquivo de onde ela vem.
command-line-no-waiting = O sistema não oferece nenhum meio de esperar: { $reason }.
command-line-no-signals = O sistema não fornece sinais: { $reason }.
command-line-reason-not-found = o arquivo ou a pasta não existe
command-line-reason-is-folder = é uma pasta
command-line-reason-not-a-folder = um item do caminho, que deveria ser uma pasta, é um arquivo
command-line-reason-disk-full = o disco está cheio
command-line-reason-read-only = o disco é somente leitura
command-line-reason-not-permitted = permissão negada
command-line-others-folder = { $folder } pertence a outro usuário, que ficaria sem acesso aos arquivos criados ali pelo root.
command-line-others-folder-hint = Execute o comando como esse usuário, sem sudo; ou como root com as pastas do root: sudo -H.

## De qual conta se trata

command-line-one-account = Isto vale para uma conta por vez: informe --account uma só vez.
command-line-several-accounts = Há várias contas: escolha uma com --account ({ $ids }).
command-line-several-called = Várias contas têm o nome { $name }.
command-line-several-called-hint = Escolha pelo id: { $ids }.
command-line-no-such-account = A conta { $name } não existe.
command-line-no-such-account-hint = Contas existentes: { $ids }.
command-line-no-such-account-none = Nenhuma está conectada: `partner-balance login` conecta uma.

## Opções no lugar errado

command-line-misplaced-status = As opções de `status` vêm depois do nome dele, por exemplo: partner-balance status --json
command-line-misplaced-export = As opções de `history export` vêm depois do nome dele, por exemplo: partner-balance history export --since 30d
command-line-misplaced-replay = As opções de `alerts replay` vêm depois do nome dele, por exemplo: partner-balance alerts replay --json
command-line-wrong-usage = uso incorreto: veja { $command }
command-line-login-no-secret = login não aceita segredos como argumento: outros poderiam lê-los na lista de processos.
command-line-login-no-secret-hint = O segredo é digitado quando solicitado ou lido da entrada padrão: veja partner-balance login --help

## accounts: onde estão as credenciais

command-line-accounts-keychain-client = { -client-id } e { -client-secret } no chaveiro
command-line-accounts-keychain-token = um token de acesso no chaveiro
command-line-accounts-environment-client = { -client-id } e { -client-secret } das variáveis de ambiente
command-line-accounts-environment-token = um token de acesso das variáveis de ambiente
command-line-accounts-environment-unusable = das variáveis de ambiente, inutilizáveis
command-line-accounts-missing = sem credenciais: execute partner-balance login
command-line-accounts-keychain-locked = o chaveiro está bloqueado
command-line-accounts-keychain-missing = nenhum chaveiro em execução
command-line-accounts-keychain-failed = o chaveiro falhou

## alerts: o que foi notificado e o que vem a seguir

command-line-alert-critical = crítico
command-line-alert-low = baixo
command-line-alert-days = dias restantes
command-line-alert-refused = credenciais recusadas
command-line-alert-token = fim do token de acesso
command-line-alert-blind = falta de leitura
command-line-alert-reminder = lembrete
command-line-alert-recovered = recarga
command-line-alerts-none-told = Nada foi notificado ainda.
command-line-alerts-told = Notificado ({ $moment }): { $kinds }.
command-line-alerts-told-balance = Notificado ({ $moment }): { $kinds } ({ $money }).
command-line-alerts-state = { $alert }: { $state }.
command-line-alerts-critical = Crítico
command-line-alerts-critical-below = Crítico (abaixo de { $money })
command-line-alerts-low = Baixo
command-line-alerts-low-below = Baixo (abaixo de { $money })
command-line-alerts-days = Dias restantes (menos de { $days })
command-line-alerts-refused = Credenciais recusadas
command-line-alerts-blind = Falta de leitura (por { $time })
command-line-alerts-armed = armado
command-line-alerts-due = aguardando notificação
command-line-alerts-told-state = notificado e ainda não rearmado
command-line-alerts-token-ends = Fim do token de acesso colado: { $moment }; o alerta chega meia hora antes.
command-line-alerts-snoozed = Alertas silenciados ({ $since }): { $what }.
command-line-held-back-low = lembretes e alertas de saldo baixo estão silenciados até { $moment }
command-line-held-back-low-topped-up = lembretes e alertas de saldo baixo estão silenciados até a recarga
command-line-held-back-critical = lembretes e alertas de saldo baixo ou crítico estão silenciados até { $moment }
command-line-held-back-critical-topped-up = lembretes e alertas de saldo baixo ou crítico estão silenciados até a recarga
command-line-still-told-critical = Se o saldo ficar crítico, você será alertado e os alertas serão reativados.
command-line-still-told-else = Todo o resto é notificado, por exemplo, que não é possível ler o saldo.
command-line-nothing-held-back = nenhum alerta está silenciado
command-line-snooze-ended = alertas reativados, nada mais está silenciado
command-line-nothing-was-held-back = nenhum alerta estava silenciado
command-line-alerts-quiet = Período de silêncio até { $moment }.
command-line-alerts-quiet-always = Período de silêncio permanente: todos os dias são de silêncio.
command-line-alerts-next-now = Próximo alerta: { $kinds }, agora, pelo aplicativo da área de notificação.
command-line-alerts-next-at = Próximo alerta: { $kinds } ({ $moment }), se nada mudar antes.
command-line-alerts-waits-paused = Nenhum alerta previsto: a conta está em pausa.
command-line-alerts-waits-never-read = Nenhum alerta previsto: o saldo nunca foi verificado.
command-line-alerts-waits-last-look-failed = Nenhum alerta previsto: a última verificação falhou, e os alertas pendentes esperam por uma bem-sucedida.
command-line-alerts-waits-snoozed = Nenhum alerta previsto: os pendentes estão silenciados.
command-line-alerts-waits-always-quiet = Nenhum alerta previsto: o período de silêncio é permanente.
command-line-alerts-waits-reminders-off = Nenhum alerta previsto: o saldo está abaixo de um limite, mas os lembretes estão desativados.
command-line-alerts-waits-nothing-due = Nenhum alerta previsto: não há nada a notificar.
command-line-ways-out = Outros canais ({ $ways }): { $state }.
command-line-way-program = programa
command-line-way-webhook = webhook
command-line-ways-out-due = aguardando notificação: { $kinds }
command-line-ways-out-told = considerado notificado ({ $moment }): { $kinds }
command-line-ways-out-none-told = nada foi notificado ainda
command-line-ways-out-waiting = { $count ->
    [0] nenhum evento a entregar
    [one] { $count } evento a entregar
   *[other] { $count } eventos a entregar
}
command-line-alerts-other-address = Os dados de { $account } neste computador são de outro endereço: nada foi alterado.
command-line-alerts-other-address-hint = Uma primeira leitura no endereço atual começa do zero: `partner-balance status`.
command-line-alerts-nothing-known = Ainda não se sabe nada de { $account }; por isso, não há o que silenciar.
command-line-alerts-nothing-known-hint = Tudo começa com a primeira leitura: `partner-balance status`.

## alerts test

command-line-test-shown = Há uma notificação de teste na tela ou na lista de notificações do ambiente gráfico.
command-line-test-no-server = A notificação de teste não foi exibida: não há nada em execução neste ambiente gráfico que exiba notificações.
command-line-test-no-server-hint = Execute o comando em uma sessão gráfica. A maioria dos ambientes gráficos exibe notificações; sem um deles, dunst e mako o fazem. Em um servidor, use `partner-balance check` para os alertas.
command-line-test-no-answer = A notificação de teste não foi exibida: o programa que exibe notificações não responde.
command-line-test-no-answer-hint = Ela ainda pode aparecer. Reinicie esse programa, ou encerre a sessão e entre novamente.
command-line-test-refused = A notificação de teste não foi exibida: o programa que exibe notificações a recusou ({ $detail }).
command-line-test-not-shown = A notificação de teste não foi exibida: { $reason }.
command-line-test-switched-off-hint = Altere essa configuração e tente novamente.
command-line-test-refused-hint = Verifique se as configurações do ambiente gráfico permitem notificações e tente novamente.
command-line-test-program-taken = O programa de { $account } aceitou o teste.
command-line-test-webhook-taken = O webhook de { $account } aceitou o teste.
command-line-test-program-not-taken = O programa de { $account } não aceitou o teste: { $reason }.
command-line-test-webhook-not-taken = O webhook de { $account } não aceitou o teste: { $reason }.

## alerts webhook-secret

command-line-webhook-secret-hint = Informe-o somente ao destinatário do webhook, que verifica as assinaturas com ele.
command-line-webhook-secret-new-hint = Informe-o ao destinatário do webhook no lugar do anterior, que não é mais usado.

## alerts replay, e arquivos com linhas de hora, saldo e falha

command-line-replay-no-looks = Nenhuma notificação: não há verificações.
command-line-replay-sum = { $count ->
    [0] Nenhuma notificação de { $from } a { $to }.
    [one] { $count } notificação de { $from } a { $to }.
   *[other] { $count } notificações de { $from } a { $to }.
}
command-line-replay-settings-hint = --settings exige um arquivo de configurações: veja partner-balance config path.
command-line-rows-file = { $file }, linha { $line }: { $problem }.
command-line-rows-stdin = Entrada padrão, linha { $line }: { $problem }.
command-line-rows-no-text = não é texto UTF-8
command-line-rows-no-time = “{ $text }” não é uma hora com a diferença em relação ao UTC (RFC 3339)
command-line-rows-no-amount = “{ $text }” não é um valor como 675.24
command-line-rows-two-fields = { $count ->
    [one] são necessários dois campos, hora e saldo, e há { $count }
   *[other] são necessários dois campos, hora e saldo, e há { $count }
}
command-line-rows-three-fields = { $count ->
    [one] são necessários dois ou três campos, hora, saldo e falha, e há { $count }
   *[other] são necessários dois ou três campos, hora, saldo e falha, e há { $count }
}
command-line-rows-neither = não contém nem saldo nem falha
command-line-rows-both = contém saldo e falha: uma verificação dá apenas um dos dois
command-line-rows-order = { $time } é anterior à hora da linha precedente
command-line-rows-no-code = “{ $text }” não é um código de falha
command-line-rows-form-readings = Cada linha tem a forma time,balance, como 2026-11-23T14:05:11Z,675.24; pode haver uma primeira linha com os nomes.
command-line-rows-form-looks = Cada linha tem a forma time,balance ou time,balance,fault, em ordem de tempo, como 2026-11-23T14:05:11Z,675.24 ou 2026-11-23T14:05:11Z,,offline; pode haver uma primeira linha com os nomes. Falhas: { $codes }.

## config

command-line-config-address = O endereço é alterado com `partner-balance login --base-url`, que antes o testa.
command-line-look-for-source = Verifique no lugar de onde você obteve o aplicativo.
command-line-config-critical-above = O limite crítico ficaria acima do limite de alerta.
command-line-config-critical-above-hint = Reduza-o primeiro com `partner-balance config set critical`.
command-line-config-no-tray = O aplicativo da área de notificação não foi encontrado junto a este programa nem no caminho de busca.
command-line-config-no-tray-hint = start_at_login se refere a ele: instale-o ou altere isso nas configurações dele.
command-line-config-login-unchanged = Não é possível alterar o que inicia no login ({ $detail }).
command-line-config-login-path = o caminho do programa não pode ser gravado ali
command-line-enter-interval = Informe um tempo de 1m a 24h, como 10m ou "1h 30m", ou minutos inteiros.
command-line-enter-true-false = Informe true ou false.
command-line-enter-order = Informe urgent ou own.
command-line-enter-language = Informe auto, para o idioma do sistema, ou um destes valores: { $tags }.
command-line-enter-blind-after = Informe um tempo de 1h a 30d, como 24h ou 36h, em minutos inteiros.
command-line-enter-percent = Informe um número inteiro de 0 a { $most }.
command-line-enter-days = Informe um número inteiro de 1 a { $most }, ou 0 para nunca.
command-line-enter-remind = Informe off, 4h, 12h, 1d ou 3d.
command-line-enter-time-of-day = Informe uma hora do dia com horas e minutos, como 22:00.
command-line-enter-days-off = Informe dias, como sat,sun, entre mon, tue, wed, thu, fri, sat e sun; ou none.
command-line-enter-whole-address = Informe o endereço completo: onde ele é exibido, uma parte é omitida.
command-line-enter-whole-address-hint = O endereço completo está no arquivo de configurações: `partner-balance config path`.

## O arquivo de --credentials-file

command-line-credentials-unreadable = Não é possível ler o arquivo de credenciais { $file }: { $reason }.
command-line-credentials-utf-16 = Não é possível usar o arquivo de credenciais { $file }: está salvo em UTF-16. Salve-o em UTF-8.
command-line-credentials-no-text = Não é possível usar o arquivo de credenciais { $file }: não é texto UTF-8. Salve-o em UTF-8.
command-line-credentials-no-value = Não é possível usar o arquivo de credenciais { $file }: a linha { $line } não tem a forma KEY=VALUE.
command-line-credentials-no-key = Não é possível usar o arquivo de credenciais { $file }: a linha { $line } não começa com uma chave conhecida.
command-line-credentials-twice = Não é possível usar o arquivo de credenciais { $file }: a linha { $line } informa { $key } pela segunda vez.
command-line-credentials-empty = Não é possível usar o arquivo de credenciais { $file }: não contém credenciais.
command-line-credentials-hint = Ele deve conter linhas como { $example }; veja `partner-balance --help`.
command-line-credentials-open = O arquivo de credenciais { $file } está acessível a outros (permissões { $mode }); por isso, não é usado.
command-line-credentials-close = Restrinja o acesso com: { $command }
command-line-credentials-unknown-rights = Não é possível saber quem pode ler o arquivo de credenciais { $file }: { $reason }.
command-line-credentials-unknown-rights-hint = Ele não é usado. Guarde-o na sua pasta de usuário, em um disco que reconheça permissões.
command-line-credentials-of-another = O arquivo de credenciais { $file } pertence a outro usuário ({ $owner }); por isso, não é usado.
command-line-credentials-open-to = O arquivo de credenciais { $file } está acessível a outros ({ $who }); por isso, não é usado.
command-line-credentials-open-to-all = O arquivo de credenciais { $file } está acessível a todos; por isso, não é usado.
command-line-credentials-copy = Copie-o para a sua pasta de usuário e use essa cópia.
command-line-who-everyone = todos
command-line-who-at-computer = todos que estão diante deste computador
command-line-who-anonymous = pessoas que não fizeram login
command-line-who-logged-in = todos que fizeram login
command-line-who-users = todos os usuários deste computador
command-line-who-guests = convidados

## doctor

command-line-doctor-ok = ok
command-line-doctor-note = nota
command-line-doctor-problem = problema
command-line-doctor-settings = configurações
command-line-doctor-history = histórico
command-line-doctor-keychain = chaveiro
command-line-doctor-desktop = ambiente gráfico
command-line-doctor-tray = área de notificação
command-line-doctor-notifications = notificações
command-line-doctor-proxy = proxy
command-line-doctor-network = rede
command-line-doctor-tls = TLS
command-line-doctor-portal = portal
command-line-doctor-clock = relógio
command-line-doctor-account = conta
command-line-doctor-updates = novas versões
command-line-doctor-settings-correct = Corrija { $file }.
command-line-doctor-settings-none = { $file } ainda não existe: valem as configurações padrão.
command-line-doctor-settings-read = { $count ->
    [one] { $file } pode ser lido: { $count } conta.
   *[other] { $file } pode ser lido: { $count } contas.
}
command-line-doctor-history-none = Nenhuma leitura ainda.
command-line-doctor-history-unreadable = { $file }: { $detail }.
command-line-doctor-history-read = { $file } pode ser lido; leitura mais recente: { $age }.
command-line-doctor-history-read-none = { $file } pode ser lido; leitura mais recente: nenhuma destas contas.
command-line-doctor-keychain-locked = O chaveiro está bloqueado.
command-line-doctor-keychain-locked-hint = Desbloqueie-o, por exemplo com o programa de senhas do ambiente gráfico.
command-line-doctor-keychain-holds = Está aberto e contém as credenciais da conta.
command-line-doctor-keychain-holds-all = Está aberto e contém as credenciais das contas.
command-line-doctor-keychain-lacks = Está aberto, mas não contém credenciais da conta.
command-line-doctor-keychain-lacks-some = Está aberto, mas não contém as credenciais de todas as contas.
command-line-doctor-run-login = Execute `partner-balance login`.
command-line-doctor-keychain-open = Está aberto.
command-line-doctor-keychain-silent = O chaveiro não responde.
command-line-doctor-keychain-silent-hint = Veja se ele está com uma pergunta na tela ou reinicie-o.
command-line-doctor-keychain-missing = Nenhum chaveiro em execução.
command-line-doctor-keychain-missing-hint = Inicie o GNOME Keyring, o KWallet ou outro Secret Service; sem ambiente gráfico, forneça as credenciais em variáveis de ambiente ou com --credentials-file.
command-line-doctor-no-desktop = Não há sessão gráfica aqui; por isso, não há ícone nem notificações.
command-line-doctor-no-desktop-hint = Em um servidor, não é preciso fazer nada; lá os alertas vêm de `check`.
command-line-doctor-tray-shown = Um painel exibe os ícones da área de notificação.
command-line-doctor-tray-not-shown = Nenhum painel exibe os ícones da área de notificação; por isso, o aplicativo abre como janela.
command-line-doctor-notifications-shown = Há um servidor de notificações em execução.
command-line-doctor-notifications-not-shown = Nenhum servidor de notificações em execução: os alertas ficam em espera até que haja um.
command-line-doctor-notifications-hint = A maioria dos ambientes gráficos tem um; dunst e mako funcionam sem ambiente gráfico.
command-line-doctor-desktop-unseen = O ícone e as notificações não foram verificados.
command-line-doctor-desktop-unseen-mac = A permissão de { -product } para notificar fica em Notificações, nos ajustes do sistema.
command-line-doctor-desktop-unseen-windows = Nas configurações do sistema, a permissão de { -product } para notificar fica em Sistema > Notificações, e a visibilidade do ícone, em Personalização > Barra de tarefas.
command-line-doctor-proxy-unusable = A variável { $name } não indica um proxy utilizável; por isso, é ignorada.
command-line-doctor-proxy-unusable-hint = Deve ter a forma http://proxy.example:3128 ou socks5h://proxy.example:1080.
command-line-doctor-proxy-environment = As solicitações passam por { $proxy }, conforme as variáveis de ambiente (HTTPS_PROXY ou ALL_PROXY).
command-line-doctor-proxy-system = As solicitações passam por { $proxy }, conforme as variáveis de ambiente ou as configurações do sistema.
command-line-doctor-proxy-desktop = As solicitações passam por { $proxy }, conforme as configurações do ambiente gráfico.
command-line-doctor-paused = { $account }: em pausa; por isso, não foi consultada.
command-line-doctor-paused-hint = Para encerrar a pausa: { $command }
command-line-doctor-account-known = { $account }: { $money }.
command-line-doctor-account-problem = { $account }: { $problem }
command-line-doctor-reached = { $host } está acessível.
command-line-doctor-trusted = O certificado de { $host } é confiável.
command-line-doctor-answers = { $host } responde como portal (HTTP { $status }).
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
command-line-doctor-no-connection = O nome { $host } foi encontrado, mas não há conexão com ele.
command-line-doctor-no-connection-hint = Verifique o firewall e o proxy desta rede.
command-line-doctor-no-name = O nome { $host } não foi encontrado.
command-line-doctor-no-name-hint = Verifique a conexão deste computador com a internet e se o endereço está correto.
command-line-doctor-clock-unknown = O portal não informa a hora; por isso, não se sabe se este relógio está certo.
command-line-doctor-clock-right = Confere com o do portal, ao minuto.
command-line-doctor-clock-behind = O relógio deste computador está { $seconds } s atrasado em relação ao do portal.
command-line-doctor-clock-ahead = O relógio deste computador está { $seconds } s adiantado em relação ao do portal.
command-line-doctor-clock-hint = Acerte o relógio, de preferência com sincronização automática: do contrário, os tokens parecem expirar cedo ou tarde demais.
command-line-doctor-updates-none = Nenhuma busca até agora; o aplicativo da área de notificação faz uma por dia.
command-line-doctor-updates-looked = Última busca: { $age }.
command-line-doctor-updates-known = A versão { $version } está disponível, segundo uma busca anterior.
command-line-doctor-updates-available = A versão { $version } está disponível.
command-line-doctor-updates-newest = Última busca: { $age }; esta versão é a mais recente.
command-line-doctor-updates-expired = Última busca: { $age }; a lista de versões lida então expirou.
command-line-doctor-updates-hint = Haverá novas tentativas. `partner-balance updates` busca agora.
command-line-doctor-bundle = { $file } foi gravado. Não contém segredos; examine-o antes de enviá-lo.

## forecast

command-line-forecast-hidden = Os valores estão ocultos (hide_amount nas configurações), e os dias os revelariam.
command-line-forecast-hidden-hint = --json os mostra mesmo assim.
command-line-forecast-until = Ou seja, até o saldo ficar abaixo de { $threshold }, sem recargas.
command-line-forecast-spent = Gasto: cerca de { $money } por dia.
command-line-forecast-charges = Cobranças previstas: { $charges }.
command-line-forecast-charge = { $money } em { $day }
command-line-forecast-confidence-low = { $days ->
    [one] Com base em leituras de { $days } dia; confiabilidade: baixa.
   *[other] Com base em leituras de { $days } dias; confiabilidade: baixa.
}
command-line-forecast-confidence-fair = { $days ->
    [one] Com base em leituras de { $days } dia; confiabilidade: razoável.
   *[other] Com base em leituras de { $days } dias; confiabilidade: razoável.
}
command-line-forecast-confidence-good = { $days ->
    [one] Com base em leituras de { $days } dia; confiabilidade: boa.
   *[other] Com base em leituras de { $days } dias; confiabilidade: boa.
}

## history

command-line-history-hidden = Os valores estão ocultos (hide_amount nas configurações): não há nada a mostrar.
command-line-history-hidden-hint = --json e `history export` os mostram mesmo assim.
command-line-history-day = Dia
command-line-history-spent = Gasto
command-line-history-topped-up = Recarga
command-line-history-balance = Saldo
command-line-history-total = Total
command-line-history-none = Nenhuma leitura nesse período.
command-line-beyond-calendar = Esse momento está além do calendário.
command-line-nothing-between = --since é posterior a --until: não há nada entre eles.
command-line-delete-question = Excluir deste computador as leituras de { $accounts }, exceto a mais recente? [s/N]
command-line-answer-yes = s sim
command-line-delete-not = Nada foi excluído.
command-line-deleted = Leituras de { $account } excluídas, exceto a mais recente.
command-line-delete-other-address = As leituras de { $account } neste computador são de outro endereço: nada foi excluído.
command-line-delete-other-address-hint = Defina base_url da conta como o endereço em que elas foram lidas e então as exclua.
command-line-delete-unasked = Sem um terminal para pedir confirmação, excluir leituras exige --yes: nada foi excluído.
command-line-answer-unreadable = Não é possível ler a resposta: { $reason }.

## login e logout

command-line-login-replaces = As credenciais de { $account } serão substituídas; --account com um novo id conecta mais uma conta.
command-line-login-where = { -client-id } e { -client-secret } estão no { -portal }, em { -api-page }.
command-line-login-reset = Ali, { -reset } mostra um novo segredo e invalida o anterior. Nada é salvo antes de ser testado.
command-line-login-ask = { $field }:
command-line-login-ask-hidden = { $field } (não exibido):
command-line-login-client-id = { -client-id }
command-line-login-client-secret = { -client-secret }
command-line-login-access-token = Token de acesso
command-line-login-input-ended = A entrada padrão terminou antes que as credenciais estivessem completas.
command-line-login-input-ended-hint = Ela deve conter o { -client-id } na primeira linha, a menos que seja informado com --client-id, e o { -client-secret } na seguinte.
command-line-login-not-hidden = Este terminal não consegue ocultar o que é digitado; por isso, nenhum segredo é solicitado.
command-line-login-other-terminal = Faça o login em outro terminal ou envie o segredo por um pipe.
command-line-login-other-terminal-windows = A janela própria do Git Bash não consegue: faça o login no Windows Terminal ou no prompt de comando, comece o comando com winpty ou envie o segredo por um pipe.
command-line-login-account-id = O id de uma nova conta tem de 1 a 60 caracteres entre letras de a a z, dígitos, - _ e ., e não pode ser auto, environment nem demo.
command-line-login-works = As credenciais funcionam, mas não foram salvas.
command-line-login-connected-as = Conectado como { $who }.
command-line-login-connected = Conectado.
command-line-login-token-until = Este token de acesso vale até { $moment }. { -client-id } e { -client-secret } não expiram.
command-line-login-token-half-hour = Este token de acesso vale no máximo meia hora. { -client-id } e { -client-secret } não expiram.
command-line-login-environment = As variáveis de ambiente contêm outras credenciais, que têm precedência sobre o chaveiro: `status` usa essas.
command-line-logout-environment = As credenciais vêm das variáveis de ambiente ou de um arquivo: não há nada a remover do chaveiro.
command-line-logout-environment-hint = Remova as variáveis ou o arquivo.
command-line-logout-forgot = { $account }: credenciais, leituras e configurações removidas.

## metrics e man

command-line-metrics-hint = A pasta deve existir, e este usuário deve poder gravar nela.
command-line-man-unwritten = Não é possível gravar as páginas em { $folder }: { $reason }.

## updates

command-line-updates-feed = Não é possível usar a lista de versões desta compilação: { $reason }.
command-line-updates-earlier = Uma busca anterior encontrou a versão { $version }.
command-line-updates-hint = Tente novamente mais tarde ou verifique no lugar de onde você obteve o aplicativo.
command-line-updates-newest = A versão { $version } é a mais recente.
command-line-updates-available = A versão { $version }, de { $day }, está disponível; esta é a { $installed }.
command-line-updates-notes = Novidades: { $page }
command-line-updates-checksum = SHA-256: { $sum }
command-line-setting-of-all = { $key } é uma configuração do programa, válida para todas as contas. Omita --account.
