### Notificações e o que se diz delas em outros lugares.

## Primeira linha de uma notificação

alerts-critical-summary = { $account }: saldo crítico
alerts-low-summary = { $account }: saldo baixo
alerts-reminder-critical-summary = { $account }: o saldo continua crítico
alerts-reminder-low-summary = { $account }: o saldo continua baixo
alerts-days-summary = { $days ->
    [0] { $account }: resta menos de um dia
    [one] { $account }: resta cerca de { $days } dia
   *[other] { $account }: restam cerca de { $days } dias
}
alerts-days-hidden-summary = { $account }: o saldo está acabando
alerts-refused-summary = { $account }: o portal recusa as credenciais
alerts-token-ended-summary = { $account }: o token de acesso expirou
alerts-token-ends-at-summary = { $account }: o token de acesso está prestes a expirar ({ $moment })
alerts-token-ends-soon-summary = { $account }: o token de acesso está prestes a expirar
alerts-blind-summary = { $account }: não é possível ler o saldo
alerts-recovered-summary = Conta recarregada: saldo de { $money }
alerts-recovered-hidden-summary = Conta recarregada

## Texto de uma notificação

alerts-critical-body = Restam { $money }, abaixo do seu limite de { $threshold }. Recarregue agora: pedidos e renovações estão prestes a falhar.
alerts-critical-hidden-body = O saldo está abaixo do seu limite. Recarregue agora: pedidos e renovações estão prestes a falhar.
alerts-low-body = Restam { $money }, abaixo do seu limite de { $threshold }. Recarregue em breve para que pedidos e renovações não falhem.
alerts-low-hidden-body = O saldo está abaixo do seu limite. Recarregue em breve para que pedidos e renovações não falhem.
alerts-days-body = Neste ritmo, o saldo ficará abaixo de { $threshold } em { $day }. Recarregue antes disso.
alerts-days-hidden-body = Neste ritmo, o saldo ficará crítico em poucos dias. Recarregue antes disso.
alerts-refused-body = Conecte-se novamente com { -client-id } e { -client-secret } válidos. Até lá, nenhum alerta pode chegar.
alerts-token-body = Cole um novo ou conecte-se com { -client-id } e { -client-secret }, que não expiram. Sem isso, nenhum alerta pode chegar.
alerts-blind-body = Enquanto não for possível ler o saldo, nenhum alerta pode chegar. Abra { -product } para ver a causa.
alerts-recovered-body = { $account }: { $money }, novamente acima do seu limite de { $threshold }.
alerts-recovered-hidden-body = { $account }: o saldo está novamente acima do seu limite.

## Outras linhas de uma notificação

alerts-critical-line = O saldo está abaixo do seu limite de { $threshold }.
alerts-critical-hidden-line = O saldo está abaixo do seu limite.
alerts-low-line = O saldo também está abaixo do seu limite de alerta de { $threshold }.
alerts-low-hidden-line = O saldo também está abaixo do seu limite de alerta.
alerts-days-line = Neste ritmo, o saldo ficará abaixo de { $threshold } em { $day }.
alerts-days-hidden-line = Neste ritmo, o saldo ficará crítico em poucos dias.
alerts-refused-line = O portal recusa as credenciais.
alerts-token-ended-line = O token de acesso expirou.
alerts-token-ends-at-line = O token de acesso está prestes a expirar ({ $moment }).
alerts-token-ends-soon-line = O token de acesso está prestes a expirar.
alerts-blind-since-line = Última leitura do saldo: { $moment }.
alerts-blind-never-line = O saldo nunca foi lido.
alerts-reminder-line = Alerta anterior: { $moment }.
alerts-reminder-before-line = Você já tinha sido alertado.

## Notificação de teste

alerts-test-summary = { $account }: isto é um teste
alerts-test-body = Os alertas desta conta são assim. Nada aconteceu.
alerts-test-sent = Enviada. Se nada aparecer, verifique as configurações de notificação do seu sistema.
alerts-test-not-sent = Não enviada: nenhum servidor de notificações a aceitou ({ $reason }). Os alertas ficam em espera até que haja um; inicie um servidor e tente novamente.

## Silenciar alertas

alerts-snoozed-until = Alertas silenciados até { $moment }
alerts-snoozed-until-topped-up = Alertas silenciados até a recarga
alerts-snoozed = Alertas silenciados

## Configurações dos alertas

