// Sentences that answer, each a link to its place in the article.
import {html} from "./html.js";
import {to} from "./place.js";

/** What of a sentence is a hit, as spans of the sentence. */
function spans(passage) {
  const {start, text} = passage.sentence;
  const hits = [...passage.hits, passage.figure, passage.reply].filter(
    hit => hit && (hit.place ?? "") === (passage.sentence.place ?? ""));
  const found = hits.map(hit => [hit.start - start, hit.end - start])
    .filter(([from, end]) => from >= 0 && end <= text.length && from < end)
    .sort((a, b) => a[0] - b[0]);
  const apart = [];
  for (const [from, end] of found) {
    if (apart.length === 0 || from >= apart.at(-1)[1]) {
      apart.push([from, end]);
    }
  }
  return apart;
}

/** A sentence with its hits marked. */
export function Marked({passage}) {
  const {text} = passage.sentence;
  const pieces = [];
  let at = 0;
  for (const [from, end] of spans(passage)) {
    pieces.push(text.slice(at, from), html`<mark>${text.slice(from, end)}</mark>`);
    at = end;
  }
  pieces.push(text.slice(at));
  return html`<span>${pieces}</span>`;
}

/** The address of a passage: the article, opened at its first hit. */
export function placeOf(passage, question = {}) {
  const [first] = spans(passage);
  const from = passage.sentence.start + (first ? first[0] : 0);
  const end = first ? passage.sentence.start + first[1] : passage.sentence.end;
  return to("article", {
    path: passage.article.path, at: passage.sentence.place ? "" : `${from}-${end}`, ...question,
  });
}

/** The outlet, where there is one: without it the source is the file, whose path is told anyway. */
export const outletOf = (source, path) => source.endsWith(path.replace(/[#!].*/, "")) ? "" : source;

/** Where a sentence is from, as somebody cites it. */
export const citation = (source, published, title, path, line) =>
  [outletOf(source, path), published, title && `“${title}”`, `${path}:${line}`].filter(Boolean).join(", ");

export function Passage({passage, question, children}) {
  const {article, sentence} = passage;
  return html`
    <li>
      <p class="passage"><a class="read" href=${placeOf(passage, question)}>
        ${passage.before.length > 0 && html`<span class="around">${passage.before.join(" ")} </span>`}
        <${Marked} passage=${passage}/>
        ${passage.after.length > 0 && html`<span class="around"> ${passage.after.join(" ")}</span>`}
      </a></p>
      <div class="from">
        <span class="title">${article.title ?? article.path}</span>
        <span>${article.published ?? "no date"}</span>
        <span>${article.path}:${sentence.line}</span>
      </div>
      ${children}
    </li>`;
}
