export XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=6 XDG_MENU_PREFIX=plasma- DESKTOP_SESSION=plasma
export QT_QUICK_BACKEND=software QSG_RHI_BACKEND=software KWIN_COMPOSE=Q

# The part common to both kinds of session, before the compositor.
prepare_plasma() {
    start_system_bus
    kwriteconfig6 --file kdeglobals --group KDE --key AnimationDurationFactor 0
    kwriteconfig6 --file kwalletrc --group Wallet --key Enabled false
    kwriteconfig6 --file kscreenlockerrc --group Daemon --key Autolock false
    if [ "$THEME" = dark ]; then
        kwriteconfig6 --file kdeglobals --group KDE --key LookAndFeelPackage org.kde.breezedark.desktop
        plasma_dark=yes
    fi
}

start_plasma() {
    export QT_QPA_PLATFORM=$1
    log kded kded6
    retry owned org.kde.kded6
    if [ "${plasma_dark-}" = yes ]; then
        plasma-apply-colorscheme BreezeDark >/run/session/dark.log 2>&1
    fi
    [ "$TRAY" = no ] || start_panel
    unset QT_QPA_PLATFORM
}

start_panel() {
    log panel plasmashell --no-respawn
    retry has_tray_host
}

restart_panel() {
    pkill -KILL -x plasmashell
    retry has_ended plasmashell
    QT_QPA_PLATFORM=$PLATFORM start_panel
}
