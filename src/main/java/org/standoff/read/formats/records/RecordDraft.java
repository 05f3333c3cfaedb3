package org.standoff.read.formats.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.standoff.read.Draft;
import org.standoff.read.formats.html.PageText;
import org.standoff.read.layout.Blanks;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.Layout;

/**
 * Makes a draft of the fields of a record. One that cannot be used costs no article: it is kept as
 * metadata, and a remark says why.
 *
 * @param values the fields that are known, as they are written
 * @param metadata the others; more may be put there
 * @param remarks what the user should know; more may be added
 */
record RecordDraft(
    Map<Field, String> values, SortedMap<String, String> metadata, List<String> remarks) {
  /** The longest value of a field that is indexed as a whole, in characters. */
  private static final int MAXIMUM_FIELD = 4_000;

  private static final Pattern MARKUP =
      Pattern.compile("</(?:p|div|span|a|li|b|i|em|strong|script)>|<br ?/?>|<p[ >]");

  /** The record with its article, or what keeps it from being one. */
  ParsedRecord parsed() {
    var text = values.getOrDefault(Field.TEXT, "");
    if (Blanks.isBlank(text)) {
      return new ParsedRecord.Flawed("'text' has nothing but blanks");
    }
    if (text.length() > Draft.MAXIMUM_CHARACTERS) {
      return new ParsedRecord.Flawed(
          String.format(
              Locale.ROOT,
              "'text' has %,d characters, an article has at most %,d: split it",
              text.length(),
              Draft.MAXIMUM_CHARACTERS));
    }
    var id = id();
    var written = value(Field.PUBLISHED);
    var published = written.flatMap(FieldDate::of);
    if (written.isPresent() && published.isEmpty()) {
      keep(Field.PUBLISHED, written.get(), "is no full date (" + shown(written.get()) + ")");
    }
    var front =
        new FrontMatter(value(Field.URL), value(Field.TITLE), value(Field.BYLINE), published);
    Optional<Layout> layout = Optional.empty();
    if (MARKUP.matcher(text).find()) {
      var page = PageText.ofWhole("", text);
      text = page.text();
      layout = Optional.of(page.layout());
      if (Blanks.isBlank(text)) {
        return new ParsedRecord.Flawed("'text' has nothing but marks of HTML");
      }
    }
    var draft =
        new Draft(value(Field.SOURCE), value(Field.LANGUAGE), front, text, metadata, layout);
    return new ParsedRecord.Valid(id, draft, remarks);
  }

  private Optional<String> id() {
    var id = value(Field.ID);
    if (id.isPresent() && id.get().chars().anyMatch(Character::isISOControl)) {
      keep(Field.ID, id.get(), "holds a control character such as a line end");
      return Optional.empty();
    }
    return id;
  }

  /** The value of a field that is short, as people write it; blank counts as absent. */
  private Optional<String> value(Field field) {
    var value = Blanks.strip(values.getOrDefault(field, ""));
    if (value.length() > MAXIMUM_FIELD) {
      keep(
          field,
          value,
          String.format(
              Locale.ROOT, "has %,d characters, more than %,d", value.length(), MAXIMUM_FIELD));
      return Optional.empty();
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private void keep(Field field, String value, String reason) {
    metadata.put(field.label(), value);
    remarks.add("'" + field.label() + "' " + reason + ": kept as metadata");
  }

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
