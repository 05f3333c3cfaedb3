// The page as a whole: the box above, the view that its address names, the keys.
import {html, render, useEffect, useState} from "./html.js";
import {usePlace, to} from "./place.js";
import {ask, signOut} from "./api.js";
import {Trouble} from "./loading.js";
import {Box} from "./box.js";
import {Home} from "./home.js";
import {Results} from "./results.js";
import {ArticleView} from "./article.js";
import {EntityView} from "./entity.js";
import {FiguresView} from "./figures.js";
import {MapView} from "./pile-map.js";
import {AccountView} from "./account.js";
import {TimelineView} from "./timeline.js";
import {DossierView} from "./dossier.js";
import {SignIn} from "./sign-in.js";
import {WatchesView} from "./watches.js";
import {useDrops} from "./adding.js";

const VIEWS = {
  home: Home,
  ask: Results,
  article: ArticleView,
  entity: EntityView,
  figures: FiguresView,
  map: MapView,
  account: AccountView,
  timeline: TimelineView,
  dossier: DossierView,
  watches: WatchesView,
};

const typing = target => /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);

function keys(event) {
  if (event.key === "/" && !typing(event.target)) {
    event.preventDefault();
    document.querySelector("#box").focus();
  } else if ((event.key === "j" || event.key === "k") && !typing(event.target)) {
    const links = [...document.querySelectorAll("a.read")];
    const at = links.indexOf(document.activeElement) + (event.key === "j" ? 1 : -1);
    links[Math.max(0, Math.min(at, links.length - 1))]?.focus();
  }
}

function Page() {
  const place = usePlace();
  const [about, setAbout] = useState({});
  const [problem, setProblem] = useState();
  const look = () => {
    setProblem(undefined);
    ask("about").then(setAbout, setProblem);
  };
  useEffect(() => {
    look();
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, []);
  useDrops(about.edit, () => {
    location.hash = to("account");
  });
  const View = VIEWS[place.view] ?? Home;
  return html`
    <a class="skip" href="#main" onClick=${event => {
      event.preventDefault();
      document.querySelector("main").focus();
    }}>To the answer</a>
    <header class="top"><div>
      <h1 class="brand"><a href="#/">Standoff</a></h1>
      <${Box} key=${place.parameters.q ?? ""} place=${place}/>
      <nav aria-label="Views">
        <a href=${to("figures")}>Figures</a>
        <a href=${to("timeline")}>Timeline</a>
        <a href=${to("map")}>Map</a>
        <a href=${to("watches")}>Watches</a>
        <a href=${to("account")}>What was read</a>
      </nav>
    </div></header>
    <main id="main" tabindex="-1">
      ${problem?.wantsUser
        ? html`<${SignIn} done=${look}/>`
        : problem
        ? html`<${Trouble} problem=${problem}/>`
        : about.version && html`<${View} ...${place.parameters} edit=${about.edit}/>`}
    </main>
    <footer>
      <kbd>/</kbd> the box · <kbd>j</kbd> <kbd>k</kbd> answers · <kbd>n</kbd> <kbd>p</kbd> hits in an
      article.
      ${about.user && html` Signed in as ${about.user}. <button class="plain" onClick=${() => signOut().then(look)}>Sign out</button>`}
      ${" "}Everything here comes from this machine and stays on it.
    </footer>`;
}

render(html`<${Page}/>`, document.getElementById("app"));
