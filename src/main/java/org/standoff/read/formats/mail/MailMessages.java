package org.standoff.read.formats.mail;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.members.Members;

/** A mail: its text is an article, and what is attached is read as files are. */
public final class MailMessages implements FileFormat {
  private static final Pattern HEADER = Pattern.compile("^([A-Za-z][A-Za-z0-9-]*):");

  /** Lines that programs put before a mail, and people before no text. */
  private static final Set<String> OF_PROGRAMS =
      Set.of("received", "return-path", "message-id", "mime-version", "delivered-to", "x-mailer");

  private static final Set<String> OF_PEOPLE = Set.of("from", "to", "subject", "date");

  private final FileFormat inside;

  /** The format of mails with files in other formats. */
  public MailMessages(FileFormat inside) {
    this.inside = inside;
  }

  @Override
  public List<String> names() {
    return List.of("mail");
  }

  @Override
  public List<String> endings() {
    return List.of("eml");
  }

  @Override
  public FormatClaim claim(Input input) {
    if (endings().contains(input.ending())) {
      return FormatClaim.NAMED;
    }
    return looksLikeMail(input.head().text()) ? FormatClaim.LIKELY : FormatClaim.NONE;
  }

  static boolean looksLikeMail(String start) {
    boolean programs = false;
    boolean people = false;
    for (var line : start.split("\r?\n", -1)) {
      var header = HEADER.matcher(line);
      if (header.find()) {
        var name = header.group(1).toLowerCase(Locale.ROOT);
        programs |= OF_PROGRAMS.contains(name);
        people |= OF_PEOPLE.contains(name);
      } else if (line.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
        break;
      }
    }
    return programs && people;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    Members.read(input, inside, sink, members -> new MessageReader(input, members).read());
  }
}
