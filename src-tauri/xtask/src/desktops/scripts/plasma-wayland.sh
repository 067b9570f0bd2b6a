. /run/session/plasma.sh
export XDG_SESSION_TYPE=wayland
PLATFORM=wayland

start_desktop() {
    prepare_plasma
    cat >"$HOME/say-display.sh" <<'SAY'
#!/bin/sh
echo $DISPLAY >/run/session/inner
echo $XAUTHORITY >/run/session/authority
exec sleep infinity
SAY
    chmod 755 "$HOME/say-display.sh"
    start_kwin
    if [ "$SCALE" = 2 ]; then
        # KWin reads a scale only from the file it has written itself; the option --scale enlarges its window.
        retry test -s "$XDG_CONFIG_HOME/kwinoutputconfig.json"
        pkill -x kwin_wayland
        retry has_ended kwin_wayland
        rm -f /run/session/inner
        sed -i 's/"scale": *1\b/"scale": 2/' "$XDG_CONFIG_HOME/kwinoutputconfig.json"
        start_kwin
    fi
    export WAYLAND_DISPLAY=wayland-9
    export DISPLAY=$(cat /run/session/inner) XAUTHORITY=$(cat /run/session/authority)
    start_plasma wayland
}

start_kwin() {
    log kwin kwin_wayland --x11-display "$DISPLAY" --width "$((1280 * SCALE))" --height "$((800 * SCALE))" --xwayland \
        --socket wayland-9 --no-lockscreen "$HOME/say-display.sh"
    retry test -s /run/session/inner
}
