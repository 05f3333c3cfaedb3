package org.standoff.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.function.Consumer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.StoredAnnotations;
import org.standoff.index.stored.StoredSentence;
import org.standoff.text.Article;
import org.standoff.text.Span;

/** Checks a whole index: that what it claims about the texts still holds. */
final class Verification {
  private final Snapshot snapshot;
  private final Consumer<String> problem;
  private long sentences;
  private long mentions;
  private long figures;

  Verification(Snapshot snapshot, Consumer<String> problem) {
    this.snapshot = snapshot;
    this.problem = problem;
  }

  /** Whether Lucene finds its files whole; says what is broken if not. */
  static boolean filesAreWhole(Directory files, Consumer<String> problem) throws IOException {
    try (var check = new CheckIndex(files, lock(files))) {
      check.setThreadCount(1);
      var status = check.checkIndex();
      if (status.clean) {
        return true;
      }
      problem.accept(
          "the files are damaged: "
              + status.numBadSegments
              + " of "
              + status.numSegments
              + " segments with "
              + status.totLoseDocCount
              + " documents cannot be read");
      return false;
    }
  }

  /** Keeps writers away; where nobody may write, there is none to keep away. */
  private static Lock lock(Directory files) throws IOException {
    try {
      return files.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    } catch (FileSystemException onlyToBeRead) {
      return NoLockFactory.INSTANCE.obtainLock(files, IndexWriter.WRITE_LOCK_NAME);
    }
  }

  /** Checks everything, and returns the number of articles. */
  int run() throws IOException {
    var articles = snapshot.articlesInOrder();
    for (var article : articles) {
      check(article);
    }
    var counted = Counting.count(snapshot);
    compare("sentences", counted.sentences(), sentences);
    compare("mentions", sum(counted.mentions().values()), mentions);
    compare("figures", sum(counted.figures().values()), figures);
    return articles.size();
  }

  private void check(Place found) throws IOException {
    var block = new BlockReader(found.leaf().reader());
    var path = block.head(found.document()).path();
    Consumer<String> here = what -> problem.accept(path + ": " + what);
    try {
      var annotations = block.annotations(found.document());
      int number = 0;
      for (var sentence : block.sentences(found.document(), annotations)) {
        if (sentence.number() != number) {
          here.accept("sentence " + sentence.number() + " stands where " + number + " should");
        }
        number++;
        sentences++;
        mentions += sentence.mentions().size();
        figures += sentence.figures().size();
      }
      checkSurfaces(block, found, annotations, here);
      checkBlock(block, found, annotations, here);
      checkCover(block.annotated(found.document()), here);
    } catch (IOException | RuntimeException broken) {
      here.accept("its annotations do not fit its text: " + broken.getMessage());
    }
  }

  /** What stands at the span of every mention and figure is what it was found in. */
  private static void checkSurfaces(
      BlockReader block, Place found, StoredAnnotations annotations, Consumer<String> here)
      throws IOException {
    var article = block.article(found.document());
    for (var sentence : block.sentences(found.document(), annotations)) {
      for (var mention : sentence.mentions()) {
        checkSurface("mention", mention.check(), mention.span(), article, here);
      }
      for (var figure : sentence.figures()) {
        checkSurface("figure", figure.check(), figure.span(), article, here);
      }
    }
  }

  private static void checkSurface(
      String what, byte check, Span span, Article article, Consumer<String> here) {
    if (span.end() > article.length() || StoredSentence.check(article.words(span)) != check) {
      here.accept(
          "the text at " + span.start() + ".." + span.end() + " is not that of its " + what);
    }
  }

  /** Every document of the block is alive and knows its article. */
  private static void checkBlock(
      BlockReader block, Place found, StoredAnnotations annotations, Consumer<String> here)
      throws IOException {
    var live = found.leaf().reader().getLiveDocs();
    int first = block.first(found.document(), annotations);
    for (int document = first; document < found.document(); document++) {
      if (document < 0
          || (live != null && !live.get(document))
          || block.articleDocument(document) != found.document()) {
        here.accept("its block is not complete");
        return;
      }
    }
  }

  /** Every letter and digit that is no markup lies in a sentence. */
  private static void checkCover(AnnotatedArticle annotated, Consumer<String> here) {
    var readable = annotated.article().readable();
    int end = 0;
    for (var sentence : annotated.sentences()) {
      checkBlank(readable, end, sentence.start(), here);
      end = sentence.end();
    }
    checkBlank(readable, end, readable.length(), here);
  }

  private static void checkBlank(String readable, int from, int to, Consumer<String> here) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(readable.charAt(i))) {
        here.accept("no sentence holds the text at " + i);
        return;
      }
    }
  }

  private void compare(String what, long indexed, long stored) {
    if (indexed != stored) {
      problem.accept(indexed + " " + what + " can be searched, but " + stored + " are stored");
    }
  }

  private static long sum(Iterable<Integer> counts) {
    long sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
