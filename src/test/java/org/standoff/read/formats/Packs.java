package org.standoff.read.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs files, as names and bytes in order. */
public final class Packs {
  private Packs() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Files of texts: a name, a text, a name, a text … */
  public static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
    }
    return files;
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var output = new GZIPOutputStream(packed)) {
      output.write(bytes);
    }
    return packed.toByteArray();
  }

  public static byte[] zip(Map<String, byte[]> files) throws IOException {
    return zip(files, StandardCharsets.UTF_8.name());
  }

  /** Names are in a charset, and nothing says in which. */
  public static byte[] zip(Map<String, byte[]> files, String charset) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var output = new ZipArchiveOutputStream(packed)) {
      output.setEncoding(charset);
      output.setUseLanguageEncodingFlag(false);
      output.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      for (var file : files.entrySet()) {
        put(output, new ZipArchiveEntry(file.getKey()), file.getValue());
      }
    }
    return packed.toByteArray();
  }

  public static byte[] tar(Map<String, byte[]> files) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var output = new TarArchiveOutputStream(packed, "UTF-8")) {
      output.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (var file : files.entrySet()) {
        var entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        put(output, entry, file.getValue());
      }
    }
    return packed.toByteArray();
  }

  public static byte[] sevenZip(Map<String, byte[]> files) throws IOException {
    var packed = new SeekableInMemoryByteChannel();
    try (var output = new SevenZOutputFile(packed)) {
      for (var file : files.entrySet()) {
        var entry = output.createArchiveEntry(new java.io.File(file.getKey()), file.getKey());
        output.putArchiveEntry(entry);
        output.write(file.getValue());
        output.closeArchiveEntry();
      }
      output.finish();
      return java.util.Arrays.copyOf(packed.array(), (int) packed.size());
    }
  }

  private static <E extends ArchiveEntry> void put(
      ArchiveOutputStream<E> output, E entry, byte[] bytes) throws IOException {
    output.putArchiveEntry(entry);
    ((OutputStream) output).write(bytes);
    output.closeArchiveEntry();
  }
}
