export XDG_CURRENT_DESKTOP=X-Cinnamon XDG_SESSION_TYPE=x11 DESKTOP_SESSION=cinnamon

# Any call to the watcher would start it. With `/bin/false` as its service nothing is started, as without its package.
if [ "$TRAY" = no ]; then
    mkdir -p "$XDG_DATA_HOME/dbus-1/services"
    for name in org.x.StatusNotifierWatcher org.kde.StatusNotifierWatcher; do
        printf '[D-BUS Service]\nName=%s\nExec=/bin/false\n' "$name" >"$XDG_DATA_HOME/dbus-1/services/$name.service"
    done
fi

start_desktop() {
    start_system_bus
    gsettings set org.cinnamon.desktop.interface scaling-factor "$SCALE"
    gsettings set org.cinnamon desktop-effects-workspace false
    gsettings set org.cinnamon.desktop.interface enable-animations false
    if [ "$THEME" = dark ]; then
        gsettings set org.cinnamon.desktop.interface gtk-theme Adwaita-dark
        gsettings set org.x.apps.portal color-scheme prefer-dark
    else
        gsettings set org.cinnamon.desktop.interface gtk-theme Adwaita
    fi
    log settings csd-xsettings
    log cinnamon cinnamon --replace
    retry owned org.Cinnamon
    [ "$TRAY" = no ] || start_watcher
}

start_watcher() {
    log watcher sh -c 'exec /usr/lib/*/xapps/xapp-sn-watcher'
    retry has_tray_host
}

restart_panel() {
    gdbus call --session --dest org.Cinnamon --object-path /org/Cinnamon --method org.Cinnamon.RestartCinnamon true ||
        log cinnamon cinnamon --replace
    # It replaces itself in the same process and under the same name, so nothing shows when it has restarted.
    sleep 5
    retry has_tray_host
}
