package org.standoff;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which packages there are and which others each may use, by their names below the root.
 *
 * @param root the name of the package they are in
 * @param mayUse each package with those it may use; a part of a package is used only by that
 *     package and its other parts, unless it is open
 * @param open the parts of packages that anybody may use
 */
record Architecture(String root, Map<String, Set<String>> mayUse, Set<String> open) {
  private static final Pattern QUOTED = Pattern.compile("`([a-z.]+)`");

  Architecture {
    var packages = mayUse.keySet();
    mayUse.forEach((user, used) -> {
      for (var one : used) {
        if (!packages.contains(one)) {
          throw new IllegalArgumentException(one + " is not in the table");
        }
        if (!mayEnter(user, one) && !open.contains(one)) {
          throw new IllegalArgumentException(
              "%s is a part of %s, not to be used by %s".formatted(one, whole(one), user));
        }
      }
    });
    var circles = circles(mayUse);
    if (!circles.isEmpty()) {
      throw new IllegalArgumentException("circles in the table: " + circles);
    }
  }

  /**
   * Reads a table of Markdown with the columns "package" and "may use". A line of a part that is
   * open says so behind its name; "all" are those that anybody may use.
   */
  static Architecture ofTable(String root, String markdown) {
    Map<String, String> lines = new LinkedHashMap<>();
    Set<String> open = new HashSet<>();
    for (var line : markdown.lines().filter(line -> line.startsWith("| `")).toList()) {
      var cells = line.split("\\|", -1);
      QUOTED
          .matcher(cells[1])
          .results()
          .map(name -> name.group(1))
          .forEach(name -> {
            lines.put(name, cells[2].strip());
            if (cells[1].contains(" open")) {
              open.add(name);
            }
          });
    }
    Map<String, Set<String>> mayUse = new TreeMap<>();
    lines.forEach((name, used) ->
        mayUse.put(
            name,
            switch (used) {
              case "–" -> Set.of();
              case "all" ->
                  lines.keySet().stream()
                      .filter(other -> !other.equals(name))
                      .filter(other -> mayEnter(name, other) || open.contains(other))
                      .collect(Collectors.toSet());
              default -> new TreeSet<>(Arrays.asList(used.split(", ", -1)));
            }));
    return new Architecture(root, mayUse, open);
  }

  /** What is used though the table does not allow it, and packages that only one of both knows. */
  List<String> trespasses(Iterable<JavaClass> classes) {
    List<String> found = new ArrayList<>();
    Set<String> unseen = new TreeSet<>(mayUse.keySet());
    for (var type : classes) {
      if (type.getPackageName().equals(root)) {
        continue; // The essay of the whole.
      }
      var from = packageOf(type);
      unseen.remove(from);
      if (!mayUse.containsKey(from)) {
        found.add(type.getName() + " is in no package of the table");
        continue;
      }
      used(type)
          .filter(to -> !packageOf(to).equals(from))
          .filter(to -> !mayUse.get(from).contains(packageOf(to)))
          .forEach(to -> found.add("%s uses %s".formatted(type.getName(), to.getName())));
    }
    unseen.forEach(name -> found.add(name + " is in the table and has no class"));
    return found;
  }

  /** The files of classes that use one another in a circle, nested classes counted with theirs. */
  Collection<Set<String>> circlesOfFiles(Iterable<JavaClass> classes) {
    Map<String, Set<String>> files = new TreeMap<>();
    for (var type : classes) {
      used(type)
          .map(this::fileOf)
          .forEach(file -> files.computeIfAbsent(fileOf(type), _ -> new TreeSet<>()).add(file));
    }
    files.forEach((file, used) -> used.remove(file));
    return circles(files);
  }

  private Stream<JavaClass> used(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> target.getPackageName().startsWith(root + "."))
        .distinct();
  }

  private String packageOf(JavaClass type) {
    return type.getPackageName().substring(root.length() + 1);
  }

  /** Such as {@code facts.said.Cue}. */
  private String fileOf(JavaClass type) {
    var name = type.getName().substring(root.length() + 1);
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  private static boolean mayEnter(String user, String used) {
    return !isPart(used)
        || whole(used).equals(user)
        || (isPart(user) && whole(used).equals(whole(user)));
  }

  private static boolean isPart(String name) {
    return name.indexOf('.') >= 0;
  }

  private static String whole(String part) {
    return part.substring(0, part.lastIndexOf('.'));
  }

  private static Collection<Set<String>> circles(Map<String, Set<String>> used) {
    Map<String, Set<String>> reached =
        used.keySet().stream().collect(Collectors.toMap(one -> one, one -> reached(one, used)));
    return used.keySet().stream()
        .map(one ->
            reached.get(one).stream()
                .filter(other -> reached.getOrDefault(other, Set.of()).contains(one))
                .collect(Collectors.toCollection(TreeSet::new)))
        .filter(circle -> !circle.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is used by one, and by those, and so on; itself only if it is in a circle. */
  private static Set<String> reached(String one, Map<String, Set<String>> used) {
    Set<String> reached = new HashSet<>();
    var next = new ArrayList<>(used.get(one));
    while (!next.isEmpty()) {
      var other = next.removeLast();
      if (reached.add(other)) {
        next.addAll(used.getOrDefault(other, Set.of()));
      }
    }
    return reached;
  }
}
