package org.standoff.evaluate.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.GoldLines;
import org.standoff.evaluate.Marked;

/**
 * Reads TimeBank as JSON Lines: {@code {"doc", "dct", "text", "timex": [{"start", "end", "type",
 * "value"}]}}, {@code dct} the day of the article. Of the expressions, those of type DATE are taken
 * whose value is a day, a month or a year.
 */
public final class TimexReader {
  private TimexReader() {}

  public static List<Marked<List<TimexDate>>> read(Path file) throws IOException {
    List<Marked<List<TimexDate>>> articles = new ArrayList<>();
    for (var line : GoldLines.read(file)) {
      var fields = line.fields();
      var text = fields.text("text");
      List<TimexDate> dates = new ArrayList<>();
      for (var timex : fields.objects("timex")) {
        var value = timex.optionalText("value").filter(TimexDate::isDate);
        if (value.isPresent() && timex.text("type").equals("DATE")) {
          dates.add(new TimexDate(timex.span(text), value.get()));
        }
      }
      articles.add(
          AsRead.marked(fields, fields.text("doc"), text, fields.optionalText("dct"), dates));
    }
    return articles;
  }
}
