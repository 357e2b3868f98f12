#!/usr/bin/env bash
# A server with Mastodon's API (mastodon-mock, stateful, on SQLite) on loopback, for tests.
#   mastodon-mock.sh start DIR PORT    starts it with its files in DIR; prints KEY=VALUE lines once it answers
#   mastodon-mock.sh stop DIR          stops it; what was posted is there again after the next start
# Installed once, from PyPI, into $MOOT_TEST_CACHE (a folder that outlives the tests).
set -euo pipefail

fail() { echo "mastodon-mock.sh: $*" >&2; exit 1; }

install() {
  [ -n "${MOOT_TEST_CACHE:-}" ] || fail "MOOT_TEST_CACHE must name a folder for installed servers"
  mkdir -p "$MOOT_TEST_CACHE"
  venv=$MOOT_TEST_CACHE/mastodon-mock
  # Two tests may come at once: one installs, the other waits.
  exec 9>"$MOOT_TEST_CACHE/mastodon-mock.lock"
  flock 9
  if [ ! -e "$venv/complete" ]; then
    rm -rf "$venv"
    python3 -m venv "$venv" || fail "python3 has no venv module (Debian: python3-venv)"
    "$venv/bin/pip" install --quiet "mastodon-mock==0.6.1" >&2 || fail "mastodon-mock cannot be installed from PyPI"
    touch "$venv/complete"
  fi
  exec 9>&-
}

configure() {
  cat >"$dir/server.toml" <<TOML
domain = "127.0.0.1:$port"
url_scheme = "http"
[database]
path = "$dir/server.sqlite"
[server]
host = "127.0.0.1"
port = $port
[streaming]
heartbeat_seconds = 1.0
[seed]
accounts = [
  { username = "team", display_name = "Team", access_token = "token-team" },
  { username = "stranger", display_name = "Stranger", access_token = "token-stranger" },
  { username = "neighbour", display_name = "Neighbour", access_token = "token-neighbour" },
]
TOML
}

answers() { curl -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$port/api/v2/instance" 2>/dev/null; }

start() {
  install
  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  configure
  (cd "$dir" && exec setsid "$venv/bin/mastodon_mock" serve --config server.toml --log-level warning \
    >>"$dir/server.log" 2>&1 9>&- </dev/null) &
  echo $! >"$dir/server.pid"
  for _ in $(seq 300); do
    answers && break
    kill -0 "$(cat "$dir/server.pid")" 2>/dev/null || { tail -20 "$dir/server.log" >&2; fail "mastodon-mock ended at once"; }
    sleep 0.1
  done
  answers || fail "mastodon-mock does not answer on port $port"
  echo "URL=http://127.0.0.1:$port"
  echo "TOKEN=token-team"
  echo "STRANGER=stranger"
  echo "STRANGER_TOKEN=token-stranger"
  echo "NEIGHBOUR_TOKEN=token-neighbour"
}

stop() {
  [ -e "$dir/server.pid" ] || return 0
  local pid; pid=$(cat "$dir/server.pid")
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  # Open event streams keep it from ending by itself.
  kill -9 "$pid" 2>/dev/null || true
  rm -f "$dir/server.pid"
}

[ $# -ge 2 ] || fail "usage: mastodon-mock.sh start DIR PORT | stop DIR"
dir=$2
case $1 in
  start) port=${3:?a port}; start ;;
  stop) stop ;;
  *) fail "usage: mastodon-mock.sh start DIR PORT | stop DIR" ;;
esac
