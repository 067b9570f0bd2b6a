### Termos: balance = saldo; threshold = limite; top up = recarregar, recarga; alert = alerta; snooze = silenciar (alertas),
### end snooze = reativar; paused (account) = em pausa; low = baixo; critical = crítico; reading = leitura; refresh = atualizar,
### atualização; keychain = chaveiro; credentials = credenciais; access token = token de acesso; account = conta;
### forget (an account) = remover; tray = área de notificação; settings = configurações; history = histórico; forecast = previsão;
### charge = cobrança; reminder = lembrete; the program = o aplicativo (programa: o do usuário); feed of releases = lista de versões;
### Try again = Tentar novamente; demo = demonstração.

## Níveis

balance-level-normal = Normal
balance-level-low = Baixo
balance-level-critical = Crítico
balance-level-unknown = Desconhecido
balance-level-word-normal = normal
balance-level-word-low = baixo
balance-level-word-critical = crítico
balance-level-word-unknown = desconhecido
balance-level-sentence-normal = Normal: seu limite de alerta é { $threshold }
balance-level-sentence-low = Baixo: abaixo do seu limite de { $threshold }
balance-level-sentence-critical = Crítico: abaixo do seu limite de { $threshold }
balance-level-sentence-unknown = O saldo ainda não é conhecido

## O saldo de uma conta

balance-amount-low = { $amount } (baixo)
balance-amount-critical = { $amount } (crítico)
balance-amount-hidden = valor oculto
balance-amount-unknown = saldo desconhecido
balance-account-facts = { $account }: { $facts }
balance-account-facts-problem = { $account }: { $facts }. { $problem }
balance-demo-name = { $account } (demonstração)
balance-list = { $first }, { $second }
balance-as-of = Última leitura: { $moment }
balance-as-of-stale = Última leitura: { $moment }; o saldo pode ter mudado
balance-line-as-of = última leitura { $moment }
balance-line-paused = em pausa
balance-line-snoozed = alertas silenciados
balance-line-not-read = ainda não lido
balance-not-read-yet = Ainda não lido
balance-paused = Em pausa
balance-row-level-age = { $level } · { $age }
balance-updated = Atualizado { $age }
balance-next-at = Próxima atualização: { $time }
balance-next-within-a-minute = Próxima atualização em menos de um minuto
balance-next-later = Próxima atualização mais tarde
balance-announcement = Saldo: { $amount }.
balance-announcement-stale = Saldo: { $amount }; pode ter mudado desde então.
balance-announcement-accounts = { $count ->
    [one] { $count } conta.
   *[other] { $count } contas.
}
balance-announcement-account = { $account }: { $amount }.
balance-more-accounts = { $count ->
    [one] Mais { $count } conta
   *[other] Mais { $count } contas
}

## A conta e suas credenciais

balance-connected-as = Conectado como { $who }
balance-token-until = Este token de acesso vale até { $moment }.
balance-token-half-hour = Este token de acesso vale no máximo meia hora.
balance-token-this-run = Ele só fica guardado até o aplicativo ser fechado.
balance-credentials-this-run = As credenciais só ficam guardadas até o aplicativo ser fechado.
balance-credentials-environment = As credenciais vêm das variáveis de ambiente.
balance-storing = Salvando…

## Quanto tempo o saldo dura

balance-days-less = Resta menos de um dia
balance-days-less-at-most = Resta menos de um dia (no máximo { $last })
balance-days-more = Restam mais de { $horizon } dias
balance-days-more-at-least = Restam mais de { $horizon } dias (no mínimo { $first })
balance-days-about = { $days ->
    [one] Resta cerca de { $days } dia, até { $day }
   *[other] Restam cerca de { $days } dias, até { $day }
}
balance-days-about-range = { $days ->
    [one] Resta cerca de { $days } dia (de { $first } a { $last }), até { $day }
   *[other] Restam cerca de { $days } dias (de { $first } a { $last }), até { $day }
}
balance-days-about-open = { $days ->
    [one] Resta cerca de { $days } dia (de { $first } a mais de { $horizon }), até { $day }
   *[other] Restam cerca de { $days } dias (de { $first } a mais de { $horizon }), até { $day }
}
balance-below-already = Já abaixo de { $threshold }
balance-below-probably = Provavelmente já abaixo de { $threshold }
balance-below-threshold-probably = Provavelmente já abaixo do limite
balance-no-forecast-no-reading = Sem previsão: o saldo nunca foi lido
balance-no-forecast-too-old = Sem previsão: a última leitura do saldo foi há mais de { 30 } dias
balance-no-forecast-week = Ainda sem previsão: são necessárias leituras de uma semana
balance-no-forecast-no-spending = Sem previsão: nenhum gasto registrado até agora

