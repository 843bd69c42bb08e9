#!/usr/bin/env bash
# Measures the web application as it would be deployed: published in Release, a site with 1,000 partner accounts on SQLite,
# load from wrk on the same machine. Writes one JSON line per figure to standard output, progress to standard error.
# Usage: benchmarks/host.sh [seconds per page, default 10]
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-10}
connections=16
accounts=1000
work=$(mktemp -d)
out="$work/publish"
data="$work/data"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
base="http://127.0.0.1:$port"
password="Bench-$RANDOM-$RANDOM!aA1"
pid=""

# What appsettings.Development.json says, for a host that runs as in production.
tenant=OrchardCore__OrchardCore_AutoSetup__Tenants__0
setup=("${tenant}__ShellName=Default" "${tenant}__SiteName=Partner Portal" "${tenant}__SiteTimeZone=Europe/Paris"
  "${tenant}__RecipeName=PartnerPlatformDevelopment" "${tenant}__AdminUsername=admin" "${tenant}__AdminEmail=admin@partner-portal.example"
  "${tenant}__AdminPassword=$password" "${tenant}__DatabaseProvider=Sqlite" "OrchardCore__PartnerPlatform_DemoPassword=$password")

say() { echo "$*" >&2; }
figure() { printf '{"figure":"%s","value":%s,"unit":"%s","target":"%s"}\n' "$1" "$2" "$3" "$4"; }
stop() {
  [ -n "$pid" ] || return 0
  kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  pid=""
}
trap 'stop; rm -rf "$work"' EXIT

# Starts the application and keeps the seconds from process start to the first 200 on / in $started.
start() {
  local began
  began=$(date +%s%N)
  (cd "$out" && exec env ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS="$base" ORCHARD_APP_DATA="$data" "${setup[@]}" \
    ./PartnerPlatform.Web >"$work/host.log" 2>&1) &
  pid=$!
  until [ "$(curl -s -o /dev/null -L -w '%{http_code}' "$base/" 2>/dev/null)" = 200 ]; do
    kill -0 "$pid" 2>/dev/null || { say "The host ended:"; cat "$work/host.log" >&2; exit 1; }
  done
  started=$(awk -v ns="$(($(date +%s%N) - began))" 'BEGIN { printf "%.2f", ns / 1e9 }')
}

# The antiforgery token of a page, with the cookies of a user's jar.
token() { curl -s -L -b "$1" -c "$1" "$base$2" | grep -o 'name="__RequestVerificationToken"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"$//'; }

sign_in() {
  local jar="$work/$1.jar"
  rm -f "$jar"
  curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "__RequestVerificationToken=$(token "$jar" /Login)" \
    --data-urlencode "LoginForm.UserName=$1" --data-urlencode "LoginForm.Password=$password" "$base/Login"
  # The jar marks HttpOnly cookies with a prefix that looks like a comment.
  sed 's/^#HttpOnly_//' "$jar" | grep -v '^#\|^$' | awk '{ printf "%s%s=%s", sep, $6, $7; sep = "; " }'
}

import_accounts() {
  local jar="$work/admin.jar" location
  python3 - "$accounts" >"$work/accounts.csv" <<'PY'
import sys, uuid
print("name,tenantId,country,domain,mpnId,addressLine1,city,postalCode,email,culture")
for n in range(1, int(sys.argv[1]) + 1):
    print(f"Partenaire {n:05d} SAS,{uuid.UUID(int=n + (1 << 100))},FR,partenaire{n:05d}.example,{6000000 + n},"
          f"{n} rue de Paris,Paris,{75000 + 1 + n % 20},contact@partenaire{n:05d}.example,fr-FR")
PY
  location=$(curl -s -o "$work/import.html" -b "$jar" -c "$jar" -w '%{redirect_url}' -F "__RequestVerificationToken=$(token "$jar" /Admin/PartnerImports)" \
    -F "file=@$work/accounts.csv;type=text/csv" -F "dryRun=false" "$base/Admin/PartnerImports/Start")
  [ -n "$location" ] || { say "The import was refused:"; sed 's/<[^>]*>//g' "$work/import.html" | grep -v '^ *$' | head -20 >&2; exit 1; }
  until curl -s -b "$jar" -H 'Accept: application/json' "$location" >"$work/import.json" && grep -q '"state":"\(Completed\|Failed\|Cancelled\)"' "$work/import.json"; do sleep 0.2; done
  say "$(cat "$work/import.json")"
}

# load NAME PATH RATE-TARGET P99-TARGET [COOKIE]: requests per second and p99.
load() {
  local header=() result status
  [ -z "${5:-}" ] || header=(-H "Cookie: $5")
  status=$(curl -s -o /dev/null -w '%{http_code}' "${header[@]}" "$base$2")
  [[ $status = 200 || $status = 302 ]] || { say "$1: $2 answers $status"; exit 1; }
  wrk -t1 -c"$connections" -d3s "${header[@]}" "$base$2" >/dev/null
  result=$(wrk -t1 -c"$connections" -d"${seconds}s" --latency "${header[@]}" "$base$2")
  figure "$1" "$(awk '/Requests\/sec/ { print $2 }' <<<"$result")" "requests/s" "$3"
  figure "$1, p99" "$(awk '$1 == "99%" { f = $2 ~ /us$/ ? 0.001 : $2 ~ /ms$/ ? 1 : 1000; print $2 * f }' <<<"$result")" "ms" "$4"
  ! grep -q 'Non-2xx' <<<"$result" || say "$1: $(grep 'Non-2xx' <<<"$result")"
}

command -v wrk >/dev/null || { say "Install wrk first: apt-get install wrk"; exit 1; }

say "Publishing…"
dotnet publish host/PartnerPlatform.Web -c Release -o "$out" -v quiet -nologo >&2
figure "published output" "$(du -sk --apparent-size "$out" | awk '{ printf "%.1f", $1 / 1024 }')" "MB" "< 60"

say "First start, with setup…"
start
figure "first start with setup to first 200" "$started" "s" "< 6"
sign_in admin >/dev/null
import_accounts
stop

say "Start on the existing site…"
start
figure "start on an existing site to first 200" "$started" "s" "< 1.5"
admin=$(sign_in admin)
partner=$(sign_in camille.laurent)

say "Load: $connections connections, $seconds s each…"
load "public support page" "/support/atelier-lumiere-sas" ">= 5000" "< 20"
load "support redirect" "/support-redirect?domain=atelier-lumiere.example&culture=fr-FR&country=FR" "" ""
load "login page" "/Login" "" ""
load "settings page, signed in" "/settings/partner-profile" ">= 2000" "" "$partner"
load "admin list of $accounts accounts, signed in" "/Admin/Partners" ">= 800" "" "$admin"
figure "resident memory after load" "$(awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status")" "MB" "< 200"
