package org.standoff.read.formats.archives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.members.MemberName;
import org.standoff.read.members.Members;

/** Tar: the files in it are read as they come; what is no file, such as a link, is passed over. */
public final class TarArchives implements FileFormat {
  private final FileFormat inside;

  /** The format of archives of files in other formats. */
  public TarArchives(FileFormat inside) {
    this.inside = inside;
  }

  @Override
  public List<String> names() {
    return List.of("tar");
  }

  @Override
  public List<String> endings() {
    return List.of("tar", "tgz", "tbz2", "txz");
  }

  @Override
  public FormatClaim claim(Input input) {
    if (input.head().startsWith(257, "ustar")) {
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
          // One character a byte, so that the bytes of names can be had back.
          var tar = new TarArchiveInputStream(input.bytes(), StandardCharsets.ISO_8859_1.name());
          for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
              members.readInTurn(name(entry), tar);
            } else if (!entry.isDirectory()) {
              members.skip("link or device", name(entry));
            }
          }
        });
  }

  private static String name(TarArchiveEntry entry) {
    var name = entry.getName();
    // Extended headers have their names in UTF-8 and are decoded as such.
    return name.chars().allMatch(c -> c <= 0xFF)
        ? MemberName.of(name.getBytes(StandardCharsets.ISO_8859_1))
        : name;
  }
}
