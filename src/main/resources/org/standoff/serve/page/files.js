// Saves what is shown as a file, and prints it.
import {html} from "./html.js";
import {save} from "./api.js";

const LABELS = {csv: "CSV", jsonl: "JSON Lines"};

function keep(text, type, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A cell that no spreadsheet computes. */
function cell(value) {
  const text = value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) && typeof value !== "number" ? "'" + text : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function csvOf(records) {
  const fields = [...new Set(records.flatMap(record => Object.keys(record)))];
  return [fields, ...records.map(record => fields.map(field => record[field]))]
    .map(row => row.map(cell).join(",") + "\r\n").join("");
}

const jsonl = records => records.map(record => JSON.stringify(record) + "\n").join("");

const Print = () => html`<button onClick=${() => print()}>Print</button>`;

/** Saves all rows of a question as the server writes them. */
export function Files({path, parameters, name}) {
  return html`
    <div class="row" role="group" aria-label="Take along">
      ${Object.entries(LABELS).map(([format, label]) => html`
        <button onClick=${() => save(path, {...parameters, format}, `${name}.${format}`)}>Save as ${label}</button>`)}
      <${Print}/>
    </div>`;
}

/** Saves records that are here already. */
export function Records({records, name}) {
  return html`
    <div class="row" role="group" aria-label="Take along">
      <button onClick=${() => keep(csvOf(records), "text/csv", name + ".csv")}>Save as CSV</button>
      <button onClick=${() => keep(jsonl(records), "application/jsonl", name + ".jsonl")}>Save as JSON Lines</button>
      <${Print}/>
    </div>`;
}
