package org.standoff.cli;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.standoff.output.paper.Printable;

/**
 * What was found of a part of what is installed.
 *
 * @param part of what
 * @param told what it is, or what is wrong with it
 * @param toDo what is to be done about it, in words; empty if nothing is, or it is told already
 */
record Finding(String part, State state, String told, String toDo) {
  /** Whether it can be worked with. */
  enum State {
    SOUND,
    /** It can, and could be better. */
    WORKS,
    WRONG
  }

  static Finding sound(String part, String told) {
    return new Finding(part, State.SOUND, told, "");
  }

  static Finding toDo(String part, String told, String toDo) {
    return new Finding(part, State.WORKS, told, toDo);
  }

  static Finding wrong(String part, String told, String toDo) {
    return new Finding(part, State.WRONG, told, toDo);
  }

  boolean isWrong() {
    return state == State.WRONG;
  }

  /** A line, and one below it if something is to be done. */
  String text() {
    var line = String.format(Locale.ROOT, "%-12s %s", part, Printable.line(told));
    return toDo.isEmpty() ? line : line + String.format(Locale.ROOT, "%n%-12s → %s", "", toDo);
  }

  /** A record of JSON, in one line. */
  String json() throws IOException {
    var written = new StringWriter();
    try (var json = new JsonFactory().createGenerator(written)) {
      json.writeStartObject();
      json.writeStringField("part", part);
      json.writeStringField("state", state.name().toLowerCase(Locale.ROOT));
      json.writeStringField("told", told);
      json.writeStringField("toDo", toDo);
      json.writeEndObject();
    }
    return written.toString();
  }
}
