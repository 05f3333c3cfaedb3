package org.standoff.watch;

import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.annotation.Fact;
import org.standoff.query.Question;
import org.standoff.query.QuestionText;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;

/**
 * Reads what a watch asks: the language of {@code find}, or a line of {@link QuestionText} that
 * begins with the verb of a question and a field of it, as in {@code figures words:hostages}.
 */
public final class WatchedQuestion {
  /** The version of both languages; it changes when what was written would be read otherwise. */
  public static final int GRAMMAR = 1;

  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(where|who|with|names|find|figures|conflicts|facts|sought)\\s+"
              + "(name|literal|type|form|tier|score|company|pattern|query|words|kind|unit|min|max"
              + "|days|order|subject|predicate|object|about|answer|figure|focus|word|fact):.*",
          Pattern.DOTALL);

  private WatchedQuestion() {}

  /**
   * The question.
   *
   * @throws QuerySyntaxException if it is none, or none whose answer is passages; it says where and
   *     why
   */
  public static Question read(String typed) throws QuerySyntaxException {
    if (!LINE.matcher(typed).matches()) {
      return new Question.Find(QueryParser.parse(typed));
    }
    var question = QuestionText.parse(typed);
    return switch (question) {
      case Question.Where _, Question.Find _, Question.Figures _, Question.Facts _ -> question;
      case Question.Who _,
          Question.With _,
          Question.Names _,
          Question.Conflicts _,
          Question.Answering _ ->
          throw new QuerySyntaxException(
              "only what answers with passages can be watched: a query of find, where, figures or"
                  + " facts",
              0);
    };
  }

  /** Whether it asks for one thing that has a value, so that only another value is news. */
  static boolean isOfValue(Question question) {
    return switch (question) {
      case Question.Figures _ -> true;
      case Question.Facts(var facts) -> facts.kinds().equals(Set.of(Fact.Kind.ROLE));
      case Question.Where _,
          Question.Find _,
          Question.Who _,
          Question.With _,
          Question.Names _,
          Question.Conflicts _,
          Question.Answering _ ->
          false;
    };
  }
}
