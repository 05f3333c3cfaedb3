// What the articles know of somebody or something.
import {html, count, number, useState} from "./html.js";
import {to, useScroll} from "./place.js";
import {Late, shownWhen, useAnswer} from "./loading.js";
import {Passage} from "./passages.js";
import {Facts, RolesOverTime} from "./claims.js";
import {Files} from "./files.js";
import {Timeline} from "./plots.js";
import {Company} from "./network.js";
import {placeMap} from "./pile-map.js";
import {Corrections, Made} from "./corrections.js";

const quoteLink = quote => to("article", {path: quote.path, at: `${quote.object.start}-${quote.object.end}`});

function Forms({forms}) {
  return html`
    <h2>Forms</h2>
    <ul class="chips">${forms.map(form => html`
      <li class="chip">${form.text} <small>${form.form} ${number(form.mentions)}</small></li>`)}</ul>`;
}

function Roles({roles}) {
  return roles.length > 0 && html`
    <h2>Called</h2>
    <ul class="chips">${roles.map(role => html`<li class="chip">${role.role} <small>${number(role.count)}</small></li>`)}</ul>`;
}

function Quotes({quotes}) {
  return quotes.length > 0 && html`
    <h2>Said</h2>
    <ol class="passages">${quotes.map(quote => html`
      <li><p class="passage"><a class="read" href=${quoteLink(quote)}>${quote.object.text}</a></p>
        <div class="from"><span>${quote.kind}${quote.score < .5 ? ", doubtful" : ""}</span>
          <span>${quote.path}:${quote.object.line}</span></div></li>`)}</ol>`;
}

function Figures({figures}) {
  return figures.length > 0 && html`
    <h2>Figures near it</h2>
    <ul class="chips">${figures.map(figure => html`
      <li><a class="chip figure" href=${to("article", {path: figure.path, at: `${figure.start}-${figure.end}`})}>
        ${figure.text}${figure.of ? ` (${figure.of})` : ""}</a></li>`)}</ul>`;
}

function Known({page, others, edit, made}) {
  const {entity} = page;
  const [showsMap, setShowsMap] = useState(false);
  const [showsNetwork, setShowsNetwork] = useState(false);
  return html`
    <h1 class=${entity.type}>${entity.name} <small>${entity.type}</small></h1>
    <p class="quiet">${count(page.mentions, "mention")} in ${count(page.articles, "article")}${page.first
      ? `, ${page.first} to ${page.last}` : ""}.
      ${" "}<a href=${to("ask", {q: entity.name, as: "name"})}>All passages</a>
      · <a href=${to("dossier", {name: entity.name, type: entity.type, id: entity.key})}>Dossier to print</a></p>
    ${edit && html`<${Corrections} page=${page} made=${made}/>`}
    <${Forms} forms=${page.forms}/>
    <${Roles} roles=${page.roles}/>
    <h2>Roles over time</h2>
    <${RolesOverTime} name=${entity.name}/>
    <h2>Mentions over time</h2>
    <${Timeline} name=${entity.name} type=${entity.type}/>
    <h2>Company</h2>
    <ul class="chips">${page.company.map(one => html`
      <li><a class=${"chip " + one.type} href=${to("entity", {name: one.name, type: one.type, id: one.keys[0]})}>
        ${one.name} <small>${number(one.sentences)}</small></a></li>`)}</ul>
    ${page.company.length === 0 && html`<p class="quiet">None.</p>`}
    ${page.company.length > 0 && (showsNetwork
      ? html`<${Company} entity=${entity}/>`
      : html`<p><button onClick=${() => setShowsNetwork(true)}>Show as a network</button></p>`)}
    <h2>Places</h2>
    ${showsMap
      ? html`<${Late} load=${placeMap} asked=${{name: entity.name, type: entity.type, key: entity.key}}
          label=${"The places in the sentences that mention " + entity.name}/>`
      : html`<p><button onClick=${() => setShowsMap(true)}>Show on a map</button></p>`}
    <${Quotes} quotes=${page.quotes}/>
    <${Figures} figures=${page.figures}/>
    <h2>Facts</h2>
    <${Facts} name=${entity.name}/>
    <h2>Who or what it is</h2>
    <ol class="passages">${page.passages.map(passage => html`
      <${Passage} passage=${passage} question=${{q: entity.name, as: "name"}}/>`)}</ol>
    <${Files} path="where" parameters=${{name: entity.name, type: entity.type}} name="mentions"/>
    ${others.length > 0 && html`
      <h2>Also of that name</h2>
      <ul class="chips">${others.map(({entity: other}) => html`
        <li><a class=${"chip " + other.type} href=${to("entity", {name: other.name, type: other.type, id: other.key})}>
          ${other.name} <small>${other.type}</small></a></li>`)}</ul>`}`;
}

function Found({answer, name, id, edit, made}) {
  const pages = answer.records.filter(record => record.entity);
  const page = pages.find(one => one.entity.keys.includes(id) || one.entity.key === id) ?? pages[0];
  if (!page) {
    return html`<h1>${name}</h1><p>Nobody and nothing of that name.
      ${answer.suggestions.map(near => html` <a class="chip" href=${to("entity", {name: near})}>${near}</a>`)}</p>`;
  }
  const others = [...pages.filter(one => one !== page), ...page.seeAlso];
  return html`<${Known} page=${page} others=${others} edit=${edit} made=${made}/>`;
}

export function EntityView({name, type, id, edit}) {
  const [version, setVersion] = useState(0);
  const [done, setDone] = useState();
  const state = useAnswer("who", {name, type, doubtful: true}, version);
  useScroll(state.answer !== undefined);
  const changed = correction => {
    setDone(correction);
    setVersion(version + 1);
  };
  return html`
    ${shownWhen(state, answer => html`
      <${Found} key=${name + id + version} answer=${answer} name=${name} id=${id} edit=${edit} made=${changed}/>`)}
    ${done && html`<${Made} key=${done.number} correction=${done} forget=${() => setDone(undefined)}
      changed=${() => changed(undefined)}/>`}`;
}
