#!/usr/bin/env bash
# Installs what the tests need, builds everything with warnings as errors, and runs all tests.
# The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results="$PWD/artifacts/test-results"

./tools/install-test-dependencies.sh
dotnet build PartnerPlatform.sln -warnaserror -verbosity:quiet -consoleLoggerParameters:NoSummary

rm -rf "$results"
status=0
dotnet test --solution PartnerPlatform.sln --no-build --results-directory "$results" "$@" || status=$?

# Every test project writes one result file with its counters.
passed=0 failed=0
while read -r counters; do
  p=$(sed -n 's/.* passed="\([0-9]*\)".*/\1/p' <<<"$counters")
  f=$(sed -n 's/.* failed="\([0-9]*\)".*/\1/p' <<<"$counters")
  e=$(sed -n 's/.* error="\([0-9]*\)".*/\1/p' <<<"$counters")
  passed=$((passed + ${p:-0}))
  failed=$((failed + ${f:-0} + ${e:-0}))
done < <(grep -ho '<Counters [^>]*>' "$results"/*.trx 2>/dev/null || true)

if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "The test run ended with exit code $status without a failed test." >&2
  failed=1
fi
if [ "$passed" -eq 0 ] && [ "$status" -eq 0 ]; then
  echo "No test was run." >&2
  status=1
fi

echo "$passed passed, $failed failed"
exit "$status"
