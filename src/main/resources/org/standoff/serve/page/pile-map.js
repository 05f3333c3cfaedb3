// Where on earth the articles play.
import {html} from "./html.js";
import {useScroll} from "./place.js";
import {Late} from "./loading.js";

export const placeMap = () => import("./map.js").then(module => module.PlaceMap);

export function MapView({since, until, source}) {
  useScroll(true);
  return html`
    <h1>Map</h1>
    <${Late} load=${placeMap} asked=${{since, until, source}} label="The places that the articles name"/>`;
}
