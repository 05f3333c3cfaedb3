#!/bin/sh
# Tries how the program stands kills, full disks, damaged files, hostile inputs and odd environments.
# trial.sh LAUNCHER [small|full] [CORPUS]: CORPUS is a file of JSON Lines, may be gzipped, and is made
# up without one; small tries a few of each, and no cluster, which takes ten minutes. Each script
# tells the seconds it took, of the clock and of the processor.
set -u
here=$(cd "$(dirname "$0")" && pwd)
launcher=$1 counts=${2:-full} given=${3:-}
case $counts in
  small)
    articles=400 part=150 few=3 kills=4 watch_kills=4 points=2 flips=1 copies=1 rounds=1 seconds=8 longest=1800
    inputs="bomb-5gb.jsonl.gz bombs-nested.zip deep.jsonl entities.rss folders-2000-deep huge-number.jsonl invalid.jsonl line-200mb.txt links loop.pdf nested-100000.html nuls-2gb.jsonl nuls-2gb.txt one-word-1000000.txt overrides-490000.txt surrogates.jsonl utf32.txt" ;;
  full) articles=1000 part=1000 few=10 kills=20 watch_kills=30 points=8 flips=3 copies=5 rounds=3 seconds=20 longest=7200 inputs= ;;
  *) echo "trial.sh: $counts is neither small nor full" >&2; exit 2 ;;
esac
. "$here/java.sh"
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
"$launcher" --version || exit 2
case $given in
  "") "$java" "$here/Corpus.java" $articles >"$folder/corpus.jsonl" || exit 2 ;;
  *.gz) gzip -dc "$given" >"$folder/corpus.jsonl" || exit 2 ;;
  *) cp "$given" "$folder/corpus.jsonl" || exit 2 ;;
esac
head -n $part "$folder/corpus.jsonl" >"$folder/part.jsonl"

# Sets processor to the seconds that the commands of this lane have taken of it so far.
processor() {
  times >"$folder/times$lane"
  processor=$(tail -n 1 "$folder/times$lane" | awk -F '[ms ]+' '{ print int($1 * 60 + $2 + $3 * 60 + $4) }')
}

# try NAME CORPUS ARGUMENTS...: one that hangs has failed, and the others go on.
try() {
  name=$1 corpus=$2
  shift 2
  begun=$(date +%s)
  processor
  before=$processor
  timeout -k 60 $longest sh "$here/$name.sh" "$launcher" "$folder/$corpus.jsonl" "$@" >"$folder/said$lane"
  code=$?
  [ -s "$folder/said$lane" ] || echo "FAIL $name: nothing said within $longest s, exit $code" >"$folder/said$lane"
  processor
  said="$(tail -n 1 "$folder/said$lane") ($(($(date +%s) - begun)) s, $((processor - before)) s of the processor)"
  echo "$said" | tee -a "$folder/verdicts"
}

# Two at a time.
lane=1
{
  try streams corpus
  try launcher corpus
  try environment corpus
  try injection corpus
  try disk-full corpus
  try two-writers corpus $few
  try fix-kill corpus $few
  try rebuild-kill part $few $seconds
  [ $counts = small ] || try cluster part $rounds $seconds
} &
lane=2
try kill part $kills $seconds
try watch-kill part $watch_kills $seconds
try crash-points corpus $points
try corrupt corpus $flips
try memory part
try readers part
try soak part $copies
try hostile corpus 60 "$inputs"
wait
bad=$(grep -c -v -e ^PASS -e '^LEFT OUT' "$folder/verdicts")
[ "$bad" = 0 ] && result=PASS || result=FAIL
echo "$result trial: $(wc -l <"$folder/verdicts") scripts, $bad failed, $(grep -c '^LEFT OUT' "$folder/verdicts") left out"
[ "$bad" = 0 ]
