. /run/session/plasma.sh
export XDG_SESSION_TYPE=x11
PLATFORM=xcb

start_desktop() {
    prepare_plasma
    if [ "$SCALE" = 2 ]; then
        # What startplasma-x11 and the font settings do when a scale is configured.
        export QT_SCREEN_SCALE_FACTORS='screen=2;' QT_AUTO_SCREEN_SCALE_FACTOR=0 PLASMA_USE_QT_SCALING=1
        kwriteconfig6 --file kcmfonts --group General --key forceFontDPI 192
        echo 'Xft.dpi: 192' | xrdb -merge
    fi
    log kwin kwin_x11
    retry has_window_manager
    start_plasma xcb
}
