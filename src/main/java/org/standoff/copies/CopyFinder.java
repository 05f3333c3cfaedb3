package org.standoff.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the groups of copies among some articles. Used once, by one thread. */
public final class CopyFinder {
  /** Texts of which less is common by their samples are not laid side by side. */
  private static final double WORTH_A_LOOK = 0.25;

  /** A run that more articles have tells little: each is compared with a few of them. */
  private static final int COMMON = 64;

  private static final int NEIGHBOURS = 8;

  private final List<Sketch> sketches;
  private final Texts texts;

  /** A hash with the number of an article whose sample has it; sorted. */
  private final long[] postings;

  /** For each article another one of its group, itself for the first of a group. */
  private final int[] groups;

  private final Map<Integer, Host> hosts = new TreeMap<>();

  /** Where the texts are. */
  public interface Texts {
    /** The text of an article, by its number in the list of sketches. */
    String text(int article) throws IOException;
  }

  /** The article that has most of a part. */
  private record Host(int article, double share) {}

  private CopyFinder(List<Sketch> sketches, Texts texts) {
    this.sketches = sketches;
    this.texts = texts;
    groups = IntStream.range(0, sketches.size()).toArray();
    postings = new long[sketches.stream().mapToInt(Sketch::size).sum()];
    int next = 0;
    for (int article = 0; article < sketches.size(); article++) {
      var sketch = sketches.get(article);
      for (int i = 0; i < sketch.size(); i++) {
        postings[next++] = posting(sketch.hash(i), article);
      }
    }
    Arrays.sort(postings);
  }

  /** The groups of two and more, in the order of their first articles. */
  public static List<CopyGroup> find(List<Sketch> sketches, Texts texts) throws IOException {
    var finder = new CopyFinder(sketches, texts);
    var common = new int[sketches.size()];
    for (int article = 0; article < sketches.size(); article++) {
      finder.compare(article, common);
    }
    return finder.groups();
  }

  private static long posting(int hash, int article) {
    return (long) hash << 32 | article;
  }

  /**
   * Compares an article with those behind it whose samples meet its own.
   *
   * @param common for each article a zero, and so again afterwards
   */
  private void compare(int article, int... common) throws IOException {
    var sketch = sketches.get(article);
    List<Integer> met = new ArrayList<>();
    for (int i = 0; i < sketch.size(); i++) {
      int at = Arrays.binarySearch(postings, posting(sketch.hash(i), article)) + 1;
      int most = isCommon(at, sketch.hash(i)) ? NEIGHBOURS : COMMON;
      for (int k = at; k < at + most && k < postings.length; k++) {
        if ((int) (postings[k] >> 32) != sketch.hash(i)) {
          break;
        }
        int other = (int) postings[k];
        if (common[other]++ == 0) {
          met.add(other);
        }
      }
    }
    Optional<ComparedText> text = Optional.empty();
    for (int other : met.stream().sorted().toList()) {
      boolean alike = sketch.contained(sketches.get(other), common[other]) >= WORTH_A_LOOK;
      common[other] = 0;
      if (alike && group(article) != group(other)) {
        var compared = text.isPresent() ? text.get() : new ComparedText(texts.text(article));
        text = Optional.of(compared);
        join(article, compared, other, new ComparedText(texts.text(other)));
      }
    }
  }

  private boolean isCommon(int at, int hash) {
    return at + COMMON < postings.length && (int) (postings[at + COMMON] >> 32) == hash;
  }

  private void join(int article, ComparedText text, int other, ComparedText otherText) {
    boolean shorter = text.size() < otherText.size();
    var likeness = shorter ? Likeness.of(text, otherText) : Likeness.of(otherText, text);
    if (likeness.isCopy()) {
      groups[Math.max(group(article), group(other))] = Math.min(group(article), group(other));
    } else if (likeness.isPart()) {
      var host = new Host(shorter ? other : article, likeness.share());
      hosts.merge(
          shorter ? article : other,
          host,
          (known, found) -> found.share > known.share ? found : known);
    }
  }

  private int group(int article) {
    int group = article;
    while (groups[group] != group) {
      groups[group] = groups[groups[group]];
      group = groups[group];
    }
    return group;
  }

  private List<CopyGroup> groups() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int article = 0; article < groups.length; article++) {
      members.computeIfAbsent(group(article), _ -> new ArrayList<>()).add(article);
    }
    Map<Integer, List<CopyGroup.Part>> parts = new TreeMap<>();
    hosts.forEach((article, host) -> {
      if (group(article) != group(host.article)) {
        parts
            .computeIfAbsent(group(host.article), _ -> new ArrayList<>())
            .add(new CopyGroup.Part(article, host.article));
      }
    });
    List<CopyGroup> found = new ArrayList<>();
    members.forEach((first, all) -> {
      var contained = parts.getOrDefault(first, List.of());
      if (all.size() + contained.size() > 1) {
        int fullest = fullest(all);
        all.remove(Integer.valueOf(fullest));
        found.add(new CopyGroup(fullest, all, contained));
      }
    });
    return found;
  }

  private int fullest(List<Integer> articles) {
    return articles.stream()
        .max(
            Comparator.<Integer>comparingInt(article -> sketches.get(article).words())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
