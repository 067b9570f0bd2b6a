# Enters the root with the tool chain, in a mount and process namespace that `unshare` has made. Variables: ROOT (the root's
# folder), REPOSITORY (mounted at /src), OUT (mounted at /out), REGISTRY (cargo's folder of downloaded crates).
set -eu
mount -t proc proc "$ROOT/proc"
mount --rbind /dev "$ROOT/dev"
mount -t tmpfs -o mode=1777 tmpfs "$ROOT/tmp"
mkdir -m 1777 "$ROOT/tmp/.X11-unix"
mkdir -p "$ROOT/src" "$ROOT/out" "$ROOT/root/.cargo/registry" "$REGISTRY"
mount --bind "$REPOSITORY" "$ROOT/src"
mount --bind "$REGISTRY" "$ROOT/root/.cargo/registry"
# The last one: whoever waits for the root looks for it.
mount --bind "$OUT" "$ROOT/out"
# Ends when its input is closed, and with it everything in the namespace.
exec chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin cat
