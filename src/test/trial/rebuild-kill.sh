#!/bin/sh
# Interrupts `ingest --rebuild` COUNT times at random moments, by KILL and TERM in turn: the index
# must hold what it held.
. "$(dirname "$0")/common.sh"
kills=${3:-10} longest=${4:-15}
standoff ingest "$corpus" --index "$work/i" >/dev/null 2>&1
before=$(articles "$work/i")
answers "$work/i" >"$work/before"
k=0 late=0
while [ $k -lt "$kills" ]; do
  k=$((k + 1))
  [ $((k % 2)) = 0 ] && signal=TERM || signal=KILL
  seconds=$(moment 0.3 "$longest")
  "$launcher" ingest --rebuild --index "$work/i" >/dev/null 2>"$work/err" </dev/null &
  sleep "$seconds"
  kill -s $signal $! 2>/dev/null || late=$((late + 1))
  wait $! 2>/dev/null
  sound "$work/i" "SIG$signal after $seconds s"
  [ "$(articles "$work/i")" = "$before" ] || fault "SIG$signal after $seconds s: $before articles became $(articles "$work/i")"
done
answers "$work/i" >"$work/after"
cmp -s "$work/before" "$work/after" || fault "other answers than before"
verdict "$kills interrupted rebuilds of $before articles, $late after the end"
