package dev.hearsay.bench.affair;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.bench.claims.GroupScore;
import dev.hearsay.bench.events.GoldEvent;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.mentions.CoreferenceScore;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tellings are of one event, over the labelled events that were found. Tellings of one thing
 * of the gold's make one group for each type, since events of two types are two; a telling of
 * nothing that the gold names is a group of its own.
 */
final class IdentityScore {

  private long labelled;
  private int affairs;
  private final List<String> expected = new ArrayList<>();
  private final List<String> grouped = new ArrayList<>();

  /**
   * Adds an affair.
   *
   * @param documents by the identifiers of the gold
   */
  void add(List<GoldEvent> events, Map<String, Document> documents, Collection<AffairEvent> found) {
    String affair = affairs++ + " ";
    Map<DocumentId, List<GoldEvent>> byDocument = new HashMap<>();
    for (GoldEvent event : events) {
      if (!event.optional()) {
        labelled++;
        DocumentId id = Optional.ofNullable(documents.get(event.document())).orElseThrow().id();
        byDocument.computeIfAbsent(id, each -> new ArrayList<>()).add(event);
      }
    }
    for (AffairEvent event : found) {
      for (ToldEvent told : event.told()) {
        List<GoldEvent> there = byDocument.getOrDefault(told.document(), List.of());
        Optional<GoldEvent> gold =
            there.stream()
                .filter(each -> each.type() == told.event().type())
                .filter(each -> each.restsOn(told.event().trigger()))
                .findFirst();
        if (gold.isPresent()) {
          there.remove(gold.get());
          String alone = "telling " + expected.size();
          expected.add(
              gold.get().sameAs().map(id -> affair + id + " " + gold.get().type()).orElse(alone));
          grouped.add(affair + event.id());
        }
      }
    }
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.percent("tellings found %", expected.size(), labelled));
    if (expected.isEmpty()) {
      return figures;
    }
    figures.addAll(GroupScore.of(expected, grouped).figures());
    CoreferenceScore score = new CoreferenceScore();
    score.add(chains(expected), chains(grouped));
    figures.add(
        Figure.quality("CoNLL", 100 * score.average(), Map.of("tellings", (long) expected.size())));
    return figures;
  }

  /** The groups of two and more. */
  private static List<Set<Integer>> chains(List<String> groups) {
    Map<String, Set<Integer>> chains = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      chains.computeIfAbsent(groups.get(i), each -> new HashSet<>()).add(i);
    }
    return chains.values().stream().filter(chain -> chain.size() > 1).toList();
  }
}
