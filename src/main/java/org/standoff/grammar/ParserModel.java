package org.standoff.grammar;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.standoff.grammar.Steps.Arc;
import org.standoff.learn.ModelFile;
import org.standoff.learn.network.Network;
import org.standoff.tags.TaggerModel;
import org.standoff.words.KnownForms;
import org.standoff.words.WordClusters;

/** What was learned about grammar. Immutable; may be shared by threads. */
public final class ParserModel {
  private static final ModelFile FILE = new ModelFile("model of grammar", "SG", 2);

  private final Steps steps;
  private final Network network;
  private final KnownForms forms;

  ParserModel(Steps steps, Network network, WordClusters clusters) {
    this.steps = steps;
    this.network = network;
    this.forms = new KnownForms(clusters);
  }

  /** A parser for one thread, which tags the words of its trees by a model. */
  public Parser parser(TaggerModel tags) {
    return new Parser(steps, network, tags.tagger(), forms);
  }

  /** Writes a model file, without the clusters; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    FILE.write(out, this::write);
  }

  private void write(DataOutput data) throws IOException {
    data.writeByte(steps.arcs().size());
    for (var arc : steps.arcs()) {
      data.writeBoolean(arc.left());
      data.writeUTF(arc.relation());
    }
    network.write(data);
  }

  /**
   * Reads a model file.
   *
   * @param clusters those it was trained with
   * @throws IOException if it is none, or one of another version
   */
  public static ParserModel read(InputStream in, WordClusters clusters) throws IOException {
    return FILE.read(in, data -> read(data, clusters));
  }

  private static ParserModel read(DataInput data, WordClusters clusters) throws IOException {
    int size = data.readUnsignedByte();
    List<Arc> arcs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      arcs.add(new Arc(data.readBoolean(), data.readUTF()));
    }
    var network = Network.read(data);
    if (network.classes() != size + 1) {
      throw new IOException("a model for other steps than it names");
    }
    return new ParserModel(new Steps(arcs), network, clusters);
  }
}