alerts-crossings = cair abaixo de { $low } (baixo) ou de { $critical } (crítico)
alerts-preview = Com estas configurações: { $count ->
    [0] nenhuma notificação
    [one] { $count } notificação
   *[other] { $count } notificações
} { $days ->
    [one] no último dia
   *[other] nos últimos { $days } dias
}.
alerts-preview-kinds = Com estas configurações: { $count ->
    [one] { $count } notificação
   *[other] { $count } notificações
} { $days ->
    [one] no último dia
   *[other] nos últimos { $days } dias
} ({ $kinds }).
alerts-preview-critical = { $count } de nível crítico
alerts-preview-low = { $count } de nível baixo
alerts-preview-days = { $count } por dias restantes
alerts-preview-refused = { $count } por credenciais recusadas
alerts-preview-token = { $count } pelo token de acesso
alerts-preview-blind = { $count } por falta de leitura
alerts-preview-reminders = { $count ->
    [one] { $count } lembrete
   *[other] { $count } lembretes
}
alerts-preview-recovered = { $count } por recarga
alerts-preview-unreadable = Corrija primeiro os valores: depois, esta linha mostrará quantas notificações você teria recebido.
alerts-preview-of-another = A conta foi conectada com outras credenciais nesse meio-tempo.
alerts-preview-none = Não há leituras de um dia inteiro nos últimos { 30 } dias para testar estas configurações.
alerts-preview-unknown = Não é possível ler o histórico ({ $detail }): não se sabe quais notificações estas configurações teriam gerado.

## Alertas que um programa ou webhook não aceitou

alerts-unsent-program-waiting = O programa de alertas de { $account } não aceita alertas: { $reason }. Início do problema: { $since }.
alerts-unsent-webhook-waiting = O webhook de { $account } não aceita alertas: { $reason }. Início do problema: { $since }.
alerts-unsent-program-given-up = O programa de alertas de { $account } não aceitou um alerta ({ $of }): { $reason }.
alerts-unsent-webhook-given-up = O webhook de { $account } não aceitou um alerta ({ $of }): { $reason }.
alerts-unsent-tried-until = Novas tentativas até { $until }.
alerts-unsent-hint-locked = Desbloqueie o chaveiro: ele contém o segredo que assina as mensagens.
alerts-unsent-hint-keychain = O segredo que assina as mensagens está no chaveiro.
alerts-unsent-hint-desktop = A notificação é exibida na área de trabalho mesmo assim.
alerts-unsent-program-hint = Este alerta não será reenviado. Verifique o programa e o caminho dele em settings.toml e depois envie um teste.
alerts-unsent-webhook-hint = Este alerta não será reenviado. Verifique o endereço em settings.toml e o servidor e depois envie um teste.
alerts-unsent-reason-answered = ele responde com o código HTTP { $status }
alerts-unsent-reason-gone = ele responde que não existe mais (HTTP 410)
alerts-unsent-reason-locked = o chaveiro está bloqueado
alerts-unsent-reason-keychain = não é possível usar o chaveiro ({ $detail })
alerts-unsent-reason-not-reached = não é possível acessá-lo ({ $detail })
alerts-unsent-reason-postponed = ele pede para ser avisado mais tarde (código 75)
alerts-unsent-reason-too-slow = { $seconds ->
    [one] ele não terminou em { $seconds } segundo e foi encerrado, junto com seus processos filhos
   *[other] ele não terminou em { $seconds } segundos e foi encerrado, junto com seus processos filhos
}

## Botões de uma notificação

alerts-button-open = Abrir
alerts-button-snooze-day = Silenciar por { 1 } dia
alerts-button-snooze-topped-up = Até a recarga

## Por que um programa ou webhook não aceitou um alerta

alerts-unsent-reason-no-program = o programa não existe ou falta o interpretador que o executa
alerts-unsent-reason-not-executable = ele não tem permissão de execução
alerts-unsent-reason-not-started = não é possível iniciá-lo ({ $detail })
alerts-unsent-reason-ended = ele terminou com o código { $code }
alerts-unsent-reason-signal = ele foi encerrado pelo sinal { $signal }
alerts-unsent-reason-failed = ele falhou
alerts-unsent-reason-no-answer = { $seconds ->
    [one] nenhuma resposta em { $seconds } segundo
   *[other] nenhuma resposta em { $seconds } segundos
}
