#!/bin/sh
# Tries how the program stands kills, full disks, damaged files, hostile inputs and odd environments.
# trial.sh LAUNCHER [small|full] [CORPUS]: CORPUS is a file of JSON Lines, may be gzipped, and is made
# up without one; small tries a few of each. Each script tells the seconds it took, of the clock and
# of the processor.
set -u
here=$(cd "$(dirname "$0")" && pwd)
launcher=$1 counts=${2:-full} given=${3:-}
case $counts in
  small)
    articles=400 few=3 kills=4 points=2 flips=1 copies=1 longest=900
    inputs="bomb-5gb.jsonl.gz deep.jsonl folders-2000-deep huge-number.jsonl invalid.jsonl line-200mb.txt links nuls-2gb.jsonl nuls-2gb.txt one-word-1000000.txt overrides-500000.txt surrogates.jsonl utf32.txt" ;;
  full) articles=1000 few=10 kills=20 points=8 flips=3 copies=5 longest=7200 inputs= ;;
  *) echo "trial.sh: $counts is neither small nor full" >&2; exit 2 ;;
esac
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
. "$here/java.sh"
"$launcher" --version || exit 2
case $given in
  "") "$java" "$here/Corpus.java" $articles >"$folder/corpus.jsonl" || exit 2 ;;
  *.gz) gzip -dc "$given" >"$folder/corpus.jsonl" || exit 2 ;;
  *) cp "$given" "$folder/corpus.jsonl" || exit 2 ;;
esac
failed='' left='' tried=0

# Sets processor to the seconds that the commands so far have taken of it.
processor() {
  times >"$folder/times"
  processor=$(tail -n 1 "$folder/times" | awk -F '[ms ]+' '{ print int($1 * 60 + $2 + $3 * 60 + $4) }')
}

# try NAME ARGUMENTS...: one that hangs has failed, and the others go on.
try() {
  name=$1
  shift
  tried=$((tried + 1))
  begun=$(date +%s)
  processor
  before=$processor
  timeout -k 60 $longest sh "$here/$name.sh" "$launcher" "$folder/corpus.jsonl" "$@"
  case $? in
    0) ;;
    77) left="$left $name" ;;
    124 | 137) failed="$failed $name"; echo "FAIL $name: not done after $longest s" ;;
    *) failed="$failed $name" ;;
  esac
  processor
  echo "  $(($(date +%s) - begun)) s, $((processor - before)) s of the processor"
}
try streams
try launcher
try environment
try injection
try disk-full
try fix-kill $few
try rebuild-kill $few
try kill $kills
try crash-points $points
try corrupt $flips
try memory
try soak $copies
try hostile 60 "$inputs"
[ -z "$left" ] || echo "LEFT OUT:$left"
[ -z "$failed" ] && echo "PASS trial: $tried scripts" && exit 0
echo "FAIL trial:$failed"
exit 1
