package org.standoff.query;

/** Writes a verb and its fields as a line that {@link FieldReader} reads. */
final class FieldWriter {
  private final StringBuilder line;

  FieldWriter(String verb) {
    line = new StringBuilder(verb);
  }

  FieldWriter addUnlessEmpty(String name, String value) {
    return value.isEmpty() ? this : add(name, value);
  }

  FieldWriter add(String name, String value) {
    line.append(' ').append(name).append(':');
    if (value.matches("[A-Za-z0-9%/.+-]+")) {
      line.append(value);
      return this;
    }
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> line.append('\\').append(c);
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
    line.append('"');
    return this;
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
