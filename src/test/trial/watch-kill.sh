#!/bin/sh
# Kills `watch run` at random moments, and looks at the end whether each hit stands once in its report,
# and what an undisturbed run tells with it. COUNT kills; none after MOST_SECONDS. A run that ends
# before the kill comes is followed by a new file of articles, so that each kill meets work; half of
# them come by another ingest. Bursts are one digest, so what is counted are passages.
. "$(dirname "$0")/common.sh"
kills=${3:-30} longest=${4:-6}
total=$(wc -l <"$corpus")
each=$((total / 12 + 1))
mkdir "$work/pile"
watches() {
  standoff watch add many 'said OR police OR government' --index "$1" >/dev/null || fault "no watch"
  standoff watch add place '[location]' --index "$1" >/dev/null || fault "no watch"
  standoff watch add person '[person] said' --index "$1" >/dev/null || fault "no watch"
}
# passages FILE: watch, article and sentence of each hit, in order.
passages() {
  "$java" "$here/Passages.java" "$1" | LC_ALL=C sort
}
more() {
  file=$((file + 1))
  part $(((file - 1) * each + 1)) $each >"$work/part"
  [ -s "$work/part" ] && mv "$work/part" "$work/pile/$file.jsonl"
}
# watch_all INDEX: reads what is new, and adds what is found to INDEX.jsonl.
watch_all() {
  standoff watch run "$work/pile" --jsonl "$1.jsonl" --index "$1" >/dev/null 2>"$work/said"
  [ $? -lt 2 ] || fault "a run that nobody disturbs fails: $(head -n 1 "$work/said")"
}
# compare: what both told, when all is read.
compare() {
  if [ ! -e "$work/calm.txt" ]; then
    watches "$work/calm"
    watch_all "$work/calm"
    passages "$work/calm.jsonl" >"$work/calm.txt"
    [ -s "$work/calm.txt" ] || fault "nothing is told at all"
  fi
  passages "$work/torn.jsonl" >"$work/torn.txt"
  twice=$(uniq -d "$work/torn.txt" | wc -l)
  [ "$twice" = 0 ] || fault "$twice hits are told twice: $(uniq -d "$work/torn.txt" | head -n 1)"
  lost=$(comm -13 "$work/torn.txt" "$work/calm.txt")
  [ -z "$lost" ] || fault "$(echo "$lost" | wc -l) hits are not told: $(echo "$lost" | head -n 1)"
  made=$(comm -23 "$work/torn.txt" "$work/calm.txt")
  [ -z "$made" ] || fault "$(echo "$made" | wc -l) hits are none: $(echo "$made" | head -n 1)"
  sound "$work/torn" "at the end"
}
watches "$work/torn"
k=0 file=0 whole=0
more
while [ $k -lt "$kills" ]; do
  seconds=$(moment 0.2 "$longest")
  "$launcher" watch run "$work/pile" --jsonl "$work/torn.jsonl" --index "$work/torn" >/dev/null 2>&1 </dev/null &
  sleep "$seconds"
  kill -9 $! 2>/dev/null
  wait $! 2>/dev/null
  if [ $? = 137 ]; then
    k=$((k + 1))
    echo "  kill $k after $seconds s: $(cat "$work/torn.jsonl" 2>/dev/null | wc -l) lines told" >&2
    continue
  fi
  whole=$((whole + 1))
  if ! more; then
    watch_all "$work/torn"
    compare
    rm -rf "$work/torn" "$work/torn".* "$work/pile"/*
    watches "$work/torn"
    file=0
    more
  elif [ $((file % 2)) = 0 ]; then
    standoff ingest "$work/pile" --index "$work/torn" >/dev/null 2>&1
  fi
done
while more; do :; done
watch_all "$work/torn"
compare
verdict "$kills kills of watch run, $whole runs to their end; $(wc -l <"$work/calm.txt") hits, each told once"
