#!/bin/sh
# Reads COUNT copies of the corpus, each under another name, in -Xmx256m, asks 50 questions and reads
# the corpus changed three times: memory stays below 500 MB, no file is left in the temporary folder,
# and the index grows by the articles alone.
. "$(dirname "$0")/common.sh"
copies=${3:-5}
mkdir "$work/tmp" "$work/in"
export TMPDIR="$work/tmp" STANDOFF_JAVA_OPTS="${STANDOFF_JAVA_OPTS:--Xmx256m}"
k=0
while [ $k -lt "$copies" ]; do
  k=$((k + 1))
  sed "s/\"text\": *\"/&Copy $k. /" "$corpus" >"$work/in/$k.jsonl"
done
"$launcher" ingest "$work/in" --index "$work/i" >/dev/null 2>"$work/err" </dev/null &
watch $! 100000
wait $! || fault "ingest of $copies copies: $(head -n 1 "$work/err")"
[ "$memory" -le 500 ] || fault "$memory MB for $copies copies"
[ "$(articles "$work/i")" = $((copies * $(wc -l <"$corpus"))) ] || fault "$(articles "$work/i") articles are in"
sound "$work/i" "after $copies copies"
files=$(ls "$work/i" | wc -l)
k=0
while [ $k -lt 10 ]; do
  k=$((k + 1))
  for question in "where Ashton" "figures houses" "who Ashton" "find people" "facts Ashton"; do
    # shellcheck disable=SC2086
    standoff $question --index "$work/i" >/dev/null 2>"$work/err"
    [ $? -lt 2 ] || fault "$question: $(head -n 1 "$work/err")"
  done
done
[ "$(ls "$work/i" | wc -l)" = "$files" ] || fault "questions leave files in the index"
size=''
for round in 1 2 3 4; do
  sed "s/\"text\": *\"/&Round $round. /" "$corpus" >"$work/a.jsonl"
  standoff ingest "$work/a.jsonl" --index "$work/j" >/dev/null 2>"$work/err" || fault "round $round: $(head -n 1 "$work/err")"
  : "${size:=$(du -sk "$work/j" | cut -f1)}"
done
[ "$(du -sk "$work/j" | cut -f1)" -lt $((2 * size)) ] || fault "$size KB became $(du -sk "$work/j" | cut -f1) KB"
[ -z "$(ls "$work/tmp" | grep -v '^hsperf')" ] || fault "files left in the temporary folder: $(ls "$work/tmp" | head -n 3 | tr '\n' ' ')"
verdict "$(articles "$work/i") articles in $STANDOFF_JAVA_OPTS, $took s of the processor and $memory MB; 50 questions; changed three times"
