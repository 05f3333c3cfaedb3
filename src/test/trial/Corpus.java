import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes up news for the trials, the same every time: {@code Corpus.java COUNT}, as JSON Lines. */
final class Corpus {
  private static final List<String> FIRST =
      List.of("Ann", "Bob", "Carla", "David", "Elena", "Frank", "Grace", "Henry", "Irene", "Jack");
  private static final List<String> LAST =
      List.of("Ashton", "Barker", "Coleman", "Dawson", "Ellison", "Fletcher", "Graham", "Harding");
  private static final List<String> PLACES =
      List.of("London", "Oslo", "Mali", "Algeria", "Zürich", "New York", "Cairo", "Paris");
  private static final List<String> BODIES =
      List.of("Barclays", "the United Nations", "Microsoft", "the European Commission", "Shell");
  private static final List<String> DEEDS =
      List.of("bought", "sold", "opened", "closed", "praised", "criticised", "visited", "rejected");

  private final Random random = new Random(11);

  void main(String[] arguments) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int number = 1; number <= Integer.parseInt(arguments[0]); number++) {
      out.print(article(number) + "\n");
    }
    out.flush();
  }

  private String article(int number) {
    var text = new StringBuilder();
    int sentences = 8 + random.nextInt(16);
    for (int i = 0; i < sentences; i++) {
      text.append(sentence()).append(i % 4 == 3 ? "\\n\\n" : " ");
    }
    return "{\"id\":\"made/%04d\",\"title\":\"%s meets %s\",\"published\":\"20%02d-%02d-%02d\",\"text\":\"%s\"}"
        .formatted(
            number,
            any(LAST),
            any(LAST),
            random.nextInt(25),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            text);
  }

  private String sentence() {
    var who = any(FIRST) + " " + any(LAST);
    return switch (random.nextInt(6)) {
      case 0 -> who + " " + any(DEEDS) + " " + any(BODIES) + " in " + any(PLACES) + " on Monday.";
      case 1 -> "“We need " + amount() + " for " + any(PLACES) + ",” " + who + " said.";
      case 2 ->
          "He told " + any(LAST) + " that " + count() + " people had left " + any(PLACES) + ".";
      case 3 -> any(BODIES) + " said it would spend " + amount() + " by 2012.";
      case 4 -> "Mr " + any(LAST) + ", the chairman of " + any(BODIES) + ", met " + who + ".";
      default ->
          "About " + count() + " houses were sold, up " + random.nextInt(90) + "% from March.";
    };
  }

  private String amount() {
    return (random.nextBoolean() ? "£" : "$") + (1 + random.nextInt(900)) + " million";
  }

  private String count() {
    return String.valueOf(2 + random.nextInt(50_000));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
