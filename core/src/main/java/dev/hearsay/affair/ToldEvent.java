package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.text.DocumentId;
import java.util.List;

/** An event as one place of a document tells it. */
public record ToldEvent(DocumentId document, Event event) {

  /** All that the documents of sources tell, document after document. */
  static List<ToldEvent> all(AffairSources sources) {
    return sources.published().stream()
        .map(analysis -> analysis.document().id())
        .flatMap(id -> sources.events(id).stream().map(event -> new ToldEvent(id, event)))
        .toList();
  }

  /** Its words. */
  public Passage passage() {
    return new Passage(document, event.span());
  }
}
