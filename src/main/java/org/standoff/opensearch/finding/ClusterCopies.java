package org.standoff.opensearch.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.port.Slice;
import org.standoff.copies.ComparedText;
import org.standoff.copies.CopyFinder;
import org.standoff.copies.CopyGroup;
import org.standoff.copies.Difference;
import org.standoff.copies.Likeness;
import org.standoff.copies.Sketch;
import org.standoff.index.stored.IndexSchema;
import org.standoff.search.ArticleHead;
import org.standoff.search.ArticleNames;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.Excerpt;
import org.standoff.text.ArticlePart;
import org.standoff.text.Keys;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Finds the copies among some articles.
 *
 * @param articles under the paths they are kept by, in order of these
 */
public record ClusterCopies(List<AnnotatedArticle> articles, ArticleNames names) {

  /** A slice of the groups. */
  public CopiesAnswer read(Slice slice) throws IOException {
    var groups = groups();
    var cut = slice.cut(groups, group -> name(group.fullest()));
    return new CopiesAnswer(
        cut.rows().stream().map(this::read).toList(), groups.size(), cut.rest());
  }

  /** How many texts they are without their copies. */
  public int textCount() throws IOException {
    int copies =
        groups().stream().mapToInt(group -> group.copies().size() + group.parts().size()).sum();
    return articles.size() - copies;
  }

  private List<CopyGroup> groups() throws IOException {
    var sketches = articles.stream().map(article -> Sketch.of(article.article().text())).toList();
    return CopyFinder.find(sketches, this::text);
  }

  /** The name of a row, the same in every index. */
  private String name(int number) {
    return Keys.join(IndexSchema.order(articles.get(number).article().path()), "0");
  }

  private String text(int number) {
    return articles.get(number).article().text();
  }

  private CopiesAnswer.Group read(CopyGroup group) {
    List<CopiesAnswer.Copy> copies = new ArrayList<>();
    for (int copy : group.copies()) {
      copies.add(copy(copy, group.fullest(), false));
    }
    for (var part : group.parts()) {
      copies.add(copy(part.article(), part.of(), true));
    }
    return new CopiesAnswer.Group(head(group.fullest()), copies);
  }

  private ArticleHead head(int number) {
    var article = articles.get(number).article();
    return new ArticleHead(article.id(), names.shown(article.path()), article.details());
  }

  private CopiesAnswer.Copy copy(int number, int of, boolean isPart) {
    var annotated = articles.get(number);
    var sentences =
        annotated.sentences().stream()
            .filter(one -> annotated.article().part(one.span()) == ArticlePart.TEXT)
            .toList();
    var likeness = Likeness.of(new ComparedText(text(number)), new ComparedText(text(of)));
    var held = sentences.stream().filter(one -> likeness.holds(one.span())).count();
    var changes =
        likeness.differences().stream()
            .filter(Difference::isChange)
            .map(it -> new CopiesAnswer.Change(excerpt(number, it.here()), excerpt(of, it.there())))
            .toList();
    return new CopiesAnswer.Copy(
        head(number),
        isPart,
        head(of).path(),
        likeness.share(),
        sentences.size(),
        Math.toIntExact(held),
        changes);
  }

  private Excerpt excerpt(int number, Span span) {
    var text = text(number);
    return new Excerpt(ArticlePart.TEXT, span, Lines.of(text).place(span.start()), span.of(text));
  }
}
