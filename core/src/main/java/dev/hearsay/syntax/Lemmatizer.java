package dev.hearsay.syntax;

import dev.hearsay.text.EnglishWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The base form of an English word: the infinitive of a verb, the singular of a noun. Irregular
 * forms stand in a list; for the others endings are taken off, and which of "plan" and "plane" it
 * is depends on how English spells and on which of them is a word. Thread-safe.
 */
public final class Lemmatizer {

  private static final String RESOURCE = "irregular-forms.txt";
  private static final int LONGEST = 64;
  private static final String VOWELS = "aeiou";
  private static final String NEVER_DOUBLED = "wxy";

  /** Double letters that words really end in: "call", "pass", "add". */
  private static final List<String> TRUE_DOUBLES = List.of("ll", "ss", "ff", "zz", "dd");

  private final Map<String, Map<String, String>> irregular;

  private Lemmatizer(Map<String, Map<String, String>> irregular) {
    this.irregular = irregular;
  }

  /** The lemmatizer with the list that ships with the library. */
  public static Lemmatizer standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    private static final Lemmatizer INSTANCE = load();

    private static Lemmatizer load() {
      try (InputStream stream = Lemmatizer.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException(RESOURCE + " is missing from the jar");
        }
        return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }

  private static Lemmatizer read(BufferedReader reader) throws IOException {
    Map<String, Map<String, String>> sections = new HashMap<>();
    Map<String, String> section = new HashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("[")) {
        section = new HashMap<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        String base = line.substring(0, colon);
        for (String form : line.substring(colon + 2).split(" ", -1)) {
          section.putIfAbsent(form, base);
        }
      }
    }
    return new Lemmatizer(sections);
  }

  /** The base form of a word of a tree. */
  public String lemma(DependencyTree tree, int i) {
    return lemma(tree.token(i).text(), tree.treebankTag(i));
  }

  /**
   * The base form, in lower case but for names and "I". Words of absurd length stay as they are.
   */
  public String lemma(String word, TreebankTag tag) {
    if (word.length() > LONGEST) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (tag) {
      case VB, VBP, MD -> listed("verbs", lower, lower);
      case VBZ -> listed("verbs", lower, () -> withoutS(lower));
      case VBD, VBN -> listed("verbs", lower, () -> without("ed", "ied", lower));
      case VBG -> listed("verbs", lower, () -> without("ing", "", lower));
      case NNS -> plural(lower);
      case JJR -> listed("adjectives", lower, () -> compared("er", "ier", lower));
      case JJS -> listed("adjectives", lower, () -> compared("est", "iest", lower));
      case RBR -> listed("adverbs", lower, () -> compared("er", "ier", lower));
      case RBS -> listed("adverbs", lower, () -> compared("est", "iest", lower));
      case RB -> lower.equals("n't") || lower.equals("nt") ? "not" : lower;
      case PRP -> listed("pronouns", lower, () -> lower.equals("i") ? "I" : lower);
      case NNP, NNPS, FW, SYM, LS, ADDRESS -> word;
      default -> lower;
    };
  }

  private interface Rule {
    String apply();
  }

  private String listed(String section, String lower, String otherwise) {
    return irregular.getOrDefault(section, Map.of()).getOrDefault(lower, otherwise);
  }

  private String listed(String section, String lower, Rule otherwise) {
    String found = irregular.getOrDefault(section, Map.of()).get(lower);
    return found == null ? otherwise.apply() : found;
  }

  private String plural(String lower) {
    int hyphen = lower.lastIndexOf('-') + 1;
    String last = lower.substring(hyphen);
    if (last.endsWith("women") || (last.endsWith("men") && last.length() > 4)) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    return lower.substring(0, hyphen) + listed("nouns", last, () -> withoutS(last));
  }

  private static String withoutS(String lower) {
    int length = lower.length();
    if (length < 3 || !lower.endsWith("s") || lower.endsWith("ss") || lower.endsWith("'s")) {
      return lower;
    }
    if (lower.endsWith("ies") && length > 4) {
      return lower.substring(0, length - 3) + "y";
    }
    String stem = lower.substring(0, length - 1);
    if (!stem.endsWith("e")) {
      return stem;
    }
    String shorter = stem.substring(0, stem.length() - 1);
    boolean hisses =
        shorter.endsWith("ch")
            || shorter.endsWith("sh")
            || shorter.endsWith("x")
            || shorter.endsWith("ss")
            || shorter.endsWith("zz")
            || shorter.endsWith("us")
            || shorter.endsWith("o");
    return hisses ? likelier(shorter, stem) : stem;
  }

  private static String without(String ending, String endingOfY, String lower) {
    if (!endingOfY.isEmpty() && lower.endsWith(endingOfY) && lower.length() > 4) {
      return lower.substring(0, lower.length() - endingOfY.length()) + "y";
    }
    if (!lower.endsWith(ending) || lower.length() < ending.length() + 2) {
      return lower;
    }
    return base(lower.substring(0, lower.length() - ending.length()), lower);
  }

  private static String compared(String ending, String endingOfY, String lower) {
    if (lower.endsWith(endingOfY) && lower.length() > endingOfY.length() + 1) {
      return lower.substring(0, lower.length() - endingOfY.length()) + "y";
    }
    boolean ends = lower.endsWith(ending) && lower.length() > ending.length() + 2;
    return ends ? base(lower.substring(0, lower.length() - ending.length()), lower) : lower;
  }

  /** What a word was before its ending: "plann", "hop", "visit", "mak". */
  private static String base(String stem, String whole) {
    int length = stem.length();
    int hyphen = stem.lastIndexOf('-') + 1;
    if (hyphen > 0 && hyphen < length) {
      return stem.substring(0, hyphen) + base(stem.substring(hyphen), whole);
    }
    if (!hasVowel(stem)) {
      return whole; // "bring", "shed", "thing" have no such ending
    }
    if (isDouble(stem)) {
      String single = stem.substring(0, length - 1);
      boolean trueDouble = TRUE_DOUBLES.stream().anyMatch(stem::endsWith);
      if (trueDouble && EnglishWords.frequency(stem) != EnglishWords.UNKNOWN) {
        return stem;
      }
      return likelier(single, stem);
    }
    String silent = stem + "e";
    if (stem.endsWith("e") || stem.endsWith("w") || stem.endsWith("y")) {
      return EnglishWords.frequency(stem) == EnglishWords.UNKNOWN ? likelier(stem, silent) : stem;
    }
    return wouldDouble(stem) ? silent : likelier(stem, silent);
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
  }

  private static boolean isDouble(String stem) {
    int length = stem.length();
    return length > 2
        && stem.charAt(length - 1) == stem.charAt(length - 2)
        && VOWELS.indexOf(stem.charAt(length - 1)) < 0;
  }

  /** One syllable with a short vowel: "hop" would have become "hopp" before an ending. */
  private static boolean wouldDouble(String stem) {
    int length = stem.length();
    if (length < 2) {
      return false;
    }
    char last = stem.charAt(length - 1);
    boolean short1 =
        VOWELS.indexOf(last) < 0
            && NEVER_DOUBLED.indexOf(last) < 0
            && VOWELS.indexOf(stem.charAt(length - 2)) >= 0;
    long vowels = stem.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    boolean q = vowels == 2 && length > 3 && stem.startsWith("qu", length - 4);
    return short1 && (vowels == 1 || q);
  }

  /** The one that is a word, or the commoner one; the first when neither is. */
  private static String likelier(String first, String second) {
    return EnglishWords.frequency(second) > EnglishWords.frequency(first) ? second : first;
  }
}
