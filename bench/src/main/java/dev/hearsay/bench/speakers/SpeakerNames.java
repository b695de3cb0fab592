package dev.hearsay.bench.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two written names mean the same speaker. */
final class SpeakerNames {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "rev",
          "sir",
          "president",
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "gen",
          "general");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

  private SpeakerNames() {}

  /**
   * Whether two names of persons agree in their first and in their last word. Titles before a name
   * and suffixes after it don't count, nor what stands between its first and its last word. So a
   * bare surname agrees with nothing but itself.
   */
  static boolean samePerson(String one, String other) {
    List<String> words = personWords(one);
    List<String> others = personWords(other);
    return !words.isEmpty()
        && !others.isEmpty()
        && words.get(0).equals(others.get(0))
        && words.get(words.size() - 1).equals(others.get(others.size() - 1));
  }

  /** Whether two names differ in nothing but case, apostrophes and a leading article. */
  static boolean same(String one, String other) {
    return withoutArticle(one).equals(withoutArticle(other));
  }

  /** Whether two names end with the same word, suffixes aside: "Jane Roe" and "Roe". */
  static boolean sameLastWord(String one, String other) {
    List<String> words = personWords(one);
    List<String> others = personWords(other);
    return !words.isEmpty()
        && !others.isEmpty()
        && words.get(words.size() - 1).equals(others.get(others.size() - 1));
  }

  private static List<String> personWords(String name) {
    List<String> words = new ArrayList<>(List.of(fold(name).replaceAll("[.,]", "").split(" ", -1)));
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static String withoutArticle(String name) {
    return ARTICLE.matcher(fold(name)).replaceFirst("");
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'').strip().replaceAll("\\s+", " ");
  }
}
