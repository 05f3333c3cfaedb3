#!/bin/sh
# Three nodes of OpenSearch on this machine, everything on two of them. ROUNDS times: four parts at a
# time take in the corpus while one of the parts is killed, and run again; four parts while a node is
# killed, and started again; and questions while a node is killed, each node in turn. Nothing may be
# lost, the index must answer as one in a folder does, and each question must be answered whole or
# end in an error. Kills come at random moments, none after MOST_SECONDS. The nodes' class path is
# put together by `mvn -f src/cluster/server process-classes`; without it nothing is tried.
. "$(dirname "$0")/common.sh"
rounds=${3:-1} longest=${4:-20}
built=$here/../../../target/cluster
[ -d "$built/classes" ] && [ -d "$built/lib" ] || left_out "no server in target/cluster"
command -v curl >/dev/null || left_out "curl is not installed"
patience=600
cp "$corpus" "$work/pile.jsonl"
cd "$work" || exit 2
export STANDOFF_OPENSEARCH_SHARDS=3 STANDOFF_OPENSEARCH_REPLICAS=1 STANDOFF_OPENSEARCH_HOME="$work"

# The nodes end when their input does, which is held open by this shell alone.
mkfifo held && exec 9<>held
first=$((20000 + $(random 20000)))
port() { case $1 in a) echo $((first + 1)) ;; b) echo $((first + 2)) ;; c) echo $((first + 3)) ;; esac; }
inner() { echo $(($(port "$1") + 3)); }
nodes=127.0.0.1:$(port a),127.0.0.1:$(port b),127.0.0.1:$(port c)

# begin NODE: starts it.
begin() {
  : >"$1.out"
  "$java" -Xms512m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
    -cp "$built/classes:$built/lib/*" org.standoff.server.TestNode "$work/$1" \
    "http.port=$(port "$1")" "transport.port=$(inner "$1")" \
    "discovery.seed_hosts=[127.0.0.1:$(inner a),127.0.0.1:$(inner b),127.0.0.1:$(inner c)]" \
    "cluster.initial_cluster_manager_nodes=[a,b,c]" <held >"$1.out" 2>>"$1.err" 9>&- &
  echo $! >"$1.pid"
}

# end NODE: kills it.
end() {
  kill -9 "$(cat "$1.pid")" 2>/dev/null
  wait "$(cat "$1.pid")" 2>/dev/null
}
trap 'for node in a b c; do end $node; done; rm -rf "$work"' EXIT

# settle: waits until all three nodes are there, and hold everything twice.
settle() {
  left=$patience
  while [ $left -gt 0 ]; do
    curl -s --max-time 60 "http://127.0.0.1:$(port a)/_cluster/health?wait_for_status=green&wait_for_nodes=3&timeout=5s" |
      grep -q '"status":"green","timed_out":false' && return
    left=$((left - 1))
    sleep 1
  done
  fault "$1: the nodes do not come together"
  for node in a b c; do tail -n 2 $node.err >&2; done
  verdict "given up"
}

# take_in PART INDEX: reads a part in the background; PART.pid has its process, and PART.code how it
# ended.
take_in() {
  rm -f "part$1.code" "part$1.pid"
  {
    sh -c 'echo $$ >"$0"; exec "$@"' "part$1.pid" \
      "$launcher" ingest pile.jsonl --part "$1/4" --index "opensearch://$nodes/$2" </dev/null >"part$1.out" 2>&1
    echo $? >"part$1.code"
  } 9>&- 2>/dev/null &
}

# ended PART: waits for its end, and sets code.
ended() {
  left=$((patience + longest * 20))
  until [ -s "part$1.code" ]; do
    left=$((left - 1))
    if [ $left = 0 ]; then
      fault "part $1 does not end"
      kill -9 "$(cat "part$1.pid")"
    fi
    sleep 1
  done
  code=$(cat "part$1.code")
}

# finish INDEX: runs part 1 to 4 again where they did not end well, which must do.
finish() {
  for part in 1 2 3 4; do
    ended $part
    [ "$code" = 0 ] && continue
    again=$((again + 1))
    [ "$code" = 137 ] || echo "  part $part ended with $code: $(tail -n 1 part$part.out)" >&2
    settle "before part $part is run again"
    take_in $part "$1"
    ended $part
    [ "$code" = 0 ] || fault "part $part, run again, ends with $code: $(tail -n 1 part$part.out)"
  done
}

