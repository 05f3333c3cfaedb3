#!/bin/sh
# Installs what `mvn -Prelease package` made, where there is no Java, and lets the session of the
# README run there: installed.sh LAUNCHER FOLDER, the folder being target/release.
. "$(dirname "$0")/common.sh"
release=$corpus
readme=$(dirname -- "$launcher")/README.md
version=$(ls "$release" | sed -n 's/^standoff-\(.*\)-linux-x64.tar.gz$/\1/p')
[ -n "$version" ] || left_out "no archive in $release: mvn -Prelease package makes it"
[ "$(id -u)" = 0 ] && unshare -m true 2>/dev/null || left_out "it takes a user who may mount"
chmod 755 "$work"
(cd "$release" && sha256sum --quiet -c SHA256SUMS) || fault "sums differ"
[ "$(wc -c <"$release/standoff-$version-linux-x64.tar.gz")" -le 130000000 ] || fault "the archive is too large"

# The session of the README, each command with what it printed; what differs is told.
cat >"$work/session.sh" <<'END'
index=$1 readme=$2
in=0 command=
expected=$(mktemp) printed=$(mktemp)
compare() {
  [ -n "$command" ] || return 0
  eval "./standoff $command --index \"\$index\"" >"$printed" 2>"$printed.err" </dev/null
  cat "$printed.err" >>"$printed"
  ran=$((ran + 1))
  cmp -s "$expected" "$printed" || { echo "other output: $command"; diff "$expected" "$printed" | head -n 4; }
  command=
}
ran=0
while IFS= read -r line; do
  case $in$line in
    '0```console') in=1 ;;
    '1```') compare; in=0 ;;
    1'$ ./standoff '*) compare; command=${line#'$ ./standoff '}; : >"$expected" ;;
    1*) printf '%s\n' "$line" >>"$expected" ;;
  esac
done <"$readme"
[ "$ran" -ge 4 ] || echo "only $ran commands"
command -v java && echo "there is a java"
./standoff doctor --index "$index" | grep '^start cache *none\|^ *→'
[ -z "$(ls -A "$HOME")" ] || echo "left in the home: $(ls -A "$HOME")"
END

# alone COMMAND...: as nobody, on the files of this machine but for every Java.
cat >"$work/alone.sh" <<'END'
for folder in /usr/lib/jvm /opt /root /usr/share/maven; do
  [ -d "$folder" ] && mount -t tmpfs none "$folder"
