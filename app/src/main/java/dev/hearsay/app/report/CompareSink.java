package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationFinder;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.drift.Collation;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.text.PublicationTime;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts two documents side by side when both are read. */
public abstract class CompareSink implements ReadingSink {

  private final List<Analysis> analyses = new ArrayList<>();
  private final OutputStream out;

  CompareSink(OutputStream out) {
    this.out = out;
  }

  /**
   * What was compared.
   *
   * @param original the one that the other descends from; where neither does, the earlier
   * @param derivation how the other descends from it
   */
  record Compared(
      Analysis original, Analysis document, Optional<Derivation> derivation, Collation collation) {}

  @Override
  public void write(Analysis analysis, List<Event> events) {
    analyses.add(analysis);
  }

  /** How many documents there were to compare; two are needed. */
  public int documents() {
    return analyses.size();
  }

  @Override
  public void finish(Totals totals) throws IOException {
    if (analyses.size() == 2) {
      show(compare(analyses.get(0), analyses.get(1)), out);
      out.flush();
    }
  }

  private static Compared compare(Analysis first, Analysis second) {
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(List.of(first, second));
    Optional<Derivation> derivation =
        finder.derivations().stream()
            .filter(one -> one.to().isPresent() && one.kind() != DerivationKind.SAME_ORIGIN)
            .findFirst();
    boolean turned =
        derivation
            .map(one -> one.from().equals(first.document().id()))
            .orElseGet(() -> isLater(first, second));
    Analysis original = turned ? second : first;
    Analysis document = turned ? first : second;
    return new Compared(
        original,
        document,
        derivation,
        DriftFinder.standard()
            .collate(
                original,
                document,
                derivation.map(Derivation::kind).orElse(DerivationKind.REWRITE)));
  }

  private static boolean isLater(Analysis one, Analysis other) {
    Optional<PublicationTime> day = one.document().published();
    Optional<PublicationTime> otherDay = other.document().published();
    return day.isPresent()
        && otherDay.isPresent()
        && day.get().date().isAfter(otherDay.get().date());
  }

  abstract void show(Compared compared, OutputStream to) throws IOException;
}
