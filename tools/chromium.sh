#!/bin/sh
# Makes sure that there is a Chromium for the tests that open a report in a browser.
# Without one those tests skip, which is a choice for a desk and not for CI.
set -eu

for BROWSER in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$BROWSER" >/dev/null 2>&1 && exit 0
done

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Chromium for the browser tests"
    export DEBIAN_FRONTEND=noninteractive
    LOG=$(mktemp)
    if { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } \
        </dev/null >"$LOG" 2>&1 && command -v chromium >/dev/null 2>&1; then
        rm -f "$LOG"
        exit 0
    fi
    tail -n 5 "$LOG" >&2
    rm -f "$LOG"
fi

if [ "${CI:-}" = true ]; then
    echo "factcheck: no Chromium on PATH, and with CI=true browser tests may not be skipped. On Debian: apt-get install chromium" >&2
    exit 1
fi
echo "Browser tests will be skipped: no Chromium on PATH. On Debian or Ubuntu: sudo apt-get install chromium"
