package org.standoff.query.asked;

import java.util.List;
import java.util.Set;
import org.standoff.text.Fold;

/** Words that say nothing of what a question is about. */
public final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          a an the this that these those there here it its they them their he him his she her we us
          our you your i me my who whom whose which what when where why how if than then so as and
          or but nor not no of in on at by for with from to into onto over under about after before regarding concerning
          between during within without through against among is are was were be been being am have
          has had having do does did done will would shall should can could may might must many much
          any some all each every ever also just only s t re ve d ll say says said according please
          currently now already still yet exactly approximately roughly altogether total
          """
              .split("\\s+"));

  private StopWords() {}

  /** Whether a folded word is one. */
  public static boolean contains(String folded) {
    return WORDS.contains(folded);
  }

  /** The words that say something, as typed. */
  static List<String> without(List<String> typed) {
    return typed.stream()
        .filter(word -> !Fold.fold(word).isEmpty() && !contains(Fold.fold(word)))
        .toList();
  }
}
