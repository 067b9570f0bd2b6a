export XDG_CURRENT_DESKTOP=LXQt XDG_SESSION_TYPE=x11 QT_QPA_PLATFORMTHEME=lxqt

start_desktop() {
    # What lxqt-session sets for its programs when a scale is configured.
    [ "$SCALE" = 2 ] && export GDK_SCALE=2 QT_SCALE_FACTOR=2
    gtk_settings
    mkdir -p "$XDG_CONFIG_HOME/lxqt"
    printf '[General]\nicon_theme=breeze\ntheme=%s\n' "$THEME" >"$XDG_CONFIG_HOME/lxqt/lxqt.conf"
    cat >"$XDG_CONFIG_HOME/lxqt/panel.conf" <<PANEL
[General]
panels=panel1
[panel1]
plugins=mainmenu,taskbar,statusnotifier
position=Bottom
panelSize=32
[mainmenu]
type=mainmenu
[taskbar]
type=taskbar
[statusnotifier]
type=statusnotifier
PANEL
    log openbox openbox
    log pcmanfm pcmanfm-qt --desktop --profile=lxqt
    log notifications lxqt-notificationd
    retry owned org.freedesktop.Notifications
    [ "$TRAY" = no ] || start_panel
}

start_panel() {
    log panel lxqt-panel
    retry has_tray_host
}

restart_panel() {
    pkill -KILL -x lxqt-panel
    retry has_ended lxqt-panel
    start_panel
}
