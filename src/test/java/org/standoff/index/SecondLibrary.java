package org.standoff.index;

import java.nio.file.Path;
import java.util.ServiceLoader;
import org.standoff.search.Library;

/**
 * What tests of questions are run against besides an index: a library that takes in the same and
 * has to answer alike. There is none unless a profile of the build brings one.
 */
public interface SecondLibrary {

  /**
   * A library that does everything twice.
   *
   * @param index which is in a folder
   * @param folder what its paths are kept relative to
   */
  Library with(Library index, Path folder);

  /** An index with a second library, if there is one. */
  static Library beside(Library index, Path folder) {
    return ServiceLoader.load(SecondLibrary.class)
        .findFirst()
        .map(second -> second.with(index, folder))
        .orElse(index);
  }
}
