// Figures as a table, and over time.
import {html, count, number, useState} from "./html.js";
import {ask} from "./api.js";
import {go, to, useScroll} from "./place.js";
import {shownWhen, Trouble, useAnswer} from "./loading.js";
import {Plot} from "./plots.js";
import {Conflicts} from "./conflicts.js";
import {Files} from "./files.js";

const KINDS = ["count", "percent", "money", "measure", "duration", "age", "date", "time", "fraction",
  "ratio", "score", "ordinal", "number"];
const MOST_PLOTTED = 500;
const FIELDS = {words: "What is counted", unit: "Unit", min: "At least", max: "At most"};

const valueOf = figure => figure.date ?? (figure.low === null ? "" : number(figure.low)
  + (figure.high === null ? " or more" : figure.high !== figure.low ? "–" + number(figure.high) : ""));

function Table({rows, place}) {
  const order = place.sort ?? "place";
  const head = (sort, label, numeric) => html`
    <th class=${numeric ? "n" : ""} aria-sort=${order === sort ? "descending" : "none"}>
      <button class="plain" onClick=${() => go("figures", {...place, sort}, true)}>${label}${order === sort ? " ▾" : ""}</button></th>`;
  return html`
    <div class="wide" tabindex="0" role="region" aria-label="Figures"><table>
      <thead><tr>${head("value", "Value", true)}<th>Unit</th><th>Of</th><th>As written</th>
        ${head("newest", "Published")}${head("place", "Sentence")}</tr></thead>
      <tbody>${rows.map(row => html`<tr>
        <td class="n">${valueOf(row.figure)}</td><td>${row.figure.unit ?? row.figure.kind}</td>
        <td>${row.figure.of ?? ""}</td><td>${row.figure.qualifier === "exact" ? "" : row.figure.qualifier + " "}${row.figure.text}</td>
        <td class="day">${row.article.published ?? ""}</td>
        <td><a href=${to("article", {path: row.article.path, at: `${row.figure.start}-${row.figure.end}`})}>${row.sentence.text}</a></td>
      </tr>`)}</tbody>
    </table></div>`;
}

const unitOf = row => row.figure.unit ?? row.figure.kind;

/** The values of one unit over the days of publication; a dot opens its sentence. */
function OverTime({question}) {
  const [chosen, setChosen] = useState();
  const state = useAnswer("figures", {...question, sort: "oldest", limit: MOST_PLOTTED});
  return shownWhen(state, ({records}) => {
    const dated = records.filter(row => row.article.published && row.figure.low !== null && !row.figure.date);
    const units = new Map();
    dated.forEach(row => units.set(unitOf(row), (units.get(unitOf(row)) ?? 0) + 1));
    const most = [...units].sort((a, b) => b[1] - a[1]);
    const unit = chosen ?? most[0]?.[0];
    const rows = dated.filter(row => unitOf(row) === unit);
    return rows.length === 0 ? html`<p class="quiet">None of them has a value and a day.</p>` : html`
      <div class="row"><label>Values in <select value=${unit} onChange=${event => setChosen(event.target.value)}>
        ${most.map(([one, times]) => html`<option value=${one}>${one} (${number(times)})</option>`)}</select></label></div>
      <${Plot} days=${rows.map(row => Date.parse(row.article.published + "T00:00:00Z") / 1000)}
        series=${[{label: unit, values: rows.map(row => row.figure.low)}]} told=${`${count(rows.length, "value")} over time`}
        opened=${i => go("article", {path: rows[i].article.path, at: `${rows[i].figure.start}-${rows[i].figure.end}`})}/>`;
  });
}

function Asked({place}) {
  const [more, setMore] = useState();
  const [plotted, setPlotted] = useState(false);
  const {words, kind, unit, min, max, sort} = place;
  const question = {words, kind, unit, min, max, sort};
  const state = useAnswer("figures", {...question, limit: 50});
  useScroll(state.answer !== undefined);
  return shownWhen(state, answer => {
    const next = more ? more.next : answer.next;
    const rows = [...answer.records, ...more?.rows ?? []];
    const load = () => ask("figures", {...question, limit: 200, after: next}).then(
      page => setMore({rows: [...more?.rows ?? [], ...page.records], next: page.next}),
      problem => setMore({rows: more?.rows ?? [], next, problem}));
    return html`
      <p class="quiet">${count(answer.count, "figure")} in ${count(answer.articles, "article")}</p>
      <div class="row">
        <button aria-pressed=${plotted ? "true" : "false"} onClick=${() => setPlotted(!plotted)}>Over time</button>
        <button onClick=${() => go("figures", {...place, conflicts: "true"})}>What contradicts</button>
      </div>
      <${Files} path="figures" parameters=${question} name="figures"/>
      ${plotted && html`<${OverTime} question=${question}/>`}
      <${Table} rows=${rows} place=${place}/>
      ${more?.problem && html`<${Trouble} problem=${more.problem}/>`}
      ${next && html`<p><button onClick=${load}>More</button></p>`}`;
  });
}

export function FiguresView(given) {
  const place = {...given};
  delete place.edit;
  const {words, kind, unit, min, max} = place;
  const question = {words, kind, unit, min, max};
  const submit = event => {
    event.preventDefault();
    go("figures", {...place, ...Object.fromEntries(new FormData(event.target))}, true);
  };
  return html`
    <h1>Figures</h1>
    <form class="row" onSubmit=${submit}>
      ${Object.entries(FIELDS).map(([name, label]) => html`
        <label>${label} <input name=${name} value=${place[name] ?? ""} size=${name === "words" ? 16 : 6}/></label>`)}
      <label>Kind <select name="kind" value=${place.kind ?? ""}><option value="">any</option>
        ${KINDS.map(kind => html`<option value=${kind}>${kind}</option>`)}</select></label>
      <button class="first">Show</button>
    </form>
    ${place.conflicts
      ? html`<p><button onClick=${() => go("figures", {...place, conflicts: ""})}>All figures</button></p>
        <${Conflicts} key=${JSON.stringify(place)} question=${question}/>`
      : html`<${Asked} key=${JSON.stringify(place)} place=${place}/>`}`;
}
