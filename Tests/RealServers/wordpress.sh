#!/usr/bin/env bash
# A WordPress site (Debian's, on MariaDB and PHP's own web server) on loopback, for tests.
#   wordpress.sh start DIR PORT    starts it with its files in DIR; prints KEY=VALUE lines once it answers
#   wordpress.sh stop DIR          stops it
# Missing Debian packages are installed (as root). $MOOT_TEST_CACHE names the folder that outlives the tests: it keeps the installation lock.
set -euo pipefail
export PATH=$PATH:/usr/sbin:/sbin

fail() { echo "wordpress.sh: $*" >&2; exit 1; }

present() { [ -d /usr/share/wordpress ] && command -v mariadbd mariadb-install-db php >/dev/null && php -m | grep -q mysqli; }

install() {
  [ -n "${MOOT_TEST_CACHE:-}" ] || fail "MOOT_TEST_CACHE must name a folder for installed servers"
  mkdir -p "$MOOT_TEST_CACHE"
  exec 9>"$MOOT_TEST_CACHE/wordpress.lock"
  flock 9
  if ! present; then
    command -v apt-get >/dev/null || fail "needs WordPress, MariaDB and PHP; only Debian's packages are known here"
    [ "$(id -u)" = 0 ] || fail "run once as root: apt-get install wordpress mariadb-server php-cli php-mysql"
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      wordpress mariadb-server php-cli php-mysql >"$MOOT_TEST_CACHE/wordpress-install.log" 2>&1 9>&- ||
      { tail -5 "$MOOT_TEST_CACHE/wordpress-install.log" >&2; fail "the Debian packages cannot be installed"; }
    present || fail "the Debian packages are there but not usable"
  fi
  exec 9>&-
}

database() {
  local isNew=no
  if [ ! -d "$dir/db" ]; then
    isNew=yes
    mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$dir/db" \
      --auth-root-authentication-method=normal --skip-test-db >"$dir/db.log" 2>&1 || fail "no database: see $dir/db.log"
  fi
  setsid mariadbd --no-defaults --user="$(id -un)" --datadir="$dir/db" --socket="$dir/db.sock" --skip-networking \
    --pid-file="$dir/mariadbd.pid" --innodb-flush-log-at-trx-commit=2 >>"$dir/db.log" 2>&1 </dev/null &
  echo $! >"$dir/db.pid"
  for _ in $(seq 200); do
    mariadb-admin --no-defaults -uroot -S "$dir/db.sock" ping >/dev/null 2>&1 && break
    kill -0 "$(cat "$dir/db.pid")" 2>/dev/null || { tail -5 "$dir/db.log" >&2; fail "MariaDB ended at once"; }
    sleep 0.1
  done
  [ $isNew = no ] || mariadb --no-defaults -uroot -S "$dir/db.sock" -e \
    "create database wp; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost"
}

site() {
  cp -rL /usr/share/wordpress "$dir/site"
  rm -f "$dir/site/wp-config.php"
  cat >"$dir/site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:$dir/db.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('WP_HOME', 'http://127.0.0.1:$port'); define('WP_SITEURL', 'http://127.0.0.1:$port');
define('AUTOMATIC_UPDATER_DISABLED', true);
function wp_mail() { return true; }
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
  # All visitors of a test come from one address: only people who are signed in are told to go slowly.
  mkdir -p "$dir/site/wp-content/mu-plugins"
  cat >"$dir/site/wp-content/mu-plugins/visitors.php" <<'PHP'
<?php
add_filter('comment_flood_filter', function ($isFlood) { return is_user_logged_in() ? $isFlood : false; }, 99);
PHP
  cat >"$dir/router.php" <<'PHP'
<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && is_file($file)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
PHP
  cat >"$dir/install.php" <<'PHP'
<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($argv[2], PHP_URL_HOST) . ':' . parse_url($argv[2], PHP_URL_PORT);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test &amp; Tales', 'admin', 'admin@example.test', true, '', 'pw-admin');
update_option('permalink_structure', '/%postname%/');
update_option('comment_moderation', 1);
update_option('comment_whitelist', 0);
update_option('comment_previously_approved', 0);
$writer = wp_create_user('writer', 'pw-writer', 'writer@example.test');
(new WP_User($writer))->set_role('author');
foreach (['admin' => 1, 'writer' => $writer] as $name => $id) {
  list($password) = WP_Application_Passwords::create_new_application_password($id, ['name' => 'tests']);
  echo strtoupper($name), "_PASSWORD=$password\n";
}
$post = wp_insert_post(['post_title' => 'Tom & Jerry’s <em>day</em>', 'post_content' => 'Once upon a time.',
  'post_status' => 'publish', 'post_author' => $writer]);
$page = wp_insert_post(['post_title' => 'Contact', 'post_content' => 'Write to us.', 'post_status' => 'publish',
  'post_type' => 'page', 'post_author' => 1, 'comment_status' => 'open']);
echo "POST=$post\nPAGE=$page\n";
PHP
  php -d error_reporting=0 "$dir/install.php" "$dir/site" "http://127.0.0.1:$port" >"$dir/credentials" ||
    fail "WordPress cannot be installed: $(tail -3 "$dir/credentials")"
}

answers() { curl -fsS -o /dev/null --max-time 5 "http://127.0.0.1:$port/wp-json/?_fields=name" 2>/dev/null; }

start() {
  install
  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  database
  [ -e "$dir/credentials" ] || site
  # Several workers, so that one page of WordPress can ask another.
  PHP_CLI_SERVER_WORKERS=3 setsid php -d error_reporting=0 -S "127.0.0.1:$port" -t "$dir/site" "$dir/router.php" \
    >>"$dir/server.log" 2>&1 </dev/null &
  echo $! >"$dir/server.pid"
  for _ in $(seq 200); do
    answers && break
    kill -0 "$(cat "$dir/server.pid")" 2>/dev/null || { tail -5 "$dir/server.log" >&2; fail "PHP's server ended at once"; }
    sleep 0.1
  done
  answers || fail "WordPress does not answer on port $port"
  echo "URL=http://127.0.0.1:$port"
  echo "USER=admin"
  echo "WRITER=writer"
  cat "$dir/credentials"
}

# Ends the process group that `setsid` made: PHP's server has workers.
end() {
  [ -e "$1" ] || return 0
  local pid; pid=$(cat "$1")
  kill -- "-$pid" 2>/dev/null || kill "$pid" 2>/dev/null || true
  for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  kill -9 -- "-$pid" 2>/dev/null || true
  rm -f "$1"
}

stop() { end "$dir/server.pid"; end "$dir/db.pid"; }

[ $# -ge 2 ] || fail "usage: wordpress.sh start DIR PORT | stop DIR"
dir=$2
case $1 in
  start) port=${3:?a port}; start ;;
  stop) stop ;;
  *) fail "usage: wordpress.sh start DIR PORT | stop DIR" ;;
esac
