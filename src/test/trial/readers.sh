#!/bin/sh
# COUNT readers at the same time ask serve for names, each TIMES times and with a second between: once
# for Java to get warm, then while an ingest reads as many articles once more. Everybody is answered,
# memory stays below 700 MB, and what was read in is there at the end. How long they waited is told,
# not judged.
. "$(dirname "$0")/common.sh"
readers=${3:-200} times=${4:-10}
export STANDOFF_JAVA_OPTS="${STANDOFF_JAVA_OPTS:--Xmx384m}"
standoff ingest "$corpus" --index "$work/i" >/dev/null 2>&1
before=$(articles "$work/i")
"$launcher" serve --index "$work/i" --port 0 >"$work/address" 2>"$work/err" </dev/null &
server=$!
until [ -s "$work/address" ] || ! kill -0 $server 2>/dev/null; do sleep 0.2; done
[ -s "$work/address" ] || fault "serve does not start: $(head -n 1 "$work/err")"
"$java" "$here/Readers.java" "$(cat "$work/address")" "$readers" "$times" 1000 100 >/dev/null 2>&1
sed "s/\"text\": *\"/&Once more. /" "$corpus" >"$work/more.jsonl"
"$launcher" ingest "$work/more.jsonl" --index "$work/i" >/dev/null 2>&1 </dev/null &
writer=$!
"$java" "$here/Readers.java" "$(cat "$work/address")" "$readers" "$times" 1000 100 >"$work/said" 2>"$work/wrong" \
  || fault "readers: $(head -n 1 "$work/wrong")"
said=$(cat "$work/said")
case $said in *" wrong=0 "*) ;; *) fault "answers: $said $(head -n 1 "$work/wrong")" ;; esac
wait $writer || fault "the ingest beside them fails"
memory=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$server/status")
memory=$((${memory:-999999} / 1024))
[ "$memory" -le 700 ] || fault "$memory MB"
kill $server
wait $server 2>/dev/null
grep -v "open this address" "$work/err" >"$work/rest" && fault "serve says: $(head -n 1 "$work/rest")"
[ "$(articles "$work/i")" = $((before + $(wc -l <"$corpus"))) ] || fault "$(articles "$work/i") articles are in"
verdict "$readers readers while an ingest runs, in $STANDOFF_JAVA_OPTS, $memory MB: $said"
