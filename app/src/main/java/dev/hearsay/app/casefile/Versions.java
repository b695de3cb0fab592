package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Compares each version of a page with the one before it, once. */
final class Versions {

  private static final RecordCodec<VersionChange> CODEC = RecordCodec.of(VersionChange.class);

  private Versions() {}

  private record Pair(long earlier, long later) {}

  /**
   * Compares all that isn't compared yet; the finder is asked for only where there is something.
   */
  static void compareAll(Connections connections, Supplier<DriftFinder> finders) {
    List<Pair> pairs = connections.read(Versions::missing);
    if (pairs.isEmpty()) {
      return;
    }
    DriftFinder finder = finders.get();
    for (Pair pair : pairs) {
      Optional<VersionChange> change =
          connections.read(
              session -> {
                Optional<Analysis> earlier = analysis(session, pair.earlier());
                Optional<Analysis> later = analysis(session, pair.later());
                return earlier.flatMap(one -> later.map(other -> change(finder, one, other)));
              });
      change.ifPresent(
          one ->
              connections.write(
                  session ->
                      session.change(
                          "INSERT OR REPLACE INTO version_change (document, earlier, shape, data)"
                              + " VALUES (?, ?, ?, ?)",
                          pair.later(),
                          pair.earlier(),
                          CODEC.shape(),
                          Deflation.deflate(CODEC.pack(one, List.of())))));
    }
  }

  private static Optional<Analysis> analysis(Session session, long number) {
    Document document = DocumentStore.document(session, number).orElseThrow();
    return AnalysisStore.analysis(session, number, document);
  }

  private static List<Pair> missing(Session session) {
    Map<Long, Long> compared = new HashMap<>();
    session.each(
        "SELECT document, earlier FROM version_change WHERE shape = ?",
        row -> compared.put(row.number(1), row.number(2)),
        CODEC.shape());
    List<Pair> pairs = new ArrayList<>();
    long[] before = {-1, -1};
    session.each(
        "SELECT d.story, d.number FROM document d WHERE d.story IN"
            + " (SELECT story FROM document GROUP BY story HAVING count(*) > 1)"
            + DocumentRows.VERSION_ORDER.replace("ORDER BY", "ORDER BY d.story,"),
        row -> {
          if (row.number(1) == before[0]) {
            pairs.add(new Pair(before[1], row.number(2)));
          }
          before[0] = row.number(1);
          before[1] = row.number(2);
        });
    return pairs.stream()
        .filter(pair -> compared.getOrDefault(pair.later(), -1L) != pair.earlier())
        .toList();
  }

  private static VersionChange change(DriftFinder finder, Analysis earlier, Analysis later) {
    Set<String> numbers = numbers(earlier);
    Set<String> numbersNow = numbers(later);
    Set<String> names = names(earlier);
    Set<String> namesNow = names(later);
    return new VersionChange(
        earlier.document().id(),
        finder.collate(earlier, later, DerivationKind.REWRITE),
        without(numbers, numbersNow),
        without(numbersNow, numbers),
        without(names, namesNow),
        without(namesNow, names));
  }

  private static List<String> without(Set<String> some, Set<String> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  private static Set<String> numbers(Analysis analysis) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Quantity quantity : analysis.quantities()) {
      numbers.add(quantity.span().of(analysis.document().text()));
    }
    return numbers;
  }

  private static Set<String> names(Analysis analysis) {
    Set<String> names = new LinkedHashSet<>();
    for (Entity entity : analysis.entities()) {
      names.add(entity.name());
    }
    return names;
  }

  /** What a version changed; empty where it is the first, or isn't compared yet. */
  static Optional<VersionChange> change(Session session, long document) {
    return session.first(
        "SELECT data FROM version_change WHERE document = ? AND shape = ?",
        row -> CODEC.unpack(Deflation.inflate(row.bytes(1)), List.of()),
        document,
        CODEC.shape());
  }
}
