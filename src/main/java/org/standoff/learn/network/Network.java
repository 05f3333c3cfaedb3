package org.standoff.learn.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a network has learned. Immutable; may be shared by threads. */
public final class Network {
  final Vectors words;
  final List<Layer> layers;

  /** What a word brings to the hidden layer at each place of a decision, side by side. */
  final float[][] places;

  final Vectors decisions;
  final float[] hiddenBias;

  /** For each number of the hidden layer, what it says for each class. */
  final float[][] output;

  final float[] outputBias;

  Network(
      Vectors words,
      List<Layer> layers,
      float[][] places,
      Vectors decisions,
      float[] hiddenBias,
      float[][] output,
      float[] outputBias) {
    this.words = words;
    this.layers = List.copyOf(layers);
    this.places = places;
    this.decisions = decisions;
    this.hiddenBias = hiddenBias;
    this.output = output;
    this.outputBias = outputBias;
  }

  /** How many classes a decision is among. */
  public int classes() {
    return outputBias.length;
  }

  /** Writes it so that {@link #read} gives it back; meant to be compressed. */
  public void write(DataOutput out) throws IOException {
    words.write(out);
    out.writeByte(layers.size());
    for (var layer : layers) {
      layer.write(out);
    }
    decisions.write(out);
    out.writeByte(places[0].length / hiddenBias.length);
    Half.write(places, out);
    Half.write(hiddenBias, out);
    out.writeByte(outputBias.length);
    Half.write(output, out);
    Half.write(outputBias, out);
  }

  /** Reads what {@link #write} wrote. */
  public static Network read(DataInput in) throws IOException {
    var words = Vectors.read(in);
    int width = words.width();
    int layerCount = in.readUnsignedByte();
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < layerCount; i++) {
      layers.add(Layer.read(width, in));
    }
    var decisions = Vectors.read(in);
    int hidden = decisions.width();
    var places = Half.read(width, in.readUnsignedByte() * hidden, in);
    var hiddenBias = Half.read(hidden, in);
    int classes = in.readUnsignedByte();
    return new Network(
        words,
        layers,
        places,
        decisions,
        hiddenBias,
        Half.read(hidden, classes, in),
        Half.read(classes, in));
  }
}
