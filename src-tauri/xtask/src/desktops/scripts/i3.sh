export XDG_CURRENT_DESKTOP=i3 XDG_SESSION_TYPE=x11

start_desktop() {
    gtk_settings
    [ "$SCALE" = 2 ] && echo 'Xft.dpi: 192' | xrdb -merge
    mkdir -p "$XDG_CONFIG_HOME/i3" "$XDG_CONFIG_HOME/dunst"
    cat >"$XDG_CONFIG_HOME/i3/config" <<I3
font pango:DejaVu Sans 10
bar {
    tray_output primary
}
I3
    printf '[global]\nmouse_left_click = do_action, close_current\n' >"$XDG_CONFIG_HOME/dunst/dunstrc"
    log i3 i3
    log dunst dunst
    retry owned org.freedesktop.Notifications
}
