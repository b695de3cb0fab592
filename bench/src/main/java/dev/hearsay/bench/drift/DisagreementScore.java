package dev.hearsay.bench.drift;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many of the known disagreements were found, and how much of what was found is known. One is
 * found when words of at least two of its values stand in different values of what was found.
 */
final class DisagreementScore {

  private final List<Known> missed = new ArrayList<>();
  private final List<Disagreement> wrong = new ArrayList<>();
  private long expected;
  private long right;
  private long rightKind;
  private long found;
  private long known;

  /** Words of a document. */
  record Place(DocumentId document, Span span) {}

  /**
   * A disagreement that is known.
   *
   * @param values each with the places where it is given
   */
  record Known(String about, Disagreement.Kind kind, List<List<Place>> values) {

    boolean is(Disagreement other) {
      long shared =
          values.stream()
              .filter(places -> other.values().stream().anyMatch(value -> holds(value, places)))
              .count();
      long distinct =
          other.values().stream()
              .filter(value -> values.stream().anyMatch(places -> holds(value, places)))
              .count();
      return Math.min(shared, distinct) >= 2;
    }

    private static boolean holds(ClaimedValue value, List<Place> places) {
      return value.statements().stream()
          .anyMatch(
              one ->
                  places.stream()
                      .anyMatch(
                          place ->
                              place.document().equals(one.document())
                                  && place.span().overlaps(one.span())));
    }
  }

  void add(Collection<Known> gold, Collection<Disagreement> given) {
    expected += gold.size();
    found += given.size();
    for (Known one : gold) {
      List<Disagreement> matches = given.stream().filter(one::is).toList();
      if (matches.isEmpty()) {
        missed.add(one);
      } else {
        right++;
        rightKind += matches.stream().anyMatch(match -> match.kind() == one.kind()) ? 1 : 0;
      }
    }
    for (Disagreement one : given) {
      if (gold.stream().anyMatch(expectedOne -> expectedOne.is(one))) {
        known++;
      } else {
        wrong.add(one);
      }
    }
  }

  List<Figure> figures() {
    return List.of(
        Figure.percent("recall", right, expected),
        Figure.percent("recall, with kind", rightKind, expected),
        Figure.percent("precision", known, found));
  }

  List<Known> missed() {
    return List.copyOf(missed);
  }

  List<Disagreement> wrong() {
    return List.copyOf(wrong);
  }
}
