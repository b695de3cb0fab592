package dev.hearsay.provenance.source;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.EntityRegistry;
import dev.hearsay.mention.linking.KeptApart;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.mention.linking.Linking;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Identities by the entities that {@code mention.linking} takes for one. */
public final class LinkedIdentities implements Identities {

  private final Map<DocumentId, Map<String, String>> keys = new HashMap<>();

  private final Set<Set<String>> toldApart = new HashSet<>();

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
    Linking linking = registry.linking();
    for (LinkedEntity linked : linking.entities()) {
      for (Anchor anchor : linked.members()) {
        named
            .computeIfAbsent(anchor.document(), id -> new HashMap<>())
            .put(anchor.span(), linked.key());
      }
    }
    LinkedIdentities identities = new LinkedIdentities();
    for (KeptApart apart : linking.keptApart()) {
      if (isTold(apart.why())) {
        identities.toldApart.add(
            Set.of(key(named, apart.one(), "one"), key(named, apart.other(), "other")));
      }
    }
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

  private static String key(
      Map<DocumentId, Map<Span, String>> named, Anchor anchor, String otherwise) {
    return named.getOrDefault(anchor.document(), Map.of()).getOrDefault(anchor.span(), otherwise);
  }

  /** Whether something is known that speaks against, rather than nothing for it. */
  private static boolean isTold(KeptApart.Why why) {
    return switch (why) {
      case USER, OTHER_KIND, OTHER_ROLES, WOULD_JOIN_OTHERS -> true;
      case EITHER, NAME_ALONE -> false;
    };
  }

  @Override
  public boolean areToldApart(String one, String other) {
    return !one.equals(other) && toldApart.contains(Set.of(one, other));
  }

  @Override
  public Optional<String> key(DocumentId document, String entity) {
    return Optional.ofNullable(keys.getOrDefault(document, Map.of()).get(entity));
  }
}
