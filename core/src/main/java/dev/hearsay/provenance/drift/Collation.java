package dev.hearsay.provenance.drift;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document beside one that it may descend from, sentence by sentence, as an editor collates two
 * witnesses of a text.
 *
 * @param original what is compared with
 * @param document what may retell it
 * @param rows in the order of the document; what only the original has follows what stands before
 *     it there
 * @param drift what differs in substance
 */
public record Collation(
    DocumentId original, DocumentId document, List<Row> rows, List<Drift> drift) {

  /**
   * Two sentences that tell the same, or one that only one of the two has.
   *
   * @param original the original's sentence
   * @param retold the document's
   * @param likeness from 0 to 1; 0 where one is missing
   */
  public record Row(Optional<Span> original, Optional<Span> retold, double likeness) {

    public Row {
      if (original.isEmpty() && retold.isEmpty()) {
        throw new IllegalArgumentException("a row has a sentence");
      }
    }
  }

  public Collation {
    rows = List.copyOf(rows);
    drift = List.copyOf(drift);
  }

  /** How many of the document's sentences tell what the original tells. */
  public long shared() {
    return rows.stream()
        .filter(row -> row.original().isPresent() && row.retold().isPresent())
        .count();
  }

  static Collation of(Retelling retelling, List<Drift> drift) {
    List<Row> rows = new ArrayList<>();
    Map<Integer, Integer> rowOfOriginal = new HashMap<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      Optional<Retelling.Match> match = retelling.best(sentence);
      match.ifPresent(one -> rowOfOriginal.put(one.sentence().index(), rows.size()));
      rows.add(
          new Row(
              match.map(one -> one.sentence().span()),
              Optional.of(sentence.span()),
              match.map(Retelling.Match::likeness).orElse(0.0)));
    }
    Map<Integer, List<Row>> behind = new HashMap<>();
    int last = -1;
    for (ToldSentence sentence : retelling.earlier().sentences()) {
      Integer row = rowOfOriginal.get(sentence.index());
      if (row == null) {
        behind
            .computeIfAbsent(last, at -> new ArrayList<>())
            .add(new Row(Optional.of(sentence.span()), Optional.empty(), 0));
      } else {
        last = row;
      }
    }
    List<Row> all = new ArrayList<>(behind.getOrDefault(-1, List.of()));
    for (int i = 0; i < rows.size(); i++) {
      all.add(rows.get(i));
      all.addAll(behind.getOrDefault(i, List.of()));
    }
    return new Collation(retelling.earlier().id(), retelling.later().id(), all, drift);
  }
}
