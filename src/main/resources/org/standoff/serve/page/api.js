// Asks the server. The token is in the address that was printed, behind the mark that browsers
// do not send; it stays in this browser as long as the server runs.
const KEY = "standoff-token";

function token() {
  const given = /^#token=([\w-]+)$/.exec(location.hash);
  if (given) {
    localStorage.setItem(KEY, given[1]);
    history.replaceState(null, "", location.pathname + "#/");
  }
  return localStorage.getItem(KEY) ?? "";
}

let secret = token();

/** Why there was no answer. */
export class Problem extends Error {
  constructor(status, told) {
    super(told.detail ?? "the server does not answer");
    this.status = status;
    this.offset = told.offset;
    this.wantsUser = told.wantsUser;
  }
}

/** An address with parameters; those that are empty are left out, lists are given one by one. */
export function address(path, parameters = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "" && one !== false) {
        search.append(name, one);
      }
    }
  }
  const text = search.toString();
  return path + (text ? "?" + text : "");
}

async function request(path, options = {}) {
  let reply;
  try {
    reply = await fetch(path.startsWith("/") ? path : "/api/1/" + path, {
      ...options,
      headers: {Authorization: "Bearer " + secret, ...options.headers},
    });
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new Problem(0, {detail: "The server does not answer: is standoff serve still running?"});
  }
  if (!reply.ok) {
    const wantsUser = reply.headers.has("WWW-Authenticate");
    throw new Problem(reply.status, {...await reply.json().catch(() => ({})), wantsUser});
  }
  return reply;
}

/** The answer to a question. */
export async function ask(path, parameters, signal) {
  return (await request(address(path, parameters), {signal})).json();
}

/** Changes something, or tells what a change would do. */
export async function send(path, body) {
  const reply = await request(path, {
    method: "POST",
    headers: {"Content-Type": "application/json"},
    body: JSON.stringify(body),
  });
  return reply.json();
}

/** Sends a file, and gets what became of it. */
export async function upload(path, parameters, file) {
  const reply = await request(address(path, parameters), {
    method: "POST",
    headers: {"Content-Type": "application/octet-stream"},
    body: file,
  });
  return reply.json();
}

/** Saves an answer as a file. */
export async function save(path, parameters, name) {
  const reply = await request(address(path, parameters));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await reply.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Gets a token for a name and password. */
export async function signIn(name, password) {
  secret = (await send("/sign-in", {name, password})).token;
  localStorage.setItem(KEY, secret);
}

export async function signOut() {
  await send("/sign-out", {});
  secret = "";
  localStorage.removeItem(KEY);
}
