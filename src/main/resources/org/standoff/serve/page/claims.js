// What the articles claim of somebody: what they were called, when, and other facts.
import {html, count} from "./html.js";
import {to} from "./place.js";
import {shownWhen, useAnswer} from "./loading.js";
import {citation} from "./passages.js";

const MOST_ROLES = 200;
const MOST_FACTS = 30;

const placeOfFact = ({article, fact}) => to("article", {
  path: article.path, at: fact.object.place ? "" : `${fact.object.start}-${fact.object.end}`,
});

/** Roles in the order of the days on which they were told, each with its first and last. */
export function rolesOf(records) {
  const roles = new Map();
  for (const row of records) {
    const role = row.fact.object.text;
    const key = role.toLowerCase();
    const there = roles.get(key);
    roles.set(key, there ? {...there, last: row, times: there.times + 1} : {role, first: row, last: row, times: 1});
  }
  return [...roles.values()];
}

const span = ({first, last}) => {
  const [from, to] = [first.article.published, last.article.published];
  return !from ? "no date" : from === to || !to ? from : `${from} to ${to}`;
};

export function RolesOverTime({name}) {
  const state = useAnswer("facts", {kind: "role", subject: name, sort: "oldest", limit: MOST_ROLES});
  return shownWhen(state, ({records}) => records.length === 0
    ? html`<p class="quiet">Nothing.</p>`
    : html`<ol class="timeline">${rolesOf(records).map(one => html`
        <li><span class="quiet">${span(one)}</span> <a href=${placeOfFact(one.first)}>${one.role}</a>
          ${one.times > 1 && html` <small>${one.times} times</small>`}</li>`)}</ol>`);
}

/** Facts of which it is the subject, but for roles and quotes. */
export function Facts({name, cited}) {
  const state = useAnswer("facts", {
    kind: "relation,statement", subject: name, "min-score": .5, sort: "oldest", limit: MOST_FACTS});
  return shownWhen(state, answer => html`
    ${answer.records.length === 0 && html`<p class="quiet">None.</p>`}
    <ol class="passages">${answer.records.map(row => html`
      <li><p class="passage"><a class="read" href=${placeOfFact(row)}>
        <strong>${row.fact.entity ?? row.fact.subject ?? "?"}</strong>
        ${" "}${row.fact.negated ? "(not) " : ""}${row.fact.predicate ?? ""} ${row.fact.object.text}</a></p>
        <div class="from">${cited
          ? html`<cite>${citation(row.article.source, row.article.published, row.article.title, row.article.path, row.sentence.line)}</cite>`
          : html`<span>${row.article.published ?? "no date"}</span><span>${row.article.path}:${row.sentence.line}</span>`}</div></li>`)}</ol>
    ${answer.rest > 0 && html`<p class="quiet">${count(answer.rest, "other fact")} is in facts --subject on the command line.</p>`}`);
}
