// What every module draws with. Text is only ever set as text: there is no way in here to make
// markup of it, and what would turn the order of letters round is replaced, letter by letter.
import {h, render, Fragment} from "preact";
import htm from "htm";

export {render, Fragment};
export {useState, useEffect, useLayoutEffect, useRef, useMemo, useCallback} from "preact/hooks";

// eslint-disable-next-line no-control-regex
const ACTING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text that can be shown, with as many letters as before. */
export const shown = text => text.replace(ACTING, "\ufffd");

const clean = child =>
  typeof child === "string" ? shown(child) : Array.isArray(child) ? child.map(clean) : child;

const TOLD = new Set(["title", "aria-label", "placeholder"]);

function element(type, props, ...children) {
  if (props && typeof type === "string") {
    for (const name of Object.keys(props)) {
      if (TOLD.has(name) && typeof props[name] === "string") {
        props[name] = shown(props[name]);
      }
    }
  }
  return h(type, props, ...children.map(clean));
}

export const html = htm.bind(element);

/** A number as people write it. */
export const number = value => Number(value).toLocaleString("en-US");

/** "1 mention", "2 mentions". */
export const count = (value, one) => `${number(value)} ${one}${value === 1 ? "" : "s"}`;
