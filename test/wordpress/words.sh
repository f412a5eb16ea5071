#!/bin/sh -eu
# words.sh WORDPRESS: a story full of what WordPress rewrites, through a real one. WORDPRESS is the folder of an unpacked WordPress, for
# instance Debian's (README.md beside this says how). Needs php-cli, php-mysql and mariadb-server-core; no server, no port. Ends what it starts.
wordpress=${1:?folder of WordPress}
here=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
chmod 700 "$tmp"
mkdir "$tmp/data"
as=
if [ "$(id -u)" = 0 ]; then
  chown -R 65534:65534 "$tmp"
  as='setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs'
fi
# Without grants no system table is needed.
$as mariadbd --no-defaults --datadir="$tmp/data" --socket="$tmp/db.sock" --pid-file="$tmp/db.pid" --skip-networking --skip-grant-tables \
  --innodb-buffer-pool-size=32M --innodb-flush-log-at-trx-commit=0 >"$tmp/db.log" 2>&1 &
database=$!
trap 'kill "$database"; wait "$database" || true; rm -rf "$tmp"' EXIT
for _ in $(seq 300); do [ -S "$tmp/db.sock" ] && break; sleep 0.1; done
$as php -r '(new mysqli("localhost", "", "", "", 0, $argv[1]))->query("create database wordpress character set utf8mb4");' "$tmp/db.sock"
cd "$here/../.."
made=$(mktemp -d)
node test/wordpress/story.mjs "$made/words.json" >"$made/list.json"
for kind in element wordpress; do
  npm run -s embed -- "$made/words.json" --as "$kind" --out "$made/$kind" --base https://example.org/e/ >"$made/$kind.html"
done
status=0
php "$here/article.php" "$wordpress" "$tmp/db.sock" "$made/list.json" "$made/element.html" "$made/wordpress.html" || status=$?
rm -rf "$made"
exit "$status"
