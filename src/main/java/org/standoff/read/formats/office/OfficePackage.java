package org.standoff.read.formats.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.standoff.read.Input;
import org.standoff.read.packed.Expanding;

/**
 * The parts of a document that may hold its text.
 *
 * @param parts by their names, in order
 * @param embedded how many other documents are in it
 */
record OfficePackage(Map<String, byte[]> parts, int embedded) {
  /** So much may all parts have together, unpacked. */
  private static final int MAXIMUM_BYTES = 64 << 20;

  /**
   * Unpacks a document.
   *
   * @throws IOException if it is damaged or far too large
   */
  static OfficePackage of(Input input) throws IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    int embedded = 0;
    int left = MAXIMUM_BYTES;
    var zip = new ZipArchiveInputStream(input.bytes(), StandardCharsets.UTF_8.name(), true, true);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
      embedded += name.contains("/embeddings/") ? 1 : 0;
      if (!isText(name) || entry.isDirectory() || !zip.canReadEntryData(entry)) {
        continue;
      }
      var bytes =
          new Expanding(zip, entry.getCompressedSize(), input.budget().limits())
              .readNBytes(left + 1);
      left -= bytes.length;
      if (left < 0) {
        throw new IOException("more than " + (MAXIMUM_BYTES >> 20) + " MB of text are in it");
      }
      parts.put(name, bytes);
    }
    return new OfficePackage(parts, embedded);
  }

  private static boolean isText(String name) {
    return name.endsWith(".xml")
        || name.endsWith(".opf")
        || name.endsWith(".xhtml")
        || name.endsWith(".html")
        || name.endsWith(".htm")
        || name.equals("mimetype");
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
