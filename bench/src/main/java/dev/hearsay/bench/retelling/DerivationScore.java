package dev.hearsay.bench.retelling;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the derivations that are right. Those to outlets that aren't in the corpus aren't counted.
 */
public final class DerivationScore {

  private long expected;
  private long found;
  private long right;
  private long rightKind;
  private final Map<DerivationKind, long[]> byKind = new EnumMap<>(DerivationKind.class);
  private final Map<String, Integer> confusions = new HashMap<>();

  /** Adds a corpus. */
  public void add(List<MadeStory.Edge> gold, List<Derivation> derivations) {
    Map<List<DocumentId>, DerivationKind> wanted = new HashMap<>();
    gold.forEach(edge -> wanted.put(key(edge.from(), edge.to(), edge.kind()), edge.kind()));
    Map<List<DocumentId>, DerivationKind> given = new HashMap<>();
    for (Derivation one : derivations) {
      one.to().ifPresent(to -> given.put(key(one.from(), to, one.kind()), one.kind()));
    }
    expected += wanted.size();
    found += given.size();
    given.forEach(
        (pair, kind) -> {
          DerivationKind truth = wanted.get(pair);
          if (truth != null
              && (truth == DerivationKind.SAME_ORIGIN) == (kind == DerivationKind.SAME_ORIGIN)) {
            right++;
            rightKind += truth == kind ? 1 : 0;
            counts(truth)[0]++;
          }
        });
    wanted.forEach((pair, kind) -> counts(kind)[1]++);
    given.forEach((pair, kind) -> counts(kind)[2]++);
    Set<List<DocumentId>> all = new HashSet<>(wanted.keySet());
    all.addAll(given.keySet());
    for (List<DocumentId> pair : all) {
      String confusion = label(wanted.get(pair)) + " as " + label(given.get(pair));
      confusions.merge(confusion, 1, Integer::sum);
    }
  }

  private static String label(@org.jspecify.annotations.Nullable DerivationKind kind) {
    return kind == null ? "nothing" : kind.label();
  }

  private long[] counts(DerivationKind kind) {
    return byKind.computeIfAbsent(kind, key -> new long[3]);
  }

  private static List<DocumentId> key(DocumentId from, DocumentId to, DerivationKind kind) {
    boolean turned = kind == DerivationKind.SAME_ORIGIN && from.compareTo(to) > 0;
    return turned ? List.of(to, from) : List.of(from, to);
  }

  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.f1("F1, pair and direction", right, found, expected));
    figures.add(Figure.f1("F1, with kind", rightKind, found, expected));
    byKind.forEach(
        (kind, counts) ->
            figures.add(Figure.percent("recall of " + kind.label(), counts[0], counts[1])));
    return figures;
  }

  /** What was taken for what, the most frequent first. */
  public List<String> confusions() {
    return confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .toList();
  }
}
