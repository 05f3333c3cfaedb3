// Cuts a text where something begins or ends, so that marks may lie over one another.

/** The line of a place, from 1. */
export const linesOf = (text, at) => text.slice(0, at).split("\n").length;

/** A short sum of a text (FNV-1a, 32 bits), by which a link knows its sentence again. */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

const inOrder = spans => [...spans].sort((a, b) => a.start - b.start || b.end - a.end);

/** Walks along spans that do not overlap, and gives the one at a place. */
function walker(spans) {
  const sorted = inOrder(spans);
  let next = 0;
  return start => {
    while (next < sorted.length && sorted[next].end <= start) {
      next++;
    }
    return sorted[next]?.start <= start ? sorted[next] : undefined;
  };
}

/** Quotes as spans, each with its fact. */
const quotesOf = article => article.facts.filter(fact => fact.kind === "quote")
  .map(fact => ({start: fact.object.start, end: fact.object.end, fact}));

/**
 * The text in order: its sentences, and what lies between them (without n), each as segments
 * {start, end, text, mention, figure, quote}.
 */
export function segmentsOf(article, hits) {
  const {text, sentences, mentions, figures} = article;
  const quotes = quotesOf(article);
  const cuts = new Set([0, text.length]);
  for (const span of [...sentences, ...mentions, ...figures, ...quotes, ...hits]) {
    cuts.add(span.start).add(span.end);
  }
  const at = [...cuts].filter(cut => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const mentionAt = walker(mentions);
  const figureAt = walker(figures);
  const quoteAt = walker(quotes);
  const sentenceAt = walker(sentences.map((sentence, n) => ({...sentence, n})));
  const parts = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i], at[i + 1]];
    const sentence = sentenceAt(start);
    const quote = quoteAt(start);
    const figure = figureAt(start);
    const segment = {
      start, end, text: text.slice(start, end), mention: mentionAt(start), figure,
      quote: quote?.fact, opensQuote: quote?.start === start, closesFigure: figure?.end === end,
    };
    if (parts.length === 0 || parts.at(-1).n !== sentence?.n || !sentence) {
      parts.push(sentence ? {...sentence, segments: [segment]} : {segments: [segment]});
    } else {
      parts.at(-1).segments.push(segment);
    }
  }
  return parts;
}
