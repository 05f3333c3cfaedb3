package org.standoff.tags;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.standoff.learn.ModelFile;
import org.standoff.learn.perceptron.Perceptron;
import org.standoff.words.KnownForms;
import org.standoff.words.Latest;
import org.standoff.words.WordClusters;

/** What was learned about parts of speech. Immutable; may be shared by threads. */
public final class TaggerModel {
  private static final ModelFile FILE = new ModelFile("model for parts of speech", "ST", 1);

  /**
   * The words of a sentence are tagged once for its tokens and once for its tree, and are mostly
   * the same: so many sentences are remembered.
   */
  private static final int SENTENCES = 1 << 11;

  private final Latest<List<String>, List<Tag>> sentences = new Latest<>(SENTENCES);
  private final List<Tag> inventory;
  private final Perceptron perceptron;
  private final KnownForms forms;

  TaggerModel(List<Tag> inventory, Perceptron perceptron, WordClusters clusters) {
    this.inventory = List.copyOf(inventory);
    this.perceptron = perceptron;
    this.forms = new KnownForms(clusters);
  }

  /** A tagger for one thread. */
  public Tagger tagger() {
    return new Tagger(inventory, perceptron, forms, sentences);
  }

  /** Writes a model file, without the clusters; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    FILE.write(out, this::write);
  }

  private void write(DataOutput data) throws IOException {
    data.writeByte(inventory.size());
    for (var tag : inventory) {
      data.writeUTF(tag.universal());
      data.writeUTF(tag.penn());
    }
    perceptron.write(data);
  }

  /**
   * Reads a model file.
   *
   * @param clusters those it was trained with
   * @throws IOException if it is none, or one of another version
   */
  public static TaggerModel read(InputStream in, WordClusters clusters) throws IOException {
    return FILE.read(in, data -> read(data, clusters));
  }

  private static TaggerModel read(DataInput data, WordClusters clusters) throws IOException {
    int size = data.readUnsignedByte();
    List<Tag> inventory = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      inventory.add(new Tag(data.readUTF(), data.readUTF()));
    }
    var perceptron = Perceptron.read(data);
    if (perceptron.classes() != size) {
      throw new IOException("a model for other tags than it names");
    }
    return new TaggerModel(inventory, perceptron, clusters);
  }
}
