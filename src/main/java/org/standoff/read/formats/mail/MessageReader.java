package org.standoff.read.formats.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.standoff.read.ArticleId;
import org.standoff.read.Draft;
import org.standoff.read.Input;
import org.standoff.read.decoding.NamedCharset;
import org.standoff.read.members.Members;
import org.standoff.read.packed.LimitReached;

/** Reads one mail. Used once, by one thread. */
final class MessageReader {
  /** No text of a mail is longer, in bytes. */
  private static final int MAXIMUM_TEXT = 8 << 20;

  private static final int MAXIMUM_HEADERS = 10_000;
  private static final int MAXIMUM_HEADER = 1 << 20;

  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(MAXIMUM_HEADERS)
          .setMaxHeaderLen(MAXIMUM_HEADER)
          .build();

  /** What parts without a name would be called as files. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "message/rfc822", "eml",
          "text/plain", "txt",
          "text/html", "html",
          "application/xhtml+xml", "html",
          "text/markdown", "md",
          "image/jpeg", "jpg");

  private final Input message;
  private final Members members;
  private final MessageHeader header = new MessageHeader();
  private final Deque<Group> groups = new ArrayDeque<>();
  private boolean isHeaderOfMessage = true;
  private Optional<String> fileName = Optional.empty();
  private boolean isAttached;
  private int parts;

  /** The texts of a multipart. */
  private record Group(boolean isAlternative, List<MessagePart> parts) {
    /** Of alternatives the plain one, unless it is a stub. */
    List<MessagePart> chosen() {
      if (!isAlternative || parts.isEmpty()) {
        return parts;
      }
      var plain = parts.stream().filter(part -> !part.isHtml()).toList();
      var html = parts.stream().filter(MessagePart::isHtml).toList();
      boolean stub = 2 * length(plain) < length(html);
      return plain.isEmpty() || stub ? html : plain;
    }

    private static int length(List<MessagePart> parts) {
      return parts.stream().mapToInt(MessagePart::length).sum();
    }
  }

  MessageReader(Input message, Members members) {
    this.message = message;
    this.members = members;
    groups.push(new Group(false, new ArrayList<>()));
  }

  void read() throws IOException {
    var mime = new MimeTokenStream(LENIENT);
    mime.setRecursionMode(RecursionMode.M_NO_RECURSE);
    var bytes = WithoutEnvelope.of(message.bytes());
    mime.parse(bytes);
    Optional<IOException> broken = Optional.empty();
    try {
      for (var state = mime.getState(); state != EntityState.T_END_OF_STREAM; state = mime.next()) {
        read(state, mime);
      }
    } catch (MimeException malformed) {
      broken = Optional.of(new IOException("no mail as mails are: " + malformed.getMessage()));
    } catch (LimitReached reached) {
      throw reached;
    } catch (IOException lost) {
      broken = Optional.of(lost);
    }
    finish(bytes.beginning());
    if (broken.isPresent()) {
      throw broken.get();
    }
  }

  private void read(EntityState state, MimeTokenStream mime) throws IOException {
    switch (state) {
      case T_START_HEADER -> {
        fileName = Optional.empty();
        isAttached = false;
      }
      case T_FIELD -> field(mime.getField());
      case T_END_HEADER -> isHeaderOfMessage = false;
      case T_START_MULTIPART -> {
        boolean alternative =
            mime.getBodyDescriptor().getMimeType().equals("multipart/alternative");
        groups.push(new Group(alternative, new ArrayList<>()));
      }
      case T_END_MULTIPART -> {
        var chosen = groups.pop().chosen();
        groups.element().parts().addAll(chosen);
      }
      case T_BODY -> body(mime);
      default -> {
        // Preambles, epilogues and ends have nothing to be read.
      }
    }
  }

  private void field(Field field) {
    if (isHeaderOfMessage) {
      header.add(field);
    }
    var name = field.getName().toLowerCase(Locale.ROOT);
    if (name.equals("content-disposition") || name.equals("content-type")) {
      var body = RawFieldParser.DEFAULT.parseRawBody(raw(field));
      isAttached |= "attachment".equalsIgnoreCase(body.getValue());
      for (var parameter : body.getParams()) {
        var key = parameter.getName().toLowerCase(Locale.ROOT);
        if (parameter.getValue() != null && (key.equals("filename") || key.equals("name"))) {
          fileName = Optional.of(MessageHeader.decoded(parameter.getValue()));
        }
      }
    }
  }

  private static RawField raw(Field field) {
    return field instanceof RawField raw ? raw : new RawField(field.getName(), field.getBody());
  }

  private void body(MimeTokenStream mime) throws IOException {
    var described = mime.getBodyDescriptor();
    var type = described.getMimeType().toLowerCase(Locale.ROOT);
    var charset = Optional.ofNullable(described.getCharset()).flatMap(NamedCharset::of);
    parts++;
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    if (!isText || isAttached || fileName.isPresent()) {
      attached(type, charset, mime.getDecodedInputStream());
      return;
    }
    var bytes = mime.getDecodedInputStream().readNBytes(MAXIMUM_TEXT + 1);
    if (bytes.length > MAXIMUM_TEXT) {
      throw new LimitReached("its text is longer than " + (MAXIMUM_TEXT >> 20) + " MB");
    }
    var part =
        type.equals("text/html")
            ? MessagePart.ofHtml(bytes, charset)
            : MessagePart.ofPlain(bytes, charset, header.isForwarded());
    if (!part.text().isBlank()) {
      groups.element().parts().add(part);
    }
  }

  private void attached(String type, Optional<Charset> charset, InputStream bytes)
      throws LimitReached {
    var ending = ENDINGS.getOrDefault(type, type.substring(type.indexOf('/') + 1));
    members.readInTurn(fileName.orElse("part-" + parts + "." + ending), charset, bytes);
  }

  /** The article that the mail itself is. */
  private void finish(byte[] beginning) {
    while (groups.size() > 1) {
      var cut = groups.pop().chosen();
      groups.element().parts().addAll(cut);
    }
    if (groups.element().parts().isEmpty() && !members.gaveAny()) {
      MessagePart.ofBroken(beginning).ifPresent(groups.element().parts()::add);
    }
    var text = MessageText.of(groups.element().parts());
    if (text.text().isBlank()) {
      if (members.articles() == 0) {
        members.reject("has no text");
      }
      return;
    }
    if (text.text().length() > Draft.MAXIMUM_CHARACTERS) {
      members.reject("its text is longer than an article can be");
      return;
    }
    var draft =
        new Draft(
            Optional.empty(),
            Optional.empty(),
            header.front(),
            text.text(),
            header.metadata(),
            Optional.of(text.layout()));
    members.article(draft.article(ArticleId.of(message.fileName(), text.text()), message.path()));
  }
}
