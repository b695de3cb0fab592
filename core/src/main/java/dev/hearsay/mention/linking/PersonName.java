package dev.hearsay.mention.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name, made comparable with the same name written by another convention or in another
 * script: "Чижов", "Chizhov", "Tschischow", "Tchijov". No list of people and no list of names is
 * behind it, only how scripts and conventions write sounds. That two names can be one doesn't say
 * that their bearers are.
 */
public final class PersonName {

  /** How two names compare. */
  public enum Likeness {
    /** Letter by letter, accents and case aside. */
    SAME,
    /** Only as one name does that is written by two conventions. */
    EQUIVALENT,
    /** As spellings of one name usually do, but other names too. */
    SIMILAR,
    DIFFERENT
  }

  /** Longer words are compared by their letters alone. */
  private static final int LONGEST_WORD = 40;

  /** Beyond so many words what is called a name is none. */
  private static final int MOST_WORDS = 8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}.'’‘ʼʹ\"]+");
  private static final Pattern MARKS = Pattern.compile("[.'’‘ʼʹ\"\\u0640\\u064B-\\u0652]");
  private static final Pattern ABD =
      Pattern.compile("(abd|abdou?)(a?l|e?l|u?l|er|es|en|ur|ar)(?=\\p{L}{3})");

  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ad", "ar", "as", "an", "at", "ash", "az", "ed", "es", "er", "ez",
          "ech");

  private static final Set<String> SON_OF = Set.of("bin", "ibn", "ben", "bint", "بن", "ابن");
  private static final Set<String> FATHER_OF = Set.of("abu", "abou", "abo", "bu", "bou");

  private final String folded;
  private final String given;
  private final List<String> words;
  private final List<Romanisation> conventions;
  private final Word first;
  private final Word last;

  /** A word with how it is read by each of its name's conventions: worked out when asked for. */
  private static final class Word {
    private final String text;
    private final List<Romanisation> conventions;
    private volatile List<Set<Sounds>> readings = List.of();
    private volatile @Nullable String folded;

    private Word(String text, List<Romanisation> conventions) {
      this.text = text;
      this.conventions = conventions;
    }

    private boolean hasLettersOf(Word other) {
      return folded().equals(other.folded());
    }

    private String folded() {
      String known = folded;
      if (known == null) {
        known = NameFolding.fold(text);
        folded = known;
      }
      return known;
    }

    private Set<Sounds> reading(int convention) {
      List<Set<Sounds>> known = readings;
      if (known.isEmpty()) {
        known = conventions.stream().map(each -> readings(text, each)).toList();
        readings = known;
      }
      return known.get(convention);
    }
  }

  /** What the distances of two given names rest on. */
  record GivenNames(
      String one, List<Romanisation> conventions, String other, List<Romanisation> otherWays) {}

  private PersonName(
      String folded, List<String> words, List<String> joined, List<Romanisation> conventions) {
    this.folded = folded;
    this.given = words.isEmpty() ? "" : words.get(0);
    this.words = joined;
    this.conventions = conventions;
    this.first = new Word(first(), conventions);
    this.last = new Word(last(), conventions);
  }

  /** Reads a name as a text has it, titles aside. */
  public static PersonName of(String name) {
    String folded = NameFolding.fold(name);
    String small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(small);
    while (matcher.find() && words.size() <= MOST_WORDS) {
      String plain = MARKS.matcher(matcher.group()).replaceAll("");
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return new PersonName(folded, words, joined(words), Romanisation.of(small));
  }

  /** Arabic particles one way: articles away, "Abd al-Rahman" and "Abu Taleb" in one word. */
  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      if (!last && ARTICLES.contains(word) && (i > 0 || words.size() > 2)) {
        continue;
      }
      if (!last && i > 0 && SON_OF.contains(word) && before.isEmpty()) {
        continue;
      }
      boolean opens = word.equals("abd") || word.equals("عبد") || FATHER_OF.contains(word);
      boolean abdul = word.length() == 5 && word.startsWith("abd");
      if (!last && before.isEmpty() && (opens || abdul)) {
        before = abdul ? "abd" : FATHER_OF.contains(word) ? "bu" : word;
        continue;
      }
      String whole = before + (before.equals("عبد") ? word.replaceFirst("^ال", "") : word);
      joined.add(whole.length() > 6 ? ABD.matcher(whole).replaceFirst("abd") : whole);
      before = "";
    }
    return List.copyOf(joined);
  }

  /** In small Latin letters, as far as its script has a table for them, without accents. */
  public String folded() {
    return folded;
  }

  /** Whether it is one word: a surname, or a given name, alone. */
  boolean isSingle() {
    return words.size() < 2;
  }

  /** Surnames with the same key are worth comparing; there is one for each convention. */
  Set<String> surnameKeys() {
    Set<String> keys = new TreeSet<>();
    keys.add("=" + NameFolding.last(folded));
    for (Romanisation convention : conventions) {
      for (Sounds sounds : readings(last(), convention)) {
        keys.add(sounds.skeleton());
      }
    }
    return keys;
  }

  /** Its last word; of a name of three words and more the last but one, too: "Ana Ruiz Ortega". */
  List<String> surnames() {
    int count = words.size();
    return count == 0
        ? List.of()
        : count < 3 ? List.of(last()) : List.of(last(), words.get(count - 2));
  }

  /** Whether one has the words of the other and more between or behind them, the first the same. */
  private boolean contains(PersonName shorter) {
    int at = 0;
    for (String word : words) {
      at += at < shorter.words.size() && word.equals(shorter.words.get(at)) ? 1 : 0;
    }
    return shorter.words.size() > 1
        && at == shorter.words.size()
        && first().equals(shorter.first());
  }

  private String first() {
    return words.isEmpty() ? "" : words.get(0);
  }

  /** The first letter, none of what folds to nothing: "ь". */
  private static String initial(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1);
  }

  private String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Compares surnames alone. */
  Likeness surnameLike(PersonName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return Likeness.DIFFERENT;
    }
    if (NameFolding.last(folded).equals(NameFolding.last(other.folded))) {
      return Likeness.SAME;
    }
    return last.hasLettersOf(other.last) ? Likeness.SAME : likeness(other, new double[0]);
  }

  /** Compares given names and surnames; what stands between them may be left out. */
  public Likeness like(PersonName other) {
    return like(other, (pair, distances) -> distances.get());
  }

  /**
   * The same.
   *
   * @param given the distances of two given names, of which some may be known
   */
  Likeness like(PersonName other, BiFunction<GivenNames, Supplier<double[]>, double[]> given) {
    if (folded.equals(other.folded)) {
      return Likeness.SAME;
    }
    if (isSingle() || other.isSingle()) {
      return isSingle() && other.isSingle() ? surnameLike(other) : Likeness.DIFFERENT;
    }
    if (contains(other) || other.contains(this)) {
      return Likeness.SAME;
    }
    if (isInitial(first()) || isInitial(other.first())) {
      boolean same =
          initial(NameFolding.fold(first())).equals(initial(NameFolding.fold(other.first())));
      return same ? surnameLike(other) : Likeness.DIFFERENT;
    }
    return first.hasLettersOf(other.first) && last.hasLettersOf(other.last)
        ? Likeness.SAME
        : likeness(
            other,
            given.apply(
                new GivenNames(first(), conventions, other.first(), other.conventions),
                () -> distances(first, other.first)));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** How far two words are apart, by each convention of the one and each of the other. */
  private static double[] distances(Word one, Word other) {
    int count = other.conventions.size();
    double[] distances = new double[one.conventions.size() * count];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = distance(one, i / count, other, i % count);
    }
    return distances;
  }

  /**
   * Compares by how words sound.
   *
   * @param given as {@link #distances} gives for the given names; none where surnames alone count
   */
  private Likeness likeness(PersonName other, double[] given) {
    boolean sameGiven = given.length > 0 && this.given.equals(other.given);
    double least = Double.MAX_VALUE;
    double leastBySame = Double.MAX_VALUE;
    int ways = other.conventions.size();
    for (int i = 0; i < conventions.size(); i++) {
      for (int j = 0; j < ways; j++) {
        double distance =
            given.length == 0
                ? distance(last, i, other.last, j)
                : farthest(other, i, j, given[i * ways + j]);
        least = Math.min(least, distance);
        boolean same = conventions.get(i) == other.conventions.get(j);
        leastBySame = same ? Math.min(leastBySame, distance) : leastBySame;
      }
    }
    if (sameGiven && leastBySame <= least && least > SAME_WRITER) {
      return Likeness.DIFFERENT;
    }
    return least <= EQUIVALENT
        ? Likeness.EQUIVALENT
        : least <= 1 ? Likeness.SIMILAR : Likeness.DIFFERENT;
  }

  /** Of the words that are furthest apart; beyond any bound where both are far apart. */
  private double farthest(PersonName other, int way, int otherWay, double given) {
    if (given > 1) {
      return given > MOST_ON_AVERAGE * 2 ? Double.MAX_VALUE : given;
    }
    double surname = distance(last, way, other.last, otherWay);
    return given + surname > MOST_ON_AVERAGE * 2 ? Double.MAX_VALUE : Math.max(given, surname);
  }

  private static final double MOST_ON_AVERAGE = 0.75;
  private static final double EQUIVALENT = 0.35;

  /** Who spells the given name in the same way is expected to spell the surname so, too. */
  private static final double SAME_WRITER = 0.25;

  /** How far two words are apart, as a share of how far spellings of one name are at most. */
  private static double distance(Word one, int way, Word other, int otherWay) {
    if (one.text.equals(other.text)) {
      return 0;
    }
    if (one.text.length() > LONGEST_WORD || other.text.length() > LONGEST_WORD) {
      return Double.MAX_VALUE;
    }
    double least = Double.MAX_VALUE;
    for (Sounds x : one.reading(way)) {
      for (Sounds y : other.reading(otherWay)) {
        int longer = Math.max(x.length(), y.length());
        least = Math.min(least, x.distance(y) / (25.0 + 7.0 * longer));
      }
    }
    return least;
  }

  /** As it stands, and without an article that is written together with it. */
  private static Set<Sounds> readings(String word, Romanisation convention) {
    Set<Sounds> readings = new LinkedHashSet<>();
    readings.add(convention.read(word));
    boolean article =
        word.length() > 5
            && (word.startsWith("al") || word.startsWith("el") || word.startsWith("ال"));
    if (article) {
      readings.add(convention.read(word.substring(2)));
    }
    return readings;
  }
}
