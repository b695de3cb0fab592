package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.WordLists;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.TreebankTag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that tell who in a text is whom. */
final class ActorWords {

  private final WordLists lists = WordLists.read(ActorWords.class, "actor-words.txt");
  private final WordLists classes = WordLists.read(Event.class, "classes.txt");
  private final NounLexicon nouns = NounLexicon.standard();
  private final Lemmatizer lemmatizer = Lemmatizer.standard();
  private final Map<String, Long> numbers = new HashMap<>();

  private ActorWords() {
    for (String entry : lists.section("number")) {
      int at = entry.indexOf('=');
      numbers.put(entry.substring(0, at), Long.parseLong(entry.substring(at + 1)));
    }
  }

  static ActorWords standard() {
    return new ActorWords();
  }

  boolean is(String lower, String list) {
    return lists.section(list).contains(lower);
  }

  Set<String> all(String list) {
    return lists.section(list);
  }

  /** Whether a noun is of a class of the package event. */
  boolean isOf(String lemma, String name) {
    return classes.section(name).contains(lemma);
  }

  boolean isVessel(String lemma) {
    return isOf(lemma, "vessel") || is(lemma, "vessel");
  }

  Optional<Long> number(String lower) {
    Long known = numbers.get(lower);
    if (known != null) {
      return Optional.of(known);
    }
    String digits = lower.replace(",", "");
    return digits.length() < 10 && !digits.isEmpty() && digits.chars().allMatch(Character::isDigit)
        ? Optional.of(Long.parseLong(digits))
        : Optional.empty();
  }

  String lemma(String lower) {
    if (lower.equals("people") || lower.equals("crew") || lower.equals("police")) {
      return lower;
    }
    return lemmatizer.lemma(lower, TreebankTag.NNS);
  }

  /** Whether a noun stands for somebody. */
  boolean isPeople(String lemma) {
    return isOf(lemma, "people")
        || isOf(lemma, "prisoner")
        || is(lemma, "anybody")
        || is(lemma, "crew")
        || is(lemma, "newspeople")
        || nouns
            .noun(lemma)
            .filter(noun -> noun.is(dev.hearsay.mention.Noun.Kind.PERSON))
            .isPresent()
        || nouns
            .typeOf(lemma)
            .filter(type -> type == dev.hearsay.mention.Entity.Type.PERSON)
            .isPresent();
  }

  /** Whether a noun is more likely to stand for people held than for those who hold or tell. */
  boolean isCaptive(String lemma) {
    return lemma.isEmpty()
        || is(lemma, "anybody")
        || is(lemma, "crew")
        || is(lemma, "newspeople")
        || isOf(lemma, "prisoner")
        || (isOf(lemma, "people") && !isOf(lemma, "authority") && !isOf(lemma, "force"));
  }

  /** Whether one noun can be said of whom another is said. */
  boolean canBeOne(String one, String other) {
    return one.equals(other)
        || is(one, "anybody")
        || is(other, "anybody")
        || List.of("crew", "newspeople").stream()
            .anyMatch(list -> is(one, list) && is(other, list));
  }

  static String fold(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .replaceFirst("^(the|a|an) ", "")
        .replaceFirst("'s?$", "")
        .strip();
  }
}
