export XDG_CURRENT_DESKTOP=XFCE XDG_SESSION_TYPE=x11

start_desktop() {
    gtk_settings
    mkdir -p "$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml"
    cp /run/session/xfce4-panel.xml "$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml/"
    log openbox openbox
    retry has_window_manager
    log panel xfce4-panel --disable-wm-check --sm-client-disable
    retry has_tray_host
}
