package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a document as a whole tells of the words in its sentences: which of them name somebody or
 * something, which names are ships', and what it speaks of again and again.
 */
final class StoryWords {

  /** A document speaks of something where words for it stand in so many sentences. */
  private static final int SPOKEN_OF = 3;

  /** So many sentences don't tell much of what a document is about. */
  private static final int FEW = 5;

  /** Classes that a title tells of whom it names. */
  private static final Set<String> TITLES =
      Set.of("judge", "authority", "official", "force", "minister");

  private final MentionIndex mentions;
  private final List<Span> vessels;
  private final Map<String, Integer> sentences = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final int read;

  StoryWords(Analysis analysis, Collection<SentenceWords> prose, EventWords words) {
    read = prose.size();
    mentions = new MentionIndex(analysis.entities());
    vessels = new VesselNames(analysis, words).spans();
    String text = analysis.document().text();
    for (Entity entity : analysis.entities()) {
      Set<String> of = new HashSet<>();
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          titleWords(entity, mention, text)
              .flatMap(word -> words.listed(word).stream())
              .filter(TITLES::contains)
              .forEach(of::add);
        }
      }
      titles.put(entity.id(), of);
    }
    prose.forEach(
        sentence -> sentence.classes().forEach(name -> sentences.merge(name, 1, Integer::sum)));
  }

  /** "High Court Justice" of "High Court Justice Jane Roe", "court" of "the High Court". */
  private static Stream<String> titleWords(Entity entity, Mention mention, String text) {
    List<String> before =
        List.of(
            new Span(mention.phrase().start(), mention.span().end())
                .of(text)
                .toLowerCase(Locale.ROOT)
                .split("[\\s,]+"));
    int last = before.size() - 1;
    return entity.type() == Entity.Type.PERSON
        ? before.subList(0, last).stream()
        : Stream.of(before.get(last));
  }

  MentionIndex mentions() {
    return mentions;
  }

  Optional<Entity> entityAt(Span word) {
    return mentions.entityAt(word);
  }

  /** Whether a word belongs to the name of a ship. */
  boolean isVessel(Span word) {
    return vessels.stream().anyMatch(word::overlaps);
  }

  /** The classes of the words that stand before whose name it is: "Judge Jane Roe", then "Roe". */
  Set<String> titles(Span word) {
    return mentions
        .entityAt(word)
        .map(entity -> titles.getOrDefault(entity.id(), Set.of()))
        .orElse(Set.of());
  }

  /** Whether any ship is named. */
  boolean namesVessels() {
    return !vessels.isEmpty();
  }

  /** Whether words of one of some classes stand in several sentences. */
  boolean speaksOf(Set<String> classes) {
    return classes.stream().anyMatch(name -> sentences.getOrDefault(name, 0) >= SPOKEN_OF);
  }

  /** In which share of the sentences words of a class stand, less where there are few sentences. */
  double share(String name) {
    return (double) sentences.getOrDefault(name, 0) / (read + FEW);
  }
}
