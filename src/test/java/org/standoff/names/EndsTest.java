package org.standoff.names;

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
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

class EndsTest {
  private static final Pattern TOKEN = Pattern.compile("'s|\\w+|\\S");
  private static final Pattern MARKED = Pattern.compile("\\[(\\w+) ([^]]*)]");

  /** Names as they were found and as people expect them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [location Mali-based] group               | [location Mali]-based group
          [organization Al Qaeda-linked Battalion]  | [organization Al Qaeda]-linked Battalion
          [location UN-backed Libya] fell           | [location UN]-backed Libya fell
          [organization BP-Statoil-Sonatrach] site  | [organization BP-Statoil-Sonatrach] site
          [person Jean-Yves Le Drian] spoke         | [person Jean-Yves Le Drian] spoke
          a Franco-[group Algerian] treaty          | a [group Franco-Algerian] treaty
          [group Franco]-[group Algerian] treaty    | [group Franco]-[group Algerian] treaty
          non-[group Algerian] gas                  | non-[group Algerian] gas
          [organization the United Nations] met     | the [organization United Nations] met
          [organization The Economist] wrote        | [organization The Economist] wrote
          [person Barack Obama's] aide              | [person Barack Obama]'s aide
          [organization Acme Inc]. sued             | [organization Acme Inc.] sued
          he met [person Obama].                    | he met [person Obama].
          """)
  void endsStandWherePeopleExpectThem(String found, String expected) {
    var text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    var matcher = MARKED.matcher(found);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(2));
      var type = EntityType.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      names.add(new Name(type, new Span(start, text.length()), 0, 1));
    }
    matcher.appendTail(text);
    var marked = new StringBuilder(text);
    for (var name : Ends.set(names, List.of(sentence(text.toString()))).reversed()) {
      marked.insert(name.span().end(), "]");
      marked.insert(name.span().start(), "[" + name.type().label() + " ");
    }
    assertThat(marked).hasToString(expected);
  }

  private static Sentence sentence(String text) {
    var tokens =
        TOKEN
            .matcher(text)
            .results()
            .map(token -> new Token(new Span(token.start(), token.end()), token.group(), "X"))
            .collect(Collectors.toList());
    return new Sentence(new Span(0, text.length()), tokens);
  }
}
