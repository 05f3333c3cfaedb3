package org.standoff.sentences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Abbreviations of English news, sorted by what a full stop behind them may mean. */
final class Abbreviations {
  /** Stand before a name, capitalised: the sentence goes on. */
  private static final Set<String> TITLES =
      words(
          """
          adm atty brig capt cmdr cmsgt col cpl cpt dep det dr drs fr ft gen gov hon insp lieut lt maj
          messrs mlle mme mr mrs ms mt msgr pfc pres prof pvt rep reps ret rev rt sen sens sgt sgts
          sra ste st supt surg
          """);

  /** Stand before what they belong to: the sentence goes on. */
  private static final Set<String> CONTINUING = words("approx cf eg ie incl viz vs v");

  /** Stand before a number: the sentence goes on if one follows. */
  private static final Set<String> NUMBERED =
      words("art arts ca ch est fig figs no nos op p par para ph pp pt rs sec sect tel vol vols");

  private static final Set<String> MONTHS_AND_DAYS =
      words(
          """
          jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
          sat sun
          """);

  /** May end a sentence or not, capitalised: what follows decides. */
  private static final Set<String> OPEN =
      words(
          """
          inc corp ltd co cos bros llc plc pty pvt assn assoc dept univ jr sr esq ave blvd rd bldg hwy
          mfg intl natl govt ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass
          mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta
          """);

  /** The same in lower case. */
  private static final Set<String> OPEN_UNITS =
      words("etc al hrs hr mph kph lb lbs oz sq km kg cm mm ft yrs yr mins approx dept govt");

  private Abbreviations() {}

  static boolean isTitle(String word) {
    return (startsUpper(word) && TITLES.contains(lower(word))) || CONTINUING.contains(word);
  }

  static boolean isNumbered(String word) {
    return NUMBERED.contains(lower(word));
  }

  static boolean isMonthOrDay(String word) {
    return startsUpper(word) && MONTHS_AND_DAYS.contains(lower(word));
  }

  static boolean isOpen(String word) {
    return (startsUpper(word) && OPEN.contains(lower(word))) || OPEN_UNITS.contains(word);
  }

  /**
   * Single letters with full stops between them: "U.S", "p.m", "D.C"; the last stop is left out.
   */
  static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }
}
