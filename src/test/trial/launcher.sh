#!/bin/sh
# Odd places, odd locales and odd Javas, with copies of the built checkout.
. "$(dirname "$0")/common.sh"
home=$(dirname -- "$launcher")
mkdir "$work/texts"
part 1 3 | sed 's/.*"text": *"\(.*\)"[^"]*$/\1/' | awk -v folder="$work/texts" '{ print > (folder "/" NR ".txt") }'
copy() {
  mkdir -p "$1/target"
  for part in standoff seeds models src pom.xml; do cp -r "$home/$part" "$1/"; done
  cp -r "$home/target/lib" "$home/target/standoff.jar" "$1/target/"
  find "$1/target" -exec touch {} +
}
ask() { "$@" names "" --limit 0 "$work/texts" --index "$work/i" --format jsonl >"$work/out" 2>"$work/err" </dev/null; }
same() { cmp -s "$work/plain" "$work/out" || fault "$1: $(tail -n 1 "$work/err")"; }
# refused WORDS COMMAND...: ends in 2 and one line.
refused() {
  label=$1
  shift
  "$@" >"$work/out" 2>"$work/err" </dev/null
  code=$?
  [ $code = 2 ] && [ "$(cat "$work/out" "$work/err" | wc -l)" = 1 ] || fault "$label: exit $code, $(cat "$work/out" "$work/err" | head -n 2 | tr '\n' '|')"
}
ask "$launcher"
cp "$work/out" "$work/plain"
[ -s "$work/plain" ] || fault "no answer at all: $(head -n 1 "$work/err")"
copy "$work/plain place"
ask "$work/plain place/standoff"; same "a blank in the path"
mv "$work/plain place" "$work/Läufer"
ask "$work/Läufer/standoff"; same "letters beyond ASCII in the path"
ask env LC_ALL=C "$work/Läufer/standoff"; same "letters beyond ASCII in the path, LC_ALL=C"
mv "$work/Läufer" "$work/c"
ask "$work/c/standoff"; same "a copy"
cache=$(ls "$work"/c/target/*.aot)
place=$(($(grep -abo 'Server VM (' "$cache" | head -n 1 | cut -d : -f 1) + 14))
printf 9 | dd of="$cache" bs=1 seek=$place conv=notrunc 2>/dev/null
ask "$work/c/standoff"; same "a cache of another Java"
[ -s "$work/err" ] && fault "a cache of another Java is told: $(head -n 1 "$work/err")"
head -c 1000000 "$cache" >"$work/half" && mv "$work/half" "$cache"
ask "$work/c/standoff"; same "half a cache"
[ "$(ls "$work"/c/target/*.aot | wc -l)" = 1 ] && [ "$(wc -c <"$cache")" -gt 1000000 ] || fault "half a cache is not made anew"
for k in 1 2 3 4 5 6; do
  "$work/c/standoff" names "" "$work/texts" --index "$work/i" --format jsonl >"$work/out$k" 2>/dev/null </dev/null &
done
wait
for k in 1 2 3 4 5 6; do [ -s "$work/out$k" ] || fault "one of six questions at once with a path has no answer"; done
# Permissions do not bind root.
forbid() { chmod -R a-w "$1"; mount --bind "$1" "$1" 2>/dev/null && mount -o remount,bind,ro "$1"; }
allow() { umount "$1" 2>/dev/null; chmod -R u+w "$1"; }
forbid "$work/i"
ask "$work/c/standoff"; same "an index that can only be read"
sound "$work/i" "an index that can only be read"
allow "$work/i"
rm -f "$cache" && touch "$work/c/pom.xml" && forbid "$work/c"
if [ ! -w "$work/c/target" ]; then
  ask "$work/c/standoff"; same "an older program that can only be read"
  [ -s "$work/err" ] && fault "an older program that can only be read tells: $(head -n 1 "$work/err")"
fi
allow "$work/c"
touch "$work/c/target/standoff.jar"
mkdir "$work/unbuilt" && cp "$home/standoff" "$work/unbuilt/" && forbid "$work/unbuilt"
[ -w "$work/unbuilt" ] || refused "a program that is not built and can only be read" "$work/unbuilt/standoff" --version
allow "$work/unbuilt"
mkdir "$work/tmp"
TMPDIR=$work/tmp setsid env --default-signal=INT "$work/c/standoff" --version >/dev/null 2>&1 </dev/null &
sleep 2
kill -s INT -- -$! 2>/dev/null
wait $!
[ -z "$(ls "$work/tmp")" ] || fault "an interrupted first run leaves files in the temporary folder"
[ -z "$(ls "$work/c/target" | grep preparing)" ] || fault "an interrupted first run leaves files in target"
refused "no memory" env STANDOFF_JAVA_OPTS=-Xmx24m "$launcher" ingest "$work/texts" --index "$work/j"
refused "a wrong option" env STANDOFF_JAVA_OPTS=-XX:+NoSuchOption "$launcher" --version
refused "a class for an option" env STANDOFF_JAVA_OPTS=nothing "$launcher" --version
refused "less memory than Java asks for" sh -c 'ulimit -v 900000; exec "$0" --version' "$launcher"
mkdir -p "$work/java/bin" && printf 'JAVA_VERSION="25"\n' >"$work/java/release"
printf '#!/bin/sh\necho "Unrecognized option: $1"\necho "Error: Could not create the Java Virtual Machine."\nexit 1\n' >"$work/java/bin/java"
chmod +x "$work/java/bin/java"
refused "a Java that does not know an option" env STANDOFF_JAVA_HOME="$work/java" "$launcher" --version
cp -rs "${java%/bin/java}" "$work/jdk"
for part in bin/java lib/libjli.so lib/server/libjvm.so lib/modules; do
  cp -L --remove-destination "${java%/bin/java}/$part" "$work/jdk/$part"
done
ask env STANDOFF_JAVA_HOME="$work/jdk" "$work/c/standoff"; same "a copy of Java"
ask env STANDOFF_JAVA_HOME="$work/jdk" "$work/c/standoff"; same "a copy of Java, with its cache"
head -c 1000000 "$work/jdk/lib/modules" >"$work/half" && mv "$work/half" "$work/jdk/lib/modules"
refused "a Java that was damaged when its cache was made" env STANDOFF_JAVA_HOME="$work/jdk" "$work/c/standoff" --version
JAVA_TOOL_OPTIONS=-XX:+UseParallelGC "$launcher" --version >/dev/null 2>&1 || fault "another collector in JAVA_TOOL_OPTIONS"
STANDOFF_JAVA_OPTS=-XX:+UseParallelGC "$launcher" --version >/dev/null 2>&1 || fault "another collector in STANDOFF_JAVA_OPTS"
head -c 100000 "$work/c/target/standoff.jar" >"$work/half" && mv "$work/half" "$work/c/target/standoff.jar"
refused "a damaged jar" "$work/c/standoff" names "" --index "$work/i"
rm -rf "$work/c/seeds"
refused "a damaged jar, and nothing to make a cache with" "$work/c/standoff" names "" --index "$work/i"
cp "$home/target/standoff.jar" "$work/c/target/" && rm "$work"/c/target/lib/lucene-core-*.jar
refused "a library that is not there" "$work/c/standoff" names "" --index "$work/i"
mkdir "$work/u" && cp "$work/texts/1.txt" "$work/u/Zürich.txt"
(cd "$work/u" && standoff ingest . --index "$work/k" && LC_ALL=C "$launcher" ingest . --index "$work/k") >/dev/null 2>&1
[ "$(articles "$work/k")" = 1 ] || fault "LC_ALL=C reads Zürich.txt as $(articles "$work/k") articles"
(cd "$work" && "${java%/*}/jar" --extract --file "$home/target/standoff.jar" META-INF/LICENSE META-INF/NOTICE)
for text in LICENSE NOTICE; do cmp -s "$work/META-INF/$text" "$home/$text" || fault "the jar has no $text"; done
verdict "places, caches, options"
