// When the articles of the pile were published; a bar opens its articles.
import {html, count, number, useState} from "./html.js";
import {ask} from "./api.js";
import {go, to, useScroll} from "./place.js";
import {shownWhen, Trouble, useAnswer} from "./loading.js";
import {Plot, Timeline} from "./plots.js";
import {Records} from "./files.js";

const FEWEST_MONTHS = 3;
const LENGTHS = {day: 10, month: 7, year: 4};

/** Articles by day, month or year. */
function bars(records, by) {
  const sums = new Map();
  for (const {day, articles} of records) {
    const time = day.slice(0, LENGTHS[by]);
    sums.set(time, (sums.get(time) ?? 0) + articles);
  }
  return [...sums].map(([time, articles]) => ({time, articles}));
}

const second = time => Date.parse(time.padEnd(10, "-01").slice(0, 10) + "T00:00:00Z") / 1000;

function Articles({time}) {
  const [more, setMore] = useState();
  const state = useAnswer("articles", {since: time, until: time, limit: 50});
  return shownWhen(state, answer => {
    const rows = [...answer.records, ...more?.rows ?? []];
    const next = more ? more.next : answer.next;
    const load = () => ask("articles", {since: time, until: time, limit: 200, after: next}).then(
      page => setMore({rows: [...more?.rows ?? [], ...page.records], next: page.next}),
      problem => setMore({rows: more?.rows ?? [], next, problem}));
    return html`
      <h2>${time}: ${count(answer.records.length + answer.rest, "article")}</h2>
      <ol class="passages">${rows.map(row => html`
        <li><a class="read" href=${to("article", {path: row.path})}>${row.title ?? row.path}</a>
          <div class="from"><span>${row.published}</span><span>${row.path}</span></div></li>`)}</ol>
      ${more?.problem && html`<${Trouble} problem=${more.problem}/>`}
      ${next && html`<p><button onClick=${load}>More</button></p>`}
      <${Records} records=${rows} name=${"articles-" + time}/>`;
  });
}

function Bars({records, place}) {
  const months = bars(records, "month");
  const by = place.by ?? (months.length < FEWEST_MONTHS ? "day" : "month");
  const rows = bars(records, by);
  const open = time => go("timeline", {...place, time});
  const [chosen, setChosen] = useState("");
  return html`
    <div class="row" role="group" aria-label="Bars of a">${Object.keys(LENGTHS).map(one => html`
      <button aria-pressed=${one === by ? "true" : "false"} onClick=${() => go("timeline", {...place, by: one}, true)}>${one}</button>`)}
      <label>Open <select value=${place.time ?? chosen} onChange=${event => {
        setChosen(event.target.value);
        open(event.target.value);
      }}><option value="">…</option>
        ${rows.map(row => html`<option value=${row.time}>${row.time} (${number(row.articles)})</option>`)}</select></label></div>
    <${Plot} key=${by} days=${rows.map(row => second(row.time))} bars=${true}
      series=${[{label: "articles", values: rows.map(row => row.articles)}]}
      told=${`Articles by ${by}, ${rows.length} of them`} opened=${i => open(rows[i].time)}/>
    <${Records} records=${rows} name="timeline"/>`;
}

export function TimelineView(given) {
  const place = {...given};
  delete place.edit;
  const state = useAnswer("timeline", {});
  useScroll(state.answer !== undefined);
  const submit = event => {
    event.preventDefault();
    go("timeline", {...place, name: new FormData(event.target).get("name")}, true);
  };
  return html`
    <h1>Timeline</h1>
    ${shownWhen(state, ({records}) => records.length === 0
      ? html`<p>No article says on which day it was published.</p>`
      : html`
        <p class="quiet">${count(records.reduce((sum, one) => sum + one.articles, 0), "article")} on ${count(records.length, "day")},
          ${" "}${records[0].day} to ${records.at(-1).day}</p>
        <${Bars} records=${records} place=${place}/>
        <form class="row" onSubmit=${submit}>
          <label>Mentions of <input name="name" value=${place.name ?? ""}/></label><button>Show</button></form>
        ${place.name && html`<${Timeline} key=${place.name} name=${place.name} type=""/>`}
        ${place.time && html`<${Articles} key=${place.time} time=${place.time}/>`}`)}`;
}
