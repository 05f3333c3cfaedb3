#!/bin/sh
# Kills `fix` and `rm` at random moments, COUNT each, and makes eight corrections at once: what was
# acknowledged must be there, and no line torn.
. "$(dirname "$0")/common.sh"
kills=${3:-20}
part 1 60 >"$work/a.jsonl"
standoff ingest "$work/a.jsonl" --index "$work/i" >/dev/null 2>&1
standoff names "" --limit 0 --format jsonl --index "$work/i" | sed -n 's/.*"keys":\["\([^"]*\)".*/\1/p' >"$work/keys"
sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' "$work/a.jsonl" >"$work/ids"
acknowledged=0 k=0
once=$(seconds standoff stats --index "$work/i")
longest=$(awk -v once="$once" 'BEGIN { print 1.6 * once }')
head -n "$kills" "$work/keys" >"$work/some"
while read -r key; do
  k=$((k + 1))
  "$launcher" fix type "$key" misc --index "$work/i" >"$work/out" 2>/dev/null </dev/null &
  sleep "$(moment 0.1 "$longest")"
  kill -9 $! 2>/dev/null
  wait $! 2>/dev/null
  if grep -q type "$work/out"; then
    acknowledged=$((acknowledged + 1))
    grep -q -F "$key" "$work/i.fixes" || fault "fix type $key was acknowledged and lost"
  fi
done <"$work/some"
sound "$work/i" "after fix"
head -n "$kills" "$work/ids" >"$work/some"
while read -r id; do
  k=$((k + 1))
  before=$(articles "$work/i")
  "$launcher" rm "$id" --index "$work/i" >"$work/out" 2>/dev/null </dev/null &
  sleep "$(moment 0.1 "$longest")"
  kill -9 $! 2>/dev/null
  wait $! 2>/dev/null
  if grep -q '^1 articles removed' "$work/out"; then
    acknowledged=$((acknowledged + 1))
    [ "$(articles "$work/i")" -lt "$before" ] || fault "rm $id was acknowledged and lost"
  fi
done <"$work/some"
sound "$work/i" "after rm"
rm -f "$work/i.fixes"
standoff names "" --limit 8 --format jsonl --index "$work/i" | sed -n 's/.*"keys":\["\([^"]*\)".*/\1/p' >"$work/some"
while read -r key; do
  "$launcher" fix type "$key" misc --index "$work/i" >"$work/out.$(random 1000000000)" 2>&1 </dev/null &
done <"$work/some"
wait
numbers=$(cut -d ' ' -f 1 "$work"/out.* | sort -n | tr '\n' ' ')
[ "$numbers" = "1 2 3 4 5 6 7 8 " ] || fault "eight corrections at once got the numbers $numbers"
verdict "$k kills, $acknowledged acknowledged before them; eight corrections at once"
