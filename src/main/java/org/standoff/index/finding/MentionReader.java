package org.standoff.index.finding;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.standoff.annotation.Form;
import org.standoff.answers.port.MentionCounts;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identity;
import org.standoff.identities.MentionTerm;
import org.standoff.index.stored.IndexSchema;
import org.standoff.search.WhereAnswer.FormCount;

/** Finds and counts the mentions of entities in the postings. For one question. */
public record MentionReader(IndexReader reader, Scope scope, Cursors cursors) {
  private static final Comparator<FormCount> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(FormCount::mentionCount)
          .reversed()
          .thenComparing(FormCount::text)
          .thenComparing(FormCount::form);

  private record FormText(String text, Form form) {}

  /**
   * What was read.
   *
   * @param sentences those with such mentions
   * @param named those of them with one by the whole name
   */
  public record Read(MentionCounts counts, InOrder sentences, InOrder named) {}

  /** The mentions that are wanted within the scope. */
  public Read read(Wanted.Mentions wanted) throws IOException {
    var reading = new Reading(wanted);
    for (var leaf : reader.leaves()) {
      reading.read(leaf);
    }
    var forms =
        reading.counts.entrySet().stream()
            .map(count ->
                new FormCount(count.getKey().text(), count.getKey().form(), count.getValue()))
            .sorted(MOST_FREQUENT_FIRST)
            .toList();
    int total = forms.stream().mapToInt(FormCount::mentionCount).sum();
    var counts = new MentionCounts(reading.keys, forms, total, reading.found.documentCount());
    return new Read(counts, reading.found, reading.named);
  }

  /** The sentences of a leaf, and those of them with a whole name. */
  private record Sentences(LeafReaderContext leaf, InOrder.Part all, InOrder.Part named) {}

  /** What was read so far. */
  private final class Reading {
    private final Wanted.Mentions wanted;
    private final SortedSet<String> keys = new TreeSet<>();
    private final Map<FormText, Integer> counts = new HashMap<>();
    private final InOrder found = new InOrder();
    private final InOrder named = new InOrder();
    private PostingsEnum postings;

    Reading(Wanted.Mentions wanted) {
      this.wanted = wanted;
    }

    void read(LeafReaderContext leaf) throws IOException {
      var sentences = new Sentences(leaf, new InOrder.Part(leaf), new InOrder.Part(leaf));
      for (var entity : wanted.entities()) {
        for (var part : entity.parts()) {
          read(part, sentences);
        }
      }
      found.add(sentences.all);
      named.add(sentences.named);
    }

    private void read(Identity.Part part, Sentences sentences) throws IOException {
      for (var key : part.keys()) {
        var prefix = new BytesRef(MentionTerm.prefix(key));
        var cursor = cursors.at(sentences.leaf, IndexSchema.MENTION, prefix);
        if (cursor.isPresent()) {
          read(cursor.get(), prefix, part, sentences);
        }
      }
    }

    /** Reads the terms from where the cursor is, as long as they have the prefix. */
    private void read(TermsEnum cursor, BytesRef prefix, Identity.Part part, Sentences sentences)
        throws IOException {
      for (var term = cursor.term();
          term != null && StringHelper.startsWith(term, prefix);
          term = cursor.next()) {
        var mention = MentionTerm.parse(term.utf8ToString());
        if (!wanted.takes(mention)) {
          continue;
        }
        var meant = scope.in(sentences.leaf, part, mention.surface());
        if (meant.isEmpty()) {
          continue;
        }
        postings = cursor.postings(postings, PostingsEnum.FREQS);
        int count = gather(postings, meant.get(), sentences, mention.form() == Form.NAME);
        if (count > 0) {
          counts.merge(new FormText(mention.surface(), mention.form()), count, Integer::sum);
          keys.add(mention.key());
        }
      }
    }

    private static int gather(
        PostingsEnum postings, Bits accepted, Sentences sentences, boolean isNamed)
        throws IOException {
      int count = 0;
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (accepted.get(postings.docID())) {
          count += postings.freq();
          sentences.all.add(postings.docID());
          if (isNamed) {
            sentences.named.add(postings.docID());
          }
        }
      }
      return count;
    }
  }
}
