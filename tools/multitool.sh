#!/bin/sh
# Makes sure that there is Microsoft's SARIF multitool, which says whether our SARIF is what SARIF
# and GitHub ask for. Without it that test skips, which is a choice for a desk and not for CI.
set -eu
cd "$(dirname "$0")/.."

VERSION=5.7.0
HOME_OF_IT=.venv/multitool
MARK=$HOME_OF_IT/.ready

[ "$(cat "$MARK" 2>/dev/null)" = "$VERSION" ] && exit 0

LOG=$(mktemp)
trap 'rm -f "$LOG"' EXIT

if ! command -v npm >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing npm for the SARIF multitool"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends npm; } \
        </dev/null >"$LOG" 2>&1 || tail -n 5 "$LOG" >&2
fi

if command -v npm >/dev/null 2>&1; then
    echo "Installing the SARIF multitool (once)"
    mkdir -p "$HOME_OF_IT"
    # Its one script makes the program executable; that we do ourselves, and run no other.
    if npm install --prefix "$HOME_OF_IT" --no-save --no-audit --no-fund --ignore-scripts \
        "@microsoft/sarif-multitool@$VERSION" </dev/null >"$LOG" 2>&1; then
        chmod u+x "$HOME_OF_IT"/node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool
        printf '%s\n' "$VERSION" >"$MARK"
        exit 0
    fi
    tail -n 5 "$LOG" >&2
fi

if [ "${CI:-}" = true ]; then
    echo "factcheck: no SARIF multitool, and with CI=true its test may not be skipped. It wants npm. On Debian: apt-get install npm" >&2
    exit 1
fi
echo "The test by the SARIF multitool will be skipped: it wants npm. On Debian or Ubuntu: sudo apt-get install npm"
