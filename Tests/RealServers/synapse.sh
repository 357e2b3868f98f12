#!/usr/bin/env bash
# A Matrix homeserver (Synapse) on loopback, for tests.
#   synapse.sh start DIR PORT    starts it with its files in DIR; prints KEY=VALUE lines once it answers
#   synapse.sh stop DIR          stops it
# Installed once, from PyPI, into $MOOT_TEST_CACHE (a folder that outlives the tests).
set -euo pipefail

fail() { echo "synapse.sh: $*" >&2; exit 1; }

install() {
  [ -n "${MOOT_TEST_CACHE:-}" ] || fail "MOOT_TEST_CACHE must name a folder for installed servers"
  mkdir -p "$MOOT_TEST_CACHE"
  venv=$MOOT_TEST_CACHE/synapse
  # Two tests may come at once: one installs, the other waits.
  exec 9>"$MOOT_TEST_CACHE/synapse.lock"
  flock 9
  if [ ! -e "$venv/complete" ]; then
    rm -rf "$venv"
    python3 -m venv "$venv" || fail "python3 has no venv module (Debian: python3-venv)"
    "$venv/bin/pip" install --quiet matrix-synapse >&2 || fail "matrix-synapse cannot be installed from PyPI"
    touch "$venv/complete"
  fi
  exec 9>&-
}

configure() {
  # It opens its log in the folder where it stands.
  (cd "$dir" && "$venv/bin/python" -m synapse.app.homeserver -c homeserver.yaml --generate-config -H localhost \
    --report-stats=no --data-directory "$dir" >/dev/null)
  cat >"$dir/extra.yaml" <<YAML
listeners:
  - port: $port
    bind_addresses: ["127.0.0.1"]
    type: http
    tls: false
    resources: [{names: [client], compress: false}]
public_baseurl: "http://127.0.0.1:$port/"
trusted_key_servers: []
federation_domain_whitelist: []
registration_shared_secret: "loopback-only"
rc_message: {per_second: 1000, burst_count: 1000}
rc_login:
  address: {per_second: 1000, burst_count: 1000}
  account: {per_second: 1000, burst_count: 1000}
  failed_attempts: {per_second: 1000, burst_count: 1000}
rc_joins: {local: {per_second: 1000, burst_count: 1000}}
rc_reports: {per_second: 1000, burst_count: 1000}
YAML
  # The generated file has a secret of its own; later files win.
  sed -i '/^registration_shared_secret/d' "$dir/homeserver.yaml"
}

answers() { curl -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$port/_matrix/client/versions" 2>/dev/null; }

start() {
  install
  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  local isNew=no
  [ -e "$dir/homeserver.yaml" ] || { isNew=yes; configure; }
  (cd "$dir" && exec setsid "$venv/bin/python" -m synapse.app.homeserver -c homeserver.yaml -c extra.yaml \
    >"$dir/server.log" 2>&1 9>&- </dev/null) &
  echo $! >"$dir/server.pid"
  for _ in $(seq 300); do
    answers && break
    kill -0 "$(cat "$dir/server.pid")" 2>/dev/null || { tail -20 "$dir/server.log" >&2; fail "Synapse ended at once"; }
    sleep 0.2
  done
  answers || fail "Synapse does not answer on port $port"
  if [ $isNew = yes ]; then
    for user in team stranger neighbour; do
      "$venv/bin/register_new_matrix_user" -c "$dir/extra.yaml" -u $user -p "pw-$user" --no-admin \
        "http://127.0.0.1:$port" >/dev/null
    done
  fi
  echo "URL=http://127.0.0.1:$port"
  echo "USER=team"
  echo "PASSWORD=pw-team"
  echo "STRANGER=stranger"
  echo "STRANGER_PASSWORD=pw-stranger"
  echo "NEIGHBOUR=neighbour"
  echo "NEIGHBOUR_PASSWORD=pw-neighbour"
}

stop() {
  [ -e "$dir/server.pid" ] || return 0
  local pid; pid=$(cat "$dir/server.pid")
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  kill -9 "$pid" 2>/dev/null || true
  rm -f "$dir/server.pid"
}

[ $# -ge 2 ] || fail "usage: synapse.sh start DIR PORT | stop DIR"
dir=$2
case $1 in
  start) port=${3:?a port}; start ;;
  stop) stop ;;
  *) fail "usage: synapse.sh start DIR PORT | stop DIR" ;;
esac
