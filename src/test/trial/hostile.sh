#!/bin/sh
# Reads hostile files one by one under -Xmx512m: each must end with exit code 0 or 2 and without a
# stack trace, take at most COUNT seconds of the processor and 700 MB, and a good article behind it
# must get in. A fourth argument names the only files that are tried.
. "$(dirname "$0")/common.sh"
most=${3:-60} only=${4:-} megabytes=700
cd "$work" || exit 2
mkdir in
# shellcheck disable=SC2086
"$java" "$here/Hostile.java" inputs "$work/in" $only || fault "Hostile.java does not run"
mkdir in/links && ln -s . in/links/self && ln -s nowhere in/links/a.txt && mkfifo in/links/pipe.txt && ln -s /dev/zero in/links/zero.jsonl
printf '{"id":"good","text":"After it Gordon Brown spoke."}\n' >good.jsonl
export STANDOFF_JAVA_OPTS="${STANDOFF_JAVA_OPTS:--Xmx512m}"
tried=0 longest=0 largest=0
for file in in/*; do
  case " ${only:-$(basename "$file")} " in *" $(basename "$file") "*) ;; *) continue ;; esac
  tried=$((tried + 1))
  rm -rf i
  "$launcher" ingest "$file" good.jsonl --index i >out 2>err </dev/null &
  watch $! "$most"
  wait $!
  code=$?
  echo "  ${file#in/}: $took s of the processor, $memory MB, exit $code: $(tail -n 1 err | cut -c1-150)" >&2
  [ "$took" -le "$longest" ] || longest=$took
  [ "$memory" -le "$largest" ] || largest=$memory
  if [ "$took" -gt "$most" ]; then fault "$file: more than $most s"; continue; fi
  [ "$memory" -le $megabytes ] || fault "$file: $memory MB"
  [ $code = 0 ] || [ $code = 2 ] || fault "$file: exit $code"
  grep -q -E '^[[:space:]]+at |Exception in thread|should not happen' err && fault "$file: $(head -n 1 err | cut -c1-100)"
  standoff where Brown --index i >/dev/null 2>&1 || fault "$file: the good article is not in"
done
verdict "$tried inputs under $STANDOFF_JAVA_OPTS, at most $longest s of the processor and $largest MB"
