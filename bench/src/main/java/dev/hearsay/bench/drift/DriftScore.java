package dev.hearsay.bench.drift;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.retelling.KnownDrift;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much of the known drift was found, and how much of what was found is known. */
final class DriftScore {

  private final Map<DriftKind, long[]> byKind = new EnumMap<>(DriftKind.class);
  private final List<KnownDrift> missed = new ArrayList<>();
  private final List<Drift> wrong = new ArrayList<>();

  /** Adds what is known of some documents and what was found in them; each is matched once. */
  void add(Collection<KnownDrift> known, Collection<Drift> found) {
    List<Drift> open = new ArrayList<>(found);
    for (KnownDrift one : known) {
      counts(one.kind())[2]++;
      Drift match = open.stream().filter(one::is).findFirst().orElse(null);
      if (match == null) {
        missed.add(one);
      } else {
        open.remove(match);
        counts(one.kind())[0]++;
      }
    }
    found.forEach(one -> counts(one.kind())[1]++);
    wrong.addAll(open);
  }

  private long[] counts(DriftKind kind) {
    return byKind.computeIfAbsent(kind, key -> new long[3]);
  }

  List<Figure> figures() {
    long[] all = new long[3];
    for (long[] counts : byKind.values()) {
      for (int i = 0; i < all.length; i++) {
        all[i] += counts[i];
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.percent("recall", all[0], all[2]));
    figures.add(Figure.percent("precision", all[0], all[1]));
    byKind.forEach(
        (kind, counts) -> figures.add(Figure.f1(kind.label(), counts[0], counts[1], counts[2])));
    return figures;
  }

  /** Known and not found. */
  List<KnownDrift> missed() {
    return List.copyOf(missed);
  }

  /** Found and not known. */
  List<Drift> wrong() {
    return List.copyOf(wrong);
  }
}
