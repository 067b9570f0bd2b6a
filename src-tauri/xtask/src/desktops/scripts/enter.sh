# Enters a root made of layers, in a mount and process namespace that `unshare` has made. Runs as root. Variables: ROOT
# (the mount point), LOWER (read-only layers, separated by colons), UPPER and WORK (writable), SHARED (the folder
# mounted at /run/session), WHO (uid:gid of the program). The arguments are the program to run.
set -eu
mount -t overlay overlay -o "lowerdir=$LOWER,upperdir=$UPPER,workdir=$WORK" "$ROOT"
mount -t proc proc "$ROOT/proc"
mount -t sysfs -o ro sysfs "$ROOT/sys"
mount -t tmpfs -o mode=755 tmpfs "$ROOT/dev"
for device in null zero full random urandom tty; do
    touch "$ROOT/dev/$device"
    mount --bind "/dev/$device" "$ROOT/dev/$device"
done
mkdir "$ROOT/dev/shm" "$ROOT/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$ROOT/dev/shm"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$ROOT/dev/pts"
ln -s pts/ptmx "$ROOT/dev/ptmx"
ln -s /proc/self/fd "$ROOT/dev/fd"
mount -t tmpfs -o mode=1777 tmpfs "$ROOT/tmp"
mkdir -m 1777 "$ROOT/tmp/.X11-unix" "$ROOT/tmp/.ICE-unix"
mount -t tmpfs -o mode=755 tmpfs "$ROOT/run"
mkdir -p "$ROOT/run/session" "$ROOT/run/lock" "$ROOT/run/user/1000" "$ROOT/run/dbus"
mount --bind "$SHARED" "$ROOT/run/session"
mount -t tmpfs -o mode=755 tmpfs "$ROOT/home"
mkdir -p "$ROOT/home/tester"
chown 1000:1000 "$ROOT/home/tester" "$ROOT/run/user/1000" "$ROOT/run/session"
chmod 700 "$ROOT/run/user/1000"
exec chroot --userspec="$WHO" "$ROOT" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
