#!/bin/sh
# Kills ingest at random moments, each time verifies and goes on, and compares the end with an index
# that was made undisturbed, in its answers and in all of its annotations. COUNT kills; none after
# MOST_SECONDS. An index that is whole before the kill comes is compared, too, and a new one is
# begun, so that each kill meets work. Half of the articles stand in an archive; a corpus that is a
# folder is taken as it is.
. "$(dirname "$0")/common.sh"
kills=${3:-30} longest=${4:-20}
if [ -f "$corpus" ]; then
  mkdir "$work/pile"
  half=$(($(wc -l <"$corpus") / 2))
  part 1 $half >"$work/pile/a.jsonl"
  part $((half + 1)) $half >"$work/b.jsonl"
  tar -czf "$work/pile/b.tgz" -C "$work" b.jsonl
  corpus=$work/pile
fi
standoff ingest "$corpus" --index "$work/calm" >/dev/null 2>&1
annotations() { standoff export --as jsonl --index "$1" | LC_ALL=C sort | cksum; }
answers "$work/calm" >"$work/calm.txt"
annotations "$work/calm" >>"$work/calm.txt"
before=0 k=0 whole=0
compare() {
  answers "$work/torn" >"$work/torn.txt"
  annotations "$work/torn" >>"$work/torn.txt"
  cmp -s "$work/calm.txt" "$work/torn.txt" || fault "the end is not that of an undisturbed ingest"
  sound "$work/torn" "at the end"
}
while [ $k -lt "$kills" ]; do
  seconds=$(moment 0.3 "$longest")
  "$launcher" ingest "$corpus" --index "$work/torn" >/dev/null 2>&1 </dev/null &
  sleep "$seconds"
  kill -9 $! 2>/dev/null
  wait $! 2>/dev/null
  if [ $? != 137 ]; then
    whole=$((whole + 1))
    compare
    rm -rf "$work/torn"* && before=0
    continue
  fi
  k=$((k + 1))
  now=$(articles "$work/torn")
  [ -z "$now" ] || sound "$work/torn" "kill after $seconds s"
  [ "${now:-0}" -ge "$before" ] || fault "kill after $seconds s: $before articles became ${now:-0}"
  before=${now:-0}
  echo "  kill $k after $seconds s: $before articles committed" >&2
done
standoff ingest "$corpus" --index "$work/torn" >/dev/null 2>&1 || fault "does not go on"
compare
verdict "$kills kills of an ingest of $(articles "$work/calm") articles, $((whole + 1)) times to its end"
