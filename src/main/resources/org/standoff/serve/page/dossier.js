// All that is known of somebody on one page, to be printed, each sentence with where it is from.
import {html, count, number} from "./html.js";
import {to, useScroll} from "./place.js";
import {shownWhen, useAnswer} from "./loading.js";
import {citation, Marked} from "./passages.js";
import {Facts, RolesOverTime} from "./claims.js";
import {Files} from "./files.js";

const MOST_PASSAGES = 200;

const cited = ({article, sentence}) =>
  citation(article.source, article.published, article.title, article.path, sentence.line);

function Sentences({question}) {
  const state = useAnswer("where", {...question, sort: "oldest", limit: MOST_PASSAGES});
  return shownWhen(state, ({records, rest}) => html`
    <ol class="passages">${records.filter(row => !row.copyOf).map(row => html`
      <li><p class="passage"><${Marked} passage=${row}/></p><div class="from"><cite>${cited(row)}</cite></div></li>`)}</ol>
    ${rest > 0 && html`<p class="quiet">And ${count(rest, "sentence")} more.</p>`}`);
}

function Known({page}) {
  const {entity} = page;
  const question = {name: entity.name, type: entity.type, tier: "sure"};
  return html`
    <h1>${entity.name} <small>${entity.type}</small></h1>
    <p>${count(page.mentions, "mention")} in ${count(page.articles, "article")}${page.first
      ? `, ${page.first} to ${page.last}` : ""}. <a href=${to("entity", {name: entity.name, type: entity.type, id: entity.key})}>The page</a></p>
    <${Files} path="where" parameters=${question} name="dossier"/>
    <h2>Called in the text</h2>
    <p>${page.forms.map(form => `${form.text} (${form.form}, ${number(form.mentions)})`).join(", ")}</p>
    <h2>Roles over time</h2><${RolesOverTime} name=${entity.name}/>
    <h2>In sentences with</h2>
    <p>${page.company.map(one => `${one.name} (${number(one.sentences)})`).join(", ") || "Nobody."}</p>
    <h2>Said</h2>
    <ol class="passages">${page.quotes.map(quote => html`
      <li><p class="passage">${quote.object.text}</p><div class="from"><cite>${quote.path}:${quote.object.line}${
        quote.score < .5 ? ", doubtful" : ""}</cite></div></li>`)}</ol>
    <h2>Facts</h2><${Facts} name=${entity.name} cited=${true}/>
    <h2>Sentences</h2><${Sentences} question=${question}/>`;
}

export function DossierView({name, type, id}) {
  const state = useAnswer("who", {name, type});
  useScroll(state.answer !== undefined);
  return shownWhen(state, ({records}) => {
    const pages = records.filter(record => record.entity);
    const page = pages.find(one => one.entity.keys.includes(id)) ?? pages[0];
    return page ? html`<${Known} page=${page}/>` : html`<h1>${name}</h1><p>Nobody and nothing of that name.</p>`;
  });
}
