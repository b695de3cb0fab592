package dev.hearsay.bench.retelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.retelling.DriftStory.KnownConflict;
import dev.hearsay.provenance.drift.DriftKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DriftStoryTest {

  private static final long SEED = 7;

  private static String words(Map<DocumentId, Document> documents, DocumentId id, Span span) {
    return span.of(Optional.ofNullable(documents.get(id)).orElseThrow().text());
  }

  private static Map<DocumentId, Document> documents(DriftStory story) {
    Map<DocumentId, Document> documents = new HashMap<>();
    story.documents().forEach(one -> documents.put(one.id(), one));
    return documents;
  }

  @Test
  void theSameSeedGivesTheSame() {
    assertEquals(DriftStory.make(4, true, SEED), DriftStory.make(4, true, SEED));
    assertNotEquals(DriftStory.make(4, true, SEED), DriftStory.make(4, true, SEED + 1));
  }

  @Test
  void everyKindOfChangeIsMadeAndItsWordsDiffer() {
    Set<DriftKind> kinds = EnumSet.noneOf(DriftKind.class);
    for (DriftStory story : DriftStory.make(30, false, SEED)) {
      Map<DocumentId, Document> documents = documents(story);
      for (KnownDrift one : story.drift()) {
        kinds.add(one.kind());
        String from = words(documents, one.original(), one.from());
        String to = words(documents, one.document(), one.to());
        assertFalse(from.isBlank() || to.isBlank());
        assertNotEquals(from, to);
      }
    }
    assertEquals(EnumSet.allOf(DriftKind.class), kinds);
  }

  @Test
  void papersThatDisagreeGiveDifferentNumbers() {
    boolean any = false;
    for (DriftStory story : DriftStory.make(20, true, SEED)) {
      Map<DocumentId, Document> documents = documents(story);
      for (KnownConflict one : story.conflicts()) {
        any = true;
        assertNotEquals(
            words(documents, one.one(), one.first()), words(documents, one.other(), one.second()));
      }
    }
    assertTrue(any);
  }

  @Test
  void heldOutFactsAreOthers() {
    Set<String> open = new HashSet<>();
    List<ChangeableFact> all = ChangeableFact.all();
    all.stream().filter(fact -> !fact.heldOut()).forEach(fact -> open.add(fact.original()));
    assertTrue(
        all.stream()
            .filter(ChangeableFact::heldOut)
            .noneMatch(fact -> open.contains(fact.original())));
  }
}
