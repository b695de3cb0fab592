package dev.hearsay.bench.affair;

import dev.hearsay.affair.Affair;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What documents tell together: agreements with their terms, orders with what followed, custody,
 * and which tellings are of one event; of the samples and other affairs that were looked at, and of
 * one that nothing was made from, whose misses are never told.
 */
public final class AffairBenchmark implements Benchmark {

  private static final String SYSTEM = "Hearsay, end to end";
  private static final String SECOND = "the second affair";

  /** Makes an affair of analyses. */
  @FunctionalInterface
  public interface Finder {

    /**
     * What the documents tell.
     *
     * @param asOf what was published later is left out
     */
    Affair find(List<Analysis> analyses, LocalDate asOf);
  }

  private final Path repository;
  private final Finder finder;

  /**
   * @param repository root of the checkout, where {@code samples} is
   */
  public AffairBenchmark(Path repository, Finder finder) {
    this.repository = repository;
    this.finder = finder;
  }

  @Override
  public String name() {
    return "affair";
  }

  @Override
  public String describes() {
    return "deals and their terms, orders and what followed, custody: of whole affairs, nothing given";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<Section> sections = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    add("the samples, looked at", List.of(ToldAffair.samples(repository)), sections, misses);
    add("other affairs, looked at", ToldAffair.others(repository), sections, misses);
    Optional<ToldAffair> second = ToldAffair.heldOut(repository);
    if (second.isEmpty()) {
      return new BenchmarkResult(sections, titles(SECOND), misses);
    }
    add(SECOND, List.of(second.get()), sections, new ArrayList<>());
    return new BenchmarkResult(sections, List.of(), misses);
  }

  private void add(
      String what, List<ToldAffair> affairs, List<Section> sections, List<String> misses)
      throws IOException {
    Analyzer analyzer = Analyzer.standard();
    DealScore deals = new DealScore();
    OrderScore orders = new OrderScore();
    CustodyScore custody = new CustodyScore();
    IdentityScore identity = new IdentityScore();
    int documents = 0;
    for (ToldAffair told : affairs) {
      List<Analysis> analyses =
          told.documents().values().parallelStream().map(analyzer::analyze).toList();
      FoundAffair found =
          new FoundAffair(finder.find(analyses, told.asOf()), told.documents().values());
      GoldAffair gold = told.affair();
      deals.add(gold.deals(), found);
      orders.add(gold.orders(), found);
      custody.add(gold, found);
      identity.add(told.events(), told.documents(), found.affair().events());
      documents += told.documents().size();
    }
    List<List<Figure>> figures =
        List.of(
            deals.figures(),
            orders.figures(),
            custody.figures(),
            custody.breaks(),
            identity.figures());
    List<String> titles = titles(what);
    String dataset = what + ", " + documents + " documents";
    for (int i = 0; i < figures.size(); i++) {
      sections.add(
          new Section(titles.get(i), dataset, SYSTEM, figures.get(i), List.of(), NOTES.get(i)));
    }
    misses.addAll(deals.misses());
    misses.addAll(orders.misses());
    misses.addAll(custody.misses());
  }

  private static List<String> titles(String what) {
    return List.of(
        "Agreements and terms: " + what,
        "Orders: " + what,
        "Custody: " + what,
        "Gaps, splits and joins: " + what,
        "One event told by many: " + what);
  }

  private static final List<String> NOTES =
      List.of(
          "Shares are of all terms of the gold, so that one that isn't found is wrong in all. What"
              + " a status means: samples/gold/EVENTS.md.",
          "Shares are of all orders of the gold. What followed is right when all of it is told and"
              + " nothing else.",
          "Shares are of all intervals of the gold. A day is right only as a day, a field that no"
              + " text tells only when it is empty.",
          "",
          "Over the labelled events that were found.");
}
