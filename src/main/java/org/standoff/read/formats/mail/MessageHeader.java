package org.standoff.read.formats.mail;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.standoff.read.decoding.Decoded;
import org.standoff.read.layout.Blanks;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.WrittenDate;

/** What the first lines of a mail say of it: of each field the first. Used by one thread. */
final class MessageHeader {
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]*");
  private static final Pattern ADDRESS = Pattern.compile("<([^<>]*)>|\\(([^()]*)\\)");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final Map<String, String> fields = new HashMap<>();

  /** Whether a field is one that articles have something of. */
  private static boolean isKept(String name) {
    return switch (name) {
      case "subject", "from", "sender", "date", "message-id", "to", "resent-date" -> true;
      default -> false;
    };
  }

  void add(Field field) {
    var name = field.getName().toLowerCase(Locale.ROOT).strip();
    if (!isKept(name) || fields.containsKey(name)) {
      return;
    }
    var raw = field.getRaw();
    var bytes = raw == null ? field.getBody().getBytes(WINDOWS_1252) : raw.toByteArray();
    var line = Decoded.narrow(bytes, 0, bytes.length).text();
    var body = raw == null ? line : line.substring(line.indexOf(':') + 1);
    fields.put(name, decoded(FOLD.matcher(body).replaceAll(" ")));
  }

  static String decoded(String words) {
    String text;
    try {
      text = DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT, WINDOWS_1252);
    } catch (IllegalArgumentException broken) {
      text = words;
    }
    return Blanks.strip(text.replaceAll("[\\p{Cntrl}\\s]+", " "));
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }

  FrontMatter front() {
    return new FrontMatter(
        Optional.empty(),
        field("subject"),
        field("from").or(() -> field("sender")).map(MessageHeader::person),
        field("date")
            .or(() -> field("resent-date"))
            .flatMap(WrittenDate::first)
            .map(WrittenDate::day));
  }

  /** Whether it is passed on, so that what it repeats is its matter. */
  boolean isForwarded() {
    return field("subject")
        .map(subject -> subject.toLowerCase(Locale.ROOT))
        .filter(subject -> subject.matches("(fwd?|wg|tr|i):.*"))
        .isPresent();
  }

  SortedMap<String, String> metadata() {
    SortedMap<String, String> metadata = new TreeMap<>();
    field("from").ifPresent(from -> metadata.put("from", from));
    field("to").ifPresent(to -> metadata.put("to", to));
    field("message-id").ifPresent(id -> metadata.put("messageId", id));
    return metadata;
  }

  /** The name beside an address, or the address. */
  private static String person(String from) {
    var address = ADDRESS.matcher(from);
    if (!address.find()) {
      return from;
    }
    var name = from.substring(0, address.start()).replace("\"", "").strip();
    if (address.group(2) != null) {
      return address.group(2).strip();
    }
    return name.isEmpty() ? address.group(1).strip() : name;
  }
}
