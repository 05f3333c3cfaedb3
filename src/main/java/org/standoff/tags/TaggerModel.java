package org.standoff.tags;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.standoff.perceptron.Perceptron;
import org.standoff.words.WordClusters;

/** What was learned about parts of speech. Immutable; may be shared by threads. */
public final class TaggerModel {
  /** "Standoff tags", version 1. */
  private static final int MAGIC = 0x5354_0001;

  private final List<Tag> inventory;
  private final Perceptron perceptron;
  private final WordClusters clusters;

  TaggerModel(List<Tag> inventory, Perceptron perceptron, WordClusters clusters) {
    this.inventory = List.copyOf(inventory);
    this.perceptron = perceptron;
    this.clusters = clusters;
  }

  /** A tagger for one thread. */
  public Tagger tagger() {
    return new Tagger(inventory, perceptron, clusters);
  }

  /** Writes a model file, without the clusters; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    var deflated = new DeflaterOutputStream(out, deflater);
    var data = new DataOutputStream(deflated);
    data.writeInt(MAGIC);
    data.writeByte(inventory.size());
    for (var tag : inventory) {
      data.writeUTF(tag.universal());
      data.writeUTF(tag.penn());
    }
    perceptron.write(data);
    data.flush();
    deflated.finish();
    deflater.end();
  }

  /**
   * Reads a model file.
   *
   * @param clusters those it was trained with
   * @throws IOException if it is none, or one of another version
   */
  public static TaggerModel read(InputStream in, WordClusters clusters) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)));
    if (data.readInt() != MAGIC) {
      throw new IOException("no model for parts of speech, or one of another version");
    }
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
