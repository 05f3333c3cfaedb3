package org.standoff.read.formats.archives;

import java.io.IOException;
import java.util.List;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.members.Members;

/** 7z: the files in it. It has its directory at its end, so that it is no good as a stream. */
public final class SevenZipArchives implements FileFormat {
  private static final int MEMORY_KIB = 64 << 10;

  private final FileFormat inside;

  /** The format of archives of files in other formats. */
  public SevenZipArchives(FileFormat inside) {
    this.inside = inside;
  }

  @Override
  public List<String> names() {
    return List.of("7z");
  }

  @Override
  public List<String> endings() {
    return List.of("7z");
  }

  @Override
  public FormatClaim claim(Input input) {
    return input.head().startsWith(0, "7z\u00BC\u00AF'\u001C")
        ? FormatClaim.CERTAIN
        : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    Members.read(input, inside, sink, members -> take(input, members));
  }

  private static void take(Input input, Members members) throws IOException {
    var channel = input.channel();
    if (channel.isEmpty()) {
      throw new IOException("too large to be read within another archive: unpack that");
    }
    try (var archive =
        SevenZFile.builder()
            .setSeekableByteChannel(channel.get())
            .setMaxMemoryLimitKiB(MEMORY_KIB)
            .get()) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (entry.hasStream() && !entry.isDirectory()) {
          var name = entry.getName() == null ? archive.getDefaultName() : entry.getName();
          members.readInTurn(name, archive.getInputStream(entry));
        }
      }
    } catch (PasswordRequiredException locked) {
      members.reject("is encrypted: unpack it with its password");
    }
  }
}
