#!/usr/bin/env bash
# Runs a program for Windows under Wine, in a Wine of its own and without a screen: wine.sh PROGRAM [ARGUMENT...]
# Python stops where its standard handles are of no use, so that it gets an empty input and two pipes.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
export WINEPREFIX="${WINEPREFIX:-$root/build/windows/wine}" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
# Wine keeps variables of Qt to itself, but for those that begin with its own name.
export WINEQT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
if [ ! -e "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" ]; then
  mkdir -p "$WINEPREFIX"
  wineboot --init </dev/null 2>&1 | cat >&2
  wineserver --wait
  x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" "$root/.ci/bundle/windows/icuuc.c"
fi
wine "$@" </dev/null 2> >(cat >&2) | cat
