#!/usr/bin/env bash
# Installs from Debian what the tests use: a browser and a database server. Needs root only when something is missing.
set -euo pipefail

# The SDK's VAT algorithms and country data, and the world map, are compared with packages from npm.
for tool in country-data world-map; do
  if command -v npm >/dev/null && [ ! -d "tools/$tool/node_modules" ]; then
    npm ci --prefix "tools/$tool" --ignore-scripts --silent
  fi
done

missing=()
command -v chromium >/dev/null || missing+=(chromium)
compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || missing+=(postgresql)
command -v clang >/dev/null || missing+=(clang)
[ -e /usr/include/zlib.h ] || missing+=(zlib1g-dev)
[ ${#missing[@]} -gt 0 ] || exit 0

sudo=""
[ "$(id -u)" -eq 0 ] || sudo=sudo
export DEBIAN_FRONTEND=noninteractive

# The tests start a database server of their own: the package needn't create one.
if [[ " ${missing[*]} " == *" postgresql "* ]]; then
  $sudo mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' | $sudo tee /etc/postgresql-common/createcluster.conf >/dev/null
fi

$sudo apt-get update -qq
$sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
