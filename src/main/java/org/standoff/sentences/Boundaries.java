package org.standoff.sentences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.text.Span;
import org.standoff.words.CalendarWords;

/**
 * Splits a block of running text into sentences.
 *
 * <p>Every final mark that is followed by a blank is judged by the word before it and the word
 * behind it. Where both leave it open, as after "Inc." before a name, the {@link BoundaryModel}
 * decides.
 */
final class Boundaries {
  /** A sentence that is longer is cut, so that no input can make the models slow. */
  static final int LONGEST = 4000;

  /** The words of a name that may stand before "Inc." at the start of a sentence. */
  private static final int LONGEST_NAME = 6;

  /** Words that begin sentences and are no part of a name. */
  private static final Set<String> STARTERS =
      words(
          """
          a about according after all also although among an and another any as asked at because
          before both but by despite during each earlier even for from given he her here his how
          however i if in instead it its later last many meanwhile more moreover most my neither no
          nobody none nor not now of on once one only or other our over several she since so some
          still such than that the their then there these they this those though thus to today
          tomorrow under unlike until we what when where whether which while who why with within
          without yes yesterday yet you
          """);

  /** Verbs that tie a quotation that ends in ? or ! to its speaker. */
  private static final Set<String> CUES =
      words(
          """
          added adds agreed announced answered argued asked asks believed called cautioned claimed
          commented complained concluded continued cried declared demanded exclaimed explained
          insisted joked noted observed pleaded quipped recalled remarked replied reported responded
          said say says shouted stated stressed told tweeted urged warned wondered wrote writes yelled
          """);

  /** What zones of time are called after. */
  private static final Set<String> ZONES =
      words("Eastern Pacific Central Mountain Greenwich Beijing Moscow");

  private static final int CUE_WINDOW = 4;

  /** How much of the text the model sees on either side, in characters. */
  private static final int WINDOW = 200;

  private final BoundaryModel model;

  Boundaries(BoundaryModel model) {
    this.model = model;
  }

