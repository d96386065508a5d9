#!/bin/sh
# Sets up .venv with factcheck and all that its development needs.
#   tools/setup.sh             set it up, or bring it up to date
#   tools/setup.sh --is-ready  is there a working one, made in this folder?
set -eu
cd "$(dirname "$0")/.."

READY=.venv/.ready

is_ours() {
    [ -x .venv/bin/python ] && [ "$(cat "$READY" 2>/dev/null)" = "$PWD" ]
}

stop() {
    echo "factcheck: $1" >&2
    exit 1
}

if [ "${1:-}" = --is-ready ]; then
    is_ours && exit 0 || exit 1
fi

is_new_enough() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

if [ -n "${PYTHON:-}" ]; then
    is_new_enough "$PYTHON" ||
        stop "needs Python 3.11 or newer, and PYTHON=$PYTHON is not. Name another one in PYTHON."
else
    for PYTHON in python3 python3.14 python3.13 python3.12 python3.11 none; do
        is_new_enough "$PYTHON" && break
    done
    [ "$PYTHON" != none ] ||
        stop "needs Python 3.11 or newer, and on PATH there is $(python3 --version 2>/dev/null || echo none). Install one, or name it: PYTHON=/path/to/python3.11 make ..."
fi

# Debian ships venv without ensurepip, and then fails half-way through.
"$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || {
    VERSION=$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    stop "Python $VERSION lacks its venv module. On Debian or Ubuntu: apt-get install python3-venv (or python$VERSION-venv)"
}

# Without its mark it was interrupted, and is completed; with another folder's it is of no use.
if { is_ours || [ ! -e "$READY" ]; } && .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Bringing .venv up to date"
else
    echo "Setting up .venv (once, about a minute)"
    "$PYTHON" -m venv --clear .venv
fi
rm -f "$READY"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]' ||
    stop "could not install what .venv needs (the lines above say why). Is the package index within reach? Then run make again."
# Where Python is told to write no bytecode, every run would compile the whole program anew.
.venv/bin/python -m compileall -q factcheck rulesets
printf '%s\n' "$PWD" >"$READY"
