package org.standoff.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.standoff.annotation.Form;
import org.standoff.search.WhereAnswer.FormCount;
import org.standoff.text.Fold;

/**
 * All mentions of an entity, counted from the postings alone.
 *
 * @param forms the most frequent first
 * @param sentences those that mention it
 */
record EntityMentions(
    Identity identity, List<FormCount> forms, int mentionCount, InOrder sentences) {
  private static final Comparator<FormCount> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(FormCount::mentionCount)
          .reversed()
          .thenComparing(FormCount::text)
          .thenComparing(FormCount::form);

  /** The entities of an answer: the most mentioned first. */
  static final Comparator<EntityMentions> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(EntityMentions::mentionCount)
          .reversed()
          .thenComparing(entity -> entity.identity.root());

  /**
   * @param wanted which mentions count
   */
  static EntityMentions read(
      IndexReader reader, Identity identity, Predicate<MentionTerm> wanted, Scope scope)
      throws IOException {
    Map<MentionTerm, Integer> counts = new HashMap<>();
    var found = new InOrder();
    Predicate<MentionTerm> meant =
        term -> identity.isMeantBy(term.key(), term.surface()) && wanted.test(term);
    for (var leaf : reader.leaves()) {
      var part = new InOrder.Part(leaf);
      for (var key : identity.keys()) {
        readLeaf(leaf, key, meant, scope.in(leaf), counts, part);
      }
      found.add(part);
    }
    Map<FormText, Integer> merged = new HashMap<>();
    counts.forEach((term, count) ->
        merged.merge(new FormText(term.surface(), term.form()), count, Integer::sum));
    var forms =
        merged.entrySet().stream()
            .map(count ->
                new FormCount(count.getKey().text(), count.getKey().form(), count.getValue()))
            .sorted(MOST_FREQUENT_FIRST)
            .toList();
    int total = forms.stream().mapToInt(FormCount::mentionCount).sum();
    Set<String> keys = new TreeSet<>();
    counts.keySet().forEach(term -> keys.add(term.key()));
    return new EntityMentions(identity.withKeys(keys), forms, total, found);
  }

  private record FormText(String text, Form form) {}

  /** The canonical name as the texts write it most often; empty if they never write it so. */
  Optional<String> name() {
    if (identity.only().isPresent()) {
      return forms.stream().findFirst().map(FormCount::text);
    }
    return Stream.concat(Stream.of(identity.root()), longestFirst())
        .map(key -> key.substring(key.indexOf('/') + 1))
        .flatMap(folded ->
            forms.stream().map(FormCount::text).filter(text -> Fold.fold(text).equals(folded)))
        .findFirst();
  }

  private Stream<String> longestFirst() {
    return identity.keys().stream().sorted(Comparator.comparingInt(String::length).reversed());
  }

  private static void readLeaf(
      LeafReaderContext leaf,
      String key,
      Predicate<MentionTerm> wanted,
      Bits accepted,
      Map<MentionTerm, Integer> counts,
      InOrder.Part part)
      throws IOException {
    var terms = leaf.reader().terms(IndexSchema.MENTION);
    var prefix = new BytesRef(MentionTerm.prefix(key));
    if (terms == null) {
      return;
    }
    var mentions = terms.iterator();
    if (mentions.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    PostingsEnum postings = null;
    for (var term = mentions.term(); term != null; term = mentions.next()) {
      if (!StringHelper.startsWith(term, prefix)) {
        break;
      }
      var mention = MentionTerm.parse(term.utf8ToString());
      if (!wanted.test(mention)) {
        continue;
      }
      postings = mentions.postings(postings, PostingsEnum.FREQS);
      int count = gather(postings, accepted, part);
      if (count > 0) {
        counts.merge(mention, count, Integer::sum);
      }
    }
  }

  private static int gather(PostingsEnum postings, Bits accepted, InOrder.Part part)
      throws IOException {
    int count = 0;
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (accepted.get(postings.docID())) {
        count += postings.freq();
        part.add(postings.docID());
      }
    }
    return count;
  }
}
