// The one box: takes a name, a question or a query, and completes it while it is typed.
import {html, useEffect, useRef, useState, number} from "./html.js";
import {ask} from "./api.js";
import {go} from "./place.js";
import {typedAt} from "./reading.js";

const MOST_NAMES = 6;

function useCompletions(text, open) {
  const [choices, setChoices] = useState([]);
  useEffect(() => {
    if (!open || text.trim() === "") {
      setChoices([]);
      return undefined;
    }
    const typed = typedAt(text);
    const abort = new AbortController();
    const show = names => setChoices([...names, ...typed.parts]);
    if (typed.names.length < 1) {
      show([]);
    } else {
      ask("complete", {beginning: typed.names, limit: MOST_NAMES}, abort.signal).then(
        answer => show(answer.records.map(name => ({
          text: typed.made(name.name), label: name.name, told: `${name.type}, ${number(name.mentions)}`,
          type: name.type, isName: true,
        }))),
        () => {});
    }
    return () => abort.abort();
  }, [text, open]);
  return choices;
}

export function Box({place}) {
  const [text, setText] = useState(place.parameters.q ?? "");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef();
  const choices = useCompletions(text, open);
  const shownChoices = open ? choices : [];
  const submit = asked => {
    setOpen(false);
    if (asked.trim() !== "") {
      go("ask", {q: asked.trim()});
    }
  };
  const take = choice => {
    setText(choice.text);
    setAt(-1);
    if (choice.isName && choice.text === choice.label) {
      submit(choice.text);
    } else {
      input.current.focus();
    }
  };
  const key = event => {
    const last = shownChoices.length - 1;
    if (event.key === "ArrowDown" && last >= 0) {
      event.preventDefault();
      setAt(at >= last ? 0 : at + 1);
    } else if (event.key === "ArrowUp" && last >= 0) {
      event.preventDefault();
      setAt(at <= 0 ? last : at - 1);
    } else if (event.key === "Escape" && shownChoices.length > 0) {
      event.preventDefault();
      setOpen(false);
      setAt(-1);
    } else if (event.key === "Enter" && at >= 0 && shownChoices[at]) {
      event.preventDefault();
      take(shownChoices[at]);
    }
  };
  return html`
    <form class="box" role="search" onSubmit=${event => {
      event.preventDefault();
      submit(text);
    }}>
      <input id="box" ref=${input} value=${text} type="search" autocomplete="off" spellcheck=${false}
        maxlength="2000" placeholder="A name, a question, or a query"
        aria-label="A name, a question, or a query" role="combobox" aria-autocomplete="list"
        aria-expanded=${shownChoices.length > 0 ? "true" : "false"} aria-controls="choices"
        aria-activedescendant=${at >= 0 && shownChoices[at] ? "choice-" + at : undefined}
        onInput=${event => {
          setText(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown=${key} onBlur=${() => setOpen(false)}/>
      <button class="first">Ask</button>
      <ul id="choices" role="listbox" aria-label="Completions" hidden=${shownChoices.length === 0}>
        ${shownChoices.map((choice, i) => html`
          <li id=${"choice-" + i} role="option" aria-selected=${i === at ? "true" : "false"}
            onMouseDown=${event => {
              event.preventDefault();
              take(choice);
            }}><span>${choice.label}</span><small>${choice.told}</small></li>`)}
      </ul>
    </form>`;
}
