package org.standoff.identities;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;
import org.standoff.text.ArticlePath;

/**
 * How a correction is written in a line of the log: its parts apart by tabs. Within a part a tab is
 * {@code \t}, a line end {@code \n} or {@code \r}, and a backslash {@code \\}; one before anything
 * else stands for itself.
 */
public record CorrectionLine(ArticleNames names) {
  private static final Pattern TAB = Pattern.compile("\t");

  public String write(Correction correction) {
    return switch (correction) {
      case Correction.Merge(var from, var into) -> line("merge", from, into);
      case Correction.Split(var form, var from, var article) -> {
        var place = article.map(names::stored);
        yield line("split", form, from)
            + place.map(path -> "\t" + escaped(path.file())).orElse("")
            + place.flatMap(ArticlePath::record).map(record -> "\t" + escaped(record)).orElse("");
      }
      case Correction.Retype(var key, var type) -> line("type", key, type.label());
      case Correction.Hide(var key) -> line("hide", key);
      case Correction.Undo(var number) -> line("undo", String.valueOf(number));
      case Correction.Illegible(_, var text) -> text;
    };
  }

  /** The correction of a line; empty if it is none. */
  public Optional<Correction> read(String line) {
    var parts = TAB.splitAsStream(line).map(CorrectionLine::plain).toArray(String[]::new);
    try {
      return Optional.of(
          switch (parts[0] + parts.length) {
            case "merge3" -> new Correction.Merge(parts[1], parts[2]);
            case "split3", "split4", "split5" ->
                new Correction.Split(parts[1], parts[2], article(parts));
            case "type3" -> new Correction.Retype(parts[1], EntityType.parse(parts[2]));
            case "hide2" -> new Correction.Hide(parts[1]);
            case "undo2" -> new Correction.Undo(Integer.parseInt(parts[1]));
            default -> throw new IllegalArgumentException("no such correction");
          });
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  /** Where a split holds, when the line has more than the form and the key. */
  private Optional<ArticlePath> article(String[] parts) {
    if (parts.length == 3) {
      return Optional.empty();
    }
    var record = parts.length > 4 ? Optional.of(parts[4]) : Optional.<String>empty();
    return Optional.of(names.shown(new ArticlePath(parts[3], record)));
  }

  private static String line(String... parts) {
    return Arrays.stream(parts).map(CorrectionLine::escaped).collect(Collectors.joining("\t"));
  }

  private static String escaped(String part) {
    return part.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String part) {
    if (part.indexOf('\\') < 0) {
      return part;
    }
    var plain = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      int escape = c == '\\' && i + 1 < part.length() ? "\\tnr".indexOf(part.charAt(i + 1)) : -1;
      plain.append(escape < 0 ? c : "\\\t\n\r".charAt(escape));
      i += escape < 0 ? 0 : 1;
    }
    return plain.toString();
  }
}
