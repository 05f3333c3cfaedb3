package org.standoff.read.formats.mail;

import java.io.IOException;
import java.util.List;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.members.Members;

/** A mailbox (mbox): the mails in it, numbered from 1. */
public final class Mailboxes implements FileFormat {
  private final FileFormat inside;
  private final MailMessages messages;

  /** The format of mailboxes whose mails hold files in other formats. */
  public Mailboxes(FileFormat inside) {
    this.inside = inside;
    this.messages = new MailMessages(inside);
  }

  @Override
  public List<String> names() {
    return List.of("mailboxes");
  }

  @Override
  public List<String> endings() {
    return List.of("mbox", "mbx");
  }

  @Override
  public FormatClaim claim(Input input) {
    var start = input.head().text();
    if (start.startsWith("From ")) {
      int end = start.indexOf('\n');
      boolean mail = end > 0 && MailMessages.looksLikeMail(start.substring(end + 1));
      if (mail) {
        return FormatClaim.LIKELY;
      }
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
          var mailbox = new MailboxStream(input.bytes());
          for (int number = 1; mailbox.next(); number++) {
            var id = Integer.toString(number);
            members.readRecord(id, input.fileName(), messages, mailbox);
          }
        });
  }
}
