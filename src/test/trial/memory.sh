#!/bin/sh
# Reads the corpus with far too little memory and then with more and more: each time what was in the
# index stays, the exit code is 0 or 2 and the reason one line; with enough the same command goes on.
. "$(dirname "$0")/common.sh"
before=0 tried=0
for megabytes in 32 64 80 88 96 104 112 128 512; do
  tried=$((tried + 1))
  STANDOFF_JAVA_OPTS=-Xmx${megabytes}m "$launcher" ingest "$corpus" --index "$work/i" >/dev/null 2>"$work/err" </dev/null
  code=$?
  [ $code = 0 ] || [ $code = 2 ] || fault "-Xmx${megabytes}m: exit $code"
  grep -q -E '^[[:space:]]+at |Exception in thread|should not happen' "$work/err" && fault "-Xmx${megabytes}m: $(head -n 1 "$work/err" | cut -c1-120)"
  echo "  -Xmx${megabytes}m: exit $code, $(articles "$work/i") articles: $(tail -n 1 "$work/err" | cut -c1-120)" >&2
  now=$(articles "$work/i")
  [ -z "$now" ] || sound "$work/i" "-Xmx${megabytes}m"
  [ "${now:-0}" -ge "$before" ] || fault "-Xmx${megabytes}m: $before articles became ${now:-0}"
  before=${now:-0}
done
[ $code = 0 ] || fault "does not go on with enough memory"
[ "$before" = "$(wc -l <"$corpus")" ] || fault "$before of $(wc -l <"$corpus") articles are in"
verdict "$tried sizes of memory"
