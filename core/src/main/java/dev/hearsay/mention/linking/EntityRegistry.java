package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entities of many documents. Documents come one by one, in any order, and can be replaced by a
 * new analysis or taken out; the result depends on what is there alone, not on how it came.
 * Entities are only compared within a block (surnames that can be one, the same name), and a
 * block's result is kept until something in it changes, so that time grows with what is new.
 *
 * <p>Not thread-safe.
 */
public final class EntityRegistry {

  private final LocalEntities reader = new LocalEntities(NounLexicon.standard());
  private final Map<String, List<LocalEntity>> byDocument = new TreeMap<>();
  private final SurnameIndex surnames = new SurnameIndex();
  private final Set<Decision> decisions = new LinkedHashSet<>();

  /** By names: they are read once. */
  private final Map<String, List<String>> surnamesOf = new HashMap<>();

  private final KnownNames names = new KnownNames();

  /** Results by what they rest on. */
  private Map<Object, Linking> kept = new HashMap<>();

  private record Basis(List<LocalEntity> locals, List<Decision> decisions) {}

  /** Adds a document, or replaces what was known of it. */
  public void add(DocumentId document, String text, List<Entity> entities) {
    byDocument.put(document.value(), reader.of(document, text, entities));
  }

  /** Takes a document out. */
  public void remove(DocumentId document) {
    byDocument.remove(document.value());
  }

  /** Notes what a person has decided. */
  public void decide(Decision decision) {
    decisions.remove(decision);
    decisions.add(decision);
  }

  /** Takes a decision back, as if it had never been made. */
  public void undo(Decision decision) {
    decisions.remove(decision);
  }

  /** What has been decided, in the order in which it was. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /** All entities, in the order of their first members. */
  public List<LinkedEntity> entities() {
    return linking().entities();
  }

