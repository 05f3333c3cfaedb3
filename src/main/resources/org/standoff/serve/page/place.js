// Where in the page somebody is: an address behind the mark, and how far it was scrolled.
import {useEffect, useLayoutEffect, useState} from "preact/hooks";
import {address} from "./api.js";

const scrolled = new Map();
let key = 0;

history.scrollRestoration = "manual";

/** The view and its parameters. */
export function here() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  return {view: path || "home", parameters: Object.fromEntries(new URLSearchParams(query ?? ""))};
}

/** A link to a view. */
export const to = (view, parameters) => "#/" + address(view, parameters);

export function go(view, parameters, replacing = false) {
  if (replacing) {
    history.replaceState(history.state, "", to(view, parameters));
    dispatchEvent(new Event("hashchange"));
  } else {
    location.hash = to(view, parameters);
  }
}

function arrive() {
  if (history.state?.key === undefined) {
    history.replaceState({key: ++key + "-" + Date.now()}, "");
  }
}

addEventListener("scroll", () => scrolled.set(history.state?.key, scrollY), {passive: true});

/** The view that is shown now. */
export function usePlace() {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    arrive();
    const moved = () => {
      arrive();
      setPlace(here());
    };
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, []);
  return place;
}

/** Goes back to where the page was scrolled to, once there is something to see. */
export function useScroll(ready) {
  useLayoutEffect(() => {
    if (ready) {
      scrollTo(0, scrolled.get(history.state?.key) ?? 0);
    }
  }, [ready]);
}

/** Whether this place was left before, and not come to by a link. */
export const wasHere = () => scrolled.has(history.state?.key);
