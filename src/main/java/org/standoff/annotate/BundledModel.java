package org.standoff.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A model file that comes with the program. */
final class BundledModel {
  private BundledModel() {}

  static InputStream open(String file) throws IOException {
    var in = BundledModel.class.getResourceAsStream("/models/" + file);
    if (in == null) {
      throw new FileNotFoundException("models/" + file + " is not on the class path");
    }
    return in;
  }
}
