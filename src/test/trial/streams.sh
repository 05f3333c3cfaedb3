#!/bin/sh
# Lost output, closed pipes and interruptions.
. "$(dirname "$0")/common.sh"
part 1 60 >"$work/a.jsonl"
standoff ingest "$work/a.jsonl" --index "$work/i" >/dev/null 2>&1
for format in text jsonl csv; do
  standoff names "" --limit 0 --format $format --index "$work/i" >/dev/full 2>/dev/null
  [ $? = 2 ] || fault "$format to a full disk is no error"
done
standoff names "" --index "$work/i" >&- 2>/dev/null
[ $? = 2 ] || fault "a closed standard output is no error"
# Processor time, since another's work on the machine makes any command last.
{ (timeout 300 "$launcher" annotate "$corpus" --format jsonl 2>"$work/err"; echo $? >"$work/code"; times >"$work/times"); } | head -n 1 >/dev/null
took=$(tail -n 1 "$work/times" | awk -F '[ms ]+' '{ print int($1 * 60 + $2 + $3 * 60 + $4) }')
[ "$took" -lt 20 ] || fault "annotate works on for $took s when its pipe is closed"
[ "$(cat "$work/code")" = 141 ] || fault "a closed pipe ends in $(cat "$work/code")"
[ -s "$work/err" ] && fault "a closed pipe is told: $(head -n 1 "$work/err")"
for signal in INT TERM; do
  rm -rf "$work/j"
  env --default-signal=INT "$launcher" ingest "$corpus" --index "$work/j" >/dev/null 2>"$work/err" </dev/null &
  halves=0
  until ls "$work/j" 2>/dev/null | grep -q '^segments' || [ $halves = 240 ]; do sleep 0.5; halves=$((halves + 1)); done
  kill -s $signal $! 2>/dev/null || fault "the corpus is too small to be interrupted"
  wait $!
  code=$?
  grep -q 'interrupted: [0-9,]* articles' "$work/err" || fault "SIG$signal says nothing"
  [ $code -gt 128 ] || fault "SIG$signal ends in $code"
  said=$(sed -n '/interrupted/{s/,//g;s/[^0-9]*\([0-9]*\).*/\1/p;}' "$work/err")
  [ "${said:-0}" -gt 0 ] && [ "$(articles "$work/j")" -ge "$said" ] || fault "SIG$signal says $said articles and keeps $(articles "$work/j")"
  sound "$work/j" "SIG$signal"
done
verdict "six outputs, two signals"
