package org.standoff.search;

/** What is answered to a question: a value, which can be printed, sent and compared. */
public sealed interface Answer
    permits WhereAnswer,
        WhoAnswer,
        NamesAnswer,
        FindAnswer,
        FiguresAnswer,
        FactsAnswer,
        SoughtAnswer,
        CopiesAnswer,
        CountsAnswer,
        FacetsAnswer,
        LookupAnswer,
        ConflictsAnswer {

  /** Whether nothing was found. */
  boolean isEmpty();

  /** What is left behind the rows that it gives. */
  Rest rest();
}
