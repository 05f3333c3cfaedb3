package org.standoff.names;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder;
import org.standoff.learn.ModelFile;
import org.standoff.learn.crf.Crf;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.words.Lexicon;
import org.standoff.words.WordClusters;

/**
 * A trained finder of names. It reads an article twice: the second time it knows what the first
 * found in all of the article. Immutable; may be shared by threads; nothing is carried from one
 * article to the next.
 */
public final class NameModel implements NameFinder {
  private static final ModelFile FILE = new ModelFile("model for names", "SN", 2);

  private final KnownWords known;
  private final Crf first;
  private final Optional<Crf> second;

  NameModel(KnownWords known, Crf first, Optional<Crf> second) {
    this.known = known;
    this.first = first;
    this.second = second;
  }

  @Override
  public List<Name> names(Article article, List<Sentence> sentences) {
    return find(article, sentences).names();
  }

  @Override
  public Found find(Article article, List<Sentence> sentences) {
    var reading = read(new ArticleWords(sentences, known));
    var names = Ends.set(reading.names, sentences);
    var doubtful = Ends.set(reading.doubtful, sentences);
    return new Found(names, apart(doubtful, names));
  }

  /** The names that still overlap no others after the ends of both were set. */
  private static List<Name> apart(List<Name> doubtful, List<Name> names) {
    List<Name> apart = new ArrayList<>();
    int next = 0;
    for (var name : doubtful) {
      while (next < names.size() && names.get(next).span().end() <= name.span().start()) {
        next++;
      }
      if (next == names.size() || !names.get(next).span().overlaps(name.span())) {
        apart.add(name);
      }
    }
    return apart;
  }

  private Reading read(ArticleWords article) {
    var reading = Passes.first(article, first);
    return second.map(crf -> Passes.second(reading, crf)).orElse(reading);
  }

  /**
   * Writes a model file; the same model always gives the same bytes. The word clusters and the
   * lexicon have files of their own, since other models share them.
   */
  public void write(OutputStream out) throws IOException {
    FILE.write(out, this::write);
  }

  private void write(DataOutput data) throws IOException {
    first.write(data);
    data.writeBoolean(second.isPresent());
    if (second.isPresent()) {
      second.get().write(data);
    }
  }

  /**
   * Reads a model file.
   *
   * @param clusters those it was trained with
   * @param lexicon that it was trained with
   * @throws IOException if it is none, or one of another version
   */
  public static NameModel read(InputStream in, WordClusters clusters, Lexicon lexicon)
      throws IOException {
    return FILE.read(in, data -> read(data, clusters, lexicon));
  }

  private static NameModel read(DataInput data, WordClusters clusters, Lexicon lexicon)
      throws IOException {
    var first = readCrf(data);
    return new NameModel(
        new KnownWords(clusters, lexicon),
        first,
        data.readBoolean() ? Optional.of(readCrf(data)) : Optional.empty());
  }

  private static Crf readCrf(DataInput data) throws IOException {
    var crf = Crf.read(data);
    if (crf.labels() != Bilou.LABELS.labels()) {
      throw new IOException("a model for other labels than those of names");
    }
    return crf;
  }
}
