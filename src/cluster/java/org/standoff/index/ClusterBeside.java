package org.standoff.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.standoff.opensearch.ClusterLibrary;
import org.standoff.search.Library;

/** An index in a cluster beside each index in a folder. */
public final class ClusterBeside implements SecondLibrary {
  private static final String PREFIX = "STANDOFF_OPENSEARCH_";

  @Override
  public Library with(Library index, Path folder) {
    try {
      var name = "test-" + Integer.toHexString(folder.toAbsolutePath().toString().hashCode());
      var address = "opensearch://127.0.0.1:" + ClusterNode.shared().port() + "/" + name;
      var environment =
          Map.of(PREFIX + "REPLICAS", "0", PREFIX + "HOME", folder.toAbsolutePath().toString());
      return new BothLibraries(index, ClusterLibrary.at(address, folder, environment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
