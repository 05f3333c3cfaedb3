package org.standoff.words.lists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that holds one object of the library nlp4j. */
final class SerializedFile {
  private static final int BUFFER = 1 << 16;

  /** Nothing else is in the files that we read, and nothing else is made of them. */
  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "java.util.*;java.lang.*;org.standoff.words.lists.*;!*");

  private static final List<Class<?>> OURS = List.of(PrefixTree.class, PrefixNode.class);

  private SerializedFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException if something else is in it; the message names the file
   */
  static <T> T read(Path file, Class<T> type) throws IOException {
    try (var in = new Stream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      return type.cast(in.readObject());
    } catch (ClassNotFoundException | ClassCastException | ObjectStreamException e) {
      throw new IOException(file + " is no list of nlp4j: " + e.getMessage(), e);
    }
  }

  /** Takes our classes for those of the library. */
  private static final class Stream extends ObjectInputStream {
    Stream(InputStream in) throws IOException {
      super(in);
      setObjectInputFilter(KNOWN);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass written)
        throws IOException, ClassNotFoundException {
      for (var type : OURS) {
        if (written.getName().endsWith(".tree." + type.getSimpleName())) {
          return type;
        }
      }
      return super.resolveClass(written);
    }
  }
}
