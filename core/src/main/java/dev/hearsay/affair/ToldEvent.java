package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.text.DocumentId;

/** An event as one place of a document tells it. */
public record ToldEvent(DocumentId document, Event event) {

  /** Its words. */
  public Passage passage() {
    return new Passage(document, event.span());
  }
}
