// Files that are added to the pile: dropped anywhere on the page, or chosen where the account is.
import {html, count, useEffect, useState} from "./html.js";
import {upload} from "./api.js";
import {to} from "./place.js";

let added = [];
let working = Promise.resolve();
const listeners = new Set();

function tell(file, told) {
  added = [...added.filter(one => one.file !== file), {file, ...told}];
  listeners.forEach(listener => listener(added));
}

async function read(file) {
  tell(file, {state: "is being read …"});
  try {
    const {records} = await upload("files", {name: file.name}, file);
    const whole = records.at(0) ?? {state: "read", read: 0};
    tell(file, {state: whole.state, done: true, read: whole.read, path: whole.path, reason: whole.reason});
  } catch (problem) {
    tell(file, {state: "not taken", done: true, reason: problem.message});
  }
}

/** Adds files one after the other. */
export function add(files) {
  for (const file of files) {
    tell(file, {state: "waits"});
    working = working.then(() => read(file));
  }
}

/** What became of files since the page was opened. */
export function useAdded() {
  const [now, setNow] = useState(added);
  useEffect(() => {
    listeners.add(setNow);
    setNow(added);
    return () => listeners.delete(setNow);
  }, []);
  return now;
}

const ofFiles = event => [...event.dataTransfer?.types ?? []].includes("Files");

/** Takes files that are dropped anywhere, as long as somebody may edit; then calls back. */
export function useDrops(edit, dropped) {
  useEffect(() => {
    const over = event => {
      if (ofFiles(event)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = edit ? "copy" : "none";
      }
    };
    const drop = event => {
      if (ofFiles(event)) {
        event.preventDefault();
        if (edit) {
          add(event.dataTransfer.files);
          dropped();
        }
      }
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, [edit]);
}

/** Where files are chosen, with what became of them. */
export function Adding() {
  const files = useAdded();
  return html`
    <p><label>Add files: drop them anywhere on this page, or choose them${" "}
      <input type="file" multiple id="add" onChange=${event => {
        add(event.target.files);
        event.target.value = "";
      }}/></label></p>
    <ul aria-live="polite" class="added">${files.map(one => html`<li>
      ${one.read === 1 ? html`<a href=${to("article", {path: one.path})}>${one.file.name}</a>` : one.file.name}:${" "}
      ${one.state}${one.read > 0 && `, ${count(one.read, "article")}`}${one.reason && `: ${one.reason}`}</li>`)}</ul>`;
}
