package org.standoff.watch.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site wishes of programs (RFC 9309): of the groups of its {@code robots.txt} those that
 * name this program, else those for all; the longest rule that fits a path decides, and of two as
 * long the one that allows.
 */
final class RobotRules {
  /** By what name this program is called there. */
  static final String PROGRAM = "standoff";

  /** Nothing is forbidden. */
  static final RobotRules NONE = new RobotRules(List.of());

  private static final int MOST_RULES = 10_000;
  private static final int LONGEST_RULE = 2_000;

  private final List<Rule> rules;

  private record Rule(boolean allows, String pattern) {}

  private RobotRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  static RobotRules parse(String text) {
    List<Rule> own = new ArrayList<>();
    List<Rule> general = new ArrayList<>();
    boolean namesOwn = false;
    boolean isOwn = false;
    boolean isGeneral = false;
    boolean wasAgent = false;
    for (var line : text.lines().toList()) {
      int hash = line.indexOf('#');
      var said = hash < 0 ? line : line.substring(0, hash);
      int colon = said.indexOf(':');
      if (colon < 0) {
        continue;
      }
      var field = said.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      var value = said.substring(colon + 1).strip();
      if (field.equals("user-agent")) {
        boolean isThis = value.toLowerCase(Locale.ROOT).startsWith(PROGRAM);
        isOwn = isThis || (wasAgent && isOwn);
        isGeneral = value.equals("*") || (wasAgent && isGeneral);
        namesOwn |= isThis;
        wasAgent = true;
      } else if (field.equals("allow") || field.equals("disallow")) {
        wasAgent = false;
        if (!value.isEmpty() && value.length() <= LONGEST_RULE) {
          var rule = new Rule(field.equals("allow"), value);
          add(own, isOwn, rule);
          add(general, isGeneral, rule);
        }
      }
    }
    return new RobotRules(namesOwn ? own : general);
  }

  private static void add(List<Rule> rules, boolean holds, Rule rule) {
    if (holds && rules.size() < MOST_RULES) {
      rules.add(rule);
    }
  }

  /** Whether a program may ask for an address. */
  boolean allow(URI address) {
    var path =
        address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    var whole = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    int longest = -1;
    boolean allows = true;
    for (var rule : rules) {
      int length = rule.pattern().length();
      if (length >= longest && fits(rule.pattern(), whole)) {
        allows = rule.allows() || (length == longest && allows);
        longest = length;
      }
    }
    return allows;
  }

  /** Whether a path begins as a pattern says, with {@code *} for anything and {@code $} the end. */
  private static boolean fits(String pattern, String path) {
    boolean isEnd = pattern.endsWith("$");
    var parts = (isEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean isLast = i == parts.length - 1;
      if (isLast && isEnd) {
        return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
      }
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !isEnd || at == path.length();
  }
}
