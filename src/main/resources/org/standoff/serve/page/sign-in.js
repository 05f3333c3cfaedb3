// Asks for the name and password of a user.
import {html, useState} from "./html.js";
import {signIn} from "./api.js";

export function SignIn({done}) {
  const [told, setTold] = useState("");
  const submit = event => {
    event.preventDefault();
    const {name, password} = Object.fromEntries(new FormData(event.target));
    signIn(name, password).then(done, problem => setTold(problem.message));
  };
  return html`
    <h1>Sign in</h1>
    <form class="panel" onSubmit=${submit}>
      <div class="row"><label>Name <input name="name" autocomplete="username" required autofocus/></label></div>
      <div class="row"><label>Password <input name="password" type="password" autocomplete="current-password" required/></label></div>
      <button class="first">Sign in</button>
      <p role="status">${told}</p>
    </form>`;
}
