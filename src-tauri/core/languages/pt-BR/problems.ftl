### Problemas, o que o aplicativo faz e o que o usuário pode fazer; o que um formulário recusa.

problems-sentences = { $first } { $second }

## O que o aplicativo faz

problems-retry-at = Próxima tentativa: { $time }.
problems-retry-within-a-minute = Próxima tentativa em menos de um minuto.
problems-retry-later = Nova tentativa mais tarde.
problems-retry-now = Tentando novamente agora.
problems-retry-waiting = A atualização está em pausa.
problems-retry-not-stored = Nada foi salvo.

## O que aconteceu e conselhos

problems-offline-message = Não é possível acessar o { -portal }.
problems-offline-advice = Verifique a conexão deste computador com a internet.
problems-timed-out-message = O { -portal } não respondeu a tempo.
problems-timed-out-advice = Se isso continuar, verifique a conexão com a internet e o proxy, se houver.
problems-portal-down-message = O { -portal } está com um erro interno.
problems-portal-down-detail = O { -portal } está com um erro interno ({ $detail }).
problems-portal-down-advice = Você não precisa fazer nada. Se isso continuar, entre em contato com o suporte da { -vendor }.
problems-rate-limited-message = O { -portal } pediu menos solicitações.
problems-rate-limited-advice = Se isso continuar, escolha um intervalo de atualização maior nas configurações.
problems-credentials-refused-message = O { -portal } recusou as credenciais.
problems-credentials-refused-advice = Verifique { -client-id } e { -client-secret }. Se o segredo foi redefinido em { -api-page } no { -portal }, informe o novo.
problems-credentials-missing-message = O chaveiro não contém credenciais desta conta.
problems-credentials-missing-advice = Informe { -client-id } e { -client-secret } novamente.
problems-environment-unusable-message = Não é possível usar as credenciais das variáveis de ambiente.
problems-environment-unusable-advice = Corrija a variável e inicie o aplicativo novamente.
problems-environment-not-set = { $variable } não está definida.
problems-environment-variable = { $variable }: { $problem }
problems-token-expired-message = O token de acesso expirou.
problems-token-expired-advice = Um token colado vale no máximo meia hora. Cole um novo ou informe { -client-id } e { -client-secret }, que não expiram.
problems-address-refused-message = O { -portal } recusou o endereço de rede deste computador.
problems-address-refused-advice = Se { -ip-restriction } estiver ativado em { -api-page } no { -portal }, autorize esta rede ali ou use uma rede autorizada.
problems-wrong-address-message = Não há nenhum { -portal } neste endereço.
problems-wrong-address-advice = Verifique o endereço do portal no formulário de credenciais.
problems-address-changed-message = O endereço do portal foi alterado; por isso, as credenciais salvas não foram enviadas.
problems-address-changed-advice = Elas pertencem ao endereço para o qual foram informadas. Conecte-se novamente para usar o novo endereço ou restaure o anterior.
problems-proxy-failed-message = O proxy não consegue se conectar ao { -portal }.
problems-proxy-failed-detail = O proxy não consegue se conectar ao { -portal } ({ $detail }).
problems-proxy-failed-advice = Verifique as configurações de proxy deste computador ou consulte o administrador da rede.
problems-certificate-refused-message = O certificado do portal não é confiável; por isso, nada foi enviado.
problems-certificate-refused-advice = Verifique a data e a hora deste computador. Se sua empresa usa um proxy, talvez seja preciso instalar o certificado dele.
problems-unexpected-reply-message = O { -portal } enviou uma resposta inesperada.
problems-unexpected-reply-detail = O { -portal } enviou uma resposta inesperada ({ $detail }).
problems-unexpected-reply-advice = Se isso continuar, envie o ID da solicitação ao suporte da { -vendor }.
problems-keychain-locked-message = O chaveiro está bloqueado.
problems-keychain-locked-advice = Desbloqueie-o e escolha Tentar novamente.
problems-keychain-missing-message = Nenhum chaveiro está em execução neste ambiente gráfico.
problems-keychain-missing-advice = Inicie o GNOME Keyring, o KWallet ou outro chaveiro (Secret Service).
problems-keychain-failed-message = O chaveiro informou um erro.
problems-keychain-failed-detail = O chaveiro informou um erro ({ $detail }).
problems-keychain-failed-advice = Reinicie-o, ou encerre a sessão e entre novamente. O KWallet também falha quando o plugin OpenSSL do QCA não está instalado (no Debian, libqca-qt6-plugins).
problems-history-unavailable-message = Não é possível salvar as leituras.
problems-history-unavailable-detail = Não é possível salvar as leituras ({ $detail }).
problems-history-unavailable-advice = O saldo continua sendo monitorado, mas as leituras e os alertas só são mantidos até o aplicativo ser fechado. Verifique o espaço livre e as permissões da pasta de dados.
problems-settings-unavailable-message = Não é possível salvar as configurações.
problems-settings-unavailable-detail = Não é possível salvar as configurações ({ $detail }).
problems-settings-unavailable-advice = Tente novamente. Se isso continuar, verifique o espaço livre e as permissões da pasta de configuração.

