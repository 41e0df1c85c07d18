#!/usr/bin/env bash
# Does the main job against the compose stack over HTTP: from a pasted text to a received mail, across two restarts
# on later days. Builds the image, starts a stack of its own on a free port, and takes it down with all its data,
# however it ends. Needs docker compose, curl and jq.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
export UKETORI_BOOTSTRAP_EMAIL=hanako@example.org
export UKETORI_BOOTSTRAP_PASSWORD="smoke $RANDOM$RANDOM$RANDOM"
export UKETORI_BOOTSTRAP_API_TOKEN=smoke-$RANDOM$RANDOM$RANDOM-$RANDOM$RANDOM$RANDOM-0123456789abcdef
export UKETORI_CLOCK_START

say() { printf 'smoke: %s\n' "$*"; }

fail() {
  printf 'smoke: FAILED: %s\n' "$*" >&2
  exit 1
}

free_port() {
  local port
  for port in $(shuf -i 20000-30000 -n 50); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
  fail 'no free port'
}
UKETORI_PORT=$(free_port)
export UKETORI_PORT
address=http://127.0.0.1:$UKETORI_PORT
api=$address/api/v1

# Neither a stack that is in use here, nor its .env, is touched.
stack() {
  docker compose --project-name uketori-smoke --env-file /dev/null \
    --file docker-compose.yml --file ops/compose.smoke.yml "$@"
}

