package dev.hearsay.mention.linking;

import dev.hearsay.mention.WordLists;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a word sounds if it was written by one convention: English, French and German papers and
 * scholars write the same foreign name with other letters each. Words in other scripts are read by
 * the letters of their script, whatever the convention.
 */
final class Romanisation {

  private static final List<Romanisation> ALL =
      List.of(
          new Romanisation("english", "", "[čšžćđ]|sch"),
          new Romanisation("french", "tch|ou|dj|ch|gu[eiéèï]|ï|ss|j|ff$", "[čšžćđ]|sch"),
          new Romanisation("german", "sch|[wjzß]|ch|ss", "[čšžćđ]"),
          new Romanisation("scholarly", "[jcčšžćđëě]", "sch"));

  /** What only names written by this convention have. */
  private final Pattern sign;

  /** What they never have. */
  private final Pattern counterSign;

  private final Letters letters;

  private Romanisation(String section, String sign, String counterSign) {
    this.sign = Pattern.compile(sign);
    this.counterSign = Pattern.compile(counterSign);
    this.letters = new Letters(section, "latin");
  }

  /** Those by which a name can have been written; more than one where nothing tells. */
  static List<Romanisation> of(String name) {
    List<Romanisation> possible = new ArrayList<>();
    for (Romanisation one : ALL) {
      if (one.sign.matcher(name).find() && !one.counterSign.matcher(name).find()) {
        possible.add(one);
      }
    }
    return possible.isEmpty() ? ALL : possible;
  }

  /** What it costs to take one consonant for another, in hundredths, by both. */
  static Map<String, Integer> costs() {
    Map<String, Integer> costs = new HashMap<>();
    for (String entry : Letters.LISTS.section("costs")) {
      int cost = Integer.parseInt(entry.substring(3));
      costs.put(entry.substring(0, 2), cost);
      costs.put("" + entry.charAt(1) + entry.charAt(0), cost);
    }
    return costs;
  }

  /**
   * The sounds of a word.
   *
   * @param word in small letters, composed (NFC)
   */
  Sounds read(String word) {
    StringBuilder sounds = new StringBuilder(word.length() + 4);
    int at = 0;
    while (at < word.length()) {
      int script = word.codePointAt(at);
      at +=
          Letters.SCRIPTS
              .getOrDefault(Character.UnicodeScript.of(script), letters)
              .read(word, at, sounds);
    }
    boolean abjad = false;
    if (!word.isEmpty()) {
      Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
      abjad = script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW;
    }
    return Sounds.of(sounds.toString(), abjad);
  }

  /** Letters and what they become; the longest that fits wins. */
  private static final class Letters {

    private static final String RESOURCE = "romanisation.txt";
    private static final WordLists LISTS = WordLists.read(Romanisation.class, RESOURCE);

    private static final Map<Character.UnicodeScript, Letters> SCRIPTS =
        Map.of(
            Character.UnicodeScript.CYRILLIC, new Letters("cyrillic"),
            Character.UnicodeScript.GREEK, new Letters("greek"),
            Character.UnicodeScript.ARABIC, new Letters("arabic"),
            Character.UnicodeScript.HEBREW, new Letters("hebrew"));

    private final Map<String, String> sounds = new HashMap<>();
    private int longest = 1;

    Letters(String... sections) {
      for (String section : sections) {
        for (String entry : LISTS.section(section)) {
          int equals = entry.indexOf('=');
          sounds.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
          longest = Math.max(longest, equals);
        }
      }
    }

    /** Reads on from a place, and gives how far it came. */
    private int read(String word, int from, StringBuilder to) {
      for (int length = Math.min(longest, word.length() - from); length > 0; length--) {
        String letters = word.substring(from, from + length);
        String found = from == 0 ? sounds.get("^" + letters) : null;
        found = found == null && from + length == word.length() ? sounds.get(letters + "$") : found;
        found = found == null ? sounds.get(letters) : found;
        if (found != null) {
          to.append(found);
          return length;
        }
      }
      String plain = Normalizer.normalize(word.substring(from, from + 1), Normalizer.Form.NFKD);
      char c = plain.charAt(0);
      if (plain.length() > 1) {
        to.append(sounds.getOrDefault(String.valueOf(c), String.valueOf(c)));
      } else if (Character.isLetterOrDigit(c)) {
        to.append(c);
      }
      return 1;
    }
  }
}
