#!/bin/sh
# Reads the corpus with far too little memory and then with more: each time what was in the index
# stays, and the end is exit code 0, or 2 with the reason in a line; with enough it goes on. What
# does nothing but look for memory is killed after 30 s of the processor.
. "$(dirname "$0")/common.sh"
before=0 tried=0 ends=''
for megabytes in 32 48 56 64 512; do
  tried=$((tried + 1))
  STANDOFF_JAVA_OPTS=-Xmx${megabytes}m "$launcher" ingest "$corpus" --index "$work/i" >/dev/null 2>"$work/err" </dev/null &
  [ $megabytes = 512 ] && watch $! 1000 || watch $! 30
  wait $!
  code=$?
  case $code in 0 | 2 | 137) ;; *) fault "-Xmx${megabytes}m: exit $code" ;; esac
  grep -q -E '^[[:space:]]+at |Exception in thread|should not happen' "$work/err" && fault "-Xmx${megabytes}m: $(head -n 1 "$work/err" | cut -c1-120)"
  [ $code != 2 ] || [ -s "$work/err" ] || fault "-Xmx${megabytes}m: exit 2 without a reason"
  now=$(articles "$work/i")
  [ -z "$now" ] || sound "$work/i" "-Xmx${megabytes}m"
  [ "${now:-0}" -ge "$before" ] || fault "-Xmx${megabytes}m: $before articles became ${now:-0}"
  before=${now:-0} ends="$ends $megabytes MB: exit $code, $before articles;"
done
[ $code = 0 ] || fault "does not go on with enough memory"
[ "$before" = "$(wc -l <"$corpus")" ] || fault "$before of $(wc -l <"$corpus") articles are in"
verdict "${ends# }"
