#!/bin/sh
# Several ingests into one index at the same time, COUNT times: each puts its articles in or says in
# one line that another is writing and ends in 2; nothing is lost, and what was refused gets in when
# it is tried again.
. "$(dirname "$0")/common.sh"
rounds=${3:-5}
part 1 60 >"$work/a.jsonl"
part 61 60 >"$work/b.jsonl"
part 121 60 >"$work/c.jsonl"
standoff ingest "$work/a.jsonl" "$work/b.jsonl" "$work/c.jsonl" --index "$work/calm" >/dev/null 2>&1
answers "$work/calm" >"$work/calm.txt"
round=0 refused=0
while [ $round -lt "$rounds" ]; do
  round=$((round + 1))
  rm -rf "$work/i"*
  for file in a b c; do
    "$launcher" ingest "$work/$file.jsonl" --index "$work/i" >/dev/null 2>"$work/$file.err" </dev/null &
    echo $! >"$work/$file.pid"
  done
  for file in a b c; do
    wait "$(cat "$work/$file.pid")"
    echo $? >"$work/$file.code"
  done
  for file in a b c; do
    code=$(cat "$work/$file.code")
    [ "$code" = 0 ] && continue
    refused=$((refused + 1))
    [ "$code" = 2 ] || fault "an ingest beside others ends in $code"
    [ "$(wc -l <"$work/$file.err")" = 1 ] || fault "an ingest beside others says: $(head -n 2 "$work/$file.err")"
    grep -q "$work/i" "$work/$file.err" || fault "it is not said which index is being written"
    standoff ingest "$work/$file.jsonl" --index "$work/i" >/dev/null 2>&1 || fault "$file does not get in afterwards"
  done
  answers "$work/i" >"$work/i.txt"
  cmp -s "$work/calm.txt" "$work/i.txt" || fault "the index is not that of ingests one by one"
  sound "$work/i" "round $round"
done
verdict "$rounds times three ingests at once, $refused refused and tried again"
