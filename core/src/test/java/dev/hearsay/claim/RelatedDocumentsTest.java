package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More documents than one may choose, of stories that share words: Verna, Lanthe and so on. */
class RelatedDocumentsTest {

  private static final List<String> PLACES =
      List.of("Verna", "Lanthe", "Orsava", "Kelmar", "Dovrin", "Ustak");
  private static final List<String> THINGS = List.of("mine", "dam", "ferry", "archive", "orchard");
  private static final int DOCUMENTS = 90;
  private static final Map<DocumentId, ToldDocument> TOLD = new TreeMap<>();

  @BeforeAll
  static void tell() {
    Random random = new Random(7);
    for (int i = 0; i < DOCUMENTS; i++) {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      String thing = THINGS.get(random.nextInt(THINGS.size()));
      Told told =
          new Told(
              "document " + i,
              "The inspector closed the %s in %s after the explosion injured %d surveyors."
                  .formatted(thing, place, 3 + random.nextInt(40)));
      TOLD.put(told.analysis().document().id(), new ToldDocument(told.propositions()));
    }
  }

  private static Set<RelatedDocuments.Pair> apply(
      RelatedDocuments documents, Set<RelatedDocuments.Pair> known) {
    RelatedDocuments.Changes changes = documents.update();
    assertTrue(changes.related().stream().noneMatch(known::contains));
    known.addAll(changes.related());
    assertTrue(known.containsAll(changes.unrelated()));
    changes.unrelated().forEach(known::remove);
    return known;
  }

  private static Set<RelatedDocuments.Pair> noPairs() {
    return new TreeSet<>(
        Comparator.comparing(RelatedDocuments.Pair::one)
            .thenComparing(RelatedDocuments.Pair::other));
  }

  private static Set<RelatedDocuments.Pair> atOnce(Set<DocumentId> ids) {
    RelatedDocuments documents = new RelatedDocuments();
    ids.forEach(id -> documents.add(id, told(id)));
    return apply(documents, noPairs());
  }

  private static ToldDocument told(DocumentId id) {
    return Optional.ofNullable(TOLD.get(id)).orElseThrow();
  }

  @Test
  void notAllAreRelatedToAll() {
    int pairs = atOnce(TOLD.keySet()).size();
    assertTrue(pairs > DOCUMENTS, () -> pairs + " pairs");
    assertTrue(pairs < DOCUMENTS * (DOCUMENTS - 1) / 2, () -> pairs + " pairs");
  }

  @Test
  void askingInBetweenInAnyOrderChangesNothing() {
    Set<RelatedDocuments.Pair> expected = atOnce(TOLD.keySet());
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      List<DocumentId> order = new ArrayList<>(TOLD.keySet());
      Collections.shuffle(order, random);
      RelatedDocuments documents = new RelatedDocuments();
      Set<RelatedDocuments.Pair> pairs = noPairs();
      for (DocumentId id : order) {
        documents.add(id, told(id));
        if (random.nextInt(3) == 0) {
          apply(documents, pairs);
        }
      }
      assertEquals(expected, apply(documents, pairs), "seed " + seed);
    }
  }

  @Test
  void whatIsTakenOutHasNeverBeenThere() {
    RelatedDocuments documents = new RelatedDocuments();
    TOLD.forEach(documents::add);
    Set<RelatedDocuments.Pair> pairs = apply(documents, noPairs());
    Set<DocumentId> left = new TreeSet<>(TOLD.keySet());
    int count = 0;
    for (DocumentId id : TOLD.keySet()) {
      if (count++ % 3 == 0) {
        documents.remove(id);
        left.remove(id);
        pairs.removeIf(pair -> pair.one().equals(id) || pair.other().equals(id));
      }
    }
    assertEquals(atOnce(left), apply(documents, pairs));
  }
}
