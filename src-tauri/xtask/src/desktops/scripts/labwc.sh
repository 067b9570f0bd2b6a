export XDG_CURRENT_DESKTOP=labwc:wlroots XDG_SESSION_TYPE=wayland
export WLR_BACKENDS=x11 WLR_RENDERER=pixman WLR_X11_OUTPUTS=1 WLR_NO_HARDWARE_CURSORS=1

start_desktop() {
    gtk_settings
    mkdir -p "$XDG_CONFIG_HOME/waybar" "$XDG_CONFIG_HOME/mako" "$XDG_CONFIG_HOME/labwc"
    echo '{"layer": "top", "position": "bottom", "height": 30, "modules-left": ["wlr/taskbar"], "modules-right": ["tray"]}' \
        >"$XDG_CONFIG_HOME/waybar/config"
    printf 'default-timeout=0\n' >"$XDG_CONFIG_HOME/mako/config"
    log labwc labwc -s "sh -c 'echo \$DISPLAY >/run/session/inner; echo \$WAYLAND_DISPLAY >/run/session/wayland'"
    retry test -s /run/session/wayland
    export DISPLAY=$(cat /run/session/inner) WAYLAND_DISPLAY=$(cat /run/session/wayland)
    wlr-randr --output X11-1 --custom-mode "$((1280 * SCALE))x$((800 * SCALE))" --scale "$SCALE" \
        >/run/session/randr.log 2>&1
    log background swaybg --color '#6b8299'
    log mako mako
    retry owned org.freedesktop.Notifications
    [ "$TRAY" = no ] || start_panel
}

start_panel() {
    log panel waybar
    retry has_tray_host
}

restart_panel() {
    pkill -KILL -x waybar
    retry has_ended waybar
    start_panel
}
