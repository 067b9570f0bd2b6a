export XDG_CURRENT_DESKTOP=MATE XDG_SESSION_TYPE=x11

start_desktop() {
    gsettings set org.mate.panel toplevel-id-list "['top']"
    gsettings set org.mate.panel object-id-list "['tray']"
    local tray=org.mate.panel.object:/org/mate/panel/objects/tray/
    gsettings set $tray object-type applet
    gsettings set $tray applet-iid NotificationAreaAppletFactory::NotificationArea
    gsettings set $tray toplevel-id top
    gsettings set $tray panel-right-stick true
    gsettings set $tray position 0
    gsettings set org.mate.interface window-scaling-factor "$SCALE"
    [ "$THEME" = dark ] && gsettings set org.mate.interface gtk-theme Adwaita-dark
    [ "$THEME" = light ] && gsettings set org.mate.interface gtk-theme Adwaita
    log settings sh -c "exec /usr/lib*/mate-settings-daemon"
    retry owned org.mate.SettingsDaemon
    log marco marco
    retry has_window_manager
    log caja caja --force-desktop --no-default-window
    [ "$TRAY" = no ] || start_panel
}

start_panel() {
    log panel mate-panel
    retry has_tray_host
}

restart_panel() {
    pkill -KILL -x mate-panel
    retry has_ended mate-panel
    start_panel
}