clean_up() {
  local status=$?
  if ((status != 0)); then
    stack ps --all || true
    stack logs --no-color --tail 200 || true
  fi
  stack down --volumes --timeout 20 >/dev/null 2>&1 || true
  rm -rf "$work"
  exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# start_on TIME: (re)starts the application with its clock there, and waits until it answers.
start_on() {
  UKETORI_CLOCK_START=$1
  say "starting at $1"
  stack up --detach --no-build db sink app >"$work/up.log" 2>&1 || { cat "$work/up.log"; fail 'the stack does not start'; }
  for _ in $(seq 150); do
    curl -fsS -o /dev/null "$address/actuator/health/readiness" 2>/dev/null && return
    sleep 2
  done
  fail 'the application does not get ready'
}

# call STATUS METHOD PATH [curl arguments]: asks the API, insists on the status, prints the answer.
call() {
  local wanted=$1 method=$2 path=$3 status
  shift 3
  status=$(curl -sS -o "$work/answer" -w '%{http_code}' -X "$method" \
    -H "Authorization: Bearer $UKETORI_BOOTSTRAP_API_TOKEN" "$@" "$api$path")
  [[ $status == "$wanted" ]] || fail "$method $path answered $status instead of $wanted: $(head -c 2000 "$work/answer")"
  cat "$work/answer"
}

# is JSON FILTER WHAT: insists that the filter holds.
is() {
  jq -e "$2" >/dev/null <<<"$1" || fail "$3; got $(jq -c . <<<"$1" | head -c 3000)"
}

# comes_to PATH FILTER WHAT: waits until the filter holds for what the path answers.
comes_to() {
  local answer=
  for _ in $(seq 60); do
    answer=$(call 200 GET "$1")
    jq -e "$2" >/dev/null <<<"$answer" && return
    sleep 2
  done
  fail "$3; got $(jq -c . <<<"$answer" | head -c 3000)"
}

received() {
  docker logs "$(stack ps --quiet sink)"
}

# Every mail that the API calls sent has arrived, once, under the Message-ID that it tells.
mails_arrived_once() {
  local ids id
  ids=$(call 200 GET "/renewals/$1/reminders" | jq -r '.[].deliveries[] | select(.state == "sent") | .messageId')
  [[ -n $ids ]] || fail 'no mail was sent'
  for id in $ids; do
    [[ $(received | grep -ciF -- "message-id: $id") == 1 ]] || fail "the mail $id did not arrive once"
  done
}

page() {
  cat <<EOF
やること
処理中
パスポート切替申請
申請日 2026年11月9日
更新日 2026年11月9日

申請先からの連絡履歴
2026年11月11日 申請を受理しました。
2026年11月30日 交付予定・納付依頼通知
旅券の審査が完了しました。交付予定日:令和8年12月8日(火)
手数料をクレジットカードで納付される方は、下記のURLからカード情報の事前登録をしてください。
https://mofa.payment-kokopass.jp/r/SMOKE-0001
$1
閉じる
EOF
}

paste() { # STATUS RENEWAL TEXT
  call "$1" POST "/renewals/$2/status-details" -H 'Content-Type: text/plain; charset=UTF-8' --data-binary "$3"
}

say 'building the image'
stack build >"$work/build.log" 2>&1 || { tail -60 "$work/build.log"; fail 'the image cannot be built'; }

start_on 2026-12-01T10:00:00+09:00
for service in app db; do
  container=$(stack ps --quiet $service)
  for _ in $(seq 30); do
    health=$(docker inspect --format '{{.State.Health.Status}}' "$container")
    [[ $health == healthy ]] && break
    sleep 2
  done
  [[ $health == healthy ]] || fail "$service is $health"
  [[ $(docker exec "$container" id -u) != 0 ]] || fail "$service runs as root"
  ! docker exec "$container" touch /usr/local/probe 2>/dev/null || fail "the file system of $service can be written"
done

say 'two renewals, a notice dated a week ahead'
log() { # HOLDER
  call 201 POST /renewals -H 'Content-Type: application/json' --data-binary \
    '{"holder":"'"$1"'","status":"submitted","submittedOn":"2026-11-09","paymentMethod":"card"}'
}
hanako=$(log Hanako | jq -r .id)
taro=$(log Taro | jq -r .id)
recorded=$(paste 201 "$hanako" "$(page '')")
is "$recorded" '.reading.stage == "pickup-scheduled" and .renewal.status == "in-process"' 'the notice was not read as an announcement'
is "$recorded" '.renewal.pickupFrom == "2026-12-08"' 'the pickup date is not known'
is "$recorded" '.renewal.payment.url == "https://mofa.payment-kokopass.jp/r/SMOKE-0001"' 'the payment link is not known'
again=$(paste 200 "$hanako" "$(page '')")
is "$again" ".id == $(jq .id <<<"$recorded")" 'the same text was recorded twice'
comes_to "/renewals/$hanako/reminders" '[.[] | select(.kind == "pickup-date" and .state == "sent")] | length == 1' 'the date was not mailed once'
comes_to "/renewals/$hanako/reminders" '[.[] | select(.kind == "card-registration" and .state == "sent")] | length == 1' 'the payment link was not mailed once'

say 'the other notice is taken back'
paste 201 "$taro" "$(page '')" >/dev/null
taken_back=$(paste 201 "$taro" "$(page '2026年12月1日 【旅券申請に関するお知らせ】交付予定日の取消し
先にお知らせした交付予定日(令和8年12月8日)は、旅券の作成が遅れているため取り消します。旅券はまだお渡しできません。
新しい交付予定日は、決まり次第お知らせします。')")
is "$taken_back" '.reading.takenBack and .renewal.status == "in-process" and .renewal.pickupFrom == null' 'the date was not taken back'
comes_to "/renewals/$taro/reminders" '[.[] | select(.kind == "status-changed" and .state == "sent")] | length == 1' 'the cancellation was not mailed once'
is "$(call 200 GET "/renewals/$taro/reminders")" 'all(.[]; (.kind == "pickup-date" or .kind == "pickup") and .state == "planned" | not)' 'a reminder of the cancelled date is still planned'

say 'bad input gets an answer and loses nothing'
[[ $(curl -sS -o /dev/null -w '%{http_code}' "$api/renewals") == 401 ]] || fail 'the API answers without a token'
call 404 GET /renewals/00000000-0000-0000-0000-000000000000 >/dev/null
call 400 POST /renewals -H 'Content-Type: application/json' --data-binary '{"holder":"Hanako","submittedOn":"yesterday"}' >/dev/null
call 409 POST "/renewals/$hanako/events" -H 'Content-Type: application/json' --data-binary '{"event":"resubmit"}' >/dev/null
head -c 300000 /dev/zero | tr '\0' 'x' >"$work/long"
call 413 POST "/renewals/$hanako/status-details" -H 'Content-Type: text/plain' --data-binary "@$work/long" >/dev/null
is "$(call 200 GET "/renewals/$hanako")" '.status == "in-process" and .pickupFrom == "2026-12-08"' 'bad input changed the renewal'

start_on 2026-12-08T09:00:00+09:00
comes_to "/renewals/$hanako" '.status == "ready"' 'the calendar did not make it ready'
comes_to "/renewals/$hanako/reminders" '[.[] | select(.kind == "pickup" and .state == "sent")] | length == 1' 'the pickup was not mailed once'
sleep 15 # what would be sent twice would be sent by now
is "$(call 200 GET "/renewals/$hanako/reminders")" '[.[] | select(.kind == "pickup" and .state == "sent")] | length == 1' 'the pickup was mailed more than once'
is "$(call 200 GET "/renewals/$taro")" '.status == "in-process" and .pickupFrom == null' 'the cancelled date made it ready'
is "$(call 200 GET "/renewals/$taro/reminders")" 'all(.[]; .kind != "pickup")' 'a pickup is planned for the cancelled date'
mails_arrived_once "$hanako"
mails_arrived_once "$taro"

say 'the pickup is recorded'
picked_up=$(call 200 POST "/renewals/$hanako/events" -H 'Content-Type: application/json' --data-binary '{"event":"picked-up"}')
is "$picked_up" '.status == "picked-up"' 'the pickup was not recorded'
is "$(call 200 GET "/renewals/$hanako/reminders")" 'all(.[]; .state != "planned")' 'something is still planned after the pickup'
before=$(call 200 GET "/renewals/$hanako/reminders" | jq '[.[].deliveries[]] | length')

start_on 2027-01-15T09:00:00+09:00
sleep 15
is "$(call 200 GET "/renewals/$hanako/reminders")" "[.[].deliveries[]] | length == $before" 'there was no silence after the pickup'
is "$(call 200 GET "/renewals/$taro")" '.status == "in-process"' 'the cancelled date made it ready later'

say "done: from pasted text to received mail, $(received | grep -c '^SINK mail ends') mails"
