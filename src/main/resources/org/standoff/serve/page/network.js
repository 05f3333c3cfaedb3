// Who is in the same sentences; an edge opens them.
import {html, count, useEffect, useState} from "./html.js";
import {ask} from "./api.js";
import {to} from "./place.js";
import {shownWhen, Trouble, useAnswer} from "./loading.js";
import {Passage} from "./passages.js";

const MOST_NODES = 150;
const MOST_LINKED = 8;
const WIDTH = 900;
const HEIGHT = 560;
const STEPS = 300;
const LEAST_WIDTH = 760;

const keyOf = one => one.keys[0];
const quoted = name => '"' + name.replaceAll('"', " ") + '"';

/** Nodes and edges of an entity, its company, and how those with most sentences go together. */
async function networkOf(entity) {
  const company = (await ask("with", {name: entity.name, limit: MOST_NODES - 1})).records.filter(row => !row.tier);
  const nodes = [{id: entity.key, name: entity.name, type: entity.type, sentences: 0}]
    .concat(company.map(row => ({id: keyOf(row), name: row.name, type: row.type, sentences: row.sentences})));
  const edges = company.map(row => ({source: entity.key, target: keyOf(row), sentences: row.sentences}));
  const known = new Map(nodes.map(node => [node.id, node]));
  for (const one of company.slice(0, MOST_LINKED)) {
    const more = await ask("with", {name: one.name, limit: MOST_NODES});
    for (const row of more.records) {
      const other = keyOf(row);
      if (!row.tier && known.has(other) && other !== entity.key && keyOf(one) < other) {
        edges.push({source: keyOf(one), target: other, sentences: row.sentences});
      }
    }
  }
  return {nodes, edges};
}

/** Lays the nodes out; it is done before anything is drawn, so that nothing moves under a hand. */
async function laidOut({nodes, edges}) {
  const force = await import("d3-force");
  const simulation = force.forceSimulation(nodes)
    .force("link", force.forceLink(edges).id(node => node.id).distance(110).strength(edge => Math.min(1, .1 + edge.sentences / 20)))
    .force("charge", force.forceManyBody().strength(-160))
    .force("collide", force.forceCollide(16))
    .force("x", force.forceX(WIDTH / 2).strength(.06))
    .force("y", force.forceY(HEIGHT / 2).strength(.09))
    .stop();
  simulation.tick(STEPS);
  const xs = nodes.map(node => node.x);
  const ys = nodes.map(node => node.y);
  const left = Math.min(...xs) - 20;
  const top = Math.min(...ys) - 20;
  const width = Math.max(LEAST_WIDTH, Math.max(...xs) - left + 150);
  const height = Math.max(LEAST_WIDTH / 2, Math.max(...ys) - top + 20);
  return {nodes, edges, box: `${left} ${top} ${width} ${height}`};
}

function Between({edge}) {
  const query = `name:${quoted(edge.source.name)} AND name:${quoted(edge.target.name)}`;
  const state = useAnswer("find", {query, limit: 20});
  return html`
    <div class="panel" role="region" aria-label="Sentences of the edge">
      <strong>${edge.source.name} and ${edge.target.name}</strong>
      ${shownWhen(state, answer => html`
        <ol class="passages">${answer.records.map(passage => html`
          <${Passage} passage=${passage} question=${{q: query, as: "query"}}/>`)}</ol>
        ${answer.next && html`<a href=${to("ask", {q: query, as: "query"})}>All ${count(answer.count, "sentence")}</a>`}`)}
    </div>`;
}

export function Company({entity}) {
  const [network, setNetwork] = useState();
  const [problem, setProblem] = useState();
  const [edge, setEdge] = useState();
  useEffect(() => {
    let gone = false;
    networkOf(entity).then(laidOut).then(made => gone || setNetwork(made), setProblem);
    return () => gone = true;
  }, [entity.key]);
  if (problem) {
    return html`<${Trouble} problem=${problem}/>`;
  }
  if (!network) {
    return html`<p class="quiet" role="status">Laying it out …</p>`;
  }
  const named = new Set(network.nodes.slice(0, 40).map(node => node.id));
  const label = one => `${one.source.name} and ${one.target.name}: ${count(one.sentences, "sentence")}`;
  return html`
    <p class="quiet">${count(network.nodes.length, "name")}. A line is a set of sentences: click it, or choose it here:
      ${" "}<select aria-label="Open the sentences of an edge" value="" onChange=${event => setEdge(network.edges[event.target.value])}>
        <option value="">…</option>
        ${network.edges.map((one, i) => html`<option value=${i}>${label(one)}</option>`)}
      </select></p>
    <svg class="network" viewBox=${network.box} role="img" aria-label=${`The company of ${entity.name}`}>
      ${network.edges.map(one => html`
        <line class=${one === edge ? "now" : ""} x1=${one.source.x} y1=${one.source.y} x2=${one.target.x} y2=${one.target.y}
          stroke-width=${Math.min(8, .8 + Math.log2(one.sentences))} onClick=${() => setEdge(one)}><title>${label(one)}</title></line>`)}
      ${network.nodes.map((node, i) => html`
        <g class=${node.type}><circle cx=${node.x} cy=${node.y} r=${i === 0 ? 9 : 3 + Math.min(6, Math.sqrt(node.sentences))}/>
          ${named.has(node.id) && html`<text x=${node.x + 10} y=${node.y + 4}>${node.name.length > 28 ? node.name.slice(0, 27) + "…" : node.name}</text>`}</g>`)}
    </svg>
    ${edge && html`<${Between} key=${label(edge)} edge=${edge}/>`}`;
}
