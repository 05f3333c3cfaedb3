// Says who is who, with a preview of what it changes and a way back.
import {html, count, useState} from "./html.js";
import {ask, send} from "./api.js";
import {Trouble} from "./loading.js";

const TYPES = ["person", "location", "organization", "group", "misc"];
const VERBS = {merge: "moves", split: "moves", type: "retypes", hide: "hides"};

function Merge({propose}) {
  const [text, setText] = useState("");
  const [names, setNames] = useState([]);
  const type = async event => {
    setText(event.target.value);
    setNames(event.target.value ? (await ask("complete", {beginning: event.target.value})).records : []);
  };
  const chosen = names.find(name => name.name === text);
  return html`
    <label>is the same as
      <input list="same" value=${text} onInput=${type} autocomplete="off"/></label>
    <datalist id="same">${names.map(name => html`<option value=${name.name}>${name.type}</option>`)}</datalist>
    <button disabled=${text.trim() === ""}
      onClick=${() => propose({correction: "merge", into: chosen ? chosen.keys[0] : text})}>Merge</button>`;
}

function Split({forms, propose}) {
  const [form, setForm] = useState(forms[0]?.text ?? "");
  return html`
    <label>somebody else is called
      <select value=${form} onChange=${event => setForm(event.target.value)}>
        ${[...new Set(forms.map(one => one.text))].map(text => html`<option value=${text}>${text}</option>`)}
      </select></label>
    <button onClick=${() => propose({correction: "split", form})}>Split</button>`;
}

function Retype({type, propose}) {
  const [chosen, setChosen] = useState(TYPES.find(one => one !== type));
  return html`
    <label>is a
      <select value=${chosen} onChange=${event => setChosen(event.target.value)}>
        ${TYPES.filter(one => one !== type).map(one => html`<option value=${one}>${one}</option>`)}
      </select></label>
    <button onClick=${() => propose({correction: "type", type: chosen})}>Retype</button>`;
}

/** Tells of a correction that was made, with the way back. */
export function Made({correction, forget, changed}) {
  const [problem, setProblem] = useState();
  const undo = () => send("fix", {correction: "undo", undoes: correction.number}).then(changed, setProblem);
  return html`
    <div class="toast" role="status">
      <span>${problem ? problem.message : `Correction ${correction.number} is made.`}</span>
      <button onClick=${undo}>Undo</button><button onClick=${forget}>Good</button>
    </div>`;
}

/** What can be said of an entity; made takes the correction once it is made. */
export function Corrections({page, made}) {
  const [proposed, setProposed] = useState();
  const [problem, setProblem] = useState();
  const {entity} = page;
  const attempt = work => work().catch(setProblem);
  const propose = partly => attempt(async () => {
    setProblem(undefined);
    const named = partly.correction === "merge" || partly.correction === "split" ? "from" : "name";
    const correction = {...partly, [named]: entity.key};
    setProposed({correction, effect: await send("fix/preview", correction)});
  });
  const make = () => attempt(async () => {
    made(await send("fix", proposed.correction));
  });
  return html`
    <details class="panel"><summary>Correct who this is</summary>
      <div class="row"><${Merge} propose=${propose}/></div>
      <div class="row"><${Split} forms=${page.forms} propose=${propose}/></div>
      <div class="row"><${Retype} type=${entity.type} propose=${propose}/></div>
      <div class="row"><button onClick=${() => propose({correction: "hide"})}>Hide: it is nobody and nothing</button></div>
    </details>
    ${problem && html`<${Trouble} problem=${problem}/>`}
    ${proposed && html`
      <div class="toast" role="alertdialog" aria-label="Preview">
        <span>This ${VERBS[proposed.correction.correction]} ${count(proposed.effect.mentions, "mention")} in ${count(proposed.effect.articles, "article")}.</span>
        <button onClick=${make}>Do it</button><button onClick=${() => setProposed(undefined)}>Leave it</button>
      </div>`}`;
}
