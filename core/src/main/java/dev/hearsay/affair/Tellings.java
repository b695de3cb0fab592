package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of events, and which documents tell of the same. */
final class Tellings {

  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final Map<DocumentId, Analysis> analyses = new HashMap<>();
  private final Stories stories;
  private final Actors actors;

  Tellings(List<Analysis> analyses, Stories stories, Actors actors) {
    this.stories = stories;
    this.actors = actors;
    for (Analysis analysis : analyses) {
      numbers.put(analysis.document().id(), numbers.size());
      this.analyses.put(analysis.document().id(), analysis);
    }
  }

  Analysis analysis(DocumentId document) {
    Analysis analysis = analyses.get(document);
    if (analysis == null) {
      throw new IllegalArgumentException("not among the sources: " + document);
    }
    return analysis;
  }

  String text(Passage passage) {
    return text(passage.document(), passage.span());
  }

  String text(DocumentId document, Span span) {
    return span.of(analysis(document).document().text()).replaceAll("\\s+", " ");
  }

  /** What an event's words are, for comparing. */
  String words(ToldEvent event) {
    return ActorWords.fold(text(event.passage()));
  }

  /** The stem of the word that tells it. */
  String trigger(ToldEvent event) {
    return Stemmer.stem(text(event.document(), event.event().trigger()).toLowerCase(Locale.ROOT));
  }

  boolean areOfOneStory(ToldEvent one, ToldEvent other) {
    return one.document().equals(other.document())
        || stories.areOne(numbers.get(one.document()), numbers.get(other.document()), false);
  }

  boolean areDerived(ToldEvent one, ToldEvent other) {
    return stories.areDerived(numbers.get(one.document()), numbers.get(other.document()));
  }

  /** Whether both are known by name, and by other names, so that they can't be one. */
  boolean areApart(List<String> one, List<String> other) {
    return one.stream().allMatch(this::isNamed)
        && other.stream().allMatch(this::isNamed)
        && one.stream().noneMatch(other::contains);
  }

  private boolean isNamed(String actor) {
    Optional<Entity.Type> type = actors.type(actor);
    return type.isPresent() && type.get() != Entity.Type.PLACE;
  }
}
