package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.EventRole;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What those are called who have no name: by the words for them that tell most, and never by a
 * pronoun. Of whom a text only says "they" nobody can be told.
 */
final class NamelessNames {

  private final ActorWords words;
  private final Map<DocumentId, Map<String, Entity>> entities = new HashMap<>();
  private final Map<DocumentId, String> texts = new HashMap<>();

  NamelessNames(Collection<Analysis> analyses, ActorWords words) {
    this.words = words;
    for (Analysis analysis : analyses) {
      DocumentId id = analysis.document().id();
      texts.put(id, analysis.document().text());
      entities.put(
          id,
          analysis.entities().stream()
              .collect(Collectors.toMap(Entity::id, entity -> entity, (one, other) -> one)));
    }
  }

  /** What those are called of whom no place of any document says more than a pronoun does. */
  Optional<String> of(List<Participant> participants) {
    return participants.stream()
        .sorted(Comparator.comparing((Participant each) -> isPronoun(each.passage())))
        .flatMap(each -> of(each).stream())
        .findFirst();
  }

  /** What the words of one place call somebody, or those that its pronoun stands for. */
  Optional<String> of(Participant participant) {
    Passage own = participant.passage();
    if (!isPronoun(own)) {
      return Optional.of(core(words(own)));
    }
    return participant
        .chain()
        .map(chain -> entities.get(own.document()).get(chain))
        .flatMap(entity -> called(own.document(), entity));
  }

  private Optional<String> called(DocumentId document, Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
        .map(mention -> core(words(new Passage(document, mention.phrase()))))
        .filter(name -> !words.is(name.toLowerCase(Locale.ROOT), "pronoun"))
        .findFirst();
  }

  /** What a group is called where its words tell most of it, and in most documents. */
  Optional<String> of(List<Participant> group, Optional<Long> count) {
    return clearestFirst(group, count).stream().flatMap(each -> of(each).stream()).findFirst();
  }

  /** What those are called who are told to be held, and of whom no text says who they are. */
  static Optional<String> ofHeld(List<Participant> group) {
    return group.stream().anyMatch(each -> each.filler().role() == EventRole.HELD)
        ? Optional.of("people not named")
        : Optional.empty();
  }

  /** Whose words tell most of it. */
  Description described(List<Participant> group, Optional<Long> count) {
    return clearestFirst(group, count).get(0).description();
  }

  private static List<Participant> clearestFirst(List<Participant> group, Optional<Long> count) {
    Map<Description, Long> often =
        group.stream()
            .map(Participant::description)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return group.stream()
        .sorted(
            Comparator.comparingInt((Participant each) -> -telling(each.description(), count))
                .thenComparingLong(each -> -often.getOrDefault(each.description(), 0L))
                .thenComparing(Participant::passage))
        .toList();
  }

  private static int telling(Description description, Optional<Long> count) {
    int telling = 0;
    if (description.pronoun()) {
      telling -= 4;
    }
    if (description.count().isPresent() && description.count().equals(count)) {
      telling += 2;
    }
    if (description.origin().isPresent()) {
      telling += 2;
    }
    if (!description.head().isEmpty()) {
      telling += 1;
    }
    return telling;
  }

  private boolean isPronoun(Passage passage) {
    return words.is(words(passage).toLowerCase(Locale.ROOT), "pronoun");
  }

  /** Without the clause that tells more of them. */
  private static String core(String phrase) {
    return phrase
        .replaceFirst("(?<=\\p{L})(?:[,;(]| (?:who|whom|which|that|where)\\b).*", "")
        .replaceFirst("['’]s?$", "");
  }

  private String words(Passage passage) {
    return text(passage.document(), passage.span());
  }

  /** On one line. */
  String text(DocumentId document, Span span) {
    return span.of(texts.get(document)).replaceAll("\\s+", " ").strip();
  }
}
