// Answers that come, that fail, or that are not there yet.
import {html, useEffect, useState} from "./html.js";
import {ask} from "./api.js";

/** What a question is answered: {answer, problem}, both empty until then. */
export function useAnswer(path, parameters, version = 0) {
  const [state, setState] = useState({});
  const question = path && path + JSON.stringify(parameters) + version;
  useEffect(() => {
    if (!path) {
      setState({});
      return undefined;
    }
    const abort = new AbortController();
    ask(path, parameters, abort.signal).then(
      answer => setState({answer, question}),
      problem => problem.name === "AbortError" || setState({problem, question}));
    return () => abort.abort();
  }, [question]);
  return state.question === question ? state : {};
}

/** What went wrong, with the place of the mistake. */
export function Trouble({problem, text}) {
  return html`
    <div class="trouble" role="alert">
      <p>${problem.message}</p>
      ${text !== undefined && problem.offset !== undefined && html`
        <pre class="caret">${text + "\n" + " ".repeat(problem.offset) + "^"}</pre>`}
    </div>`;
}

export const Waiting = () => html`<p class="quiet" role="status">…</p>`;

/** A part of the page that is fetched when it is first shown; it gets all other properties. */
export function Late({load, ...properties}) {
  const [state, setState] = useState({});
  useEffect(() => {
    load().then(part => setState({part}), problem => setState({problem}));
  }, [load]);
  if (state.problem) {
    return html`<${Trouble} problem=${state.problem}/>`;
  }
  return state.part ? html`<${state.part} ...${properties}/>` : html`<${Waiting}/>`;
}

/** An answer when it is there, else why not. */
export function shownWhen({answer, problem}, draw) {
  return problem ? html`<${Trouble} problem=${problem}/>` : answer ? draw(answer) : html`<${Waiting}/>`;
}
