#!/bin/sh
# Fills a small file system of its own (mounted, so for root only) during ingest, rebuild and fix:
# what was committed must stay, the index open, and the work go on when there is room again.
. "$(dirname "$0")/common.sh"
mkdir "$work/disk"
mount -t tmpfs -o size=64m none "$work/disk" 2>/dev/null || left_out "only root may mount"
trap 'umount "$work/disk"; rm -rf "$work"' EXIT
index=$work/disk/i
part 1 100 >"$work/first.jsonl"
part 101 100 >"$work/second.jsonl"
# fill KILOBYTES: leaves so many.
fill() {
  rm -f "$work/disk/fill"
  dd if=/dev/zero of="$work/disk/fill" bs=1k count=$(($(df -k --output=avail "$work/disk" | tail -n 1) - $1)) 2>/dev/null
}
standoff ingest "$work/first.jsonl" --index "$index" >/dev/null 2>&1
before=$(articles "$index")
fill 400
standoff ingest "$work/second.jsonl" --index "$index" >/dev/null 2>"$work/err"
[ $? = 2 ] || fault "ingest on a full disk does not end in 2"
grep -q "$index" "$work/err" || fault "ingest does not say which disk is full"
sound "$index" "after ingest"
[ "$(articles "$index")" -ge "$before" ] || fault "ingest lost articles"
before=$(articles "$index")
fill 400
standoff ingest --rebuild --index "$index" >/dev/null 2>&1 && fault "rebuild on a full disk says that all is well"
sound "$index" "after rebuild"
[ "$(articles "$index")" = "$before" ] || fault "rebuild lost articles"
rm -f "$work/disk/fill"
standoff ingest "$work/first.jsonl" "$work/second.jsonl" --index "$index" >/dev/null 2>&1 || fault "ingest does not go on"
name=$(standoff names "" --limit 1 --format jsonl --index "$index" | sed 's/.*"keys":\["\([^"]*\)".*/\1/')
# The log ends six bytes before a page does, so that the next line is torn.
awk 'BEGIN { printf "#"; for (i = 0; i < 4088; i++) printf "x"; printf "\n" }' >"$index.fixes"
fill 0
standoff fix type "$name" misc --index "$index" >/dev/null 2>&1 && fault "fix on a full disk says that all is well"
[ "$(wc -c <"$index.fixes")" = 4090 ] || fault "fix on a full disk leaves half a line"
rm -f "$work/disk/fill"
standoff names "" --index "$index" >/dev/null 2>"$work/err" || fault "questions do not go on"
standoff fix type "$name" misc --index "$index" >/dev/null 2>&1 || fault "fix does not go on"
sound "$index" "at the end"
verdict "$(articles "$index") articles"
