package dev.hearsay.provenance.drift;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.syntax.DependencyParser;
import dev.hearsay.text.DocumentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what retellings changed: compares each document with those that it descends from, sentence
 * by sentence, and says what differs in substance. Depends on what it is given alone, not on its
 * order.
 */
public final class DriftFinder {

  private final StatementFinder statements;
  private final DependencyParser parser;

  private DriftFinder(StatementFinder statements, DependencyParser parser) {
    this.statements = statements;
    this.parser = parser;
  }

  /** With the word lists and the parser that ship with Hearsay. */
  public static DriftFinder standard() {
    return new DriftFinder(StatementFinder.standard(), DependencyParser.standard());
  }

  /**
   * What the retellings among some documents changed, in the order of {@link Drift#ORDER}.
   *
   * @param derivations which descends from which; those from or to documents that aren't among the
   *     analyses are passed over
   */
  public List<Drift> find(Collection<Analysis> analyses, Collection<Derivation> derivations) {
    return find(analyses, derivations, Map.of(), new KeptDrift());
  }

  /**
   * The same, working out only what isn't known from before.
   *
   * @param asserted what the statements of documents assert; those that it hasn't are read for it
   * @param kept what was found the last time; has what is found now afterwards
   */
  public List<Drift> find(
      Collection<Analysis> analyses,
      Collection<Derivation> derivations,
      Map<DocumentId, List<Proposition>> asserted,
      KeptDrift kept) {
    Map<DocumentId, Analysis> known = new TreeMap<>();
    analyses.forEach(analysis -> known.putIfAbsent(analysis.document().id(), analysis));
    Map<DocumentId, Map<DocumentId, DerivationKind>> edges = edges(derivations, known.keySet());
    List<KeptDrift.Edge> asked = new ArrayList<>();
    edges.forEach(
        (later, originals) -> {
          List<DocumentId> upstream = List.copyOf(reach(edges, later));
          originals.forEach(
              (earlier, kind) ->
                  asked.add(
                      new KeptDrift.Edge(later, earlier, upstream, retold(edges, earlier), kind)));
        });
    Map<KeptDrift.Edge, List<Drift>> fresh = new HashMap<>();
    stories(asked.stream().filter(edge -> !kept.has(edge)).toList()).parallelStream()
        .map(story -> find(story, known, asserted))
        .toList()
        .forEach(fresh::putAll);
    kept.keep(asked, fresh);
    Set<Drift> found = new TreeSet<>(Drift.ORDER);
    asked.forEach(edge -> found.addAll(kept.of(edge)));
    return List.copyOf(found);
  }

  /** Those that have documents in common together: their texts are read once and then let go. */
  private static List<List<KeptDrift.Edge>> stories(List<KeptDrift.Edge> edges) {
    Map<DocumentId, DocumentId> parents = new HashMap<>();
    for (KeptDrift.Edge edge : edges) {
      DocumentId root = root(parents, edge.later());
      parents.put(root(parents, edge.earlier()), root);
      edge.upstream().forEach(id -> parents.put(root(parents, id), root));
      edge.retold().forEach(id -> parents.put(root(parents, id), root));
    }
    Map<DocumentId, List<KeptDrift.Edge>> stories = new TreeMap<>();
    for (KeptDrift.Edge edge : edges) {
      stories.computeIfAbsent(root(parents, edge.later()), id -> new ArrayList<>()).add(edge);
    }
    return List.copyOf(stories.values());
  }

  private static DocumentId root(Map<DocumentId, DocumentId> parents, DocumentId document) {
    DocumentId at = document;
    DocumentId parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      DocumentId above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = parent;
      parent = above;
    }
    return at;
  }

  private Map<KeptDrift.Edge, List<Drift>> find(
      List<KeptDrift.Edge> story,
      Map<DocumentId, Analysis> known,
      Map<DocumentId, List<Proposition>> asserted) {
    Map<DocumentId, ToldText> texts = new HashMap<>();
    Function<DocumentId, ToldText> read =
        id -> texts.computeIfAbsent(id, key -> text(known.get(key), asserted.get(key)));
    Map<KeptDrift.Edge, List<Drift>> found = new HashMap<>();
    for (KeptDrift.Edge edge : story) {
      found.put(
          edge,
          find(
              new Retelling(
                  read.apply(edge.later()),
                  read.apply(edge.earlier()),
                  edge.upstream().stream().map(read).toList(),
                  edge.retold().stream().map(read).toList(),
                  edge.kind())));
    }
    return found;
  }

  /**
   * Two documents side by side.
   *
   * @param original what the other may descend from
   * @param kind how it descends, which decides what counts as a change
   */
  public Collation collate(Analysis original, Analysis document, DerivationKind kind) {
    ToldText earlier = text(original, null);
    ToldText later = text(document, null);
    Retelling retelling = new Retelling(later, earlier, List.of(earlier), List.of(), kind);
    return Collation.of(
        retelling, find(retelling).stream().distinct().sorted(Drift.ORDER).toList());
  }

  private static Map<DocumentId, Map<DocumentId, DerivationKind>> edges(
      Collection<Derivation> derivations, Set<DocumentId> known) {
    Map<DocumentId, Map<DocumentId, DerivationKind>> edges = new TreeMap<>();
    for (Derivation one : derivations) {
      Optional<DocumentId> to = one.to().filter(known::contains);
      if (to.isPresent()
          && known.contains(one.from())
          && one.kind() != DerivationKind.SAME_ORIGIN) {
        edges
            .computeIfAbsent(one.from(), id -> new TreeMap<>())
            .merge(to.get(), one.kind(), DriftFinder::closer);
      }
    }
    return edges;
  }

  private static DerivationKind closer(DerivationKind one, DerivationKind other) {
    return isRetelling(one) ? one : other;
  }

  /** What a document retells, by identifier. */
  private static List<DocumentId> retold(
      Map<DocumentId, Map<DocumentId, DerivationKind>> edges, DocumentId later) {
    return edges.getOrDefault(later, Map.of()).entrySet().stream()
        .filter(edge -> isRetelling(edge.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All that a document descends from, by identifier; not itself. */
  private static Set<DocumentId> reach(
      Map<DocumentId, Map<DocumentId, DerivationKind>> edges, DocumentId start) {
    Set<DocumentId> reached = new TreeSet<>();
    Deque<DocumentId> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (DocumentId next : edges.getOrDefault(open.pop(), Map.of()).keySet()) {
        if (!next.equals(start) && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }

  private ToldText text(Analysis analysis, @Nullable List<Proposition> asserted) {
    return new ToldText(analysis, asserted == null ? statements.find(analysis) : asserted, parser);
  }

  static boolean isRetelling(DerivationKind kind) {
    return switch (kind) {
      case COPY, REWRITE, SYNDICATION -> true;
      case QUOTES, CITES, SAME_ORIGIN -> false;
    };
  }

  /** What is only quoted or cited can be misquoted; the rest of the text is another's. */
  private static List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (DriftRule rule : Rules.ALL) {
      if (isRetelling(retelling.kind()) || rule instanceof QuotationRule) {
        for (Drift drift : rule.find(retelling)) {
          if (found.stream().noneMatch(other -> Overlaps.saysTheSame(other, drift, retelling))) {
            found.add(drift);
          }
        }
      }
    }
    return found;
  }
}
