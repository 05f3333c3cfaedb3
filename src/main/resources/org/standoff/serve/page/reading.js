// How what is typed into the box is taken: as a name, as a question in English, or as a query.
const QUESTION = /\?\s*$|^(who|what|where|when|why|how|which|whose|did|does|is|are|was|were|has|have)\s+\S+\s+\S/i;
const QUERY = /["[\]()~*<>=:]|\b(AND|OR|NOT)\b|(^|\s)-\w/;

export const READINGS = {name: "a name", question: "a question", query: "a query"};

/** The reading of a text that nobody said anything else of. */
export const readingOf = text =>
  QUESTION.test(text) ? "question" : QUERY.test(text) ? "query" : "name";

/** What queries are made of, for completion. */
const PARTS = [
  ["person:", "a person by name"], ["place:", "a place"], ["organization:", "an organization"],
  ["name:", "anybody or anything by name"], ["said:", "what somebody said"],
  ["role:", "who is what"], ["did:", "who did what"], ["money>", "an amount of money"],
  ["percent>", "a share"], ["count>", "a number of things"], ["date:", "a date in the text"],
  ["title:", "words of the title"], ["source:", "an outlet"], ["published:", "a day or month"],
  ["[person]", "any person"], ["[location]", "any place"], ["[organization]", "any organization"],
  ["[money]", "any amount"], ["[count]", "any count"], ["AND", ""], ["OR", ""], ["NOT", ""],
];

const WORD = /(?:[^\s"(:]+:)?"?[^\s"(]*$/;
const FIELD = /^(person|place|location|organization|group|name|said):"?(.+)$/;

/** The word of a text that is being typed, in what it can be completed to. */
export function typedAt(text) {
  const word = WORD.exec(text)[0];
  const field = FIELD.exec(word);
  const before = text.slice(0, text.length - word.length);
  if (field) {
    const quoted = name => `${before}${field[1]}:${/\s/.test(name) ? `"${name}"` : name} `;
    return {names: field[2], made: quoted, parts: []};
  }
  const parts = word.length > 0 && before.trim() !== "" || word.length > 1
    ? PARTS.filter(([part]) => part.toLowerCase().startsWith(word.toLowerCase()) && part !== word)
    : [];
  return {
    names: readingOf(text) === "name" ? text.trim() : "",
    made: name => name,
    parts: parts.slice(0, 4).map(([part, told]) => ({text: before + part, label: part, told})),
  };
}
