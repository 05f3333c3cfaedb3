package org.standoff.read;

import java.io.IOException;
import java.util.List;

/**
 * A format in which articles are kept. It says whether an input looks like its own and reads it
 * into articles. May be shared by threads.
 *
 * <p>A format that holds other files, such as an archive or a mailbox, is made with the formats of
 * what is inside, and hands them to {@code read.members}: each becomes an {@link Input#member} with
 * a path through its own, {@code archive.zip!entry}. So articles, rejections and notices come out
 * of it as they come out of a file.
 */
public interface FileFormat {
  /** What people call it, as a message lists it: "plain text". Empty if there is no need to. */
  List<String> names();

  /**
   * The endings of the names of its files, in lower case and without the full stop: {@code txt}.
   * Those that end so are read where their folder is named.
   */
  List<String> endings();

  /** How surely an input is in this format, by its name and its first bytes. */
  FormatClaim claim(Input input);

  /** What people call what an input is, which this format claims: "JPEG image". */
  default String kind(Input input) {
    return names().getFirst();
  }

  /**
   * Reads an input, in memory that does not grow with the number of its articles. What is no
   * article becomes a {@link Rejection} and the rest goes on, also where the input breaks off.
   *
   * @throws IOException only if the sink does
   */
  void read(Input input, ReadingSink sink) throws IOException;
}
