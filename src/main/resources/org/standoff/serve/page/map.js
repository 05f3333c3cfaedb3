// A map of places, coast and dots; a dot opens the sentences behind it. Beside it all of it is a list.
import {html, count, number, useState} from "./html.js";
import {shownWhen, useAnswer} from "./loading.js";
import {Passage} from "./passages.js";
import {COAST} from "./coast.js";

/** As in coast.js: tenths of a degree, east and south count up. */
const EARTH = {x: -1800, y: -850, width: 3600, height: 1500};
const LEAST_WIDTH = 250;
const MARGIN = 1.3;
const FEW = 20;

const xOf = place => place.lon * 10;
const yOf = place => -place.lat * 10;
const keyOf = place => `${place.name} ${place.lat} ${place.lon}`;
const isCountry = place => place.kind === "country" || place.kind === "region";

/** What a place is called so that it is told from others of its name. */
function full({name, division, country}) {
  return [name, division, country].filter((part, i, all) => part && all.indexOf(part) === i).join(", ");
}

/** The part of the earth around a middle, no wider than all of it. */
function box(x, y, wanted) {
  const width = Math.max(LEAST_WIDTH, Math.min(EARTH.width, wanted));
  const height = width * EARTH.height / EARTH.width;
  const within = (at, from, length, size) => Math.max(from, Math.min(from + length - size, at - size / 2));
  return {x: within(x, EARTH.x, EARTH.width, width), y: within(y, EARTH.y, EARTH.height, height), width, height};
}

/** The part of the earth that has all places on it. */
function around(places) {
  if (places.length === 0) {
    return EARTH;
  }
  const xs = places.map(xOf);
  const ys = places.map(yOf);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const tall = (bottom - top) * EARTH.width / EARTH.height;
  return box((left + right) / 2, (top + bottom) / 2, MARGIN * Math.max(right - left, tall));
}

function Behind({place, asked}) {
  const [limit, setLimit] = useState(FEW);
  const state = useAnswer("placed", {...asked, place: place.name, lat: place.lat, lon: place.lon, limit});
  return html`
    <div class="panel" role="region" aria-label=${"Sentences that name " + full(place)}>
      <strong>${full(place)}</strong>
      ${place.doubtful && html`<p class="quiet">Another place of that name is as likely in some article.</p>`}
      ${shownWhen(state, answer => html`
        <ol class="passages">${answer.records.map(passage => html`<${Passage} passage=${passage}/>`)}</ol>
        ${answer.rest > 0 && html`<p><button onClick=${() => setLimit(0)}>All ${count(answer.count, "sentence")}</button></p>`}`)}
    </div>`;
}

function Dots({places, part, chosen, choose}) {
  const unit = part.width / 900;
  const dots = [...places].sort((a, b) => b.sentences - a.sentences);
  return dots.map(place => html`
    <circle class=${(place === chosen ? "now " : "") + (isCountry(place) ? "area" : "")} cx=${xOf(place)} cy=${yOf(place)}
      r=${unit * (5 + Math.min(16, 2 * Math.sqrt(place.sentences)))} onClick=${() => choose(place)}>
      <title>${`${full(place)}: ${count(place.sentences, "sentence")}`}</title></circle>`);
}

function Drawn({places, label, chosen, choose}) {
  const [part, setPart] = useState(() => around(places));
  const wider = times => setPart(box(part.x + part.width / 2, part.y + part.height / 2, part.width * times));
  const moved = (east, south) => setPart(box(
    part.x + part.width * (.5 + east), part.y + part.height * (.5 + south), part.width));
  return html`
    <svg class="map" viewBox=${`${part.x} ${part.y} ${part.width} ${part.height}`} role="img" aria-label=${label}>
      <path d=${COAST}/>
      <${Dots} places=${places} part=${part} chosen=${chosen} choose=${choose}/>
    </svg>
    <div class="row" role="group" aria-label="Part of the earth">
      <button onClick=${() => wider(.5)}>Closer</button>
      <button onClick=${() => wider(2)}>Wider</button>
      <button onClick=${() => moved(-.25, 0)} aria-label="West">←</button>
      <button onClick=${() => moved(.25, 0)} aria-label="East">→</button>
      <button onClick=${() => moved(0, -.25)} aria-label="North">↑</button>
      <button onClick=${() => moved(0, .25)} aria-label="South">↓</button>
      <button onClick=${() => setPart(around(places))}>All places</button>
    </div>`;
}

function Places({answer, asked, label}) {
  const [chosen, setChosen] = useState();
  const [all, setAll] = useState(false);
  const {places, unplaced} = answer;
  if (places.length === 0 && unplaced.length === 0) {
    return html`<p class="quiet">No places.</p>`;
  }
  const listed = all ? places : places.slice(0, FEW);
  return html`
    <${Drawn} places=${places} label=${label} chosen=${chosen} choose=${setChosen}/>
    ${chosen && html`<${Behind} key=${keyOf(chosen)} place=${chosen} asked=${asked}/>`}
    <ul class="chips" aria-label="Places">${listed.map(place => html`
      <li><button class="chip location" aria-pressed=${place === chosen ? "true" : "false"} onClick=${() => setChosen(place)}>
        ${full(place)} <small>${number(place.sentences)}${place.doubtful ? " ?" : ""}</small></button></li>`)}</ul>
    ${places.length > listed.length && html`<p><button onClick=${() => setAll(true)}>All ${number(places.length)} places</button></p>`}
    ${unplaced.length > 0 && html`
      <details><summary>${count(unplaced.length, "name")} without a known place</summary>
        <ul class="chips" aria-label="Unplaced">${unplaced.map(one => html`
          <li class="chip">${one.name} <small>${number(one.sentences)}</small></li>`)}</ul>
      </details>`}`;
}

/** The places of the sentences that are asked for. */
export function PlaceMap({asked, label}) {
  return shownWhen(useAnswer("places", asked), answer => html`
    <${Places} answer=${answer} asked=${asked} label=${label}/>`);
}
