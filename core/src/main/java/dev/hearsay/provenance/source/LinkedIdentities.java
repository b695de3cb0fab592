package dev.hearsay.provenance.source;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.EntityRegistry;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Identities by the entities that {@code mention.linking} takes for one. */
public final class LinkedIdentities implements Identities {

  private final Map<DocumentId, Map<String, String>> keys = new HashMap<>();

  private LinkedIdentities() {}

  /** Links the entities of some documents. */
  public static Identities of(List<Analysis> analyses) {
    EntityRegistry registry = new EntityRegistry();
    for (Analysis analysis : analyses) {
      registry.add(analysis.document().id(), analysis.document().text(), analysis.entities());
    }
    return of(registry, analyses);
  }

  /** Takes over what a registry knows, decisions of people included. */
  public static Identities of(EntityRegistry registry, List<Analysis> analyses) {
    Map<DocumentId, Map<Span, String>> named = new HashMap<>();
    for (LinkedEntity linked : registry.entities()) {
      for (Anchor anchor : linked.members()) {
        named
            .computeIfAbsent(anchor.document(), id -> new HashMap<>())
            .put(anchor.span(), linked.key());
      }
    }
    LinkedIdentities identities = new LinkedIdentities();
    for (Analysis analysis : analyses) {
      Map<Span, String> ofDocument = named.getOrDefault(analysis.document().id(), Map.of());
      Map<String, String> byEntity = new HashMap<>();
      for (Entity entity : analysis.entities()) {
        entity.mentions().stream()
            .map(Mention::span)
            .filter(ofDocument::containsKey)
            .findFirst()
            .ifPresent(span -> byEntity.put(entity.id(), ofDocument.get(span)));
      }
      identities.keys.put(analysis.document().id(), byEntity);
    }
    return identities;
  }

  @Override
  public Optional<String> key(DocumentId document, String entity) {
    return Optional.ofNullable(keys.getOrDefault(document, Map.of()).get(entity));
  }
}