# ask NUMBER INDEX: a question.
ask() {
  case $1 in
    1) set -- "$2" where London ;;
    2) set -- "$2" who Graham ;;
    3) set -- "$2" find said --limit 0 ;;
    4) set -- "$2" find '[person] ~5 said' --limit 50 ;;
    5) set -- "$2" find 'million' --facets person,location,month,kind ;;
    6) set -- "$2" figures 'million' --limit 100 ;;
    7) set -- "$2" said Barker --limit 0 ;;
    8) set -- "$2" names '' --limit 0 ;;
  esac
  index=$1
  shift
  timeout -k 10 $patience "$launcher" "$@" --format jsonl --index "$index" </dev/null
}
questions="1 2 3 4 5 6 7 8"

# whole INDEX WORDS: all is there, and all is answered as from the folder.
whole() {
  settle "$2"
  timeout -k 10 $patience "$launcher" verify --index "opensearch://$nodes/$1" >verify 2>&1 </dev/null ||
    fault "$2: unsound: $(head -n 1 verify)"
  [ "$(articles "opensearch://$nodes/$1")" = "$count" ] ||
    fault "$2: $(articles "opensearch://$nodes/$1") articles of $count"
  standoff export --as jsonl --index "opensearch://$nodes/$1" | LC_ALL=C sort >found
  cmp -s calm.articles found || fault "$2: other articles or annotations"
  for question in $questions; do
    ask $question "opensearch://$nodes/$1" >found 2>said
    cmp -s calm.$question found || fault "$2: question $question is answered otherwise: $(head -n 1 said)"
  done
}

standoff ingest pile.jsonl --index "$work/calm" >/dev/null 2>&1
count=$(articles "$work/calm")
standoff export --as jsonl --index "$work/calm" | LC_ALL=C sort >calm.articles
for question in $questions; do
  ask $question "$work/calm" >calm.$question 2>/dev/null
  [ -s calm.$question ] || fault "nothing answers question $question"
done
for node in a b c; do begin $node; done
settle "at the beginning"

round=0 again=0 late=0 asked=0 errors=0 index=
while [ $round -lt "$rounds" ]; do
  round=$((round + 1))
  for part in 1 2 3 4; do take_in $part "torn$round"; done
  seconds=$(moment 1 "$longest")
  sleep "$seconds"
  kill -9 "$(cat part2.pid)" 2>/dev/null || late=$((late + 1))
  finish "torn$round"
  whole "torn$round" "a part killed after $seconds s"

  for part in 1 2 3 4; do take_in $part "lamed$round"; done
  node=$(echo b c a | cut -d ' ' -f $((round % 3 + 1)))
  seconds=$(moment 1 "$longest")
  sleep "$seconds"
  [ -s part1.code ] && late=$((late + 1))
  end $node
  sleep "$(moment 1 10)"
  begin $node
  finish "lamed$round"
  whole "lamed$round" "node $node killed after $seconds s"

  for node in a b c; do
    {
      sleep "$(moment 0.3 10)"
      kill -9 "$(cat $node.pid)"
    } &
    killer=$!
    for question in $questions; do
      asked=$((asked + 1))
      ask $question "opensearch://$nodes/lamed$round" >found 2>said
      code=$?
      if [ $code = 2 ] && grep -q '^standoff: ' said; then
        errors=$((errors + 1))
        echo "  question $question, node $node away: $(grep '^standoff: ' said | head -n 1)" >&2
      elif [ $code != 0 ]; then
        fault "question $question, node $node away: ends with $code: $(head -n 1 said)"
      elif ! cmp -s calm.$question found; then
        fault "question $question, node $node away: another answer, and no error"
      fi
    done
    wait $killer
    wait "$(cat $node.pid)" 2>/dev/null
    begin $node
    whole "lamed$round" "node $node killed during questions"
  done
done
verdict "$rounds rounds with $count articles; $again parts run again, $late kills after the end; of $asked questions while a node was killed $errors ended in an error"