## Dica e menu do ícone

balance-tooltip-not-connected = { -product }: não conectado
balance-menu-not-connected = Não conectado
balance-click-to-connect = Clique para conectar
balance-menu-refresh = Atualizar o saldo
balance-menu-open = Abrir
balance-menu-portal = { -portal }
balance-menu-settings = Configurações
balance-menu-snooze-day = Silenciar alertas por { 1 } dia
balance-menu-snooze-day-of = Silenciar alertas de { $account } por { 1 } dia
balance-menu-snooze-topped-up = Silenciar alertas até a recarga
balance-menu-snooze-topped-up-of = Silenciar alertas de { $account } até a recarga
balance-menu-end-snooze = Reativar alertas
balance-menu-end-snooze-of = Reativar alertas de { $account }
balance-menu-restart = { -product } foi atualizado: reiniciar
balance-menu-quit = Sair

## Nova versão

balance-update-notes = Versão { $version } disponível: ver novidades
balance-update-get-package = Baixar o arquivo { $file } e depois: { $command }
balance-update-get-packages = Atualizar com o gerenciador de pacotes
balance-update-get-download = Baixar a versão { $version }
balance-update-how-package = Baixe o arquivo { $file } em { $page } e depois: { $command }
balance-update-how-packages = Atualize o aplicativo com o gerenciador de pacotes usado na instalação.
balance-update-how-download = Download: { $address }
balance-update-how-nothing = Não há download para este sistema.

## Gráfico

balance-chart-hidden = O gráfico está oculto, assim como o valor.
balance-chart-few = O gráfico começa na segunda leitura.
balance-chart-few-in-range = Menos de duas leituras neste período. Um período maior pode ter mais.
balance-chart-summary = Saldo de { $from } a { $to }: { $first } no início, { $last } no fim, mínimo de { $lowest } em { $lowest_day }.
balance-chart-summary-topped-up = { $count ->
    [1] Recarregado { $count } vez, em pelo menos { $money }.
    [one] Recarregado { $count } vez, em pelo menos { $money }.
   *[other] Recarregado { $count } vezes, em pelo menos { $money } no total.
}
balance-chart-top-up = { $count ->
    [1] Recarga de pelo menos { $money }
    [one] Recarga de pelo menos { $money }
   *[other] { $count } recargas, pelo menos { $money } no total
}
balance-chart-about = cerca de { $money }
balance-chart-range = de { $low } a { $high }
balance-chart-range-charge = { $range }; cobrança prevista: { $charge }
balance-chart-charge = { $day }: cobrança prevista de cerca de { $money }
balance-chart-threshold-low = Baixo { $amount }
balance-chart-threshold-critical = Crítico { $amount }
balance-chart-thresholds = { $low } · { $critical }

balance-demo-account = Conta de demonstração
balance-language-of-system = Idioma do sistema

## A ajuda do aplicativo da área de notificação

balance-tray-help-about = { -product }: o saldo de uma conta do { -portal } da { -vendor } na área de notificação.
balance-tray-help-usage = Uso: { $command }
balance-tray-help-background = Inicia sem janela, como no login.
balance-tray-help-quit = Encerra o aplicativo em execução e espera até que ele termine. Se não havia nenhum, o status de saída é 3.
balance-tray-help-version = Mostra a versão.
balance-tray-help-help = Mostra este texto.
