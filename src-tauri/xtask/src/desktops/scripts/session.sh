# A desktop session in its root, run as an ordinary user. It is process 1 of its namespace, so its end ends all
# processes. Variables: THEME (light or dark), SCALE (1 or 2), TRAY (yes or no). It ends when its standard input is
# closed. When the desktop is ready, it writes the variables for programs that are started later to
# /run/session/environment.
. /run/session/choices

export HOME=/home/tester USER=tester LOGNAME=tester SHELL=/bin/bash LANG=C.UTF-8
export PATH=/usr/local/bin:/usr/bin:/bin:/usr/games:/usr/sbin:/sbin
export XDG_RUNTIME_DIR=/run/user/1000
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
export XDG_STATE_HOME=$HOME/.local/state XDG_CACHE_HOME=$HOME/.cache
export XDG_DATA_DIRS=/usr/local/share:/usr/share XDG_CONFIG_DIRS=/etc/xdg
export DBUS_SESSION_BUS_ADDRESS=unix:path=/run/session/bus
# Avoids waiting for an accessibility bus, and a desktop's virtual file systems; there is no graphics card.
export NO_AT_BRIDGE=1 GIO_USE_VFS=local LIBGL_ALWAYS_SOFTWARE=1
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME"
cd "$HOME" || exit 1

# log NAME PROGRAM...: starts a program in the background, with its output in NAME.log.
log() {
    local name=$1
    shift
    "$@" >"/run/session/$name.log" 2>&1 </dev/null &
}

# retry COMMAND...: repeats a command until it succeeds, for at most 30 seconds.
retry() {
    local tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || { echo "no success in 30 seconds: $*" >&2; return 1; }
        sleep 0.1
    done
}

has_ended() {
    ! pgrep -x "$1"
}

has_window_manager() {
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q '# 0x'
}

owned() {
    gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner "$1" | grep -q true
}

has_tray_host() {
    gdbus call --session --dest org.kde.StatusNotifierWatcher --object-path /StatusNotifierWatcher \
        --method org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher IsStatusNotifierHostRegistered |
        grep -q true
}

# bus_at ADDRESS TYPE SERVICES: starts a bus that also accepts connections of root, who runs the checks.
bus_at() {
    cat >"/run/session/bus-$2.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>$2</type><keep_umask/><listen>$1</listen><auth>EXTERNAL</auth>$3
<policy context="default"><allow user="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
BUS
    log "bus-$2" dbus-daemon --config-file="/run/session/bus-$2.conf" --nofork --nopidfile
}

# GNOME and Plasma need a system bus, even an empty one.
start_system_bus() {
    export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/run/session/system-bus
    bus_at "$DBUS_SYSTEM_BUS_ADDRESS" system ''
}

gtk_settings() {
    local dark=0
    [ "$THEME" = dark ] && dark=1
    mkdir -p "$XDG_CONFIG_HOME/gtk-3.0"
    cat >"$XDG_CONFIG_HOME/gtk-3.0/settings.ini" <<GTK
[Settings]
gtk-theme-name=Adwaita
gtk-icon-theme-name=Adwaita
gtk-application-prefer-dark-theme=$dark
GTK
}

. /run/session/desktop.sh
[ "${1-}" = start ] || return 0

Xvfb -displayfd 3 -screen 0 "$((1280 * SCALE))x$((800 * SCALE))x24" -dpi 96 -nolisten tcp -noreset \
    3>/run/session/display >/run/session/Xvfb.log 2>&1 </dev/null &
retry test -s /run/session/display
# A server that chose its display number itself writes no lock, and KWin would then replace its socket.
printf '%10d\n' $! >"/tmp/.X$(cat /run/session/display)-lock"
export DISPLAY=:$(cat /run/session/display)
OUTER_DISPLAY=$DISPLAY
bus_at "$DBUS_SESSION_BUS_ADDRESS" session '<standard_session_servicedirs/>'
retry owned org.freedesktop.DBus
printf test | gnome-keyring-daemon --unlock --components=secrets >/run/session/keyring.log 2>&1
start_desktop || exit 1
{
    export OUTER_DISPLAY
    export -p | grep -v -E ' (OLDPWD|PWD|SHLVL|_)='
} >/run/session/environment.new
mv /run/session/environment.new /run/session/environment
cat >/dev/null
