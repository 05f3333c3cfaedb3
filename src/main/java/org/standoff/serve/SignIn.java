package org.standoff.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.standoff.serve.door.Doorman;
import org.standoff.serve.door.Sessions;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;

/** Takes the name and password of a user, and gives a token for them, until it is given back. */
final class SignIn {
  private static final String IN = "/sign-in";
  private static final String OUT = "/sign-out";

  private SignIn() {}

  static boolean isOne(String path) {
    return path.equals(IN) || path.equals(OUT);
  }

  static Reply answer(Sessions sessions, String path, HttpExchange exchange)
      throws IOException, Problem, InterruptedException {
    if (!exchange.getRequestMethod().equals("POST")) {
      throw new Problem(Problem.NO_SUCH_METHOD, path + " is asked by POST");
    }
    Doorman.checkJson(exchange);
    var body = JsonBody.read(exchange);
    var answer = JsonNodeFactory.instance.objectNode().put("version", 1);
    if (path.equals(IN)) {
      var token = sessions.signIn(JsonBody.text(body, "name"), JsonBody.text(body, "password"));
      return Reply.json(answer.put("token", token).toString());
    }
    Doorman.token(exchange).ifPresent(sessions::signOut);
    return Reply.json(answer.toString());
  }
}
