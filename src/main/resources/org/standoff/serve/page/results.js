// The answer to what was typed into the box.
import {html, count, number, useState} from "./html.js";
import {ask} from "./api.js";
import {go, to, useScroll} from "./place.js";
import {shownWhen, Trouble, useAnswer} from "./loading.js";
import {READINGS, readingOf} from "./reading.js";
import {Passage} from "./passages.js";
import {Facets} from "./facets.js";
import {Files} from "./files.js";

const TIERS = {
  sure: "", likely: "Likely meant", type: "Of that name, and something else",
  text: "The words, where they are no name",
};

/** The endpoint and the parameters of what was typed. */
export function questionOf({q, as, sort, since, until, source}) {
  const reading = as ?? readingOf(q ?? "");
  const narrowed = {sort, since, until, source};
  return {
    name: {path: "where", parameters: {name: q, ...narrowed}},
    question: {path: "ask", parameters: {question: q, ...narrowed}},
    query: {path: "find", parameters: {query: q, why: true, ...narrowed}},
  }[reading];
}

/** What a question is read as, and what else it may be. */
function Reading({place, reading, answer}) {
  const told = answer.read ?? answer.meaning ?? answer.records?.[0]?.asked;
  return html`
    <div class="row" role="group" aria-label="Read as"><span class="quiet">Read as</span>
      ${Object.entries(READINGS).map(([name, label]) => html`
        <button aria-pressed=${name === reading ? "true" : "false"}
          onClick=${() => go("ask", {...place, as: name}, true)}>${label}</button>`)}
    </div>
    ${told && html`<p class="quiet">Read as: ${told}</p>`}`;
}

function Narrowing({place}) {
  const set = change => go("ask", {...place, ...change});
  return html`
    <div class="row">
      <label>Order
        <select value=${place.sort ?? ""} onChange=${event => set({sort: event.target.value})}>
          <option value="">as is usual</option>
          <option value="relevance">best first</option>
          <option value="newest">newest first</option>
          <option value="oldest">oldest first</option>
          <option value="place">by place</option>
        </select></label>
      ${["since", "until", "source"].filter(name => place[name]).map(name => html`
        <button onClick=${() => set({[name]: ""})} aria-label=${`No longer only ${name} ${place[name]}`}>
          ${name} ${place[name]} ✕</button>`)}
    </div>`;
}

function Why({passage}) {
  const lines = passage.reasons ?? [];
  return html`
    <details><summary><small>why</small></summary>
      <p class="quiet">${passage.why}${passage.because ? `; ${passage.because}` : ""}</p>
      ${lines.map(line => html`<p class="quiet">${line}</p>`)}
    </details>`;
}