## Configurações e histórico

problems-settings-file-hint = Corrija o arquivo e escolha Tentar novamente, ou salve as configurações aqui.
problems-settings-save-hint = Até ser fechado, o aplicativo usa as configurações atuais.
problems-history-hint = O aplicativo tenta novamente a cada leitura.
problems-history-read = Não é possível ler o histórico ({ $detail }).
problems-history-export = Não é possível gravar o arquivo ({ $detail }).
problems-history-export-unsure = O arquivo talvez ainda esteja sendo gravado ({ $detail }).
problems-history-delete = Não é possível excluir o histórico ({ $detail }).
problems-history-request-hint = O saldo continua sendo monitorado. Verifique o espaço livre e as permissões da pasta e tente novamente.
problems-nothing-stored-message = Não há nada para exportar ou excluir: nenhuma leitura desta conta está salva.
problems-nothing-stored-hint = Uma leitura é salva a cada atualização. Tente novamente depois da próxima.
problems-history-warning-hint = O saldo continua sendo monitorado. Um alerta pode aparecer pela segunda vez.

## O que um formulário recusa

problems-base-url-not-an-address = Isto não é um endereço web. Exemplo: https://openapi.partner.yeastar.com.
problems-base-url-not-encrypted = O endereço deve começar com https:// (ou http:// neste computador), porque o { -client-secret } é enviado a ele.
problems-base-url-too-much = O endereço deve conter apenas host, porta e caminho: sem nome de usuário, sem “?” e sem “#”.
problems-webhook-url-not-an-address = Isto não é um endereço web. Exemplo: https://hooks.example/alerts.
problems-webhook-url-not-encrypted = O endereço deve começar com https:// (ou http:// neste computador), porque o saldo é enviado a ele.
problems-webhook-url-too-much = O endereço não deve conter nome de usuário nem “#”.

## A janela

problems-no-window-summary = { -product } não consegue abrir a janela
problems-no-window-body = A dica e o menu do ícone ainda mostram o saldo. Inicie { -product } novamente; se não adiantar, reinstale-o. Mensagem do sistema: { $reason }.
problems-no-web-view-message = { -product } não consegue abrir a janela: precisa do WebView2 Runtime da Microsoft, que não está instalado.
problems-no-web-view-hint = O ícone, sua dica e seu menu funcionam sem ele, e “partner-balance login” em um console conecta uma conta. Depois de instalar o WebView2, clique novamente no ícone.
problems-no-web-view-question = Abrir a página de download da Microsoft agora?

## Ambientes gráficos sem área de notificação

problems-no-tray-gnome = O ícone aparecerá assim que houver uma área de notificação; no GNOME, é necessária a extensão “AppIndicator and KStatusNotifierItem Support”.
problems-no-tray-gnome-flashback = O ícone aparecerá assim que houver uma área de notificação; no GNOME Flashback, é necessário o miniaplicativo “Indicator Applet Complete” em um painel.
problems-no-tray-cinnamon = O ícone aparecerá assim que houver uma área de notificação; no Cinnamon, são necessários o programa xapp-sn-watcher e o miniaplicativo “Applet XApp Status” em um painel.
problems-no-tray-plasma = O ícone aparecerá assim que houver uma área de notificação; no Plasma, é necessário o widget “Área de notificação” em um painel.
problems-no-tray-xfce = O ícone aparecerá assim que houver uma área de notificação; no Xfce, é necessário o item “Plug-in da bandeja de status” em um painel.
problems-no-tray-mate = O ícone aparecerá assim que houver uma área de notificação; no MATE, é necessário o miniaplicativo “Área de notificação” em um painel.
problems-no-tray-lxqt = O ícone aparecerá assim que houver uma área de notificação; no LXQt, é necessário o widget “Notificador de status” em um painel.
problems-no-tray-budgie = O ícone aparecerá assim que houver uma área de notificação; no Budgie, é necessário o miniaplicativo “System Tray” em um painel.
problems-no-tray-bar = O ícone aparecerá assim que houver uma área de notificação; em { $desktop }, é necessária uma barra que tenha uma, como a Waybar com o módulo “tray”.
problems-no-tray-bar-unnamed = O ícone aparecerá assim que houver uma área de notificação; neste ambiente gráfico, é necessária uma barra que tenha uma, como a Waybar com o módulo “tray”.
problems-no-tray-bridge = O ícone aparecerá assim que houver uma área de notificação; em { $desktop }, é necessária uma ponte entre StatusNotifierItem e a área de notificação própria, como o snixembed.
problems-no-tray-unknown = O ícone aparecerá assim que houver uma área de notificação, por exemplo um painel que mostre os ícones dos programas abertos (StatusNotifierItem).
problems-no-tray-window = Este ambiente gráfico não tem área de notificação no momento; por isso, esta é uma janela normal.
problems-no-tray-summary = { -product } está em execução, mas este ambiente gráfico não tem área de notificação
problems-no-tray-body = Até lá, abra { -product } pelo menu de aplicativos. Esta mensagem só é exibida uma vez.

