package org.standoff.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who or what bears a name: a page for each, the most mentioned first.
 *
 * @param name as asked
 * @param pages at most as many as the selection's limit
 * @param pageCount how many there are
 * @param beyond what else the name may mean, without passages
 * @param suggestions names that are spelt nearly like it; only when nobody bears it
 * @param rest the pages behind them
 */
public record WhoAnswer(
    String name,
    List<Page> pages,
    int pageCount,
    WhereAnswer.Beyond beyond,
    List<String> suggestions,
    Rest rest)
    implements Answer {
  public WhoAnswer {
    pages = List.copyOf(pages);
    suggestions = List.copyOf(suggestions);
  }

  @Override
  public boolean isEmpty() {
    return pageCount == 0 && beyond.isEmpty();
  }

  /**
   * What the articles know of an entity.
   *
   * @param entity its forms and counts, and the passages that say most clearly who it is
   * @param first the day of the first article that mentions it
   * @param last the day of the last one
   * @param roles what the articles call it, the most frequent first
   * @param quotes what the articles quote, the surest first; a few of them
   * @param company those most often in the same sentences, by type
   * @param figures in the sentences of its passages
   */
  public record Page(
      WhereAnswer.Whereabouts entity,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      List<RoleCount> roles,
      List<FactsAnswer.Row> quotes,
      List<EntityCount> company,
      List<FiguresAnswer.Row> figures) {
    public Page {
      roles = List.copyOf(roles);
      quotes = List.copyOf(quotes);
      company = List.copyOf(company);
      figures = List.copyOf(figures);
    }
  }

  /** How often articles give somebody a role. */
  public record RoleCount(String role, int count) {}
}
