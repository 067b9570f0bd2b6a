#!/bin/sh
# Installs Partner Balance for this user, or below another folder; and removes it. Only files of the program are touched:
# settings, readings and the keychain's items stay.
set -eu
# Also where the umask is stricter, as root's may be, everybody can start what is installed for everybody.
umask 022

usage() {
    echo "Usage: ./install.sh [--prefix FOLDER]              install; the folder is ~/.local if none is given"
    echo "       ./install.sh --uninstall [--prefix FOLDER]  remove what was installed there"
}

refuse() {
    echo "install.sh: $1" >&2
    exit 2
}

action=install
prefix=${HOME:+$HOME/.local}
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || refuse "--prefix wants a folder"; prefix=$2; shift ;;
        --prefix=*) prefix=${1#--prefix=} ;;
        --uninstall) action=uninstall ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; refuse "unknown option $1" ;;
    esac
    shift
done
case $prefix in
    /*) ;;
    *) refuse "the folder has to begin with a slash: $prefix" ;;
esac
prefix=${prefix%/}

own=$prefix/share/partner-balance
list=$own/installed-files

# Removes the files of a list, one a line, and folders that are empty then.
remove_listed() {
    while IFS= read -r file; do
        rm -f -- "$prefix/$file"
        folder=$(dirname -- "$file")
        while [ "$folder" != . ]; do
            rmdir -- "$prefix/$folder" 2>/dev/null || break
            folder=$(dirname -- "$folder")
        done
    done
}

# Menus and icons are read from caches where there are any.
refresh_caches() {
    if [ -f "$prefix/share/icons/hicolor/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -f "$prefix/share/icons/hicolor" || true
    fi
    if [ -f "$prefix/share/applications/mimeinfo.cache" ] && command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
}

if [ "$action" = uninstall ]; then
    [ -f "$list" ] || refuse "nothing of Partner Balance is installed in $prefix (no $list)"
    listed=$(cat -- "$list")
    printf '%s\n' "$listed" | remove_listed
    refresh_caches
    echo "Removed from $prefix. Settings, readings and the keychain's items are still there; the README says where."
    exit 0
fi

cd -- "$(dirname -- "$0")"
[ -f bin/partner-balance ] || refuse "run it from the unpacked archive: there is no program beside it"
mkdir -p -- "$own"
files=$(find bin share -type f | LC_ALL=C sort)
old=
[ ! -f "$list" ] || old=$(cat -- "$list")

# Each file takes its place whole: a running program goes on with the old one.
put() {
    mkdir -p -- "$(dirname -- "$2")"
    cp -- "$1" "$2.new"
    # The unpacked file has the mode that the umask left it when it was unpacked.
    case $1 in
        bin/* | install.sh) chmod 755 -- "$2.new" ;;
        *) chmod 644 -- "$2.new" ;;
    esac
    mv -f -- "$2.new" "$2"
}
printf '%s\n' "$files" | while IFS= read -r file; do
    put "$file" "$prefix/$file"
done
put install.sh "$own/install.sh"
# The folder of programs may not be in the search path of the desktop.
entry=$prefix/share/applications/app.partnerbalance.tray.desktop
# Escaped as an argument in quotes, and that as a string: Desktop Entry Specification, "The Exec key".
program=$(printf '%s' "$prefix/bin/partner-balance-tray" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
{
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s"\n' "$program" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <share/applications/app.partnerbalance.tray.desktop
} >"$entry.new"
mv -f -- "$entry.new" "$entry"
{
    printf '%s\n' "$files"
    echo share/partner-balance/install.sh
    echo share/partner-balance/installed-files
} >"$list.new"
mv -f -- "$list.new" "$list"
# What an older version had and this one hasn't.
if [ -n "$old" ]; then
    printf '%s\n' "$old" | grep -v -x -F -f "$list" | remove_listed || true
fi
refresh_caches

echo "Installed in $prefix: partner-balance-tray (also in the menu of programs) and partner-balance."
echo "To remove it: $own/install.sh --uninstall --prefix $prefix"
case :$PATH: in
    *:"$prefix/bin":*) ;;
    *) echo "Note: $prefix/bin is not in your PATH." ;;
esac
if command -v ldd >/dev/null; then
    missing=$(ldd bin/partner-balance-tray bin/partner-balance 2>&1 | sed -n -e 's/^[[:space:]]*\(.*\) => not found$/\1/p' \
        -e 's/.*version `\([^'"'"']*\)'"'"' not found.*/\1/p' | sort -u | tr '\n' ' ')
    if [ -n "$missing" ]; then
        echo "Note: this system lacks $missing"
        echo "  The tray program needs GTK 3, WebKitGTK (webkit2gtk 4.1) and gtk-layer-shell."
    fi
fi
