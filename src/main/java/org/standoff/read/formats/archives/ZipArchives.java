package org.standoff.read.formats.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.members.MemberName;
import org.standoff.read.members.Members;
import org.standoff.read.packed.Expanding;

/**
 * ZIP: the files in it, found by its directory, so that a damaged one spoils no other. An archive
 * whose directory is lost, or that is too large to be looked at in any order, is read as it comes.
 */
public final class ZipArchives implements FileFormat {
  private final FileFormat inside;

  /** The format of archives of files in other formats. */
  public ZipArchives(FileFormat inside) {
    this.inside = inside;
  }

  @Override
  public List<String> names() {
    return List.of("ZIP");
  }

  @Override
  public List<String> endings() {
    return List.of("zip");
  }

  /** Formats that are ZIP archives themselves and know their own are as sure, and come before. */
  @Override
  public FormatClaim claim(Input input) {
    if (input.head().startsWith(0, "PK\u0003\u0004")
        || input.head().startsWith(0, "PK\u0005\u0006")) {
      return FormatClaim.CERTAIN;
    }
    return endings().contains(input.ending()) ? FormatClaim.NAMED : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    Members.read(
        input,
        inside,
        sink,
        members -> {
          var channel = input.channel();
          if (channel.isEmpty()) {
            readAsItComes(input, members);
            return;
          }
          try (var bytes = channel.get()) {
            var directory = directory(bytes);
            if (directory.isPresent()) {
              read(directory.get(), input, members);
              return;
            }
          }
          readAsItComes(input, members);
          members.reject("has lost its directory: what follows the last file read is lost, too");
        });
  }

  private static Optional<ZipFile> directory(SeekableByteChannel bytes) {
    try {
      return Optional.of(
          ZipFile.builder()
              .setSeekableByteChannel(bytes)
              .setCharset(StandardCharsets.ISO_8859_1)
              .get());
    } catch (IOException | RuntimeException lost) {
      return Optional.empty();
    }
  }

  private static void read(ZipFile zip, Input input, Members members) throws IOException {
    for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      if (entry.isDirectory()) {
        continue;
      }
      var name = name(entry);
      var flaw = flaw(entry, zip.canReadEntryData(entry));
      if (flaw.isPresent()) {
        members.reject(name, flaw.get());
        continue;
      }
      members.read(name, () -> verified(zip, entry, input));
    }
  }

  private static InputStream verified(ZipFile zip, ZipArchiveEntry entry, Input input)
      throws IOException {
    var bytes =
        new Expanding(
            zip.getInputStream(entry), entry.getCompressedSize(), input.budget().limits());
    return new Verified(bytes, entry.getCrc());
  }

  private static void readAsItComes(Input input, Members members) throws IOException {
    var zip =
        new ZipArchiveInputStream(input.bytes(), StandardCharsets.ISO_8859_1.name(), true, true);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.isDirectory()) {
        continue;
      }
      var flaw = flaw(entry, zip.canReadEntryData(entry));
      if (flaw.isPresent()) {
        members.reject(name(entry), flaw.get());
      } else {
        members.readInTurn(name(entry), zip);
      }
    }
  }

  private static Optional<String> flaw(ZipArchiveEntry entry, boolean canBeRead) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of("is encrypted: unpack it with its password");
    }
    if (canBeRead) {
      return Optional.empty();
    }
    var method = ZipMethod.getMethodByCode(entry.getMethod());
    return Optional.of(
        "is packed by "
            + (method == null ? "method " + entry.getMethod() : method)
            + ", which is not read: pack it anew");
  }

  private static String name(ZipArchiveEntry entry) {
    return switch (entry.getNameSource()) {
      case UNICODE_EXTRA_FIELD -> entry.getName();
      case NAME, NAME_WITH_EFS_FLAG -> MemberName.of(entry.getRawName());
    };
  }
}
