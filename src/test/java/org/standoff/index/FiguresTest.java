package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.ranges.Amount;
import org.standoff.query.ranges.Days;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.Selection;
import org.standoff.text.Span;

class FiguresTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  private FiguresAnswer ask(FigureQuery query) throws IOException {
    try (var searcher = shelf.asLibrary().searcher()) {
      return searcher.figures(query, FigureOrder.PLACE, Selection.everything());
    }
  }

  private static List<String> printed(FiguresAnswer answer) {
    return answer.rows().stream()
        .map(row -> row.figure().excerpt().text() + " " + row.fit())
        .toList();
  }

  private static FigureQuery query(String words, String kind, String unit, String min, String max) {
    return new FigureQuery(
        words == null ? "" : words,
        Optional.ofNullable(kind).map(FigureKind::parse),
        Optional.ofNullable(unit),
        Optional.ofNullable(min).map(Amount::parse),
        Optional.ofNullable(max).map(Amount::parse),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                    |         |     |     |     | 35 WITHIN; 11 to 18 WITHIN; hundreds WITHIN; $5 WITHIN; €10m WITHIN; 18 percent WITHIN; Thursday WITHIN; dozens WITHIN
          hostages  |         |     |     |     | 35 WITHIN; hundreds WITHIN
          foreign hostages |  |     |     |     | hundreds WITHIN
          Hostages  |         |     | 100 |     | hundreds WITHIN
          hostage   |         |     | 100 |     | hundreds WITHIN
          export    |         |     |     |     | 18 percent WITHIN
          hostages  |         |     | 300 |     | hundreds OVERLAPS
          hostages  |         |     | 1000 |    |
                    | count   |     | 18  | 20  | 11 to 18 OVERLAPS
                    | count   |     | 10  | 20  | 11 to 18 WITHIN
                    | count   |     | 19  | 20  |
                    | count   |     | 90  | 100 | dozens OVERLAPS
                    | count   |     | 100 | 199 |
                    | count   |     |     | 36  | 35 WITHIN; 11 to 18 WITHIN; dozens OVERLAPS
                    | money   |     |     |     | $5 WITHIN; €10m WITHIN
                    |         | usd |     |     | $5 WITHIN
                    |         | USD | 1m  |     |
                    |         | EUR | 1m  |     | €10m WITHIN
                    | percent | %   |     | 20  | 18 percent WITHIN
          gas       |         |     |     |     | 18 percent WITHIN
                    | date    |     |     |     | Thursday WITHIN
          attack    |         |     |     |     | dozens WITHIN
          attack    | date    |     |     |     | Thursday WITHIN
          --        |         |     |     |     |
          """)
  void figuresAreFoundByOverlapWithTheirOwnUnitAndWords(
      String words, String kind, String unit, String min, String max, String rows)
      throws IOException {
    shelf.put(
        "a.txt",
        """
        They denied that [count 35 = 35 of hostages] hostages and [count 11 to 18 = 11..18 of fighters] fighters died.
        It was a disaster for [count hundreds = 200.. of foreign hostages] of foreign hostages.
        It costs [money $5 = 5 USD] and [money €10m = 10000000 EUR] for all.
        It produces [percent 18 percent = 18 % of gas exports] of gas exports.
        The attack on [date Thursday = 2013-01-17] hurt [count dozens = 24..].
        """);
    assertThat(String.join("; ", printed(ask(query(words, kind, unit, min, max)))))
        .isEqualTo(rows == null ? "" : rows);
  }

  @Test
  void datesAreFoundByTheDaysTheyCover() throws IOException {
    shelf.put(
        "a.txt",
        "From [date 1991-2002 = 1991/2002] to [date January = 2013-01] and [date Friday ="
            + " 2013-01-18] at [time 5:30 = 05:30], [date once].");
    assertThat(printed(ask(on("2013-01-18")))).containsExactly("January OVERLAPS", "Friday WITHIN");
    assertThat(printed(ask(on("2002")))).containsExactly("1991-2002 OVERLAPS");
    assertThat(printed(ask(on("1990/1999")))).containsExactly("1991-2002 OVERLAPS");
    assertThat(printed(ask(on("2013")))).containsExactly("January WITHIN", "Friday WITHIN");
    assertThat(printed(ask(on("2014")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PLACE, 3; 90; 20 miles; 90 km; Friday; 5; Monday; once",
    "VALUE, 90; 5; 3; Friday; Monday; once; 90 km; 20 miles",
    "DATE, 3; 90; 20 miles; 90 km; Friday; 5; Monday; once",
  })
  void aTableIsSortedOnRequest(FigureOrder order, String rows) throws IOException {
    shelf.put(
        "a.txt",
        "[count 3 = 3] and [count 90 = 90] were [measure 20 miles = 20 mi] and [measure 90 km = 90"
            + " km] away on [date Friday = 2013-01-18].");
    shelf.put("b.txt", "[count 5 = 5] came on [date Monday = 2013-01-14], not [date once].");
    try (var searcher = shelf.asLibrary().searcher()) {
      var answer = searcher.figures(FigureQuery.of(""), order, Selection.everything());
      assertThat(answer.rows().stream().map(row -> row.figure().excerpt().text()))
          .containsExactly(rows.split("; ", -1));
    }
  }

  private static FigureQuery on(String iso) {
    return new FigureQuery(
        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Days.of(iso));
  }

  @Test
  void aRowHasItsSentenceAndWhatIsCounted() throws IOException {
    shelf.put("a.txt", "Lead.\nOver [count 650 = 650 of hostages] hostages were freed.");
    var row = ask(FigureQuery.of("hostages")).rows().getFirst();
    assertThat(Shelf.print(row.passage())).isEqualTo("a.txt:2:1 Over ▸650◂ hostages were freed.");
    assertThat(row.figure().of().orElseThrow().text()).isEqualTo("hostages");
    assertThat(row.figure().of().orElseThrow().place()).hasToString("2:10");
    assertThat(row.figure().excerpt().place()).hasToString("2:6");
  }

  @Test
  void measuresAreFoundInSiUnitsToo() throws IOException {
    var text = "It is 3 miles away.";
    var plain = MarkedArticle.of("a.txt", text);
    var si = new Value.Si(new BigDecimal("4828.032"), Optional.of(new BigDecimal("4828.032")), "m");
    var value =
        new Value.Quantity(
            FigureKind.MEASURE,
            new BigDecimal(3),
            Optional.of(new BigDecimal(3)),
            Optional.of("mi"),
            Qualifier.EXACT,
            Optional.of(si));
    var figure = new Figure(new Span(6, 13), 0, value, Optional.empty());
    shelf.put(
        new AnnotatedArticle(
            plain.article(),
            plain.sentences(),
            List.of(),
            List.of(),
            List.of(figure),
            List.of(),
            MarkedArticle.MODEL));
    assertThat(printed(ask(query(null, null, "m", "4000", "5000"))))
        .containsExactly("3 miles WITHIN");
    assertThat(printed(ask(query(null, null, "mi", "2", "4")))).containsExactly("3 miles WITHIN");
    assertThat(printed(ask(query(null, null, "mi", "4000", "5000")))).isEmpty();
    assertThat(printed(ask(query(null, null, "m", "2", "4")))).isEmpty();
  }
}
