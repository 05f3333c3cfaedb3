package org.standoff.index.stored;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;

/** An article with all its annotations as bytes, for whoever keeps it in one piece. */
public final class WholeArticle {
  private WholeArticle() {}

  /**
   * The bytes of an article; the same article gives the same.
   *
   * @param annotated under the path it is kept by
   */
  public static byte[] pack(AnnotatedArticle annotated) {
    var packed = Packing.pack(annotated, WholeArticle::write);
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(packed.bytes, packed.offset, packed.length);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The article of some bytes, under the path it is kept by.
   *
   * @throws IOException if they are of no article
   */
  public static AnnotatedArticle unpack(byte[] bytes) throws IOException {
    var inflater = new Inflater(true);
    try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
      return Packing.unpack(new BytesRef(in.readAllBytes()), WholeArticle::read);
    } catch (RuntimeException damaged) {
      throw new IOException("an article is damaged: " + damaged.getMessage(), damaged);
    } finally {
      inflater.end();
    }
  }

  /** A text that is the same for articles with the same text and details; others have others. */
  public static String hash(AnnotatedArticle annotated) {
    return StoredArticle.of(annotated.article()).hash();
  }

  private static void write(DataOutput out, AnnotatedArticle annotated) throws IOException {
    StoredArticle.write(out, annotated.article());
    StoredAnnotations.write(out, StoredAnnotations.of(annotated));
    Packing.writeList(out, annotated.mentions(), WholeArticle::writeMention);
    Packing.writeList(out, annotated.figures(), WholeArticle::writeFigure);
  }

  private static AnnotatedArticle read(DataInput in) throws IOException {
    var article = StoredArticle.read(in);
    var annotations = StoredAnnotations.read(in);
    List<Mention> mentions = new ArrayList<>(Packing.readList(in, WholeArticle::readMention));
    List<Figure> figures = new ArrayList<>(Packing.readList(in, WholeArticle::readFigure));
    return new AnnotatedArticle(
        article,
        annotations.sentences(article.readable()),
        annotations.entities(),
        mentions,
        figures,
        annotations.facts(article.readable()),
        annotations.model());
  }

  private static void writeMention(DataOutput out, Mention mention) throws IOException {
    Packing.writeText(out, mention.type().label());
    Packing.writeSpan(out, mention.span());
    out.writeVInt(mention.sentence());
    Packing.writeText(out, mention.form().label());
    out.writeVInt(mention.entity());
    out.writeLong(Double.doubleToRawLongBits(mention.score()));
  }

  private static Mention readMention(DataInput in) throws IOException {
    return new Mention(
        EntityType.parse(Packing.readText(in)),
        Packing.readSpan(in),
        in.readVInt(),
        Form.valueOf(Packing.readText(in).toUpperCase(Locale.ROOT)),
        in.readVInt(),
        Double.longBitsToDouble(in.readLong()));
  }

  private static void writeFigure(DataOutput out, Figure figure) throws IOException {
    Packing.writeSpan(out, figure.span());
    out.writeVInt(figure.sentence());
    StoredSentence.writeValue(out, figure.value());
    Packing.writeOptional(out, figure.of(), Packing::writeSpan);
  }

  private static Figure readFigure(DataInput in) throws IOException {
    return new Figure(
        Packing.readSpan(in),
        in.readVInt(),
        StoredSentence.readValue(in),
        Packing.readOptional(in, Packing::readSpan));
  }
}
