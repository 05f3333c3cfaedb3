#!/bin/sh
# Escapes of terminals, line ends, bidirectional overrides and formulas of spreadsheets in every
# field, text, file name and correction: none reaches the output as it is.
. "$(dirname "$0")/common.sh"
cd "$work" || exit 2
"$java" "$here/Hostile.java" injection "$work/in" || fault "Hostile.java does not run"
tried=0
escape=$(printf '\033\\|\007\\|\302\233')
override=$(printf '\342\200\256')
look() {
  tried=$((tried + 1))
  label=$*
  "$launcher" "$@" >out 2>err </dev/null
  grep -q -a "$escape" out err && fault "an escape: $label: $(grep -h -a "$escape" out err | head -n 1 | cat -v | cut -c1-140)"
  case $label in
    *jsonl*) ;;
    *csv*) grep -q -a -E '(^|,)"?[=@+]|(^|,)"?-[^0-9]' out && fault "a formula: $label" ;;
    *) grep -q "$override" out && fault "an override: $label" ;;
  esac
}
look ingest in --index i
for format in text jsonl csv; do
  for question in "where Blair" "where Obama" "who Obama" "find spoke" "names e" "figures house" "facts Blair"; do
    # shellcheck disable=SC2086
    look $question --limit 0 --format $format --index i
  done
done
look show in --index i
look annotate in
look find "$(printf 'a\033[31m AND (')" --index i
look where "$(printf 'a\033[31m')" --index i
look rm "$(printf 'a\033[31m')" --index i
standoff fix split "$(printf 'Bl\tair\nhide')" from "Tony Blair" --index i >/dev/null 2>&1
[ "$(cat i.fixes 2>/dev/null | wc -l)" -le 1 ] || fault "a correction wrote more than one line"
look fix log --index i
verdict "$tried commands"