done
java=$(command -v java) && [ ! -e "$(readlink -f "$java")" ] || [ -z "$java" ] || mount --bind /dev/null "$java"
mount --bind "$READONLY" "$READONLY" && mount -o remount,bind,ro "$READONLY"
exec setpriv --reuid=65534 --regid=65534 --clear-groups env -i HOME="$HOME" PATH=/usr/bin:/bin TMPDIR="$TMPDIR" "$@"
END
mkdir -m 777 "$work/home" "$work/tmp" "$work/data"
chmod 755 "$work"/*.sh
cp "$readme" "$work/readme"
alone() { READONLY=$1 HOME=$work/home TMPDIR=$work/tmp; export READONLY HOME TMPDIR; shift; unshare -m sh "$work/alone.sh" "$@"; }

mkdir "$work/a place"
tar xzf "$release/standoff-$version-linux-x64.tar.gz" -C "$work/a place"
program="$work/a place/standoff-$version"
(cd "$program" && alone "$program" sh "$work/session.sh" "$work/data/a" "$work/readme") >"$work/said" 2>&1
[ -s "$work/said" ] && fault "the archive: $(head -n 8 "$work/said")"
mv "$program" "$work/moved"
(cd "$work/moved" && alone "$work/moved" sh "$work/session.sh" "$work/data/b" "$work/readme") >"$work/said" 2>&1
[ -s "$work/said" ] && fault "the archive, moved: $(head -n 8 "$work/said")"
# Other dates: the cache is made anew, in the home of who may not write.
touch "$work/moved/app/standoff.jar"
alone "$work/moved" "$work/moved/standoff" where Belmokhtar --index "$work/data/b" >"$work/said" 2>&1
grep -q 'preparing a fast start' "$work/said" || fault "no new cache: $(head -n 3 "$work/said")"
[ -n "$(ls "$work/home/.cache/standoff/"*.aot 2>/dev/null)" ] || fault "no cache in the home"
rm -rf "$work/home/.cache"
# What speaks to clusters: told to be missing, then unpacked over it, where it finds no cluster. The
# cache still fits.
cluster() { timeout 120 "$1" where Belmokhtar --index opensearch://127.0.0.1:1/news >"$work/said" 2>&1; }
zip=$release/standoff-$version-opensearch.zip
rm -rf "$work/moved" && tar xzf "$release/standoff-$version-linux-x64.tar.gz" -C "$work"
cluster "$work/standoff-$version/standoff"
grep -q 'is not installed' "$work/said" || fault "without the client: $(head -n 2 "$work/said")"
(cd "$work" && "${java%/*}/jar" xf "$zip")
cluster "$work/standoff-$version/standoff"
grep -q '127.0.0.1:1' "$work/said" || fault "with the client: $(head -n 2 "$work/said")"
"$work/standoff-$version/standoff" doctor --index "$work/data/b" >"$work/said" 2>&1
grep -q '^start cache *none\|^start cache.*not used' "$work/said" && fault "no start cache with the client"
rm -rf "$work/standoff-$version"

# The package, under a folder that is a system of its own to dpkg.
root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers" "$root/home"
printf 'Package: libc6\nStatus: install ok installed\nVersion: 2.36\nArchitecture: amd64\nMaintainer: nobody\nDescription: none\n\n' >"$root/var/lib/dpkg/status"
files() { (cd "$root" && find . -path ./var -prune -o -print | sort); }
files >"$work/before"
if command -v dpkg >/dev/null; then
  dpkg --root="$root" -i "$release"/standoff_*_amd64.deb >"$work/said" 2>&1 || fault "dpkg: $(tail -n 2 "$work/said")"
  (cd "$root/usr/lib/standoff" && alone "$root/usr" sh "$work/session.sh" "$work/data/c" "$work/readme") >"$work/said" 2>&1
  [ -s "$work/said" ] && fault "the package: $(head -n 8 "$work/said")"
  "$root/usr/bin/standoff" ingest "$root/usr/lib/standoff/seeds" --index "$root/home/.standoff" >/dev/null 2>&1 || fault "the link in bin"
  completed=$(bash -c 'source "$0"; COMP_WORDS=(standoff wh); COMP_CWORD=1; _complete_standoff; echo ${COMPREPLY[*]}' "$root/usr/share/bash-completion/completions/standoff")
  [ "$completed" = "where who" ] || fault "bash completes wh to: $completed"
  if command -v fish >/dev/null; then
    fish -c "source '$root/usr/share/fish/vendor_completions.d/standoff.fish'; complete -C 'standoff wher'" 2>/dev/null | grep -q '^where' || fault "fish does not complete"
  fi
  if command -v zsh >/dev/null; then
    zsh -fc "fpath=('$root/usr/share/zsh/vendor-completions' \$fpath); autoload -U compinit; compinit -D; [ \${_comps[standoff]} = _standoff ]" || fault "zsh does not know it"
  fi
  for page in "$root"/usr/share/man/man1/*; do
    gzip -dc "$page" | { ! command -v groff >/dev/null || groff -K utf8 -man -Tutf8 -ww -z; } >"$work/said" 2>&1
    [ -s "$work/said" ] && fault "$(basename "$page"): $(head -n 1 "$work/said")"
  done
  cluster "$root/usr/bin/standoff"
  grep -q 'is not installed' "$work/said" || fault "the package without the client: $(head -n 2 "$work/said")"
  dpkg --root="$root" -i "$release"/standoff-opensearch_*_all.deb >"$work/said" 2>&1 || fault "dpkg, the client: $(tail -n 2 "$work/said")"
  cluster "$root/usr/bin/standoff"
  grep -q '127.0.0.1:1' "$work/said" || fault "the package with the client: $(head -n 2 "$work/said")"
  dpkg --root="$root" --purge standoff-opensearch >"$work/said" 2>&1 || fault "dpkg --purge, the client: $(tail -n 2 "$work/said")"
  dpkg --root="$root" --purge standoff >"$work/said" 2>&1 || fault "dpkg --purge: $(tail -n 2 "$work/said")"
  files | grep -v '^./home/.standoff' >"$work/after"
  cmp -s "$work/before" "$work/after" || fault "left behind: $(diff "$work/before" "$work/after" | head -n 3)"
  [ -d "$root/home/.standoff" ] || fault "the user's index went, too"
fi

# The portable archive, with a Java and without.
(cd "$work" && "${java%/*}/jar" xf "$release/standoff-$version-portable.zip") && chmod +x "$work/standoff-$version/standoff"
STANDOFF_JAVA_HOME=${java%/bin/java} "$work/standoff-$version/standoff" where Belmokhtar "$work/standoff-$version/seeds" --index "$work/data/d" >"$work/said" 2>&1 \
  && grep -q 'Mokhtar Belmokhtar' "$work/said" || fault "the portable archive: $(head -n 2 "$work/said")"
alone "$work/standoff-$version" "$work/standoff-$version/standoff" --version >"$work/said" 2>&1
grep -q 'a JDK 25 or newer is needed' "$work/said" || fault "the portable archive without a Java: $(head -n 2 "$work/said")"
verdict "an archive for Linux, a package, a portable archive"
