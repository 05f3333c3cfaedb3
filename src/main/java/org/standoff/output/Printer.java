package org.standoff.output;

import java.io.IOException;
import org.standoff.search.Answer;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;

/** Prints answers in one format. */
public interface Printer {
  default void print(Answer answer) throws IOException {
    switch (answer) {
      case WhereAnswer where -> where(where);
      case WhoAnswer who -> who(who);
      case NamesAnswer names -> names(names);
      case FindAnswer find -> find(find);
      case FactsAnswer facts -> facts(facts);
      case FiguresAnswer figures -> figures(figures);
      case SoughtAnswer sought -> sought(sought);
      case CopiesAnswer copies -> copies(copies);
      case CountsAnswer counts -> counts(counts);
      case FacetsAnswer facets -> facets(facets);
      case LookupAnswer names -> lookup(names);
      case ConflictsAnswer conflicts -> conflicts(conflicts);
    }
  }

  void where(WhereAnswer answer) throws IOException;

  void who(WhoAnswer answer) throws IOException;

  void names(NamesAnswer answer) throws IOException;

  void find(FindAnswer answer) throws IOException;

  void facts(FactsAnswer answer) throws IOException;

  void figures(FiguresAnswer answer) throws IOException;

  void sought(SoughtAnswer answer) throws IOException;

  void copies(CopiesAnswer answer) throws IOException;

  void counts(CountsAnswer answer) throws IOException;

  void facets(FacetsAnswer answer) throws IOException;

  void lookup(LookupAnswer answer) throws IOException;

  void conflicts(ConflictsAnswer answer) throws IOException;
}
