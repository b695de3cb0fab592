package dev.hearsay.bench.polnear;

import dev.hearsay.attribution.linear.PlacedSpan;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document's annotated spans as spans of tokens in paragraphs, and which attributions each
 * belongs to.
 *
 * @param spans in text order, each once
 * @param attributions for each span, the numbers of its attributions
 */
public record PlacedGold(List<PlacedSpan> spans, List<Set<Integer>> attributions) {

  /**
   * Places the annotated spans of a document.
   *
   * @param paragraphs the document's tokens, paragraph by paragraph
   */
  public static PlacedGold of(PolnearDocument document, List<List<Token>> paragraphs) {
    Map<PlacedSpan, Set<Integer>> placed = new HashMap<>();
    for (int i = 0; i < document.attributions().size(); i++) {
      for (Role role : Role.values()) {
        for (Span span : document.attributions().get(i).spans(role)) {
          for (PlacedSpan piece : place(role, span, paragraphs)) {
            placed.computeIfAbsent(piece, key -> new HashSet<>()).add(i);
          }
        }
      }
    }
    List<PlacedSpan> spans = new ArrayList<>(placed.keySet());
    spans.sort(
        Comparator.comparingInt(PlacedSpan::paragraph)
            .thenComparingInt(one -> one.span().start())
            .thenComparingInt(one -> one.span().end())
            .thenComparing(one -> one.span().role()));
    return new PlacedGold(spans, spans.stream().map(placed::get).toList());
  }

  /** A span that runs on in the next paragraph becomes a piece in each. */
  private static List<PlacedSpan> place(Role role, Span span, List<List<Token>> paragraphs) {
    List<PlacedSpan> pieces = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      List<Token> tokens = paragraphs.get(paragraph);
      int start = 0;
      while (start < tokens.size() && tokens.get(start).end() <= span.start()) {
        start++;
      }
      int end = start;
      while (end < tokens.size() && tokens.get(end).start() < span.end()) {
        end++;
      }
      if (end > start) {
        pieces.add(new PlacedSpan(paragraph, new RoleSpan(role, start, end, 1)));
      }
    }
    return pieces;
  }
}
