// An article with all that is claimed of it, opened at a hit.
import {html, count, number, shown, useEffect, useLayoutEffect, useMemo, useState} from "./html.js";
import {to, useScroll, wasHere} from "./place.js";
import {shownWhen, useAnswer} from "./loading.js";
import {citation, outletOf} from "./passages.js";
import {questionOf} from "./results.js";
import {hashOf, linesOf, segmentsOf} from "./segments.js";

const LEGEND = {
  person: "people", location: "places", organization: "organizations", group: "groups",
  misc: "other names", figure: "figures", quote: "quotes",
};
const SURE = .5;

function useLegend() {
  const [off, setOff] = useState(() => JSON.parse(localStorage.getItem("standoff-off") ?? "[]"));
  const flip = kind => {
    const next = off.includes(kind) ? off.filter(one => one !== kind) : [...off, kind];
    localStorage.setItem("standoff-off", JSON.stringify(next));
    setOff(next);
  };
  return [off, flip];
}

function Legend({off, flip, counts}) {
  return html`
    <div class="row legend" role="group" aria-label="What is marked">
      ${Object.entries(LEGEND).map(([kind, label]) => html`
        <label class=${kind}><input type="checkbox" checked=${!off.includes(kind)} onChange=${() => flip(kind)}/>
          ${label} <small>${number(counts[kind] ?? 0)}</small></label>`)}
    </div>`;
}

/** A value, as far as it says more than the words. */
function valueOf(figure) {
  if (figure.date) {
    return figure.date === figure.text ? "" : figure.date;
  }
  if (figure.low === null) {
    return "";
  }
  const high = figure.high === null ? "…" : figure.high !== figure.low ? "–" + number(figure.high) : "";
  const value = `${number(figure.low)}${high}${figure.unit ? " " + figure.unit : ""}`;
  return value === figure.text ? "" : value;
}

function Piece({segment, article, hits, now}) {
  const {text, mention, figure, quote, opensQuote, closesFigure} = segment;
  const hit = hits.findIndex(one => one.start <= segment.start && segment.end <= one.end);
  let piece = shown(text);
  if (mention) {
    const entity = article.entities[mention.entityRef];
    piece = html`<a class=${`name ${mention.type}${mention.score < SURE ? " doubtful" : ""}`}
      title=${`${mention.entity}, ${mention.type}${mention.score < SURE ? ", doubtful" : ""}`}
      href=${to("entity", {name: mention.entity, type: mention.type, id: entity.key})}>${piece}</a>`;
  }
  if (figure) {
    const value = closesFigure ? valueOf(figure) : "";
    piece = html`<span class="figure">${piece}${value && html`<small class="value">${value}</small>`}</span>`;
  }
  if (hit >= 0) {
    piece = html`<span class=${hit === now ? "hit now" : "hit"} data-hit=${hit}>${piece}</span>`;
  }
  if (quote) {
    const doubtful = quote.score < SURE;
    const speaker = quote.subject?.entity ?? quote.subject?.text;
    piece = html`<span class=${doubtful ? "quote doubtful" : "quote"}>
      ${opensQuote && speaker && html`<small class="speaker">${speaker}${doubtful ? "?" : ""}</small>`}${piece}</span>`;
  }
  return piece;
}

function Text({article, path, hits, now, here}) {
  const sentences = useMemo(() => segmentsOf(article, hits), [article, hits]);
  const link = sentence => to("article", {
    path, at: `${sentence.start}-${sentence.end}`,
    check: hashOf(article.text.slice(sentence.start, sentence.end)),
  });
  return sentences.map(sentence => {
    const pieces = sentence.segments.map(segment => html`
      <${Piece} segment=${segment} article=${article} hits=${hits} now=${now}/>`);
    return sentence.n === undefined ? pieces : html`
      <span class=${sentence.n === here ? "sentence here" : "sentence"} id=${"s" + sentence.n}>${pieces}<a
        class="pilcrow" href=${link(sentence)} title="Link to this sentence"
        aria-label=${`Link to sentence ${sentence.n + 1}`}>¶</a></span>`;
  });
}

