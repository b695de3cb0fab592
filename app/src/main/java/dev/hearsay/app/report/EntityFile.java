package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.decisions.Place;
import dev.hearsay.app.decisions.StoredDecision;
import dev.hearsay.event.Event;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.Decision;
import dev.hearsay.mention.linking.EntityRegistry;
import dev.hearsay.mention.linking.Linking;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The documents read so far and what they name, with what is decided about it. A decision holds for
 * every document at hand that has the text decided upon, wherever it lies now.
 */
public final class EntityFile implements ReadingSink {

  private static final int LONGEST = 200;

  private final Map<DocumentId, Document> documents = new TreeMap<>();
  private final Map<String, Set<DocumentId>> byText = new HashMap<>();
  private final Map<Anchor, Entity> named = new HashMap<>();
  private final EntityRegistry registry = new EntityRegistry();
  private final Map<Decision, StoredDecision> decisions = new HashMap<>();
  private List<StoredDecision> stored = List.of();

  @Override
  public void write(Analysis analysis, List<Event> events) {
    Document document = analysis.document();
    documents.put(document.id(), document);
    byText
        .computeIfAbsent(Place.hash(document.text()), hash -> new LinkedHashSet<>())
        .add(document.id());
    for (Entity entity : analysis.entities()) {
      names(entity).stream()
          .findFirst()
          .ifPresent(first -> named.put(new Anchor(document.id(), first.span()), entity));
    }
    registry.add(document.id(), document.text(), analysis.entities());
  }

  @Override
  public void finish(Totals totals) {}

  private static List<Mention> names(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .toList();
  }

  /** Takes these decisions for those to be obeyed, and no others. */
  public void decide(List<StoredDecision> all) {
    registry.decisions().forEach(registry::undo);
    decisions.clear();
    stored = List.copyOf(all);
    for (StoredDecision one : all) {
      if (one.isInForce()) {
        for (Anchor a : anchors(one.one())) {
          for (Anchor b : anchors(one.other())) {
            Decision decision = new Decision(one.kind(), a, b);
            decisions.put(decision, one);
            registry.decide(decision);
          }
        }
      }
    }
  }

  private Collection<Anchor> anchors(Place place) {
    List<Anchor> anchors = new ArrayList<>();
    byText
        .getOrDefault(place.textHash(), Set.of())
        .forEach(id -> anchors.add(new Anchor(id, place.span())));
    return anchors.isEmpty()
        ? List.of(new Anchor(new DocumentId(place.document()), place.span()))
        : anchors;
  }

  /** All decisions, undone ones too. */
  public List<StoredDecision> decisions() {
    return stored;
  }

  /** The decision of the user's that one of the registry's comes from. */
  StoredDecision stored(Decision decision) {
    StoredDecision found = decisions.get(decision);
    if (found == null) {
      throw new IllegalArgumentException("nobody has decided " + decision);
    }
    return found;
  }

  public Linking linking() {
    return registry.linking();
  }

  /** The document of an anchor. */
  public Document document(Anchor anchor) {
    Document document = documents.get(anchor.document());
    if (document == null) {
      throw new IllegalArgumentException("no document " + anchor.document());
    }
    return document;
  }

  /** The words at an anchor, cut where they are very long. */
  String words(Anchor anchor) {
    return words(document(anchor), anchor.span());
  }

  private static String words(Document document, Span span) {
    String text = document.text();
    int end = Math.min(text.length(), span.end());
    return shortened(text.substring(Math.min(span.start(), end), end));
  }

  /** Not longer than anyone reads. */
  static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return words.substring(0, end) + "…";
  }

  /** How often its document mentions what is first named at an anchor. */
  int mentions(Anchor anchor) {
    return Optional.ofNullable(named.get(anchor)).map(one -> one.mentions().size()).orElse(0);
  }

  /** The names that a document has for what it first names at an anchor, as they stand there. */
  public Set<String> names(Anchor anchor) {
    Set<String> names = new LinkedHashSet<>();
    Entity entity = named.get(anchor);
    if (entity != null) {
      names(entity).forEach(name -> names.add(words(document(anchor), name.span())));
    }
    return names;
  }
}
