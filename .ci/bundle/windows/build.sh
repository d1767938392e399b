#!/usr/bin/env bash
# Builds the reader and the desk for Windows on Linux, in dist/windows, and lets each check itself: build.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
here=.ci/bundle/windows
work=build/windows
mkdir -p $work
$here/fetch.sh
# The key that signed the edition of this computer, as the build on Linux finds it (build.spec).
GUIDE_DEVELOPMENT_KEYS="Z:$(.venv/bin/python -c 'from guide.core.paths import development_folder; print(development_folder())')"
# The archive of modules is not packed: whoever packs the folder packs it better (docs/decisions/0028).
export GUIDE_DEVELOPMENT_KEYS PYTHONHASHSEED=0 PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0
rm -rf dist/windows
# Wine shows no files of the C library that every Windows has: hundreds of warnings say so.
$here/wine.sh $work/python/python.exe -m PyInstaller --noconfirm --log-level ERROR --distpath dist/windows \
  --workpath $work/work build.spec
for program in Guide Guide-Desk; do
  PYTHONPATH=$PWD .venv/bin/python .ci/bundle/bill.py dist/windows/$program $work/work/build/$program.parts.json
  $here/wine.sh dist/windows/$program/$program.exe --self-check
done