  /** All entities, what was kept apart, and decisions that documents speak against. */
  public Linking linking() {
    List<LocalEntity> locals =
        byDocument.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(LocalEntity::anchor))
            .toList();
    Map<Anchor, LocalEntity> meant = meant(locals);
    Map<Object, Linking> results = new HashMap<>();
    List<LinkedEntity> all = new ArrayList<>();
    List<KeptApart> apart = new ArrayList<>();
    List<DecisionConflict> conflicts = new ArrayList<>(unfounded(meant));
    for (List<LocalEntity> block : blocks(locals, meant)) {
      Basis basis = new Basis(block, about(block, meant));
      Linking linked = kept.get(basis);
      if (linked == null) {
        linked = new BlockLinker(block, basis.decisions(), meant, names).link();
      }
      results.put(basis, linked);
      all.addAll(linked.entities());
      apart.addAll(linked.keptApart());
      conflicts.addAll(linked.conflicts());
    }
    kept = results;
    all.sort(Comparator.comparing(entity -> entity.members().get(0)));
    apart.sort(Comparator.comparing(KeptApart::one).thenComparing(KeptApart::other));
    List<Decision> order = decisions();
    conflicts.sort(Comparator.comparingInt(conflict -> order.indexOf(conflict.decision())));
    return new Linking(withOwnKeys(all), apart, conflicts);
  }

  /**
   * With keys that no two have: of names that begin at one place, as "Sandy Hook" and "Sandy Hook
   * School" may, the longer ones' have their ends.
   *
   * @param sorted by their first members
   */
  private static List<LinkedEntity> withOwnKeys(List<LinkedEntity> sorted) {
    List<LinkedEntity> all = new ArrayList<>(sorted.size());
    Set<String> taken = new HashSet<>();
    for (LinkedEntity entity : sorted) {
      if (taken.add(entity.key())) {
        all.add(entity);
      } else {
        String own = entity.key() + "-" + entity.members().get(0).span().end();
        all.add(
            new LinkedEntity(own, entity.type(), entity.name(), entity.members(), entity.links()));
      }
    }
    return all;
  }

  /** Decisions about what isn't there. */
  private List<DecisionConflict> unfounded(Map<Anchor, LocalEntity> meant) {
    List<DecisionConflict> unfounded = new ArrayList<>();
    for (Decision decision : decisions) {
      for (Anchor anchor : List.of(decision.one(), decision.other())) {
        if (!meant.containsKey(anchor)) {
          unfounded.add(
              new DecisionConflict(
                  decision,
                  byDocument.containsKey(anchor.document().value())
                      ? DecisionConflict.Kind.NO_NAME
                      : DecisionConflict.Kind.NO_DOCUMENT,
                  List.of()));
          break;
        }
      }
    }
    return unfounded;
  }

  /** The entity that a document names at a place. */
  public Optional<LinkedEntity> at(Anchor anchor) {
    return local(anchor)
        .flatMap(
            local ->
                entities().stream()
                    .filter(entity -> entity.members().contains(local.anchor()))
                    .findFirst());
  }

  /** By the anchors of decisions: what is named there now. */
  private Map<Anchor, LocalEntity> meant(List<LocalEntity> locals) {
    Map<Anchor, LocalEntity> meant = new HashMap<>();
    locals.forEach(local -> meant.put(local.anchor(), local));
    for (Decision decision : decisions) {
      for (Anchor anchor : List.of(decision.one(), decision.other())) {
        if (!meant.containsKey(anchor)) {
          local(anchor).ifPresent(local -> meant.put(anchor, local));
        }
      }
    }
    return meant;
  }

  /** What a document names at a place; where names overlap, what is named first. */
  private Optional<LocalEntity> local(Anchor anchor) {
    return byDocument.getOrDefault(anchor.document().value(), List.of()).stream()
        .filter(local -> local.names().stream().anyMatch(anchor.span()::overlaps))
        .min(Comparator.comparing(LocalEntity::anchor));
  }

  private List<Decision> about(List<LocalEntity> block, Map<Anchor, LocalEntity> meant) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    Set<Anchor> own = new HashSet<>();
    block.forEach(local -> own.add(local.anchor()));
    return decisions.stream()
        .filter(decision -> isOf(own, meant.get(decision.one())))
        .filter(decision -> isOf(own, meant.get(decision.other())))
        .toList();
  }

  private static boolean isOf(Set<Anchor> own, @Nullable LocalEntity local) {
    return local != null && own.contains(local.anchor());
  }

  /** Those that must be looked at together, each in order. */
  private Collection<List<LocalEntity>> blocks(
      List<LocalEntity> locals, Map<Anchor, LocalEntity> meant) {
    Partition<Anchor> parts = new Partition<>();
    Map<String, Anchor> first = new HashMap<>();
    Map<String, Anchor> bySurname = new TreeMap<>();
    for (LocalEntity local : locals) {
      if (local.isPerson()) {
        for (String surname :
            surnamesOf.computeIfAbsent(local.name(), name -> PersonName.of(name).surnames())) {
          join(parts, bySurname, surname, local.anchor());
        }
      } else {
        local.spellings().keySet().forEach(name -> join(parts, first, name, local.anchor()));
      }
    }
    bySurname.keySet().forEach(surnames::add);
    bySurname.forEach(
        (surname, anchor) ->
            surnames.alike(surname).stream()
                .map(bySurname::get)
                .filter(Objects::nonNull)
                .forEach(alike -> parts.join(anchor, alike)));
    for (Decision decision : decisions) {
      LocalEntity one = meant.get(decision.one());
      LocalEntity other = meant.get(decision.other());
      if (one != null && other != null) {
        parts.join(one.anchor(), other.anchor());
      }
    }
    Map<Anchor, List<LocalEntity>> blocks = new HashMap<>();
    for (LocalEntity local : locals) {
      blocks.computeIfAbsent(parts.find(local.anchor()), key -> new ArrayList<>()).add(local);
    }
    return blocks.values();
  }

  private static void join(
      Partition<Anchor> parts, Map<String, Anchor> first, String key, Anchor local) {
    parts.join(Objects.requireNonNullElse(first.putIfAbsent(key, local), local), local);
  }
}
