package dev.hearsay.mention;

import dev.hearsay.mention.Noun.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The common nouns that can stand for a source, found in the singular and the plural. */
public final class NounLexicon {

  private final Map<String, Set<Kind>> kinds = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Set<String> plurals;
  private final Set<String> handedDown = new HashSet<>();
  private final Set<String> epithets = new HashSet<>();

  /** First words of entries of several words, with which they are looked for. */
  private final Set<String> compounds = new HashSet<>();

  /** Nouns of the larger list, by what they stand for. */
  private final Map<String, Entity.Type> more = new HashMap<>();

  private NounLexicon(WordLists lists, WordLists larger) {
    larger.section("person").forEach(entry -> more.put(entry, Entity.Type.PERSON));
    larger.section("people").forEach(entry -> more.put(entry, Entity.Type.GROUP));
    larger.section("organisation").forEach(entry -> more.put(entry, Entity.Type.ORG));
    addAll(lists, "male", Kind.PERSON, Gender.MALE);
    addAll(lists, "female", Kind.PERSON, Gender.FEMALE);
    addAll(lists, "person", Kind.PERSON, Gender.UNKNOWN);
    addAll(lists, "people", Kind.PERSON, Gender.UNKNOWN);
    addAll(lists, "organisation", Kind.ORGANISATION, Gender.UNKNOWN);
    addAll(lists, "document", Kind.DOCUMENT, Gender.UNKNOWN);
    addAll(lists, "paper", Kind.DOCUMENT, Gender.UNKNOWN);
    addAll(lists, "outlet", Kind.OUTLET, Gender.UNKNOWN);
    addAll(lists, "place", Kind.PLACE, Gender.UNKNOWN);
    plurals = lists.section("people");
    lists.section("epithet").forEach(entry -> epithets.add(entry.toLowerCase(Locale.ROOT)));
    lists.section("paper").forEach(entry -> handedDown.add(entry.toLowerCase(Locale.ROOT)));
  }

  /** The list that ships with Hearsay. */
  public static NounLexicon standard() {
    return new NounLexicon(
        WordLists.read(NounLexicon.class, "nouns.txt"),
        WordLists.read(NounLexicon.class, "more-nouns.txt"));
  }

  private void addAll(WordLists lists, String section, Kind kind, Gender gender) {
    for (String entry : lists.section(section)) {
      String lower = entry.toLowerCase(Locale.ROOT);
      kinds.computeIfAbsent(lower, key -> EnumSet.noneOf(Kind.class)).add(kind);
      if (gender != Gender.UNKNOWN) {
        genders.put(lower, gender);
      }
      int blank = lower.indexOf(' ');
      if (blank > 0) {
        compounds.add(lower.substring(0, blank));
      }
    }
  }

  /**
   * The noun whose last word is at {@code at}, the longest that fits and begins at {@code from}.
   */
  public Optional<Noun> nounAt(Words words, int from, int at) {
    String word = words.lower(at);
    for (int first = Math.max(from, at - 2); first < at; first++) {
      if (compounds.contains(words.lower(first))) {
        String before =
            words.lower(first) + (at - first == 2 ? " " + words.lower(at - 1) : "") + " ";
        Optional<Noun> compound = find(before, word);
        if (compound.isPresent()) {
          return compound;
        }
      }
    }
    return find("", word);
  }

  /**
   * The noun that one word is.
   *
   * @param lower in lower case, singular or plural
   */
  public Optional<Noun> noun(String lower) {
    return find("", lower);
  }

  /**
   * What a noun stands for that may or may not be one of a source: person, group or organisation.
   *
   * @param lower in the singular, in lower case
   */
  public Optional<Entity.Type> typeOf(String lower) {
    return Optional.ofNullable(more.get(lower));
  }

  /** Whether "the" and this noun mean someone already spoken of, without having introduced him. */
  public boolean isEpithet(Noun noun) {
    return isEpithet(noun.lemma());
  }

  /**
   * Whether "the" and this word mean someone already spoken of.
   *
   * @param lower in the singular, in lower case
   */
  public boolean isEpithet(String lower) {
    return epithets.contains(lower);
  }

  /** Whether a lower-case word alone is a noun that stands for persons. */
  boolean isPerson(String lower) {
    return find("", lower).filter(noun -> noun.is(Kind.PERSON)).isPresent();
  }

  private Optional<Noun> find(String before, String word) {
    if (plurals.contains(before + word)) {
      return Optional.of(noun(before + word, true));
    }
    if (kinds.containsKey(before + word)) {
      return Optional.of(noun(before + word, false));
    }
    int length = word.length();
    if (word.endsWith("ies") && kinds.containsKey(before + word.substring(0, length - 3) + "y")) {
      return Optional.of(noun(before + word.substring(0, length - 3) + "y", true));
    }
    if (word.endsWith("men") && kinds.containsKey(before + word.substring(0, length - 2) + "an")) {
      return Optional.of(noun(before + word.substring(0, length - 2) + "an", true));
    }
    if (word.endsWith("s") && length > 2) {
      if (kinds.containsKey(before + word.substring(0, length - 1))) {
        return Optional.of(noun(before + word.substring(0, length - 1), true));
      }
      if (word.endsWith("es") && kinds.containsKey(before + word.substring(0, length - 2))) {
        return Optional.of(noun(before + word.substring(0, length - 2), true));
      }
    }
    return Optional.empty();
  }

  private Noun noun(String lemma, boolean plural) {
    return new Noun(
        lemma,
        kinds.getOrDefault(lemma, Set.of(Kind.PERSON)),
        genders.getOrDefault(lemma, Gender.UNKNOWN),
        plural,
        handedDown.contains(lemma));
  }
}
