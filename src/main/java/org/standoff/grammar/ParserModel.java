package org.standoff.grammar;

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
import org.standoff.grammar.Steps.Arc;
import org.standoff.network.Network;
import org.standoff.tags.TaggerModel;
import org.standoff.words.KnownForms;
import org.standoff.words.WordClusters;

/** What was learned about grammar. Immutable; may be shared by threads. */
public final class ParserModel {
  /** "Standoff grammar", version 2. */
  private static final int MAGIC = 0x5347_0002;

  private final Steps steps;
  private final Network network;
  private final WordClusters clusters;

  ParserModel(Steps steps, Network network, WordClusters clusters) {
    this.steps = steps;
    this.network = network;
    this.clusters = clusters;
  }

  /** A parser for one thread, which tags the words of its trees by a model. */
  public Parser parser(TaggerModel tags) {
    return new Parser(steps, network, tags.tagger(), new KnownForms(clusters));
  }

  /** Writes a model file, without the clusters; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    var deflated = new DeflaterOutputStream(out, deflater);
    var data = new DataOutputStream(deflated);
    data.writeInt(MAGIC);
    data.writeByte(steps.arcs().size());
    for (var arc : steps.arcs()) {
      data.writeBoolean(arc.left());
      data.writeUTF(arc.relation());
    }
    network.write(data);
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
  public static ParserModel read(InputStream in, WordClusters clusters) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)));
    if (data.readInt() != MAGIC) {
      throw new IOException("no model of grammar, or one of another version");
    }
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
