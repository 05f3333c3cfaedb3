package org.standoff.index.stored;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.standoff.copies.Sketch;

/** How the sketch of an article is kept. */
public final class StoredSketch {
  private StoredSketch() {}

  public static void write(DataOutput out, Sketch sketch) throws IOException {
    out.writeVInt(sketch.words());
    var hashes = IntStream.of(sketch.hashes()).boxed().toList();
    Packing.writeList(out, hashes, DataOutput::writeInt);
  }

  public static Sketch read(BytesRef bytes) throws IOException {
    return Packing.unpack(bytes, StoredSketch::read);
  }

  private static Sketch read(DataInput in) throws IOException {
    int words = in.readVInt();
    List<Integer> hashes = Packing.readList(in, DataInput::readInt);
    return Sketch.read(words, hashes.stream().mapToInt(Integer::intValue).toArray());
  }
}
