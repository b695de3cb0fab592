package dev.hearsay.quantity;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Finds quantities and writes each on a line, as tests read them. */
final class QuantityLine {

  private static final QuantityFinder FINDER = QuantityFinder.standard();

  private QuantityLine() {}

  static List<Quantity> find(String text) {
    List<Sentence> sentences = SentenceSplitter.split(text, List.of());
    return FINDER.find(text, sentences);
  }

  /** "more than 250 | more-than 250 | Danish dockers", the thing left out when there is none. */
  static List<String> lines(String text) {
    return find(text).stream().map(quantity -> line(quantity, text)).toList();
  }

  private static String line(Quantity quantity, String text) {
    String high = quantity.value().isPresent() ? "" : ".." + quantity.high().toPlainString();
    String denominator =
        quantity.denominator().map(whole -> "/" + whole.toPlainString()).orElse("");
    String unit = quantity.unit().map(found -> " " + found.label()).orElse("");
    String thing =
        quantity.thing().stream().map(span -> words(span, text)).collect(Collectors.joining(" + "));
    return words(quantity.span(), text)
        + " | "
        + quantity.comparator().label()
        + " "
        + quantity.low().toPlainString()
        + high
        + denominator
        + unit
        + (thing.isEmpty() ? "" : " | " + thing);
  }

  private static String words(Span span, String text) {
    return span.of(text);
  }
}
