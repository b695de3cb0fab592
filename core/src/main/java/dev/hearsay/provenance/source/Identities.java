package dev.hearsay.provenance.source;

import dev.hearsay.text.DocumentId;
import java.util.Optional;

/** Who in one document is whom in another. */
@FunctionalInterface
public interface Identities {

  /**
   * A key that an entity shares with those of other documents that are the same; empty for what has
   * no name to be known by.
   *
   * @param entity identifier in its document
   */
  Optional<String> key(DocumentId document, String entity);

  /** Whether documents speak against two keys being one: other roles, other kinds of things. */
  default boolean areToldApart(String one, String other) {
    return false;
  }
}