  /** The sentences of a block, in order, as spans of the block without the blanks around them. */
  List<Span> sentences(String block) {
    var plain = Marks.plain(block);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < plain.length(); i++) {
      if (!Marks.isFinal(plain.charAt(i))) {
        continue;
      }
      int mark = i;
      while (i + 1 < plain.length() && Marks.isFinal(plain.charAt(i + 1))) {
        i++;
      }
      int end = i + 1;
      while (end < plain.length() && closesHere(plain, end)) {
        end++;
      }
      i = end - 1;
      var verdict = judge(plain, mark, end);
      if (verdict == Verdict.OPEN) {
        int from = Math.max(start, end - WINDOW);
        var window = plain.substring(from, Math.min(plain.length(), end + WINDOW));
        verdict = model.endsAt(window, end - from) ? Verdict.END : Verdict.GOES_ON;
      }
      if (verdict == Verdict.END) {
        addCut(sentences, plain, start, end);
        start = end;
      }
    }
    addCut(sentences, plain, start, plain.length());
    return sentences;
  }

  private enum Verdict {
    END,
    GOES_ON,
    OPEN
  }

  /** A quotation mark closes only when no letter follows it: {@code end."Next} opens. */
  private static boolean closesHere(String text, int at) {
    char c = text.charAt(at);
    if (!Marks.closes(c)) {
      return false;
    }
    boolean letterFollows =
        at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !(Marks.isQuote(c) && letterFollows);
  }

  /**
   * What rules say of the place behind final marks.
   *
   * @param mark where the final marks begin
   * @param end behind them and the marks that close with them
   */
  private static Verdict judge(String text, int mark, int end) {
    if (end == text.length()) {
      return Verdict.END;
    }
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length()) {
      return Verdict.END;
    }
    if (Marks.isFinal(text.charAt(next))) {
      return Verdict.GOES_ON;
    }
    if (next == end) {
      return missesBlank(text, mark, end) ? Verdict.END : Verdict.GOES_ON;
    }
    int first = next;
    while (first < text.length() && Marks.opens(text.charAt(first))) {
      first++;
    }
    var following = wordAt(text, first);
    if (startsLower(following)) {
      return Verdict.GOES_ON;
    }
    boolean single = text.charAt(mark) == '.' && end == mark + 1;
    if (single) {
      return judgeStop(text, mark, next > end && first > next, following);
    }
    return isTiedToSpeaker(text, mark, end, first) ? Verdict.GOES_ON : Verdict.END;
  }

  private static Verdict judgeStop(String text, int mark, boolean quoted, String following) {
    var word = wordBefore(text, mark);
    boolean starter = quoted || STARTERS.contains(following.toLowerCase(Locale.ROOT));
    boolean digit = !following.isEmpty() && Character.isDigit(following.charAt(0));
    if (word.isEmpty()) {
      return Verdict.END;
    }
    boolean state = Abbreviations.isOpen(word) && isBehindComma(text, mark - word.length());
    if (Abbreviations.isTitle(word) && !state) {
      return Verdict.GOES_ON;
    }
    if (Abbreviations.isNumbered(word) && digit) {
      return Verdict.GOES_ON;
    }
    if (isItemNumber(mark, word)) {
      return Verdict.GOES_ON;
    }
    if (word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m")) {
      boolean zoneOrDay = (following.length() <= 4 && isUpper(following)) || isDayOrZone(following);
      return zoneOrDay && !starter ? Verdict.GOES_ON : Verdict.END;
    }
    if (word.equals("e.g") || word.equals("i.e")) {
      return Verdict.GOES_ON;
    }
    if (Abbreviations.isMonthOrDay(word)) {
      if (digit || Abbreviations.isMonthOrDay(following)) {
        return Verdict.GOES_ON;
      }
      return starter ? Verdict.END : Verdict.OPEN;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (initial || Abbreviations.isDotted(word)) {
      return starter ? Verdict.END : Verdict.GOES_ON;
    }
    if (Abbreviations.isOpen(word)) {
      boolean goesOn = !starter && isNameAlone(text, mark - word.length());
      return goesOn ? Verdict.GOES_ON : starter ? Verdict.END : Verdict.OPEN;
    }
    return Verdict.END;
  }

  /** "Dover, | Del.": a state, and no delegate. */
  private static boolean isBehindComma(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && text.charAt(before) == ',';
  }

  /** "Apple | Inc. Chief Tim Cook": where nothing but a name stands yet, no sentence can end. */
  private static boolean isNameAlone(String text, int start) {
    int first = start;
    int words = 0;
    while (first > 0 && words < LONGEST_NAME) {
      int end = first;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end == 0 || text.charAt(end - 1) == '\n' || Marks.isFinal(text.charAt(end - 1))) {
        return words > 0;
      }
      int word = end;
      while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
        word--;
      }
      if (!Character.isUpperCase(text.charAt(word))) {
        return false;
      }
      first = word;
      words++;
    }
    return first == 0 && words > 0;
  }

  /** A number at the very start: "1. The first point". */
  private static boolean isItemNumber(int mark, String word) {
    return word.length() == mark && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  /** Two sentences run together: "… the fans.Arsenal won". */
  private static boolean missesBlank(String text, int mark, int end) {
    if (end != mark + 1 || mark < 3 || end + 1 >= text.length()) {
      return false;
    }
    for (int i = mark - 3; i < mark; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    int i = end;
    if (!Character.isUpperCase(text.charAt(i))) {
      return false;
    }
    i++;
    while (i < text.length() && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    return i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == ',';
  }

  /** "Why now?" Panetta asked. */
  private static boolean isTiedToSpeaker(String text, int mark, int end, int first) {
    if (!Marks.isQuote(text.charAt(end - 1)) || text.charAt(mark) == '.') {
      return false;
    }
    int at = first;
    for (int words = 0; words < CUE_WINDOW && at < text.length(); words++) {
      var word = wordAt(text, at);
      if (word.isEmpty()) {
        return false;
      }
      if (CUES.contains(word)) {
        return true;
      }
      at += word.length();
      if (at >= text.length() || text.charAt(at) != ' ') {
        return false;
      }
      at++;
    }
    return false;
  }

  /** Lower case, but no brand such as iPhone. */
  private static boolean startsLower(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && word.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean isUpper(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isDayOrZone(String word) {
    return ZONES.contains(word)
        || (!startsLower(word) && CalendarWords.weekday(word.toLowerCase(Locale.ROOT)).isPresent());
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Adds a sentence without the blanks around it, in pieces if it is too long. */
  private static void addCut(List<Span> sentences, String text, int from, int to) {
    int start = from;
    while (to - start > LONGEST) {
      int cut = start + LONGEST;
      while (cut > start + LONGEST / 2 && text.charAt(cut) != ' ') {
        cut--;
      }
      if (text.charAt(cut) != ' ' && Character.isLowSurrogate(text.charAt(cut))) {
        cut--;
      }
      addTrimmed(sentences, text, start, cut);
      start = cut;
    }
    addTrimmed(sentences, text, start, to);
  }

  private static void addTrimmed(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }
}
