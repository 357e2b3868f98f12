#!/usr/bin/env bash
# A mail server (aiosmtpd) on loopback, with STARTTLS and AUTH, for tests. What it takes lies in DIR/mail, one file a letter.
#   aiosmtpd.sh start DIR PORT    starts it with its files in DIR; prints KEY=VALUE lines once it answers
#   aiosmtpd.sh stop DIR          stops it; what was taken stays
# Addresses that begin with `later` are put off (451) as often as DIR/refusals says, those that begin with `nobody` do not exist (550).
# DIR/mute, when it is there: the server takes the next letter and then says nothing more.
# Installed once, from PyPI, into $MOOT_TEST_CACHE (a folder that outlives the tests).
set -euo pipefail

fail() { echo "aiosmtpd.sh: $*" >&2; exit 1; }

install() {
  [ -n "${MOOT_TEST_CACHE:-}" ] || fail "MOOT_TEST_CACHE must name a folder for installed servers"
  mkdir -p "$MOOT_TEST_CACHE"
  venv=$MOOT_TEST_CACHE/aiosmtpd
  # Two tests may come at once: one installs, the other waits.
  exec 9>"$MOOT_TEST_CACHE/aiosmtpd.lock"
  flock 9
  if [ ! -e "$venv/complete" ]; then
    rm -rf "$venv"
    python3 -m venv "$venv" || fail "python3 has no venv module (Debian: python3-venv)"
    "$venv/bin/pip" install --quiet "aiosmtpd==1.4.6" >&2 || fail "aiosmtpd cannot be installed from PyPI"
    touch "$venv/complete"
  fi
  exec 9>&-
}

configure() {
  cat >"$dir/server.py" <<'PYTHON'
import asyncio, os, signal, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult

folder, port = sys.argv[1], int(sys.argv[2])
mail = os.path.join(folder, "mail")


def count(name):
    try:
        with open(os.path.join(folder, name)) as file:
            return int(file.read())
    except FileNotFoundError:
        return 0


def note(name, text):
    path = os.path.join(folder, name)
    with open(path + ".new", "wb") as file:
        file.write(text)
    os.rename(path + ".new", path)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        with open(os.path.join(folder, "asked"), "a") as file:
            file.write(address + "\n")
        left = count("refusals")
        if address.startswith("later") and left > 0:
            note("refusals", str(left - 1).encode())
            return "451 4.7.1 Greylisted, come again"
        if address.startswith("nobody"):
            return "550 5.1.1 No such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        number = len(os.listdir(mail)) + 1
        lines = ["X-From: " + envelope.mail_from, "X-To: " + ", ".join(envelope.rcpt_tos),
                 "X-Encrypted: " + str(session.ssl is not None), "X-User: " + str(session.auth_data or "")]
        note(f"mail/{number:04}", "\r\n".join(lines).encode() + b"\r\n" + envelope.original_content)
        mute = os.path.join(folder, "mute")
        if os.path.exists(mute):
            os.remove(mute)
            await asyncio.sleep(3600)
        return "250 Taken as %04d" % number


def sign_in(server, session, envelope, mechanism, data):
    if data.login == b"moot" and data.password == b"open sesame":
        session.auth_data = "moot"
        return AuthResult(success=True, auth_data="moot")
    return AuthResult(success=False, handled=False)


async def main():
    os.makedirs(mail, exist_ok=True)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(os.path.join(folder, "certificate.pem"), os.path.join(folder, "key.pem"))
    loop = asyncio.get_running_loop()

    def factory():
        return SMTP(Handler(), hostname="localhost", tls_context=tls, authenticator=sign_in, auth_required=False)

    server = await loop.create_server(factory, "127.0.0.1", port)
    end = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, end.set)
    async with server:
        await end.wait()


asyncio.run(main())
PYTHON
  [ -e "$dir/key.pem" ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 \
    -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout "$dir/key.pem" -out "$dir/certificate.pem" \
    2>>"$dir/server.log" || fail "openssl made no certificate"
}

answers() { exec 8<>"/dev/tcp/127.0.0.1/$port" && read -r -t 2 line <&8 && [ "${line:0:3}" = 220 ]; }

start() {
  install
  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  configure
  setsid "$venv/bin/python" "$dir/server.py" "$dir" "$port" >>"$dir/server.log" 2>&1 9>&- </dev/null &
  echo $! >"$dir/server.pid"
  for _ in $(seq 100); do
    (answers) 2>/dev/null && break
    kill -0 "$(cat "$dir/server.pid")" 2>/dev/null || { tail -20 "$dir/server.log" >&2; fail "aiosmtpd ended at once"; }
    sleep 0.1
  done
  (answers) 2>/dev/null || fail "aiosmtpd does not answer on port $port"
  echo "PORT=$port"
  echo "CERTIFICATE=$dir/certificate.pem"
}

stop() {
  [ -e "$dir/server.pid" ] || return 0
  local pid; pid=$(cat "$dir/server.pid")
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 30); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  kill -9 "$pid" 2>/dev/null || true
  rm -f "$dir/server.pid"
}

[ $# -ge 2 ] || fail "usage: aiosmtpd.sh start DIR PORT | stop DIR"
dir=$2
case $1 in
  start) port=${3:?a port}; start ;;
  stop) stop ;;
  *) fail "usage: aiosmtpd.sh start DIR PORT | stop DIR" ;;
esac
