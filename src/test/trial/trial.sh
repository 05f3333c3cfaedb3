#!/bin/sh
# Tries how the program stands kills, full disks, damaged files, hostile inputs and odd environments.
# trial.sh LAUNCHER [small|full] [CORPUS]: CORPUS is a file of JSON Lines, may be gzipped, and is made
# up without one; small tries a few of each.
set -u
here=$(cd "$(dirname "$0")" && pwd)
launcher=$1 counts=${2:-full} given=${3:-}
case $counts in
  small)
    few=3 kills=4 points=2
    inputs="bomb-5gb.jsonl.gz deep.jsonl huge-number.jsonl invalid.jsonl links nuls-2gb.jsonl nuls-2gb.txt one-word-1000000.txt overrides-500000.txt surrogates.jsonl utf32.txt" ;;
  full) few=10 kills=20 points=8 inputs= ;;
  *) echo "trial.sh: $counts is neither small nor full" >&2; exit 2 ;;
esac
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
. "$here/java.sh"
"$launcher" --version || exit 2
case $given in
  "") "$java" "$here/Corpus.java" 1000 >"$folder/corpus.jsonl" || exit 2 ;;
  *.gz) gzip -dc "$given" >"$folder/corpus.jsonl" || exit 2 ;;
  *) cp "$given" "$folder/corpus.jsonl" || exit 2 ;;
esac
failed=0
try() {
  name=$1
  shift
  begun=$(date +%s)
  sh "$here/$name.sh" "$launcher" "$folder/corpus.jsonl" "$@" || failed=$((failed + 1))
  echo "  ($(($(date +%s) - begun)) s)" >&2
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
try corrupt $((few / 3))
try hostile 60 "$inputs"
[ $failed = 0 ]