## Busca de novas versões

problems-no-feed = Esta compilação não tem lista de versões; por isso, não procura versões mais novas.
problems-feed-unread = Não foi possível ler a lista de versões: { $why }.
problems-feed-no-signature = Não é possível usar a lista de versões: a assinatura está ilegível.
problems-feed-not-signed = Não é possível usar a lista de versões: ela não é a que o editor assinou.
problems-feed-malformed = Não é possível usar a lista de versões: ela está assinada, mas { $why }.
problems-feed-of-another-program = Não é possível usar a lista de versões: ela está assinada, mas é de outro programa.
problems-feed-older = Não é possível usar a lista de versões: ela é mais antiga que a da versão { $version }, já lida.
problems-feed-expired = Não é possível usar a lista de versões: ela expirou.
problems-feed-ahead = Não é possível usar a lista de versões: a data dela, { $date }, está mais de um dia à frente do relógio deste computador.

## Erros em settings.toml

problems-settings-unreadable = Não é possível ler settings.toml ({ $reason }). Até que possa ser lido, o aplicativo usa as configurações anteriores ou as padrão.
problems-settings-not-toml = settings.toml tem um erro na linha { $line }. Até ser corrigido, o aplicativo usa as configurações anteriores ou as padrão; uma cópia do arquivo foi salva como { $file }.
problems-settings-not-toml-no-copy = settings.toml tem um erro na linha { $line }. Até ser corrigido, o aplicativo usa as configurações anteriores ou as padrão; não foi possível salvar uma cópia do arquivo e, por isso, também não é possível salvar configurações.
problems-settings-utf16 = settings.toml está salvo em UTF-16. Salve-o em UTF-8. Até lá, o aplicativo usa as configurações anteriores ou as padrão; uma cópia do arquivo foi salva como { $file }.
problems-settings-utf16-no-copy = settings.toml está salvo em UTF-16. Salve-o em UTF-8. Até lá, o aplicativo usa as configurações anteriores ou as padrão; não foi possível salvar uma cópia do arquivo e, por isso, também não é possível salvar configurações.
problems-settings-account-id = { $key } em settings.toml deve ter de 1 a 60 caracteres entre letras de a a z, dígitos, - _ e ., e não pode ser demo. Até ser corrigido, o aplicativo ignora esta conta e não altera a seção dela.
problems-settings-duplicate-account = { $key } em settings.toml já é o id de outra conta. Até ser alterado, o aplicativo ignora esta conta.

## O que uma configuração deve ser

