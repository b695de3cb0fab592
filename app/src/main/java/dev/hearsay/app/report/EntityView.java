package dev.hearsay.app.report;

import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.KeptApart;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.mention.linking.Linking;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Linked entities in the order in which they are shown: those of most documents first. */
final class EntityView {

  /** Digits of a document's identifier that usually tell it from all others. */
  private static final int DIGITS = 8;

  private final EntityFile file;
  private final Linking linking;
  private final List<LinkedEntity> ordered;
  private final Map<Anchor, LinkedEntity> byMember = new HashMap<>();
  private final Map<String, Long> prefixes = new HashMap<>();

  EntityView(EntityFile file, Linking linking) {
    this.file = file;
    this.linking = linking;
    this.ordered =
        linking.entities().stream()
            .sorted(
                Comparator.comparingLong((LinkedEntity entity) -> -documents(entity))
                    .thenComparing(entity -> -mentions(entity))
                    .thenComparing(LinkedEntity::name)
                    .thenComparing(LinkedEntity::key))
            .toList();
    linking
        .entities()
        .forEach(entity -> entity.members().forEach(member -> byMember.put(member, entity)));
    byMember.keySet().stream()
        .map(Anchor::document)
        .distinct()
        .forEach(id -> prefixes.merge(prefix(id), 1L, Long::sum));
  }

  List<LinkedEntity> entities() {
    return ordered;
  }

  Linking linking() {
    return linking;
  }

  static long documents(LinkedEntity entity) {
    return entity.members().stream().map(Anchor::document).distinct().count();
  }

  int mentions(LinkedEntity entity) {
    return entity.members().stream().mapToInt(file::mentions).sum();
  }

  /** All that documents call it, and how many do, the name it is shown by aside. */
  Map<String, Integer> variants(LinkedEntity entity) {
    Map<String, Integer> variants = new TreeMap<>();
    for (Anchor member : entity.members()) {
      file.names(member).forEach(name -> variants.merge(name, 1, Integer::sum));
    }
    variants.remove(EntityFile.shortened(entity.name()));
    return variants;
  }

  /** The entity that has a member. */
  Optional<LinkedEntity> of(Anchor member) {
    return Optional.ofNullable(byMember.get(member));
  }

  /** What is kept apart from an entity, and the entity that it is. */
  List<KeptApart> apart(LinkedEntity entity) {
    List<KeptApart> apart = new ArrayList<>();
    for (KeptApart one : linking.keptApart()) {
      if (of(one.one()).filter(entity::equals).isPresent()
          || of(one.other()).filter(entity::equals).isPresent()) {
        apart.add(one);
      }
    }
    return apart;
  }

  /** A place as the user types it: "3f2a91cc:120". */
  String place(Anchor anchor) {
    String prefix = prefix(anchor.document());
    String id = prefixes.getOrDefault(prefix, 0L) > 1 ? anchor.document().value() : prefix;
    return id + ":" + anchor.span().start();
  }

  private static String prefix(DocumentId id) {
    return id.value().substring(0, Math.min(DIGITS, id.value().length()));
  }
}
