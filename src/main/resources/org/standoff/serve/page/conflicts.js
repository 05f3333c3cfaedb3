// Figures of one thing that articles tell differently, side by side.
import {html, count, useState} from "./html.js";
import {ask} from "./api.js";
import {to} from "./place.js";
import {shownWhen, Trouble, useAnswer} from "./loading.js";
import {Marked, outletOf} from "./passages.js";
import {Files} from "./files.js";

function Telling({telling}) {
  const {article, figure, sentence, copies} = telling;
  return html`<tr>
    <td class="n">${figure.qualifier === "exact" ? "" : figure.qualifier + " "}${figure.text}</td>
    <td class="day">${article.published ?? ""}</td>
    <td>${outletOf(article.source, article.path)}</td>
    <td><a href=${to("article", {path: article.path, at: `${figure.start}-${figure.end}`})}>
      <${Marked} passage=${telling}/></a>
      <small> ${article.path}:${sentence.line}${copies.length > 0 ? `, and in ${count(copies.length, "copy")}` : ""}</small></td></tr>`;
}

export function Conflicts({question}) {
  const [more, setMore] = useState();
  const asked = {...question, sort: "", conflicts: true};
  const state = useAnswer("figures", {...asked, limit: 20});
  return shownWhen(state, answer => {
    const rows = [...answer.records, ...more?.rows ?? []];
    const next = more ? more.next : answer.next;
    const load = () => ask("figures", {...asked, limit: 50, after: next}).then(
      page => setMore({rows: [...more?.rows ?? [], ...page.records], next: page.next}),
      problem => setMore({rows: more?.rows ?? [], next, problem}));
    return html`
      <p class="quiet">${count(rows.length + (more ? 0 : answer.rest), "thing")} of which articles tell different figures.
        ${" "}Where it is not sure that they are of one event, nothing is said.</p>
      ${rows.map(row => html`
        <h2>${row.thing}${row.names.length > 0 ? ` (${row.names.join(", ")})` : ""}</h2>
        <p class="quiet">${row.sameDay ? "Articles of one day contradict each other" : "It may have moved"}: ${row.course.join(" → ")}</p>
        <div class="wide" tabindex="0" role="region" aria-label=${row.thing}><table>
          <thead><tr><th class="n">Figure</th><th>Published</th><th>Outlet</th><th>Sentence</th></tr></thead>
          <tbody>${row.tellings.map(telling => html`<${Telling} telling=${telling}/>`)}</tbody></table></div>`)}
      ${more?.problem && html`<${Trouble} problem=${more.problem}/>`}
      ${next && html`<p><button onClick=${load}>More</button></p>`}
      <${Files} path="figures" parameters=${asked} name="conflicts"/>`;
  });
}