function Rows({rows, question}) {
  const [all, setAll] = useState(false);
  const copies = rows.filter(row => row.copyOf);
  const shownRows = all ? rows : rows.filter(row => !row.copyOf);
  return html`
    <ol class="passages">${shownRows.map((row, i) => html`
      <${Passage} key=${i + row.article.path} passage=${row} question=${question}>
        ${row.fact && html`<p class="quiet">${row.fact.kind}: ${row.fact.subject ?? "?"}
          ${row.fact.score < .5 ? " (doubtful)" : ""}</p>`}
        ${row.lacks?.length > 0 && html`<p class="quiet">near: ${row.lacks.join("; ")}</p>`}
        <${Why} passage=${row}/>
      <//>`)}
    </ol>
    ${copies.length > 0 && !all && html`<p><button onClick=${() => setAll(true)}>
      ${number(copies.length)} that ${copies.length === 1 ? "is a copy" : "are copies"} of these, too</button></p>`}`;
}

function Heads({answer}) {
  return html`
    ${(answer.entities ?? []).slice(0, 1).map(one => html`
      <h1><a class=${one.entity.type} href=${to("entity", {name: one.entity.name, type: one.entity.type, id: one.entity.key})}>
        ${one.entity.name}</a> <small>${one.entity.type}</small></h1>
      <p class="quiet">${count(one.mentions, "mention")} in ${count(one.articles, "article")}:
        ${" "}${one.forms.slice(0, 6).map(form => `${form.text} ${number(form.mentions)}`).join(", ")}</p>`)}
    ${answer.entities?.length > 1 && html`<ul class="chips" aria-label="Others of that name">
      ${answer.entities.slice(1).map(one => html`
        <li><a class=${"chip " + one.entity.type} href=${to("entity", {name: one.entity.name, type: one.entity.type, id: one.entity.key})}>
          ${one.entity.name} <small>${number(one.mentions)}</small></a></li>`)}</ul>`}
    ${(answer.others ?? []).map(other => html`
      <p class="quiet">${TIERS[other.tier]}: <a href=${to("entity", {name: other.entity.name, type: other.entity.type, id: other.entity.key})}>
        ${other.entity.name}</a> (${other.entity.type}, ${count(other.mentions, "mention")}; ${other.because})</p>`)}
    ${answer.namedAfter?.length > 0 && html`<p class="quiet">Named after it:
      ${answer.namedAfter.map(name => html` <a class="chip" href=${to("ask", {q: "=" + name, as: "name"})}>${name}</a>`)}</p>`}
    ${answer.suggestions?.length > 0 && html`<p>Nobody of that name. Near to it:
      ${answer.suggestions.map(name => html` <a class="chip" href=${to("ask", {q: name})}>${name}</a>`)}</p>`}
    ${answer.unknown?.length > 0 && html`<p class="quiet">In no article: ${answer.unknown.join(", ")}</p>`}
    ${answer.parts?.length > 0 && html`<ul>${answer.parts.map(part => html`
      <li><code>${part.part}</code>: ${count(part.alone, "sentence")} by itself${part.spellings.length > 0
        ? `; spelt nearly so: ${part.spellings.join(", ")}` : ""}</li>`)}</ul>`}`;
}

/** What stands above rows: how sure they are, and of whom, where there are several. */
function headOf(row, several) {
  if (row.answers === false) {
    return "Near";
  }
  const whose = several && row.entity ? row.entity.name : "";
  return [TIERS[row.tier], whose].filter(Boolean).join(": ");
}

/** Rows in the order in which they come, in lists of those with the same head. */
function lists(rows, several) {
  const found = new Map();
  for (const row of rows) {
    const head = headOf(row, several);
    found.set(head, [...found.get(head) ?? [], row]);
  }
  return [...found];
}

function Answered({answer, question, place, reading}) {
  const [more, setMore] = useState({rows: [], next: answer.next, problem: undefined});
  const pages = answer.answer === "who" ? answer.records : [];
  const rows = answer.answer === "who"
    ? answer.records.flatMap(page => page.passages ?? [])
    : [...answer.records, ...more.rows];
  const load = () => ask(question.path, {...question.parameters, after: more.next}).then(
    page => setMore({rows: [...more.rows, ...page.records], next: page.next}),
    problem => setMore({...more, problem}));
  const carried = {q: place.q, as: reading};
  return html`
    <div class="columns">
      <section aria-label="Answer">
        <${Reading} place=${place} reading=${reading} answer=${answer}/>
        <${Heads} answer=${answer}/>
        ${pages.map(page => page.entity && html`
          <h1><a class=${page.entity.type} href=${to("entity", {name: page.entity.name, type: page.entity.type, id: page.entity.key})}>
            ${page.entity.name}</a> <small>${page.entity.type}</small></h1>
          <p class="quiet">${count(page.mentions, "mention")} in ${count(page.articles, "article")}${
            page.roles.length > 0 ? ": " + page.roles.slice(0, 5).map(role => role.role).join(", ") : ""}</p>`)}
        ${answer.articles !== undefined && html`
          <h1>${count(answer.count, "sentence")} <small>in ${count(answer.articles, "article")}</small></h1>`}
        ${answer.answers !== undefined && html`<h1>${answer.answers > 0
          ? count(answer.answers, "answer") : "No answer"}${answer.answers === 0 && rows.length > 0 ? ", but near to one" : ""}</h1>`}
        ${rows.length === 0 && html`<p>Nothing found.</p>`}
        <${Narrowing} place=${place}/>
        ${lists(rows, answer.entities?.length > 1).map(([head, ofHead]) => html`
          ${head && html`<h2>${head}</h2>`}
          <${Rows} key=${head} rows=${ofHead} question=${carried}/>`)}
        ${more.problem && html`<${Trouble} problem=${more.problem}/>`}
        ${more.next && pages.length === 0 && html`<p><button onClick=${load}>More</button></p>`}
        <${Files} path=${question.path} parameters=${{...question.parameters, why: ""}} name="answer"/>
      </section>
      <${Facets} place=${place} reading=${reading}/>
    </div>`;
}

export function Results(place) {
  const asked = {...place};
  delete asked.edit;
  const reading = place.as ?? readingOf(place.q ?? "");
  const question = questionOf(asked);
  const state = useAnswer(question.path, {...question.parameters, limit: 20});
  useScroll(state.answer !== undefined);
  if (state.problem) {
    return html`
      <${Reading} place=${asked} reading=${reading} answer=${{}}/>
      <${Trouble} problem=${state.problem} text=${place.q}/>`;
  }
  return shownWhen(state, answer => html`
    <${Answered} key=${JSON.stringify(question)} answer=${answer} question=${question} place=${asked} reading=${reading}/>`);
}
