package dev.hearsay.bench.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words of some texts have a capital because they are part of a name. */
final class Capitals {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "we", "they", "he", "she", "it", "i", "you", "our", "their", "his", "her", "its", "them",
          "this", "these", "those", "that", "who", "the", "a", "an");

  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  private static final Pattern PARTICLE = Pattern.compile("\\p{Ll}{2}-\\p{Lu}.*"); // al-Roe
  private static final Pattern COMPOUND_ADJECTIVE = Pattern.compile(".*-\\p{Ll}+"); // Roe-led

  private final Map<String, Integer> capitalised = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();

  static Capitals of(List<Re3dText> texts) {
    Capitals capitals = new Capitals();
    for (Re3dText text : texts) {
      for (int i = 0; i < text.tokens().size(); i++) {
        if (!text.opensSentence(i)) {
          String word = text.word(i);
          (Character.isUpperCase(word.codePointAt(0)) ? capitals.capitalised : capitals.small)
              .merge(lower(word), 1, Integer::sum);
        }
      }
    }
    return capitals;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the texts use a word in small letters too, so that it alone is hardly a name. */
  boolean isCommon(String word) {
    return small.containsKey(lower(word));
  }

  /** Whether a word may be part of a name. */
  boolean isNamePart(Re3dText text, int index) {
    String word = text.word(index);
    if (word.equals("al") || word.equals("el")) {
      return index + 1 < text.tokens().size()
          && Character.isUpperCase(text.word(index + 1).codePointAt(0));
    }
    if (ORDINAL.matcher(word).matches() || PARTICLE.matcher(word).matches()) {
      return true;
    }
    if (!Character.isUpperCase(word.codePointAt(0))
        || COMPOUND_ADJECTIVE.matcher(word).matches()
        || (FUNCTION_WORDS.contains(lower(word)) && !word.equals("US") && !word.equals("IT"))) {
      return false;
    }
    String lower = lower(word);
    return !text.opensSentence(index)
        || !small.containsKey(lower)
        || capitalised.getOrDefault(lower, 0) > small.get(lower);
  }
}
