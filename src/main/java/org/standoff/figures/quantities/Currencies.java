package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.figures.quantities.CountryEvidence.Evidence;
import org.standoff.text.WordTable;

/** The currencies of {@code currencies.txt}, found in the text by sign, code or word. */
public final class Currencies {
  private static final String DOUBTFUL = "?";

  /** A shared dollar is another country's than the United States' only on evidence like this. */
  private static final int LEAST_FOR_OTHER_DOLLAR = 3;

  /**
   * One of the currencies a sign may stand for.
   *
   * @param doubtful whether the sign also is an ordinary word or letter
   */
  private record Candidate(String code, boolean doubtful) {}

  /** A sign or word, with all that it may stand for, and how many of it: "MEUR" is a million. */
  private record Sign(List<Candidate> candidates, BigDecimal factor) {}

  /**
   * A currency as it was named.
   *
   * @param code of ISO 4217
   * @param factor what an amount is multiplied by
   */
  record Money(String code, BigDecimal factor) {}

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Phrases<Sign> signs = new Phrases<>();
  private final Phrases<Sign> words = new Phrases<>();

  public Currencies() {
    Map<String, List<Candidate>> bySign = new LinkedHashMap<>();
    Map<String, List<Candidate>> byWord = new LinkedHashMap<>();
    for (var row : WordTable.of(Locale.ENGLISH, "currencies").rows()) {
      var code = row.cell(0);
      row.list(1).forEach(sign -> put(bySign, sign, code));
      row.list(2).forEach(word -> put(byWord, word, code));
    }
    bySign.forEach(this::addSign);
    byWord.forEach((word, all) -> addWord(word, new Sign(all, BigDecimal.ONE)));
  }

  private static void put(Map<String, List<Candidate>> table, String written, String code) {
    boolean doubtful = written.endsWith(DOUBTFUL);
    var sign = doubtful ? written.substring(0, written.length() - 1) : written;
    table.computeIfAbsent(sign, key -> new ArrayList<>()).add(new Candidate(code, doubtful));
  }

  private void addSign(String sign, List<Candidate> candidates) {
    var one = new Sign(candidates, BigDecimal.ONE);
    signs.add(sign, Phrases.Case.AS_GIVEN, one);
    if (CODE.matcher(sign).matches()) {
      signs.add("M" + sign, Phrases.Case.AS_GIVEN, new Sign(candidates, MILLION));
    }
  }

  private void addWord(String word, Sign sign) {
    words.add(word, Phrases.Case.ANY, sign);
    words.add(word + "s", Phrases.Case.ANY, sign);
  }

  /** The currency whose sign or code stands at a lexeme, before a number. */
  Optional<Phrases.Match<Money>> before(Lexemes lexemes, int i, Evidence evidence) {
    return signs.at(lexemes, i).flatMap(match -> decide(match, evidence, false));
  }

  /** The currency that is named at a lexeme, after a number: a word, a code or a sign. */
  Optional<Phrases.Match<Money>> after(Lexemes lexemes, int i, Evidence evidence) {
    boolean large = NumberWords.scale(lexemes.word(i - 1)).isPresent();
    var word = words.at(lexemes, i).flatMap(match -> decide(match, evidence, large));
    if (word.isPresent()) {
      return word;
    }
    return signs
        .at(lexemes, i)
        .filter(match -> canFollow(lexemes, i, match.end()))
        .flatMap(match -> decide(match, evidence, false));
  }

  /** Single letters and pairs stand before the number only. */
  private static boolean canFollow(Lexemes lexemes, int i, int end) {
    return end > i + 1 || !lexemes.isWord(i) || lexemes.written(i).length() > 2;
  }

  private static Optional<Phrases.Match<Money>> decide(
      Phrases.Match<Sign> match, Evidence evidence, boolean certain) {
    return currency(match.value(), evidence, certain)
        .map(code -> new Phrases.Match<>(match.end(), new Money(code, match.value().factor())));
  }

  /**
   * The first candidate, unless the article speaks more of another one's country.
   *
   * @param certain whether even a doubtful word is a currency here: "7 billion won"
   */
  private static Optional<String> currency(Sign sign, Evidence evidence, boolean certain) {
    var best = Optional.<String>empty();
    for (var candidate : sign.candidates()) {
      int weight = evidence.weight(candidate.code());
      if (candidate.doubtful() && weight == 0 && !certain) {
        continue;
      }
      if (best.isEmpty() || isBetter(candidate.code(), best.get(), evidence)) {
        best = Optional.of(candidate.code());
      }
    }
    return best;
  }

  private static boolean isBetter(String code, String best, Evidence evidence) {
    int weight = evidence.weight(code);
    if (best.equals("USD")) {
      return weight >= LEAST_FOR_OTHER_DOLLAR && weight > 2 * evidence.weight(best);
    }
    return weight > evidence.weight(best);
  }
}
