### As palavras fixas da janela, com cerca de 360 pixels de largura. Nenhuma mensagem pode ter seletores.

## Em várias telas

popover-demo-strip = Demonstração: conta simulada
popover-back = Voltar
popover-refresh = Atualizar agora
popover-refreshing = Atualizando…
popover-open-portal = Abrir o { -portal }
popover-save = Salvar
popover-saving = Salvando…
popover-quit = Sair de { -product }

## A lista de contas

popover-accounts-title = Contas
popover-accounts-arrange = Mudar a ordem
popover-accounts-order = Ordem
popover-accounts-urgent = Urgentes primeiro
popover-accounts-own = Minha ordem
popover-accounts-add = Adicionar conta
popover-accounts-up = Mover { $account } para cima
popover-accounts-down = Mover { $account } para baixo
popover-accounts-place = { $account }: { $place } de { $count }

## O saldo

popover-balance-all-accounts = Todas as contas
popover-balance-demo = Demo
popover-balance-stale = Pode ter mudado desde então.
popover-balance-hidden = Valor oculto
popover-balance-unknown = Saldo desconhecido
popover-balance-moment = ({ $moment })
popover-snooze-day = Silenciar por { 1 } dia
popover-snooze-topped-up = Até a recarga
popover-snooze-end = Reativar
popover-snooze-ended = Alertas reativados.

## O gráfico

popover-chart-time = Período exibido
popover-chart-week = { 7 } dias
popover-chart-month = { 30 } dias
popover-chart-quarter = { 90 } dias
popover-chart-year = Ano
popover-chart-all = Tudo
popover-chart-points = Leituras e previsão
popover-chart-since = desde { $moment }
popover-chart-list = { $first }, { $second }
popover-chart-table = Tabela e exportação

## O formulário para conectar uma conta

popover-connect-title-first = Conecte sua conta
popover-connect-title-add = Adicionar uma conta
popover-connect-title-again = Informar credenciais
popover-connect-step-manager = Peça ao seu <b>gerente de contas da { -vendor }</b> que libere o acesso à API.
popover-connect-step-api = No { -portal }, abra <b>{ -api-page }</b>, ative o acesso e copie o <b>{ -client-id }</b>.
popover-connect-step-reset = Clique em <b>{ -reset }</b> para ver um novo <b>{ -client-secret }</b>.
popover-connect-caution = <b>{ -reset } invalida o segredo anterior.</b> Outras integrações que o usam param de funcionar até receberem o novo.
popover-connect-kind = Conectar com
popover-connect-kind-client = { -client-id } e { -client-secret }
popover-connect-token = Token de acesso
popover-connect-name = Nome
popover-connect-client-id = { -client-id }
popover-connect-client-secret = { -client-secret }
popover-connect-show = Mostrar
popover-connect-show-label = Mostrar { -client-secret }
popover-connect-hide = Ocultar
popover-connect-hide-label = Ocultar { -client-secret }
popover-connect-secret-hint = Fica guardado somente no chaveiro do sistema.
popover-connect-token-hint = Vale no máximo meia hora. { -client-id } e { -client-secret } não expiram.
popover-connect-address = Endereço do portal
popover-connect-address-hint = Deixe em branco para usar o endereço padrão.
popover-connect-submit = Testar e salvar
popover-connect-testing = Testando…
popover-connect-demo = Ver a demonstração
popover-connect-starting = Iniciando…
popover-connect-connecting = Conectando…

## Um problema

popover-problem-request = ID da solicitação
popover-problem-copy = Copiar
popover-problem-copy-label = Copiar o ID da solicitação
popover-problem-copied = Copiado
popover-problem-copied-label = ID da solicitação copiado.
popover-problem-selected = Selecionado
popover-problem-selected-label = ID da solicitação selecionado. Copie-o com o teclado.
popover-problem-try-again = Tentar novamente
popover-problem-credentials = Informar credenciais
popover-problem-this-run = Usar sem salvar
popover-problem-dismiss = Fechar

## Configurações

popover-settings-title = Configurações
popover-settings-name = Nome
popover-settings-currency = Moeda
popover-settings-low = Limite de alerta
popover-settings-critical = Limite crítico
popover-settings-refresh = Atualizar a cada
popover-settings-minutes = min
popover-settings-language = Idioma
popover-settings-pause = Pausar esta conta
popover-settings-in-icon = Mostrar sempre no ícone
popover-settings-at-login = Iniciar ao fazer login
popover-settings-hide = Ocultar o valor
popover-settings-hide-hint = Para compartilhar a tela: oculto aqui e na área de notificação.
popover-settings-updates = Procurar novas versões
popover-settings-updates-hint = Uma vez por dia; o menu do ícone avisa quando houver.
popover-settings-add = Adicionar outra conta
popover-settings-forget = Remover esta conta
popover-settings-leave-demo = Sair da demonstração
popover-settings-leaving = Saindo…
popover-settings-question = <b>Remover esta conta?</b> As credenciais, as configurações e o histórico dela serão removidos deste computador.
popover-settings-question-yes = Remover
popover-settings-forgetting = Removendo…
popover-settings-question-no = Manter
popover-settings-saved = Configurações salvas.

## Configurações dos alertas

popover-alerts-title = Alertas
popover-alerts-when = Avisar quando o saldo
popover-alerts-again = cair de novo depois de subir
popover-alerts-percent = %
popover-alerts-days = durar menos de (0: nunca)
popover-alerts-days-unit = dias
popover-alerts-topped-up = for recarregado
popover-alerts-unread = não puder ser lido por
popover-alerts-hours-unit = h
popover-alerts-remind = Frequência dos lembretes com saldo
popover-alerts-low = baixo
popover-alerts-critical = crítico
popover-alerts-remind-never = nunca
popover-alerts-remind-four-hours = { 4 } h
popover-alerts-remind-twelve-hours = { 12 } h
popover-alerts-remind-day = { 1 } dia
popover-alerts-remind-three-days = { 3 } dias
popover-alerts-quiet = Períodos de silêncio
popover-alerts-quiet-hours = Horário de silêncio
popover-alerts-quiet-from = Início do silêncio
popover-alerts-quiet-to = Fim
popover-alerts-days-off = Dias de silêncio
popover-alerts-monday = Seg
popover-alerts-tuesday = Ter
popover-alerts-wednesday = Qua
popover-alerts-thursday = Qui
popover-alerts-friday = Sex
popover-alerts-saturday = Sáb
popover-alerts-sunday = Dom
popover-alerts-break = Saldo crítico interrompe o silêncio
popover-alerts-break-hint = Todo o resto espera o silêncio terminar.
popover-alerts-test = Enviar uma notificação de teste
popover-alerts-sending = Enviando…
popover-alerts-saved = Configurações dos alertas salvas.

## O histórico

popover-history-title = Histórico
popover-history-export = Exportar como CSV
popover-history-exporting = Exportando…
popover-history-saved = Salvo em { $path }
popover-history-exported = Exportação concluída.
popover-history-delete = Excluir o histórico
popover-history-question = <b>Excluir o histórico?</b> Todas as leituras, exceto a mais recente, serão removidas deste computador. O portal também não as guarda.
popover-history-question-yes = Excluir
popover-history-deleting = Excluindo…
popover-history-question-no = Manter
popover-history-deleted = Histórico excluído.
popover-history-hint = Não é possível distinguir uma recarga dos gastos entre as mesmas duas leituras: o portal não guarda histórico.
popover-history-readings = Leituras, da mais recente à mais antiga
popover-history-when = Quando
popover-history-balance = Saldo
popover-history-gap = Sem leituras
