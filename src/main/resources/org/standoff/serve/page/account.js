// What became of each file that was read, and the corrections that were made.
import {html, count, number, useState} from "./html.js";
import {save, send} from "./api.js";
import {to, useScroll} from "./place.js";
import {shownWhen, useAnswer} from "./loading.js";
import {Records} from "./files.js";
import {Adding, useAdded} from "./adding.js";

const MOST_ROWS = 500;

const told = one => ({
  merge: () => `${one.from} is ${one.into}`,
  split: () => `“${one.form}” is not ${one.from}${one.in ? ` in ${one.in}` : ""}`,
  type: () => `${one.name} is a ${one.type}`,
  hide: () => `${one.name} is hidden`,
  undo: () => `takes back ${one.undoes}`,
  illegible: () => one.text,
}[one.correction]());

function Corrections({edit}) {
  const [version, setVersion] = useState(0);
  const state = useAnswer("fix", {}, version);
  const undo = async number => {
    await send("fix", {correction: "undo", undoes: number});
    setVersion(version + 1);
  };
  return shownWhen(state, ({records}) => html`
    <h2>Corrections</h2>
    ${records.length === 0
      ? html`<p class="quiet">None${edit ? "" : "; start standoff serve with --edit to make some"}.</p>`
      : html`<ol>${records.map(one => html`<li value=${one.number}>
          ${told(one)} ${one.by && html`<small>${one.by}, ${one.at.slice(0, 16).replace("T", " ")}</small>`} ${one.idle && html`<small>(${one.idle})</small>`}
          ${edit && !one.idle && one.correction !== "undo" && html`
            <button onClick=${() => undo(one.number)}>Undo</button>`}</li>`)}</ol>`}`);
}

const AS = {jsonl: "JSON Lines", csv: "CSV", graphml: "GraphML", webannotation: "Web Annotations", rdf: "N-Triples"};

export function AccountView({edit}) {
  const [onlyMissing, setOnlyMissing] = useState(false);
  const done = useAdded().filter(one => one.done).length;
  const state = useAnswer("account", {rejected: onlyMissing}, done);
  useScroll(state.answer !== undefined);
  return html`
    <h1>What was read</h1>
    ${edit && html`<${Adding}/>`}
    <div class="row"><label>
      <input type="checkbox" checked=${onlyMissing} onChange=${event => setOnlyMissing(event.target.checked)}/>
      only what is not all there</label></div>
    ${shownWhen(state, ({records}) => html`
      <p class="quiet">${count(records.length, "file")}, ${count(records.reduce((sum, one) => sum + one.read, 0), "article")}</p>
      <div class="wide" tabindex="0" role="region" aria-label="Files"><table>
        <thead><tr><th>State</th><th class="n">Articles</th><th>File</th><th>Why not</th></tr></thead>
        <tbody>${records.slice(0, MOST_ROWS).map(one => html`<tr>
          <td>${one.state}</td>
          <td class="n">${number(one.read)}${one.read === one.expected ? "" : ` of ${number(one.expected)}`}</td>
          <td>${one.read === 1 ? html`<a href=${to("article", {path: one.path})}>${one.path}</a>` : one.path}</td>
          <td>${one.reason ?? ""}</td></tr>`)}</tbody>
      </table></div>
      <${Records} records=${records} name="account"/>
      ${records.length > MOST_ROWS && html`<p class="quiet">The first ${number(MOST_ROWS)} of them.</p>`}`)}
    <${Corrections} edit=${edit}/>
    <h2>Take all annotations along</h2>
    <div class="row">${Object.entries(AS).map(([as, label]) => html`
      <button onClick=${() => save("export", {as}, "standoff." + as)}>${label}</button>`)}</div>`;
}
