#!/bin/sh
# Damages copies of an index, one file and one way at a time, with COUNT changed bytes a file: verify
# must see each, and nothing print a stack trace or hang.
. "$(dirname "$0")/common.sh"
flips=${3:-3}
part 1 60 >"$work/a.jsonl"
standoff ingest "$work/a.jsonl" --index "$work/base" >/dev/null 2>&1
tried=0
bounded() (
  ulimit -t 60
  exec "$launcher" "$@"
)
fresh() { rm -rf "$work/i"; cp -r "$work/base" "$work/i"; }
look() {
  tried=$((tried + 1))
  : >"$work/said"
  bounded verify --index "$work/i" >>"$work/said" 2>&1 </dev/null
  [ $? = 2 ] || fault "verify does not see: $1"
  for question in "names e --limit 1" "find the --format jsonl"; do
    # shellcheck disable=SC2086
    bounded $question --index "$work/i" >>"$work/said" 2>&1 </dev/null
    [ $? -le 2 ] || fault "$question: $1"
  done
  crude=$(grep -E 'should not happen|Exception|Error: |^[[:space:]]+at |^standoff: null' "$work/said" | head -n 1)
  [ -z "$crude" ] || fault "$1: $crude"
}
for file in $(ls "$work/base" | grep -v write.lock); do
  size=$(wc -c <"$work/base/$file")
  fresh; rm "$work/i/$file"; look "$file removed"
  fresh; : >"$work/i/$file"; look "$file emptied"
  fresh; head -c $((size / 2)) "$work/base/$file" >"$work/i/$file"; look "$file cut in half"
  fresh; head -c $((size - 1)) "$work/base/$file" >"$work/i/$file"; look "$file without its last byte"
  fresh; head -c "$size" /dev/zero >"$work/i/$file"; look "$file of zeros"
  n=0
  while [ $n -lt "$flips" ]; do
    n=$((n + 1))
    place=$(random "$size")
    fresh
    byte=$(od -An -j"$place" -N1 -tu1 "$work/i/$file")
    printf "\\$(printf %03o $(((byte + 85) % 256)))" | dd of="$work/i/$file" bs=1 seek="$place" conv=notrunc 2>/dev/null
    look "$file, byte $place changed"
  done
done
verdict "$tried damages"
