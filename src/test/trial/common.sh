# What the trials share. Each is called as `NAME.sh LAUNCHER CORPUS [COUNT]`, where CORPUS is a file
# of JSON Lines, prints what went wrong on standard error and one line that begins with PASS, FAIL or
# LEFT OUT, and returns 1 if it failed, 77 if it was left out.
set -u
launcher=$(readlink -f -- "$1")
corpus=$(readlink -f -- "$2")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'chmod -R u+w "$work" 2>/dev/null; rm -rf "$work"' EXIT
faults=0

standoff() { "$launcher" "$@" </dev/null; }

. "$here/java.sh"

# fault WORDS: something that must not be.
fault() {
  faults=$((faults + 1))
  echo "  $*" >&2
}

# left_out WORDS: why nothing can be tried here.
left_out() {
  echo "LEFT OUT $(basename "$0" .sh): $*"
  exit 77
}

# verdict WORDS: what was tried, behind PASS or FAIL.
verdict() {
  name=$(basename "$0" .sh)
  [ $faults = 0 ] && echo "PASS $name: $*" && exit 0
  echo "FAIL $name: $faults faults; $*"
  exit 1
}

# part FROM COUNT: so many articles of the corpus, counted from 1.
part() { tail -n "+$1" "$corpus" | head -n "$2"; }

# articles INDEX: how many it holds; nothing if it does not open.
articles() { standoff stats --index "$1" 2>/dev/null | sed -n '/^articles/{s/,//g;s/[^0-9]*//;p;q;}'; }

# sound INDEX WORDS: verify finds nothing.
sound() {
  standoff verify --index "$1" >"$work/verify" 2>&1 || fault "$2: unsound: $(head -n 1 "$work/verify")"
}

# random MOST: a whole number below.
random() { echo $(($(od -An -N4 -tu4 /dev/urandom) % $1)); }

# moment LEAST MOST: seconds between, in thousandths.
moment() { awk -v r="$(random 1000000)" -v least="$1" -v most="$2" 'BEGIN { printf "%.3f", least + r / 1000000 * (most - least) }'; }

ticks=$(getconf CLK_TCK)

# watch PID SECONDS: sets took and memory to the seconds of the processor and the megabytes that it
# has had, and ends it when it has had more seconds.
watch() {
  took=0 memory=0
  while state=$(cat "/proc/$1/stat" 2>/dev/null) && [ -n "$state" ]; do
    case ${state##*) } in Z*) break ;; esac
    took=$(echo "${state##*) }" | awk -v ticks="$ticks" '{ print int(($12 + $13) / ticks) }')
    now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$1/status" 2>/dev/null)
    [ -z "$now" ] || memory=$((now / 1024))
    [ "$took" -le "$2" ] || kill -9 "$1"
    sleep 0.2
  done
}

# seconds COMMAND...: how long it takes.
seconds() {
  from=$(date +%s%N)
  "$@" >/dev/null 2>&1
  awk -v from="$from" -v to="$(date +%s%N)" 'BEGIN { printf "%.3f", (to - from) / 1e9 }'
}

# answers INDEX: what two indexes of the same articles must have in common.
answers() {
  standoff names "" --limit 0 --format jsonl --index "$1"
  standoff facts "" --limit 0 --format csv --index "$1"
  standoff stats --index "$1" | grep -v '^size'
}
