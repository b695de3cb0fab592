package dev.hearsay.mention.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A word as it sounds: consonants and what vowels stand between them, and how far another is from
 * it. Vowels count for less than consonants, but for one at the end: it tells Mario from Maria.
 */
final class Sounds {

  /** No two sounds are further apart. */
  private static final int OTHER = 100;

  /** Whoever has a vowel more at the end is somebody else: "Petrov", "Petrova". */
  private static final int VOWEL_AT_END = 250;

  private static final int VOWEL = 50;
  private static final int FIRST_VOWEL = 80;
  private static final int SHORT_VOWEL = 2;
  private static final int H = 45;
  private static final int H_AT_END = 10;

  /** Greek writes one sound with it that others write without. */
  private static final int G_BEFORE_I = 45;

  /** "Yevgeny", "Evgeny"; within a word it tells more. */
  private static final int GLIDE_FIRST = 12;

  private static final int GLIDE = 18;
  private static final int GLIDE_AT_END = 70;

  /** One letter of Cyrillic, often written without its dots. */
  private static final int YO = 25;

  private static final int MORE_VOWELS = 20;

  /** What two vowels that are not often written for each other cost. */
  private static final int OTHER_VOWEL = 80;

  private static final Map<String, Integer> CONSONANTS = Romanisation.costs();

  private static final Map<String, Integer> VOWELS =
      Map.ofEntries(
          Map.entry("ae", 25),
          Map.entry("ei", 25),
          Map.entry("ou", 20),
          Map.entry("ao", 50),
          Map.entry("eo", 50),
          Map.entry("iu", 60),
          Map.entry("eu", 50));

  private final List<String> parts;
  private final boolean abjad;

  private Sounds(List<String> parts, boolean abjad) {
    this.parts = parts;
    this.abjad = abjad;
  }

