package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReuseIndexTest {

  private static final String SIGN_OFF =
      "Read more of our reporting on the harbour and sign up for the letter that our editors send"
          + " every morning before breakfast.";

  private final ReuseIndex index = new ReuseIndex();
  private final Random random = new Random(11);

  @Test
  void addAnswersAtOnce() {
    String story = Texts.article(random, 6);
    Document gazette = Texts.document("a", "Gazette", story);
    Document courier =
        Texts.document("b", "Courier", Texts.article(random, 2) + story.substring(0, 200));
    assertEquals(List.of(), index.add(gazette));
    List<Reuse> found = index.add(courier);
    assertEquals(List.of(gazette.id()), others(found, courier));
    assertEquals(found, index.relatedTo(gazette.id()));
    assertEquals(found, index.relations());
  }

  @Test
  void unrelatedStoriesArentRelated() {
    index.add(Texts.document("a", "Gazette", Texts.article(random, 30)));
    assertEquals(List.of(), index.add(Texts.document("b", "Courier", Texts.article(random, 30))));
  }

  @Test
  void whatAnOutletRepeatsFromStoryToStoryDoesntCount() {
    List<Document> stories = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      stories.add(Texts.document("a" + i, "Gazette", Texts.article(random, 9) + SIGN_OFF));
    }
    stories.forEach(index::add);
    assertEquals(List.of(), index.relations());
    Document courier = Texts.document("b", "Courier", Texts.article(random, 9) + SIGN_OFF);
    assertEquals(List.of(), index.add(courier));
  }

  @Test
  void aCopiedStoryCountsAlthoughItsOutletSignsEverything() {
    String story = Texts.article(random, 9);
    Document original = Texts.document("a", "Gazette", story + SIGN_OFF);
    index.add(original);
    for (int i = 0; i < 6; i++) {
      index.add(Texts.document("a" + i, "Gazette", Texts.article(random, 9) + SIGN_OFF));
    }
    Document courier = Texts.document("b", "Courier", story + Texts.article(random, 9) + SIGN_OFF);
    List<Reuse> found = index.add(courier);
    assertEquals(List.of(original.id()), others(found, courier));
    assertEquals(1, found.get(0).passages().size());
  }

  @Test
  void whatManyOutletsPrintCounts() {
    String wire = Texts.article(random, 9);
    for (int i = 0; i < 40; i++) {
      Document copy =
          Texts.document("w" + i, "Outlet " + i, Texts.sentence(random, 9) + "\n\n" + wire);
      assertEquals(i, index.add(copy).size());
    }
  }

  @Test
  void versionsOfOneStoryDontMakeItBoilerplate() {
    String story = Texts.article(random, 9);
    for (int i = 0; i < 6; i++) {
      index.add(Texts.document("v" + i, "Gazette", story + Texts.sentence(random, 12)));
    }
    Document copy = Texts.document("c", "Courier", Texts.article(random, 4) + story);
    assertEquals(6, index.add(copy).size());
  }

  @Test
  void aStoryThatHundredsPrintRelatesEachToSome() {
    String wire = Texts.article(random, 5);
    List<Document> copies = new ArrayList<>();
    for (int i = 0; i < Postings.MOST + 90; i++) {
      copies.add(Texts.document("w" + i, "Outlet " + i, wire + Texts.sentence(random, 4)));
      index.add(copies.get(i));
    }
    for (Document copy : copies.subList(0, 5)) {
      int related = index.relatedTo(copy.id()).size();
      assertTrue(related > Postings.MOST / 4 && related <= Postings.MOST, () -> "" + related);
    }
  }

  @Test
  void addingAgainChangesNothing() {
    String story = Texts.article(random, 9);
    Document original = Texts.document("a", "Gazette", story);
    index.add(original);
    List<Reuse> found = index.add(Texts.document("b", "Courier", story));
    assertEquals(found, index.add(original));
    assertEquals(2, index.size());
  }

  @Test
  void whatIsTakenAwayWasNeverThere() {
    String wire = Texts.article(random, 5);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < Postings.MOST + 40; i++) {
      documents.add(Texts.document("w" + i, "Outlet " + i % 9, wire + Texts.sentence(random, 9)));
    }
    for (int i = 0; i < 9; i++) {
      documents.add(Texts.document("s" + i, "Gazette", Texts.article(random, 5) + SIGN_OFF));
    }
    Collections.shuffle(documents, random);
    documents.forEach(index::add);
    ReuseIndex without = new ReuseIndex();
    for (int i = 0; i < documents.size(); i++) {
      if (i % 4 == 0) {
        index.remove(documents.get(i).id());
      } else {
        without.add(documents.get(i));
      }
    }
    assertEquals(without.relations(), index.relations());
    documents.forEach(index::add);
    ReuseIndex all = new ReuseIndex();
    documents.forEach(all::add);
    assertEquals(all.size(), index.size());
    assertEquals(all.relations(), index.relations());
  }

  @Test
  void unknownDocumentIsRefused() {
    DocumentId unknown = new DocumentId("unknown");
    assertThrows(IllegalArgumentException.class, () -> index.relatedTo(unknown));
    assertThrows(IllegalArgumentException.class, () -> index.remove(unknown));
  }

  private static List<DocumentId> others(List<Reuse> found, Document document) {
    return found.stream().map(reuse -> reuse.other(document.id())).toList();
  }
}
