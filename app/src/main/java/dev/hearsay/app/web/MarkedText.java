package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.report.QuantityWording;
import dev.hearsay.app.report.Wording;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document's text in pieces such that each lies wholly inside or outside of everything that is
 * marked. Together the pieces of a stretch are exactly its text.
 */
public final class MarkedText {

  /** What is marked. */
  enum Role {
    CONTENT,
    VIA,
    SOURCE,
    CUE,
    TIME,
    NUMBER,
    DAMAGE,
    TARGET
  }

  private record Mark(Span span, Role role, String note) {}

  /**
   * A piece.
   *
   * @param roles names for the style sheet, separated by blanks; empty where nothing is marked
   * @param note what there is to say of it: a value, what is damaged; empty where there is nothing
   * @param target identifier where a passage that is linked to begins
   */
  public record Piece(
      String words, String roles, String note, Optional<String> target, Span span) {}

  private final Analysis analysis;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * @param target a passage that is linked to
   */
  MarkedText(Analysis analysis, Optional<Span> target) {
    this.analysis = analysis;
    String text = analysis.document().text();
    for (Attribution one : analysis.attributions()) {
      one.content().forEach(span -> add(span, Role.CONTENT, ""));
      one.source().forEach(span -> add(span, Role.SOURCE, ""));
      one.cue().forEach(span -> add(span, Role.CUE, ""));
      one.via().forEach(via -> add(via.span(), Role.VIA, "has it through " + via.name()));
    }
    for (Timex one : analysis.times()) {
      add(one.span(), Role.TIME, time(one));
    }
    for (Quantity one : analysis.quantities()) {
      String thing = QuantityWording.thing(one, text);
      add(
          one.span(),
          Role.NUMBER,
          QuantityWording.amount(one) + (thing.isEmpty() ? "" : " · " + thing));
    }
    for (Damage one : analysis.damage()) {
      add(
          one.span(),
          Role.DAMAGE,
          Wording.of(one.kind())
              + one.suggestion().map(words -> ": probably “" + words + "”").orElse(""));
    }
    target.ifPresent(span -> add(span, Role.TARGET, ""));
  }

  private static String time(Timex timex) {
    String days =
        timex.from().isPresent() && timex.from().equals(timex.to())
            ? Wording.of(timex.from().get())
            : timex.isClosed()
                ? Wording.of(timex.from().orElseThrow())
                    + " to "
                    + Wording.of(timex.to().orElseThrow())
                : timex.value();
    return days
        + timex.notes().stream()
            .map(note -> " (" + Wording.of(note) + ")")
            .collect(Collectors.joining());
  }

  private void add(Span span, Role role, String note) {
    if (!span.isEmpty()) {
      marks.add(new Mark(span, role, note));
    }
  }

  /** The pieces of a stretch, in text order. */
  List<Piece> pieces(Span stretch) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.span().overlaps(stretch))
            .sorted(Comparator.comparing(Mark::role))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    for (Mark mark : inside) {
      cuts.add(Math.max(stretch.start(), mark.span().start()));
      cuts.add(Math.min(stretch.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = stretch.start();
    for (int end : cuts.tailSet(start, false)) {
      Span span = new Span(start, end);
      pieces.add(piece(span, inside.stream().filter(mark -> mark.span().contains(span)).toList()));
      start = end;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> in) {
    long depth = in.stream().filter(mark -> mark.role() == Role.CONTENT).count();
    String roles =
        in.stream()
                .map(mark -> mark.role().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" "))
            + (depth > 1 ? " deep" : "");
    String note =
        in.stream()
            .map(Mark::note)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    Optional<String> target =
        in.stream()
            .filter(mark -> mark.role() == Role.TARGET)
            .filter(mark -> mark.span().start() == span.start())
            .map(mark -> "s" + mark.span().start() + "-" + mark.span().end())
            .findFirst();
    return new Piece(span.of(analysis.document().text()), roles, note, target, span);
  }
}
