package dev.hearsay.reuse;

/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980): brings
 * "agrees", "agreed" and "agreement" to one stem. For comparing words, not for showing.
 */
public final class Stemmer {

  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}
  };

  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""}
  };

  private static final String[] STEP_4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  };

  private static final int SHORTEST = 3;

  private String word;

  private Stemmer(String word) {
    this.word = word;
  }

  /** The stem of a word in lower case; what isn't made of the letters a to z is its own stem. */
  public static String stem(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    Stemmer stemmer = new Stemmer(word);
    stemmer.plurals();
    stemmer.pastAndProgressive();
    if (stemmer.word.endsWith("y") && stemmer.hasVowel(1)) {
      stemmer.replace(1, "i");
    }
    stemmer.longest(STEP_2);
    stemmer.longest(STEP_3);
    stemmer.endings();
    stemmer.finalE();
    return stemmer.word;
  }

  private void plurals() {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      replace(2, "");
    } else if (word.endsWith("s") && !word.endsWith("ss")) {
      replace(1, "");
    }
  }

  private void pastAndProgressive() {
    if (word.endsWith("eed")) {
      if (measure(3) > 0) {
        replace(1, "");
      }
      return;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (ending == 0 || !hasVowel(ending)) {
      return;
    }
    replace(ending, "");
    if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
      word += "e";
    } else if (endsDouble() && "lsz".indexOf(word.charAt(word.length() - 1)) < 0) {
      replace(1, "");
    } else if (measure(0) == 1 && endsShort(0)) {
      word += "e";
    }
  }

  private void longest(String[][] rules) {
    String[] chosen = {"", ""};
    for (String[] rule : rules) {
      if (word.endsWith(rule[0]) && rule[0].length() > chosen[0].length()) {
        chosen = rule;
      }
    }
    if (!chosen[0].isEmpty() && measure(chosen[0].length()) > 0) {
      replace(chosen[0].length(), chosen[1]);
    }
  }

  private void endings() {
    String chosen = "";
    for (String ending : STEP_4) {
      if (word.endsWith(ending) && ending.length() > chosen.length()) {
        chosen = ending;
      }
    }
    if (chosen.isEmpty() || measure(chosen.length()) < 2) {
      return;
    }
    String rest = word.substring(0, word.length() - chosen.length());
    if (!chosen.equals("ion") || rest.endsWith("s") || rest.endsWith("t")) {
      word = rest;
    }
  }

  private void finalE() {
    if (word.endsWith("e")) {
      int measure = measure(1);
      if (measure > 1 || (measure == 1 && !endsShort(1))) {
        replace(1, "");
      }
    }
    if (word.endsWith("ll") && measure(1) > 1) {
      replace(1, "");
    }
  }

  private void replace(int letters, String by) {
    word = word.substring(0, word.length() - letters) + by;
  }

  private boolean isConsonant(int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> at == 0 || !isConsonant(at - 1);
      default -> true;
    };
  }

  private boolean hasVowel(int without) {
    for (int at = 0; at < word.length() - without; at++) {
      if (!isConsonant(at)) {
        return true;
      }
    }
    return false;
  }

  /** Porter's m of the word without its last letters: how often a consonant follows a vowel. */
  private int measure(int without) {
    int measure = 0;
    boolean vowel = false;
    for (int at = 0; at < word.length() - without; at++) {
      boolean consonant = isConsonant(at);
      measure += vowel && consonant ? 1 : 0;
      vowel = !consonant;
    }
    return measure;
  }

  private boolean endsDouble() {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(last);
  }

  /** Porter's *o: consonant, vowel, consonant, the last not w, x or y. */
  private boolean endsShort(int without) {
    int last = word.length() - 1 - without;
    return last >= 2
        && isConsonant(last)
        && !isConsonant(last - 1)
        && isConsonant(last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }
}
