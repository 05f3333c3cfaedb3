package org.standoff.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.standoff.search.WhereAnswer.FormCount;
import org.standoff.text.Fold;

/**
 * All mentions of the entity with a key, counted from the postings alone.
 *
 * @param forms the most frequent first
 * @param sentences those that mention it
 */
record EntityMentions(String key, List<FormCount> forms, int mentionCount, InOrder sentences) {
  private static final Comparator<FormCount> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(FormCount::mentionCount)
          .reversed()
          .thenComparing(FormCount::text)
          .thenComparing(FormCount::form);

  /** The entities of an answer: the most mentioned first. */
  static final Comparator<EntityMentions> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(EntityMentions::mentionCount)
          .reversed()
          .thenComparing(EntityMentions::key);

  static EntityMentions read(IndexReader reader, String key, Scope scope) throws IOException {
    Map<MentionTerm, Integer> counts = new HashMap<>();
    var found = new InOrder();
    for (var leaf : reader.leaves()) {
      readLeaf(leaf, key, scope, counts, found);
    }
    var forms =
        counts.entrySet().stream()
            .map(count ->
                new FormCount(count.getKey().surface(), count.getKey().form(), count.getValue()))
            .sorted(MOST_FREQUENT_FIRST)
            .toList();
    int total = forms.stream().mapToInt(FormCount::mentionCount).sum();
    return new EntityMentions(key, forms, total, found);
  }

  /** The canonical name as the texts write it most often; empty if they never write it so. */
  Optional<String> name() {
    var folded = key.substring(key.indexOf('/') + 1);
    return forms.stream()
        .map(FormCount::text)
        .filter(text -> Fold.fold(text).equals(folded))
        .findFirst();
  }

  private static void readLeaf(
      LeafReaderContext leaf,
      String key,
      Scope scope,
      Map<MentionTerm, Integer> counts,
      InOrder found)
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
    var part = new InOrder.Part(leaf);
    var accepted = scope.in(leaf);
    PostingsEnum postings = null;
    for (var term = mentions.term(); term != null; term = mentions.next()) {
      if (!StringHelper.startsWith(term, prefix)) {
        break;
      }
      postings = mentions.postings(postings, PostingsEnum.FREQS);
      int count = gather(postings, accepted, part);
      if (count > 0) {
        counts.merge(MentionTerm.parse(term.utf8ToString()), count, Integer::sum);
      }
    }
    found.add(part);
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
