// Bars and dots over time; the library is loaded when the first is drawn.
import {html, useEffect, useRef} from "./html.js";
import {go} from "./place.js";
import {shownWhen, useAnswer} from "./loading.js";

const HEIGHT = 200;
const DAY = 86400;

/** Steps of an axis that counts. */
const WHOLE = [1, 2, 5].flatMap(one => Array.from({length: 7}, (_, i) => one * 10 ** i)).sort((a, b) => a - b);

function style() {
  if (!document.querySelector("link[data-plots]")) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = "/lib/uplot.css";
    link.dataset.plots = "";
    document.head.append(link);
  }
}

const compact = new Intl.NumberFormat("en-US", {notation: "compact"});

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A plot of values over days; series {label, values}, with a word for those who cannot see it. */
export function Plot({days, series, bars, told, opened}) {
  const element = useRef();
  useEffect(() => {
    let plot;
    let gone = false;
    style();
    import("uplot").then(({default: Uplot}) => {
      if (gone || !element.current) {
        return;
      }
      const axis = {stroke: colour("--quiet"), grid: {stroke: colour("--line"), width: 1}, ticks: {show: false}};
      const hues = ["--accent", "--figure", "--location", "--group", "--organization", "--misc"];
      plot = new Uplot({
        width: Math.max(240, element.current.clientWidth), height: HEIGHT,
        legend: {show: series.length > 1},
        scales: {x: {time: true, range: (_, first, last) => [first - DAY * 20, last + DAY * 20]}, y: {range: (_, low, high) => [Math.min(0, low), Math.max(high, 1)]}},
        axes: [axis, {...axis, size: 60, incrs: bars ? WHOLE : undefined, values: (_, ticks) => ticks.map(tick => compact.format(tick))}],
        series: [{}, ...series.map((one, i) => ({
          label: one.label, stroke: colour(hues[i % hues.length]), fill: bars ? colour("--accent") : undefined,
          paths: bars ? Uplot.paths.bars({size: [.8, 60]}) : () => null, points: {show: !bars, size: 6},
        }))],
      }, [days, ...series.map(one => one.values)], element.current);
      plot.over.addEventListener("click", () => plot.cursor.idx !== null && opened?.(plot.cursor.idx));
    });
    return () => {
      gone = true;
      plot?.destroy();
    };
  }, [JSON.stringify(days), JSON.stringify(series)]);
  return html`<div class="plot" ref=${element} role="img" aria-label=${told}></div>`;
}

const second = month => Date.parse(month + "-01T00:00:00Z") / 1000;

/** The mentions of an entity by month; a bar opens its sentences. */
export function Timeline({name, type}) {
  const state = useAnswer("where", {name, type, tier: "sure", by: "month"});
  return shownWhen(state, ({records}) => {
    const rows = records.filter(row => row.month);
    const undated = records.filter(row => !row.month).reduce((sum, row) => sum + row.passages, 0);
    const told = rows.map(row => `${row.month}: ${row.passages}`).join(", ");
    return html`
      ${rows.length > 1 && html`<${Plot} days=${rows.map(row => second(row.month))} bars=${true} told=${"Sentences by month: " + told}
        series=${[{label: "sentences", values: rows.map(row => row.passages)}]}
        opened=${i => go("ask", {q: name, as: "name", since: rows[i].month, until: rows[i].month})}/>`}
      ${rows.length > 0 && rows.length <= 12 && html`<ul class="chips">${rows.map(row => html`
        <li><button class="plain" onClick=${() => go("ask", {q: name, as: "name", since: row.month, until: row.month})}>
          ${row.month}</button> <small>${row.passages}</small></li>`)}</ul>`}
      ${undated > 0 && html`<p class="quiet">${undated} without a date.</p>`}`;
  });
}
