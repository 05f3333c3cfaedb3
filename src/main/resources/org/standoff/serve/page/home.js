// What there is, before anything is asked.
import {html, number, count} from "./html.js";
import {to, useScroll} from "./place.js";
import {shownWhen, useAnswer} from "./loading.js";

const TYPES = {person: "People", location: "Places", organization: "Organizations"};

const EXAMPLES = ["Who is the president?", "money>1m", "[person] ~5 [location]", "How many were killed?"];

function Most({type}) {
  const answer = useAnswer("complete", {type, limit: 12});
  return html`
    <h2>${TYPES[type]}</h2>
    ${shownWhen(answer, ({records}) => html`
      <ul class="chips">${records.map(name => html`
        <li><a class=${"chip " + name.type} href=${to("entity", {name: name.name, type: name.type, id: name.keys[0]})}>
          ${name.name} <small>${number(name.mentions)}</small></a></li>`)}
      </ul>
      ${records.length === 0 && html`<p class="quiet">None.</p>`}`)}`;
}

export function Home() {
  const answer = useAnswer("stats", {});
  useScroll(answer.answer !== undefined);
  return shownWhen(answer, stats => html`
    <h1>${count(stats.articles, "article")}</h1>
    <p class="quiet">${count(stats.sentences, "sentence")}${stats.firstPublished
      ? `, published from ${stats.firstPublished} to ${stats.lastPublished}` : ""}.</p>
    <p>Ask by name, in English, or by a query:</p>
    <ul class="chips">${EXAMPLES.map(example => html`
      <li><a class="chip" href=${to("ask", {q: example})}>${example}</a></li>`)}</ul>
    ${Object.keys(TYPES).map(type => html`<${Most} key=${type} type=${type}/>`)}`);
}