  /**
   * Cuts the sounds of {@link Romanisation#sounds} into consonants and runs of vowels.
   *
   * @param abjad whether the script leaves most vowels out
   */
  static Sounds of(String sounds, boolean abjad) {
    List<String> parts = new ArrayList<>();
    StringBuilder vowels = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      if (isVowel(c) && !abjad) {
        if (vowels.length() == 0 || vowels.charAt(vowels.length() - 1) != c) {
          vowels.append(c);
        }
        continue;
      }
      if (vowels.length() > 0) {
        parts.add(vowels.toString());
        vowels.setLength(0);
      }
      if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(String.valueOf(c))) {
        parts.add(String.valueOf(c));
      }
    }
    if (vowels.length() > 0) {
      parts.add(vowels.toString());
    }
    return new Sounds(List.copyOf(parts), abjad);
  }

  private static boolean isVowel(char c) {
    return "aeiouAIU".indexOf(c) >= 0;
  }

  int length() {
    return parts.size();
  }

  /** Consonants in classes so wide that all spellings of a name have the same. */
  String skeleton() {
    StringBuilder skeleton = new StringBuilder();
    for (String part : parts) {
      char c = wide(part.charAt(0));
      if (c != 0 && (skeleton.length() == 0 || skeleton.charAt(skeleton.length() - 1) != c)) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static char wide(char sound) {
    return switch (sound) {
      case 'S', 'Z', 'C', 'J', 'c', 's', 'z' -> 's';
      case 'T', 'D', 't', 'd' -> 't';
      case 'k', 'g', 'q', 'G', 'x' -> 'k';
      case 'b', 'p', 'f', 'v' -> 'b';
      case 'h' -> 0;
      default -> isVowel(sound) ? 0 : sound;
    };
  }

  /** How far another is from it, in hundredths of a sound. */
  int distance(Sounds other) {
    boolean vowelsLeftOut = abjad != other.abjad;
    int[] row = new int[other.parts.size() + 1];
    for (int k = 1; k < row.length; k++) {
      row[k] = row[k - 1] + alone(other, k - 1, vowelsLeftOut);
    }
    for (int i = 1; i <= parts.size(); i++) {
      int diagonal = row[0];
      row[0] += alone(this, i - 1, vowelsLeftOut);
      for (int k = 1; k < row.length; k++) {
        int both = diagonal + apart(i - 1, other, k - 1);
        diagonal = row[k];
        int one =
            Math.min(
                row[k] + alone(this, i - 1, vowelsLeftOut),
                row[k - 1] + alone(other, k - 1, vowelsLeftOut));
        row[k] = Math.min(both, one);
      }
    }
    return row[row.length - 1];
  }

  /** What it costs that only one has a sound. */
  private static int alone(Sounds of, int at, boolean vowelsLeftOut) {
    String part = of.parts.get(at);
    boolean last = at == of.parts.size() - 1;
    if (!isVowel(part.charAt(0))) {
      boolean greek = part.equals("g") && !last && of.parts.get(at + 1).startsWith("i");
      return part.equals("h") ? last ? H_AT_END : H : greek ? G_BEFORE_I : OTHER;
    }
    if (vowelsLeftOut) {
      return of.abjad ? MORE_VOWELS : part.length() > 1 ? MORE_VOWELS : SHORT_VOWEL;
    }
    return last ? VOWEL_AT_END : at == 0 ? FIRST_VOWEL : VOWEL;
  }

  private int apart(int at, Sounds other, int there) {
    String one = parts.get(at);
    String two = other.parts.get(there);
    if (one.equals(two)) {
      return 0;
    }
    boolean vowels = isVowel(one.charAt(0));
    if (vowels != isVowel(two.charAt(0))) {
      String vowel = vowels ? one : two;
      boolean glide = (vowels ? two : one).equals("v") && "uU".contains(vowel);
      return glide ? GLIDE_FIRST : 2 * OTHER;
    }
    if (!vowels) {
      return CONSONANTS.getOrDefault(one + two, OTHER);
    }
    if (Character.isUpperCase(one.charAt(0)) || Character.isUpperCase(two.charAt(0))) {
      return Character.isUpperCase(one.charAt(0)) ? written(one, two) : written(two, one);
    }
    boolean last = at == parts.size() - 1 && there == other.parts.size() - 1;
    if (last && endsApart(one, two)) {
      return VOWEL_AT_END;
    }
    return vowelsApart(one, two, last ? GLIDE_AT_END : at == 0 ? GLIDE_FIRST : GLIDE);
  }

  /** "Mario", "Maria". */
  private static boolean endsApart(String one, String two) {
    char a = one.charAt(one.length() - 1);
    char b = two.charAt(two.length() - 1);
    return (a == 'a' && b == 'o') || (a == 'o' && b == 'a');
  }

  private static int vowelsApart(String one, String two, int glide) {
    if ((one.equals("io") && two.equals("e")) || (one.equals("e") && two.equals("io"))) {
      return YO;
    }
    int cost = isGlided(one) == isGlided(two) ? 0 : glide;
    String a = isGlided(one) ? one.substring(1) : one;
    String b = isGlided(two) ? two.substring(1) : two;
    if (a.length() == b.length()) {
      for (int i = 0; i < a.length(); i++) {
        cost += singlesApart(a.charAt(i), b.charAt(i));
      }
      return cost;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    int least = OTHER_VOWEL;
    for (int i = 0; i < longer.length(); i++) {
      least = Math.min(least, singlesApart(shorter.charAt(0), longer.charAt(i)));
    }
    return cost + Math.min(OTHER_VOWEL, MORE_VOWELS + least);
  }

  private static boolean isGlided(String vowels) {
    return vowels.length() > 1 && vowels.charAt(0) == 'i';
  }

  private static int singlesApart(char one, char other) {
    if (one == other) {
      return 0;
    }
    String ordered = one < other ? "" + one + other : "" + other + one;
    return VOWELS.getOrDefault(ordered, OTHER_VOWEL);
  }

  /** Long vowels as scripts write them that leave the short ones out. */
  private static int written(String abjad, String latin) {
    String fits =
        switch (abjad.charAt(abjad.length() - 1)) {
          case 'A' -> "aeAo";
          case 'U' -> "uoU";
          default -> "ieI";
        };
    return latin.chars().anyMatch(c -> fits.indexOf(c) >= 0) ? 5 : 60;
  }
}
