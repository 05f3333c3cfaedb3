// What the sentences of an answer are about; each value narrows them.
import {html, number} from "./html.js";
import {go} from "./place.js";
import {useAnswer} from "./loading.js";

const FACETS = {
  person: "People", location: "Places", organization: "Organizations", group: "Groups",
  misc: "Other names", source: "Sources", month: "Months", kind: "Figures",
};

const quoted = text => '"' + text.replaceAll('"', " ") + '"';

/** The query of what is shown, to which a facet adds. */
const queryOf = (q, reading) => reading === "query" ? q : `name:${quoted(q)}`;

function narrowed(place, reading, facet, value) {
  if (facet === "month") {
    return {...place, since: value, until: value};
  }
  if (facet === "source") {
    return {...place, source: value};
  }
  const field = {location: "place", misc: "name", group: "group"}[facet] ?? facet;
  const added = facet === "kind" ? `[${value}]` : `${field}:${quoted(value)}`;
  const query = queryOf(place.q, reading);
  const whole = reading === "query" && /\bOR\b/.test(query) ? `(${query})` : query;
  return {...place, as: "query", q: `${whole} AND ${added}`};
}

export function Facets({place, reading}) {
  const isShown = reading !== "question";
  const {since, until, source} = place;
  const {answer} = useAnswer(
    isShown ? "facets" : "", {query: queryOf(place.q, reading), since, until, source, limit: 6});
  if (!answer || answer.count === 0) {
    return html`<aside></aside>`;
  }
  const own = value => reading === "name" && value.toLowerCase() === place.q.toLowerCase();
  return html`
    <aside class="facets" aria-label="Narrow the answer">
      ${Object.entries(FACETS).map(([facet, label]) => {
        const rows = answer.records.filter(row => row.facet === facet && row.value && !own(row.value) && row.passages < answer.count);
        return rows.length > 0 && html`
          <h2>${label}</h2>
          <ul>${rows.map(row => html`
            <li><button class="plain" onClick=${() => go("ask", narrowed(place, reading, facet, row.value))}>
              <span class="title">${facet === "source" ? row.value.replace(/^.*\/(?=.)/, "…/") : row.value}</span></button><small>${number(row.passages)}</small></li>`)}</ul>`;
      })}
    </aside>`;
}
