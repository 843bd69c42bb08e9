#!/usr/bin/env bash
# Measures MPN locations at their size: 100,000 partner accounts, 202,000 locations and 100,000 associations on SQLite.
# The product imports a few accounts and locations; their documents and index rows are copied with other names and numbers
# while the host is stopped. Then requests are sent one after the other. One JSON line per figure to standard output.
# Usage: benchmarks/locations.sh [rows of the import that is measured, default 100000]
set -euo pipefail
cd "$(dirname "$0")/.."

rows=${1:-100000}
work=$(mktemp -d)
out=${PUBLISHED:-$work/publish}
data="$work/data"
database="$data/Sites/Default/OrchardCore.db"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
password="Bench-$RANDOM-$RANDOM!aA1"
pid=""

tenant=OrchardCore__OrchardCore_AutoSetup__Tenants__0
setup=("${tenant}__ShellName=Default" "${tenant}__SiteName=Partner Portal" "${tenant}__SiteTimeZone=Europe/Paris"
  "${tenant}__RecipeName=PartnerPlatform" "${tenant}__AdminUsername=admin" "${tenant}__AdminEmail=admin@partner-portal.example"
  "${tenant}__AdminPassword=$password" "${tenant}__DatabaseProvider=Sqlite")

say() { echo "$*" >&2; }
stop() {
  [ -n "$pid" ] || return 0
  kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  pid=""
}
trap 'stop; rm -rf "$work"' EXIT

start() {
  (cd "$out" && exec env ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS="http://127.0.0.1:$port" ORCHARD_APP_DATA="$data" "${setup[@]}" \
    ./PartnerPlatform.Web >>"$work/host.log" 2>&1) &
  pid=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/health/ready" 2>/dev/null)" = 200 ]; do
    kill -0 "$pid" 2>/dev/null || { say "The host ended:"; cat "$work/host.log" >&2; exit 1; }
    sleep 0.2
  done
}

if [ -z "${PUBLISHED:-}" ]; then
  say "Publishing…"
  dotnet publish host/PartnerPlatform.Web -c Release -o "$out" -v quiet -nologo >&2
fi

say "Setting up…"
start
python3 benchmarks/locations.py templates "$port" "$password"
stop
say "Copying…"
python3 benchmarks/locations.py copy "$database"
start
say "Measuring…"
python3 benchmarks/locations.py measure "$port" "$password" "$database" "$pid"
say "Importing $rows locations…"
python3 benchmarks/locations.py import "$port" "$password" "$rows"
