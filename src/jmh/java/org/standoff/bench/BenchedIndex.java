package org.standoff.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.standoff.index.ArticleIndex;
import org.standoff.opensearch.ClusterLibrary;
import org.standoff.search.Library;

/** The index that a benchmark asks. */
final class BenchedIndex {
  private static final String IN_A_CLUSTER = "opensearch://";

  private BenchedIndex() {}

  /** The one in a folder, or in a cluster, as {@code opensearch://HOST:PORT/NAME}. */
  static Library at(String index) throws IOException {
    return isInCluster(index)
        ? ClusterLibrary.at(index, Path.of(""), System.getenv())
        : ArticleIndex.at(Path.of(index), Path.of(""));
  }

  static boolean isInCluster(String index) {
    return index.startsWith(IN_A_CLUSTER);
  }
}
