#!/bin/bash
# zig as the C compiler for macOS. What zig names otherwise is left out. Objective-C becomes an empty object: it wants
# headers that only a Mac has, so it is not checked.
words=()
skip=0
for word in "$@"; do
    if [ $skip = 1 ]; then
        skip=0
        continue
    fi
    case "$word" in
        --target=* | -mmacosx-version-min=* | -mmacos-version-min=*) ;;
        -arch | -isysroot | -target) skip=1 ;;
        *.m) words+=(-x c /dev/null) ;;
        *) words+=("$word") ;;
    esac
done
exec python3 -m ziglang cc -target aarch64-macos "${words[@]}"
