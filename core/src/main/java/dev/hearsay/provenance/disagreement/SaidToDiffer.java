package dev.hearsay.provenance.disagreement;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A text itself says that two numbers beside each other don't agree: "The number is disputed." */
final class SaidToDiffer {

  private static final String RULE = "text-says-so";
  private static final double FARTHEST = 1.5;

  /** An exact number as great as that is hardly given twice for different things. */
  private static final double TELLING = 30;

  private final Analysis analysis;
  private final List<Reading> own;
  private final Map<String, List<Reading>> all;

  /**
   * @param own readings of the document
   * @param all readings of all documents, by their labels
   */
  SaidToDiffer(Analysis analysis, List<Reading> own, Map<String, List<Reading>> all) {
    this.analysis = analysis;
    this.own = own.stream().sorted(Reading.ORDER).toList();
    this.all = all;
  }

  /** The sentences of a document that say that something differs, by their positions. */
  static List<Integer> saying(Analysis analysis) {
    List<Integer> saying = new ArrayList<>();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      Span sentence = analysis.sentences().get(i).span();
      String lower = sentence.of(analysis.document().text()).toLowerCase(Locale.ROOT);
      if (DisagreementWords.list("differ").stream().anyMatch(lower::contains)) {
        saying.add(i);
      }
    }
    return saying;
  }

  /**
   * What the text says to differ.
   *
   * @param saying as {@link #saying} finds them
   */
  List<Disagreement> find(List<Integer> saying) {
    List<Disagreement> found = new ArrayList<>();
    List<Sentence> sentences = analysis.sentences();
    for (int i : saying) {
      int block = sentences.get(i).block();
      int first = i;
      while (first > 0 && sentences.get(first - 1).block() >= block - 1) {
        first--; // the paragraph before may have the other number
      }
      Span around =
          new Span(
              sentences.get(first).span().start(),
              sentences.get(Math.min(sentences.size() - 1, i + 1)).span().end());
      disagreement(around, sentences.get(i).span()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Disagreement> disagreement(Span around, Span said) {
    List<Reading> near = own.stream().filter(one -> around.contains(one.place())).toList();
    for (Reading one : near) {
      for (Reading other : near) {
        if (Reading.ORDER.compare(one, other) < 0 && differ(one, other)) {
          Map<String, List<Reading>> values = new TreeMap<>();
          values.put(one.label(), alike(one));
          values.put(other.label(), alike(other));
          return Optional.of(
              new Disagreement(
                  values.values().stream()
                      .flatMap(List::stream)
                      .filter(each -> each.document().equals(analysis.document().id()))
                      .map(each -> Topic.of(each, analysis.document().text()))
                      .min(
                          Comparator.comparing((String topic) -> topic.contains("…"))
                              .thenComparing(Comparator.naturalOrder()))
                      .orElseThrow(),
                  Disagreement.Kind.CONFLICT,
                  Optional.empty(),
                  Values.mostGivenFirst(values),
                  List.of(new Evidence(analysis.document().id(), said, RULE))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean differ(Reading one, Reading other) {
    if (one.count().isEmpty() || other.count().isEmpty() || one.label().equals(other.label())) {
      return false;
    }
    double low = Math.min(one.count().get().low(), other.count().get().low());
    double high = Math.max(one.count().get().high(), other.count().get().high());
    return SameThing.countAlike(one, other)
        && high <= FARTHEST * low
        && !SameThing.agree(one, other);
  }

  /** All that give the same value for what may be the same. */
  private List<Reading> alike(Reading one) {
    return all.getOrDefault(one.label(), List.of()).stream()
        .filter(
            other ->
                other.equals(one)
                    || (one.count().orElseThrow().low() >= TELLING
                        && other.count().isPresent()
                        && SameThing.countAlike(one, other)))
        .toList();
  }
}
