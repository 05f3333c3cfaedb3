#!/bin/sh
# Reads hostile files one by one under -Xmx512m: each must end in time with exit code 0 or 2 and
# without a stack trace, and a good article behind it must get in. At most COUNT seconds each;
# a fourth argument names the only files that are tried.
. "$(dirname "$0")/common.sh"
most=${3:-60} only=${4:-}
cd "$work" || exit 2
mkdir in
"$java" "$here/Hostile.java" inputs "$work/in" || fault "Hostile.java does not run"
mkdir in/links && ln -s . in/links/self && ln -s nowhere in/links/a.txt && mkfifo in/links/pipe.txt && ln -s /dev/zero in/links/zero.jsonl
printf '{"id":"good","text":"After it Gordon Brown spoke."}\n' >good.jsonl
export STANDOFF_JAVA_OPTS="${STANDOFF_JAVA_OPTS:--Xmx512m}"
tried=0
for file in in/*; do
  case " ${only:-$(basename "$file")} " in *" $(basename "$file") "*) ;; *) continue ;; esac
  tried=$((tried + 1))
  rm -rf i
  begun=$(date +%s)
  timeout "$most" "$launcher" ingest "$file" good.jsonl --index i >out 2>err </dev/null
  code=$?
  took=$(($(date +%s) - begun))
  echo "  $file: $took s" >&2
  if [ $code = 124 ]; then fault "$file: more than $most s"; continue; fi
  [ $code = 0 ] || [ $code = 2 ] || fault "$file: exit $code"
  grep -q -E '^[[:space:]]+at |Exception in thread' err && fault "$file: $(head -n 1 err | cut -c1-100)"
  standoff where Brown --index i >/dev/null 2>&1 || fault "$file: the good article is not in"
done
verdict "$tried inputs under $STANDOFF_JAVA_OPTS"
