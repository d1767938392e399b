#!/bin/sh
# Starts the guide on Linux, also from a stick whose files cannot be marked as programs (FAT32, exFAT):
#     sh start-linux.sh
# The system's own loader starts it, straight from the stick. Nothing is written anywhere, but for the last
# resort, which asks first.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
# A stick that was pulled out while it was written holds the program in the workplace.
for folder in "$here/linux/Guide" "$here/.guide-writing/new/linux/Guide" "$here/.guide-writing/old/linux/Guide"; do
    [ -f "$folder/Guide" ] && break
done
program=$folder/Guide

if [ ! -f "$program" ]; then
    echo "There is no guide for Linux on this stick: $here/linux/Guide is missing." >&2
    exit 1
fi
if [ "$(uname -m)" != x86_64 ]; then
    echo "This computer is of another kind ($(uname -m)). The guide needs a 64-bit PC (x86_64)." >&2
    exit 1
fi
for loader in /lib64/ld-linux-x86-64.so.2 /lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 /usr/lib/ld-linux-x86-64.so.2; do
    [ -x "$loader" ] && break
done
if [ ! -x "$loader" ]; then
    echo "This Linux has no loader for the guide (glibc). Use another computer." >&2
    exit 1
fi

# --verify asks whether the program may run from where it lies: a drive can forbid that (noexec).
if "$loader" --verify "$program" >/dev/null 2>&1; then
    exec "$loader" "$program" "$@"
fi

# The last resort. It is a trace, so it is said and asked.
memory=/dev/shm
echo "This computer lets no program run from this stick." >&2
if [ ! -t 0 ] || [ ! -w "$memory" ]; then
    echo "Use another computer, or have the stick mounted without “noexec”." >&2
    exit 1
fi
echo "The guide can be copied into this computer's memory for as long as it is open." >&2
echo "Memory can be written to the computer's disk by the system. Copy it there? Type yes:" >&2
read -r answer
[ "$answer" = yes ] || exit 1
umask 077
copy=$(mktemp -d "$memory/tmp.XXXXXXXXXX") || exit 1
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$copy/linux" && cp -R "$folder" "$copy/linux/Guide" && cp -R "$here/editions" "$copy/editions" &&
    "$loader" "$copy/linux/Guide/Guide" "$@"
