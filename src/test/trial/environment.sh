#!/bin/sh
# The same questions and texts in many environments: every byte of the answers is the same.
. "$(dirname "$0")/common.sh"
part 1 40 >"$work/a.jsonl"
standoff ingest "$work/a.jsonl" --index "$work/i" >/dev/null 2>&1
tried=0
ask() {
  for format in text jsonl csv; do
    "$@" "$launcher" names "" --limit 0 --format $format --index "$work/i"
    "$@" "$launcher" figures "" --limit 0 --format $format --index "$work/i"
  done
  "$@" "$launcher" facts "" --format jsonl --index "$work/i"
  "$@" "$launcher" stats --index "$work/i"
  "$@" "$launcher" annotate "$work/a.jsonl" --format jsonl
}
try() {
  tried=$((tried + 1))
  label=$1
  shift
  ask "$@" >"$work/out" 2>"$work/err" </dev/null
  cmp -s "$work/plain" "$work/out" || fault "other output: $label"
  cmp -s "$work/plain.err" "$work/err" || fault "other messages: $label: $(head -n 1 "$work/err")"
}
ask env >"$work/plain" 2>"$work/plain.err" </dev/null
try "LC_ALL=C" env LANG=C LC_ALL=C
try "LC_ALL=tr_TR.UTF-8" env LC_ALL=tr_TR.UTF-8
try "Turkish Java" env STANDOFF_JAVA_OPTS="-Duser.language=tr -Duser.country=TR"
try "Arabic Java" env STANDOFF_JAVA_OPTS="-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab"
try "TZ=Asia/Kathmandu" env TZ=Asia/Kathmandu
try "TZ=America/St_Johns" env TZ=America/St_Johns
try "JAVA_TOOL_OPTIONS" env JAVA_TOOL_OPTIONS=-Dfile.encoding=ISO-8859-1
try "an empty environment" env -i PATH="$PATH"
try "NO_COLOR" env NO_COLOR=1
try "a small terminal" env COLUMNS=20 LINES=5 TERM=dumb
unshare -rn true 2>/dev/null && try "no network" unshare -rn
try "-Xmx256m" env STANDOFF_JAVA_OPTS=-Xmx256m
if unshare -rn true 2>/dev/null; then
  tried=$((tried + 1))
  answers "$work/i" >"$work/plain.answers" 2>&1
  unshare -rn "$launcher" ingest "$work/a.jsonl" --index "$work/alone" >/dev/null 2>"$work/err" </dev/null || fault "ingest without a network: $(head -n 1 "$work/err")"
  answers "$work/alone" >"$work/alone.answers" 2>&1
  cmp -s "$work/plain.answers" "$work/alone.answers" || fault "another index without a network"
fi
command -v taskset >/dev/null && try "one processor" taskset -c 0
command -v faketime >/dev/null && try "another day" faketime '2031-02-28 23:59:59'
verdict "$tried environments"
