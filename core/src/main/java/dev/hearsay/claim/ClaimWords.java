package dev.hearsay.claim;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.KnownWords;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of a document mean: which entity each names, by which name it is best known. */
final class ClaimWords {

  /** What is longer tells more of an entity than what it is called. */
  private static final int LONGEST_NAMING = 80;

  private final MentionIndex places;
  private final String text;
  private final Map<String, Set<String>> called = new HashMap<>();
  private final KnownWords known;

  /**
   * Of a document.
   *
   * @param known words that may be in it
   */
  ClaimWords(Analysis analysis, KnownWords known) {
    this.known = known;
    text = analysis.document().text();
    places = new MentionIndex(analysis.entities());
  }

  /** The entity whose mention lies over a word. */
  Optional<Entity> entityAt(Span word) {
    return places.entityAt(word);
  }

  /** Stems of all that a document calls an entity by: names and nouns. */
  Set<String> called(Entity entity) {
    return called.computeIfAbsent(
        entity.id(),
        id ->
            stems(
                entity.mentions().stream()
                    .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                    .filter(mention -> mention.span().length() <= LONGEST_NAMING)
                    .map(mention -> mention.span().of(text))
                    .toList()));
  }

  /** An unmodifiable set of the same words. */
  Set<String> once(Set<String> words) {
    return known.of(words);
  }

  /** The words as they are compared: a name for each pronoun that has one. */
  List<String> compared(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      Optional<MentionIndex.Place> pronoun =
          places
              .placeAt(token.span())
              .filter(place -> place.mention().kind() == Mention.Kind.PRONOUN)
              .filter(place -> isNamed(place.entity()));
      if (pronoun.isPresent()) {
        words.addAll(List.of(pronoun.get().entity().name().split("\\s+", -1)));
      } else {
        words.add(token.text());
      }
    }
    return words.stream().filter(ComparedText::isWord).toList();
  }

  static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(each -> each.kind() == Mention.Kind.NAME);
  }

  /** Stems of the content words of some words. */
  static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (String phrase : words) {
      for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        if (!word.isEmpty() && !FunctionWords.contain(word)) {
          stems.add(Stemmer.stem(word));
        }
      }
    }
    return stems;
  }
}
