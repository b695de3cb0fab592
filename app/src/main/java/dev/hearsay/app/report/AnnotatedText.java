package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a document's text into segments such that every segment lies wholly inside or wholly outside
 * each source, cue, content and damaged place. Together the segments of a stretch are exactly its
 * text.
 */
final class AnnotatedText {

  /** What words are in an attribution; damage is in none. */
  enum Role {
    CONTENT,
    VIA,
    SOURCE,
    CUE,
    DAMAGE
  }

  /**
   * Words with a role.
   *
   * @param index of the attribution, or of the damage
   * @param first whether this is where the attribution's content begins
   */
  record Mark(Span span, Role role, int index, boolean first) {}

  /**
   * A stretch with the marks it lies in, outermost first.
   *
   * @param marks longest first
   */
  record Segment(Span span, List<Mark> marks) {}

  private static final Comparator<Mark> IN_TEXT_ORDER =
      Comparator.comparingInt((Mark mark) -> mark.span().start());

  private static final Comparator<Mark> OUTERMOST_FIRST =
      Comparator.comparingInt((Mark mark) -> -mark.span().length()).thenComparing(Mark::role);

  private final List<Mark> marks = new ArrayList<>();

  AnnotatedText(Analysis analysis) {
    List<Attribution> attributions = analysis.attributions();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      add(attribution.content(), Role.CONTENT, i);
      add(attribution.source(), Role.SOURCE, i);
      add(attribution.cue(), Role.CUE, i);
      add(attribution.via().stream().map(via -> via.span()).toList(), Role.VIA, i);
    }
    List<Damage> damage = analysis.damage();
    for (int i = 0; i < damage.size(); i++) {
      add(List.of(damage.get(i).span()), Role.DAMAGE, i);
    }
    marks.sort(IN_TEXT_ORDER);
  }

  private void add(List<Span> spans, Role role, int index) {
    for (int i = 0; i < spans.size(); i++) {
      if (!spans.get(i).isEmpty()) {
        marks.add(new Mark(spans.get(i), role, index, i == 0));
      }
    }
  }

  /** The segments of {@code stretch}, in text order. */
  List<Segment> segments(Span stretch) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.span().overlaps(stretch))
            .sorted(OUTERMOST_FIRST)
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    for (Mark mark : inside) {
      cuts.add(Math.max(stretch.start(), mark.span().start()));
      cuts.add(Math.min(stretch.end(), mark.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    int start = stretch.start();
    for (int cut : cuts.tailSet(start, false)) {
      Span span = new Span(start, cut);
      segments.add(
          new Segment(span, inside.stream().filter(mark -> mark.span().contains(span)).toList()));
      start = cut;
    }
    return segments;
  }
}
