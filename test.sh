#!/bin/sh
# Installs what the tests need, checks the code and runs every test. The last line says how many passed and failed; the
# exit code is 0 only where all is well.
#
#   ./test.sh                  everything
#   ./test.sh 'FullyQualifiedName~Fetching'   the .NET tests that match this filter
set -u
cd "$(dirname "$0")" || exit 2

filter=${1:-}
results=$PWD/TestResults
passed=0
failed=0
skipped=0

say() { printf '\n== %s\n' "$*"; }

# A check counts as one test.
check() {
    say "$1"
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        echo "FAILED: $*"
        failed=$((failed + 1))
    fi
}

finish() {
    if [ "$skipped" -gt 0 ]; then
        echo "$passed passed, $failed failed, $skipped skipped"
    else
        echo "$passed passed, $failed failed"
    fi
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
    exit
}

install_packages() {
    if [ -f package.json ] && ! npm ls >/dev/null 2>&1; then
        say "npm ci"
        # No telemetry of installed packages.
        SCARF_ANALYTICS=false npm ci --no-audit --no-fund || { failed=$((failed + 1)); finish; }
    fi
    say "dotnet restore"
    dotnet restore SanctionsTracker.sln -v q || { failed=$((failed + 1)); finish; }
}

# What the tests use of Debian's: R checks our statistics, the dashboard is looked at in Chromium, ShellCheck reads the scripts. The tests that miss
# one skip, so nothing of this fails the run.
install_debian() {
    [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
    missing=
    command -v Rscript >/dev/null || missing="$missing r-base-core"
    command -v chromium >/dev/null || missing="$missing chromium fonts-dejavu-core"
    command -v shellcheck >/dev/null || missing="$missing shellcheck"
    [ -n "$missing" ] || return 0
    say "apt-get install$missing"
    export DEBIAN_FRONTEND=noninteractive
    timeout 120 apt-get update -q >/dev/null 2>&1
    for package in $missing; do
        timeout 600 apt-get install -q -y --no-install-recommends "$package" >/dev/null 2>&1 || echo "$package could not be installed: the tests that need it will skip."
    done
}

run_tests() {
    project=$1
    say "dotnet test $project"
    dotnet test "$project" -c Release --no-build --nologo --results-directory "$results" \
        --logger "trx;LogFilePrefix=$(basename "$project" .csproj)" --logger "console;verbosity=minimal" ${filter:+--filter "$filter"} \
        || broken=$((broken + 1))
}

# The figures of a result file: <Counters total=… passed=… failed=… notExecuted=…/>
counter() { sed -n "s/.*<Counters .*[ ]$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -1; }

count_results() {
    for file in "$results"/*.trx; do
        [ -f "$file" ] || continue
        total=$(counter "$file" total) ran=$(counter "$file" executed) well=$(counter "$file" passed)
        passed=$((passed + well))
        failed=$((failed + ran - well))
        skipped=$((skipped + total - ran))
    done
}

install_packages
install_debian
[ -n "$filter" ] || check "dotnet format" dotnet format SanctionsTracker.sln --verify-no-changes --no-restore

say "dotnet build"
dotnet build SanctionsTracker.sln -c Release --no-restore --nologo -v q || { failed=$((failed + 1)); finish; }

if [ -z "$filter" ] && [ -f functions/Api/openapi.json ]; then
    check "OpenAPI lint" npx --no-install spectral lint functions/Api/openapi.json --ruleset .spectral.yaml --fail-severity warn
fi

if [ -z "$filter" ] && [ "$(uname -s -m)" = "Linux x86_64" ]; then
    check "Bicep" infra/check.sh
fi

rm -rf "$results"
broken=0
for project in tests/SanctionsTracker.Tests.csproj tests/browser/*.csproj; do
    [ -f "$project" ] && run_tests "$project"
done
before=$failed
count_results
# A run that broke without a failed test in its results is a failure too.
[ "$broken" -eq 0 ] || [ "$failed" -gt "$before" ] || failed=$((failed + broken))

say "result"
finish
