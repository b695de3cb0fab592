package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** How much and how many of what, in the order of the text, beside the words that say so. */
final class QuantitiesSection {

  /** Tables of figures would bury the rest of the report. */
  static final int MOST_SHOWN = 40;

  private final List<Quantity> quantities;
  private final String text;

  QuantitiesSection(Analysis analysis) {
    this.quantities = shown(analysis);
    this.text = analysis.document().text();
  }

  /** All but the bare "one" of "one man said", which tells a reader nothing. */
  static List<Quantity> shown(Analysis analysis) {
    return analysis.quantities().stream().filter(quantity -> !isBareOne(quantity)).toList();
  }

  private static boolean isBareOne(Quantity quantity) {
    return quantity.value().filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent()
        && quantity.comparator() == Quantity.Comparator.EXACTLY
        && quantity.denominator().isEmpty()
        && quantity.unit().isEmpty();
  }

  void addTo(ReportLines lines) {
    if (quantities.isEmpty()) {
      return;
    }
    lines.heading("QUANTITIES · " + quantities.size());
    lines.blank();
    StyledText margin = StyledText.of("  ", Style.PLAIN);
    for (Quantity quantity : quantities.subList(0, Math.min(MOST_SHOWN, quantities.size()))) {
      StyledText left = StyledText.of(QuantityWording.amount(quantity), Style.STRONG);
      String thing = QuantityWording.thing(quantity, text);
      if (!thing.isEmpty()) {
        left.append(" · " + thing, Style.PLAIN);
      }
      String words = "“" + QuantityWording.words(quantity, text) + "”";
      lines.folded(margin, margin, left, StyledText.of(words, Style.QUIET));
    }
    if (quantities.size() > MOST_SHOWN) {
      String more = "and " + (quantities.size() - MOST_SHOWN) + " more";
      lines.folded("  ", StyledText.of(more, Style.QUIET));
    }
  }
}