problems-settings-must-language = { $key } em settings.toml deve ser "auto" ou um destes valores: { $languages }.
problems-settings-must-bool = { $key } em settings.toml deve ser true ou false.
problems-settings-must-icon-account = { $key } em settings.toml deve ser "auto" ou o id de uma conta.
problems-settings-must-order = { $key } em settings.toml deve ser "urgent" ou "own".
problems-settings-must-interval = { $key } em settings.toml deve ser um tempo de "1m" a "24h", como "10m" ou "1h 30m".
problems-settings-must-retention = { $key } em settings.toml deve ser "forever" ou um tempo de "1 day" a "100 years", como "2 years" ou "400 days".
problems-settings-must-accounts = { $key } em settings.toml deve ser uma lista de tabelas, cada uma com o cabeçalho [[accounts]].
problems-settings-must-name = { $key } em settings.toml deve ser um texto de 1 a 60 caracteres em uma só linha.
problems-settings-must-base-url = { $key } em settings.toml deve ser um endereço que comece com "https://" (ou "http://" neste computador) e não contenha nome de usuário, ? nem #.
problems-settings-must-currency = { $key } em settings.toml deve ser um código de moeda de três letras, como "USD".
problems-settings-must-amount = { $key } em settings.toml deve ser um valor, como 100 ou 99.50.
problems-settings-must-at-most-low = { $key } em settings.toml não pode ser maior que low.
problems-settings-must-alerts = { $key } em settings.toml deve ser uma tabela com o cabeçalho [accounts.alerts].
problems-settings-must-percent = { $key } em settings.toml deve ser um número inteiro de 0 a 100.
problems-settings-must-days = { $key } em settings.toml deve ser um número inteiro de 0 (nunca) a 365.
problems-settings-must-remind = { $key } em settings.toml deve ser "off", "4h", "12h", "1d" ou "3d".
problems-settings-must-hours = { $key } em settings.toml deve ser um tempo de "1h" a "30d", como "24h".
problems-settings-must-time = { $key } em settings.toml deve ser uma hora do dia, como "22:00".
problems-settings-must-days-off = { $key } em settings.toml deve ser uma lista com "mon", "tue", "wed", "thu", "fri", "sat" e "sun".
problems-settings-must-program = { $key } em settings.toml deve ser o caminho completo de um programa, sem argumentos.
problems-settings-must-webhook = { $key } em settings.toml deve ser um endereço que comece com "https://" (ou "http://" neste computador) e não contenha nome de usuário nem #.

## O que é usado no lugar

problems-settings-used = Até a correção, o aplicativo usa { $value }.
problems-settings-used-of-all = Até a correção, o aplicativo usa o valor comum a todas as contas.
problems-settings-used-accounts = Até a correção, o aplicativo usa as contas anteriores.
problems-settings-used-alerts = Até a correção, o aplicativo usa as configurações de alerta anteriores.
problems-settings-used-previous = Até a correção, o aplicativo usa o valor anterior.
problems-settings-used-none = Até a correção, o aplicativo não usa nenhum.

## Abaixo de um campo de formulário

problems-form-name = Informe um nome de no máximo 60 caracteres.
problems-form-currency = Informe um código de moeda de três letras, como USD.
problems-form-amount = Informe um valor, como 100 ou 99,50.
problems-form-amount-ambiguous = Este valor pode ser lido de duas formas. Informe-o sem separador de milhar, como 1234 ou 1234,50.
problems-form-critical = Informe no máximo o limite de alerta, { $low }.
problems-form-minutes = Informe um número inteiro de minutos de 1 a 1440.
problems-form-percent = Informe um número inteiro de 0 a 100.
problems-form-days = Informe um número inteiro de dias de 0 a 365.
problems-form-remind = Escolha uma das opções da lista.
problems-form-hours = Informe um número inteiro de horas de 1 a 720.
problems-form-time = Informe uma hora do dia, como 22:00.
problems-form-no-span = Informe uma hora diferente da primeira: este horário de silêncio terminaria ao começar.
problems-form-days-off = Escolha dias da semana.
problems-form-language = Escolha um dos idiomas da lista.
problems-form-client-id = Informe o { -client-id }.
problems-form-client-secret = Informe o { -client-secret }.
problems-form-access-token = Cole um token de acesso.
problems-form-retention = Informe forever ou um tempo de "1 day" a "100 years", como "2 years" ou "400 days".
problems-form-program = Informe o caminho completo de um programa, sem argumentos.

## O arquivo com as leituras

problems-history-replaced = O histórico de saldos estava danificado. O arquivo danificado foi renomeado para { $file }, e um novo histórico foi iniciado.

## Início e encerramento

problems-not-started = Não é possível iniciar { -product }: { $reason }.
problems-not-ended = { -product } não foi encerrado: { $reason }.
problems-unknown-argument = Argumento desconhecido: { $argument }. Tente --help.
problems-start-no-home = o sistema não informa nenhuma pasta pessoal: defina HOME, ou XDG_CONFIG_HOME, XDG_DATA_HOME e XDG_STATE_HOME
problems-start-relative-home = { $variable } não é um caminho completo e por isso não é usada: atribua a ela o caminho completo de uma pasta ou remova-a
problems-start-no-answer = { -product } já está em execução, mas não responde
problems-start-unclear = não é possível saber se { -product } já está em execução: { $detail }
problems-start-no-desktop = nenhuma sessão gráfica encontrada (nem WAYLAND_DISPLAY nem DISPLAY indicam uma)
