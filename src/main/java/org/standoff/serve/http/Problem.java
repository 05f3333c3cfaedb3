package org.standoff.serve.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.standoff.query.find.QuerySyntaxException;

/** A request that is not answered, with what is said in place of an answer (RFC 9457). */
public final class Problem extends Exception {
  private static final long serialVersionUID = 1;

  public static final int WRONG = 400;
  public static final int NO_TOKEN = 401;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int NO_SUCH_METHOD = 405;
  public static final int CONFLICT = 409;
  public static final int TOO_LARGE = 413;
  public static final int ADDRESS_TOO_LONG = 414;
  public static final int NOT_JSON = 415;
  public static final int FAILED = 500;
  public static final int BUSY = 503;

  private final int status;
  private final transient Optional<Caret> caret;

  /** Where in what parameter a mistake is, in UTF-16 code units. */
  public record Caret(String parameter, int offset) {}

  public Problem(int status, String detail) {
    this(status, detail, Optional.empty());
  }

  private Problem(int status, String detail, Optional<Caret> caret) {
    super(detail);
    this.status = status;
    this.caret = caret;
  }

  /** A query that cannot be read. */
  public static Problem of(String parameter, QuerySyntaxException mistake) {
    var caret = new Caret(parameter, mistake.offset());
    return new Problem(WRONG, mistake.getMessage(), Optional.of(caret));
  }

  public int status() {
    return status;
  }

  public String json() {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("type", "about:blank");
    object.put("title", title());
    object.put("status", status);
    object.put("detail", getMessage());
    caret.ifPresent(place -> {
      object.put("parameter", place.parameter());
      object.put("offset", place.offset());
    });
    return object.toString();
  }

  private String title() {
    return switch (status) {
      case WRONG -> "The question cannot be read";
      case NO_TOKEN -> "The token is missing or wrong";
      case FORBIDDEN -> "Not allowed";
      case NOT_FOUND -> "Not there";
      case NO_SUCH_METHOD -> "Not to be asked so";
      case CONFLICT -> "There is another";
      case TOO_LARGE, ADDRESS_TOO_LONG -> "Too long";
      case NOT_JSON -> "No JSON";
      case BUSY -> "Busy";
      default -> "Failed";
    };
  }
}