/** Where a permalink leads: to its place, to where its sentence is now, or nowhere. */
function found(article, at, check) {
  const [start, end] = (at ?? "").split("-").map(Number);
  const asked = at ? {start, end} : undefined;
  if (!asked || !check || hashOf(article.text.slice(start, end)) === check) {
    return {place: asked};
  }
  const moved = article.sentences.find(one => hashOf(article.text.slice(one.start, one.end)) === check);
  return moved
    ? {place: moved, told: "The article has changed since this link was made; this is where its sentence is now."}
    : {told: "The article has changed since this link was made, and its sentence is no longer in it."};
}

/** Hits of the question by which the article was found; without one, the place of the link. */
function useHits(path, q, as, place) {
  const question = q ? questionOf({q, as}) : {path: ""};
  const {answer} = useAnswer(question.path, {...question.parameters, why: "", path, limit: 0});
  return useMemo(() => {
    const rows = (answer?.records ?? []).flatMap(row => row.passages ?? [row]);
    const all = rows.filter(row => !row.sentence.place)
      .flatMap(row => row.hits.length > 0 ? row.hits : [row.sentence])
      .map(({start, end}) => ({start, end}));
    const hits = all.length > 0 ? all : place ? [place] : [];
    return hits.sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((hit, i, sorted) => i === 0 || hit.start >= sorted[i - 1].end);
  }, [answer, place?.start, place?.end]);
}

function Opened({article, path, at, check, q, as}) {
  const {place, told} = useMemo(() => found(article, at, check), [article, at, check]);
  const hits = useHits(path, q, as, place);
  const [chosen, setChosen] = useState();
  const [off, flip] = useLegend();
  const [copied, setCopied] = useState("");
  const atPlace = place ? hits.findIndex(hit => hit.start <= place.start && place.start < hit.end) : -1;
  const now = chosen ?? Math.max(0, atPlace);
  const here = article.sentences.findIndex(
    one => place && one.start <= place.start && place.start < one.end);
  useLayoutEffect(() => {
    if (hits.length > 0 && (chosen !== undefined || !wasHere())) {
      document.querySelector(`[data-hit="${now}"]`)?.scrollIntoView({block: "center"});
    }
  }, [now, hits]);
  const step = by => hits.length > 0 && setChosen((now + by + hits.length) % hits.length);
  useEffect(() => {
    const key = event => {
      if (!/^(INPUT|SELECT)$/.test(event.target.tagName)) {
        ({n: () => step(1), p: () => step(-1)})[event.key]?.();
      }
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  });
  const at0 = hits[now]?.start ?? 0;
  const cited = citation(article.source, article.published, article.title, path, linesOf(article.text, at0));
  const counts = {figure: article.figures.length, quote: article.facts.filter(fact => fact.kind === "quote").length};
  article.mentions.forEach(mention => counts[mention.type] = (counts[mention.type] ?? 0) + 1);
  return html`
    <h1>${article.title ?? path}</h1>
    <div class="from">
      <span>${article.published ?? "no date"}</span>${article.byline && html`<span>${article.byline}</span>`}
      ${outletOf(article.source, path) && html`<span>${article.source}</span>`}<span>${path}</span>
    </div>
    ${told && html`<p class="trouble" role="status">${told}</p>`}
    <${Legend} off=${off} flip=${flip} counts=${counts}/>
    <article class=${"text " + off.map(kind => "off-" + kind).join(" ")} aria-label="Text">
      <${Text} article=${article} path=${path} hits=${hits} now=${now} here=${here}/>
    </article>
    <div class="bar">
      <button onClick=${() => step(-1)} disabled=${hits.length < 2}>Previous hit</button>
      <button onClick=${() => step(1)} disabled=${hits.length < 2}>Next hit</button>
      <span role="status">${hits.length > 0 ? `${now + 1} of ${count(hits.length, "hit")}` : "no hits"}</span>
      <button onClick=${() => navigator.clipboard.writeText(cited).then(() => setCopied("copied"))}>Copy citation</button>
      <span class="quiet" role="status">${copied}</span>
    </div>`;
}

export function ArticleView({path, at, check, q, as}) {
  const state = useAnswer("article", {path});
  useScroll(state.answer !== undefined && wasHere());
  return shownWhen(state, article => html`
    <${Opened} key=${path + (at ?? "") + (check ?? "")} article=${article} path=${path} at=${at} check=${check} q=${q} as=${as}/>`);
}
