package dev.hearsay.provenance.drift;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What attributions come to where texts are compared: who is credited, by name or not. */
final class Attributions {

  private Attributions() {}

  /** Whether words are put in somebody's mouth, or their sentence into reports'. */
  static boolean isCredited(ToldText text, ToldSentence sentence, Span words) {
    return text.analysis().attributions().stream()
            .filter(Attributions::reports)
            .anyMatch(one -> one.content().stream().anyMatch(words::overlaps))
        || namesReports(text, sentence).isPresent();
  }

  /** Whether it tells what somebody says; a promise or an order is a deed. */
  static boolean reports(Attribution attribution) {
    return switch (attribution.act()) {
      case PROMISE, ORDER, ASK, THREATEN -> false;
      case STATE, REPORT, DENY, ALLEGE, CONFIRM, PREDICT, BELIEVE, TESTIFY ->
          !attribution.source().isEmpty() || !attribution.via().isEmpty();
    };
  }

  /** "According to reports". */
  static Optional<Span> namesReports(ToldText text, ToldSentence sentence) {
    return find(text.text(sentence.span()), DriftWords.list("reports"))
        .map(span -> span.shift(sentence.span().start()));
  }

  /** Where the first of some phrases stands as whole words; the longest of those at one place. */
  static Optional<Span> find(String text, Set<String> phrases) {
    String lower = text.toLowerCase(Locale.ROOT);
    Span found = null;
    for (String phrase : phrases) {
      int at = lower.indexOf(phrase);
      boolean whole =
          at >= 0
              && (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
              && (at + phrase.length() == lower.length()
                  || !Character.isLetterOrDigit(lower.charAt(at + phrase.length())));
      if (whole
          && (found == null
              || at < found.start()
              || (at == found.start() && phrase.length() > found.length()))) {
        found = new Span(at, at + phrase.length());
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Who is said to say something.
   *
   * @param place the words that name it
   * @param words of its name and of the phrase that names it, in lower case, without those that
   *     many have
   * @param person the last name of a single person, empty of others
   * @param named whether it has a name
   * @param anybody whether it could be anyone: "one prosecutor"
   */
  record Speaker(Span place, Set<String> words, String person, boolean named, boolean anybody) {}

  /** Who says it; empty where nobody is named, or only by a pronoun that means nobody known. */
  static Optional<Speaker> speaker(ToldText text, Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Span place = attribution.source().get(0);
    Set<String> words = new HashSet<>(words(text.text(place)));
    Optional<Entity> entity = attribution.speaker().flatMap(text::entity);
    entity.ifPresent(
        one -> one.mentions().forEach(mention -> words.addAll(words(text.text(mention.phrase())))));
    Optional<Entity> named = entity.filter(Attributions::isNamed);
    named.ifPresent(one -> words.addAll(words(one.name())));
    String person =
        named
            .filter(one -> one.type() == Entity.Type.PERSON && !one.plural())
            .map(one -> last(one.name()))
            .orElse("");
    boolean anybody = named.isEmpty() && isAnybody(text.text(place));
    // What "it" means is resolved by a guess, too often for another source to be seen by it.
    boolean pronoun = words(text.text(place)).isEmpty() && person.isEmpty();
    return pronoun || words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Speaker(place, words, person, named.isPresent(), anybody));
  }

  static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
  }

  private static String last(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    return words[words.length - 1];
  }

  /** "One prosecutor", "officials": no name, and no "the" that would mean one spoken of before. */
  private static boolean isAnybody(String source) {
    String[] words = source.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    boolean names =
        Arrays.stream(source.split("\\s+", -1))
            .skip(1)
            .anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    boolean bare = words.length == 1 && DriftWords.is("anybody", words[0]);
    boolean indefinite =
        words.length > 1
            && words.length <= 4
            && DriftWords.is("anybody-before", words[0])
            && Arrays.stream(words).anyMatch(word -> DriftWords.is("anybody", word));
    return !names && (bare || indefinite);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 1 && !ToldSentence.isFunction(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
