package org.standoff.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.text.Article;
import org.standoff.text.Span;

class NameMatcherTest {
  private static final Pattern MARKED = Pattern.compile("\\[(\\w+) ([^]]+)]");

  /** Names in brackets with their types; each comes out with its form and its entity's name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Leon Panetta] met. [person Panetta] left. | name Leon Panetta; surname Leon Panetta
          [person Le Drian] [person Jean-Yves Le Drian]     | name Le Drian; name Jean-Yves Le Drian
          [person Jean-Yves Le Drian] [person LE-DRIAN]     | name Jean-Yves Le Drian; surname Jean-Yves Le Drian
          [person Ann Lee] [person Bob Lee] [person Lee]    | name Ann Lee; name Bob Lee; surname Bob Lee
          [person Leon Panetta] [person Leon]               | name Leon Panetta; name Leon
          [person Washington] [location Washington]         | name Washington; name Washington
          [organization European Union] ([organization EU]) | name European Union; acronym European Union
          [organization World Food Program] [organization WFP] | name World Food Program; acronym World Food Program
          [organization Bank of England] [organization BoE] | name Bank of England; name BoE
          [organization Bank of England] [organization BE]  | name Bank of England; acronym Bank of England
          [location Mali] [location MALI]                   | name Mali; name Mali
          [location United Arab Emirates] [location UAE]    | name United Arab Emirates; acronym United Arab Emirates
          """)
  void namesJoinTheEntityTheyStandFor(String marked, String expected) {
    var text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    var matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      var type = EntityType.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      int start = text.length();
      text.append(matcher.group(2));
      names.add(new Name(type, new Span(start, text.length()), 0, 1));
    }
    matcher.appendTail(text);
    var article = Article.of("test", text.toString());
    var resolution = new NameMatcher().resolve(article, List.of(), names);
    assertThat(
            resolution.mentions().stream()
                .map(mention ->
                    mention.form().label()
                        + " "
                        + resolution.entities().get(mention.entity()).name())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
    assertThat(resolution.mentions())
        .allMatch(mention ->
            resolution.entities().get(mention.entity()).forms().contains(mention.span().of(text)));
  }
}
