#!/bin/sh
# Kills by strace at every call of the system that makes a commit (fsync, rename, unlink), up to
# COUNT a call, in ingest, rebuild, rm and fix over an index that has articles: what was there before
# the command must be there, with some of what it does.
. "$(dirname "$0")/common.sh"
most=${3:-8}
command -v strace >/dev/null || left_out "strace is not installed"
strace -o /dev/null true 2>/dev/null || left_out "strace may not trace here"
part 1 40 >"$work/first.jsonl"
part 41 40 >"$work/second.jsonl"
standoff ingest "$work/first.jsonl" --index "$work/base" >/dev/null 2>&1
cp -r "$work/base" "$work/both"
standoff ingest "$work/second.jsonl" --index "$work/both" >/dev/null 2>&1
first=$(articles "$work/base") both=$(articles "$work/both")
name=$(standoff names "" --limit 1 --format jsonl --index "$work/base" | sed 's/.*"keys":\["\([^"]*\)".*/\1/')
points=0
for verb in ingest rebuild rm fix; do
  for call in fsync rename unlink; do
    n=0
    while [ $n -lt "$most" ]; do
      n=$((n + 1))
      rm -rf "$work/i" "$work/i.fixes"
      case $verb in
        ingest) cp -r "$work/base" "$work/i"; set -- ingest "$work/second.jsonl"; may="$first $both" ;;
        rebuild) cp -r "$work/both" "$work/i"; set -- ingest --rebuild; may=$both ;;
        rm) cp -r "$work/both" "$work/i"; set -- rm "$work/second.jsonl"; may="$first $both" ;;
        fix) cp -r "$work/base" "$work/i"; set -- fix type "$name" misc; may=$first ;;
      esac
      strace -f -qq -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$n \
        "$launcher" "$@" --index "$work/i" >/dev/null 2>&1 </dev/null
      [ $? = 137 ] || break
      points=$((points + 1))
      sound "$work/i" "$verb, $call $n"
      now=$(articles "$work/i")
      [ "${now:-0}" -ge "${may% *}" ] && [ "$now" -le "${may#* }" ] || fault "$verb, $call $n: ${now:-no} articles, not $may"
    done
  done
done
[ $points -gt 0 ] || fault "nothing was killed"
verdict "$points kills at calls that make a commit"
