#!/bin/sh
# Compiles the templates. What the compiler warns of is an error here. The compiler is a package of the tests, for Linux on x64.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
compiler=$(dotnet msbuild "$here/../tests/SanctionsTracker.Tests.csproj" -nologo -getProperty:BicepPath | tr '\134' /)
messages=$("$compiler" build "$here/main.bicep" --stdout 2>&1 >/dev/null) || { echo "$messages"; exit 1; }
if [ -n "$messages" ]; then
    echo "$messages"
    exit 1
fi
