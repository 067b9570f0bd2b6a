export XDG_CURRENT_DESKTOP=GNOME XDG_SESSION_DESKTOP=gnome XDG_SESSION_TYPE=wayland DESKTOP_SESSION=gnome
EXTENSION=ubuntu-appindicators@ubuntu.com

start_desktop() {
    start_system_bus
    gsettings set org.gnome.shell welcome-dialog-last-shown-version 99
    gsettings set org.gnome.desktop.interface enable-animations false
    gsettings set org.gnome.desktop.screensaver lock-enabled false
    # Without a display manager the shell shows several notifications, which would cover everything.
    gsettings set org.gnome.desktop.notifications show-banners false
    gsettings set org.gnome.desktop.session idle-delay 0
    gsettings set org.gnome.desktop.background picture-options none
    gsettings set org.gnome.desktop.background primary-color '#6b8299'
    [ "$THEME" = dark ] && gsettings set org.gnome.desktop.interface color-scheme prefer-dark
    [ "$TRAY" = no ] || gsettings set org.gnome.shell enabled-extensions "['$EXTENSION']"
    MUTTER_DEBUG_DUMMY_MODE_SPECS="$((1280 * SCALE))x$((800 * SCALE))" MUTTER_DEBUG_DUMMY_MONITOR_SCALES=$SCALE \
        log shell gnome-shell --nested --wayland --wayland-display=wayland-9 --unsafe-mode
    retry owned org.gnome.Shell
    retry shell_says 'Main.layoutManager._startingUp' false
    retry no_overview
    export WAYLAND_DISPLAY=wayland-9
    DISPLAY=$(shell 'imports.gi.GLib.getenv("DISPLAY")' | grep -o ':[0-9]*')
    export DISPLAY
    XAUTHORITY=$(ls "$XDG_RUNTIME_DIR"/.mutter-Xwaylandauth.*)
    export XAUTHORITY
    gsettings set org.gnome.desktop.notifications show-banners true
    log settings /usr/libexec/gsd-xsettings
    [ "$TRAY" = no ] || retry has_tray_host
}

has_no_tray_host() {
    ! has_tray_host
}

shell() {
    gdbus call --session --dest org.gnome.Shell --object-path /org/gnome/Shell --method org.gnome.Shell.Eval "$1"
}

shell_says() {
    shell "$1" | grep -q "'$2'"
}

# The shell opens the overview by itself some time after its start.
no_overview() {
    shell 'Main.overview.hide(); Main.messageTray.getSources().forEach(source => source.destroy())'
    sleep 1
    shell_says 'Main.overview.visible || Main.overview.animationInProgress' false
}

restart_panel() {
    gnome-extensions disable "$EXTENSION"
    retry has_no_tray_host
    gnome-extensions enable "$EXTENSION"
    retry has_tray_host
}
