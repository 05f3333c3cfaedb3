// What is watched for, and what was found last.
import {html, count} from "./html.js";
import {useScroll} from "./place.js";
import {shownWhen, useAnswer} from "./loading.js";
import {Passage} from "./passages.js";

const MOST_PASSAGES = 5;

/** A passage as those of answers are, whose hits count in the article. */
const answered = ({hits, sentence, ...passage}) => ({
  ...passage, sentence, before: [], after: [],
  hits: hits.map(hit => ({
    place: sentence.place, start: hit.start + sentence.start, end: hit.end + sentence.start})),
});

const value = ({value, before}) =>
  value && html`<p class="quiet">${value}${before ? `, was ${before}` : ""}</p>`;

function Alert({alert}) {
  const {passages} = alert;
  return html`
    <p class="quiet">${new Date(alert.found).toLocaleString()}${alert.kind === "new" ? "" : ` · ${alert.kind}`}${
      alert.copies ? ` · +${alert.copies === 1 ? "1 copy" : `${alert.copies} copies`}` : ""}</p>
    <ol class="passages">${passages.slice(0, MOST_PASSAGES).map(passage => html`
      <${Passage} passage=${answered(passage)}>${value(passage)}</${Passage}>`)}</ol>
    ${passages.length > MOST_PASSAGES && html`
      <p class="quiet">and ${count(passages.length - MOST_PASSAGES, "more sentence")}</p>`}`;
}

export function WatchesView() {
  const state = useAnswer("watches", {});
  useScroll(state.answer !== undefined);
  return html`
    <h1>Watches</h1>
    ${shownWhen(state, ({records}) => records.length === 0
      ? html`<p class="quiet">Nothing is watched for; standoff watch add makes a watch, and standoff
          watch run tells what it finds.</p>`
      : records.map(one => html`
        <section>
          <h2>${one.watch}${one.paused ? " (paused)" : ""}</h2>
          <p><code>${one.query}</code>${one.note ? ` · ${one.note}` : ""} · ${
            one.alerts === 0 ? "has told nothing yet" : `told something ${count(one.alerts, "time")}`}</p>
          ${one.latest.map(alert => html`<${Alert} alert=${alert}/>`)}
        </section>`))}`;
}
