package dev.hearsay.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 9);
  private static final List<Analysis> STORIES = new ArrayList<>();

  @BeforeAll
  static void read() {
    Analyzer analyzer = Analyzer.with(Accuracy.FAST);
    List<Document> documents =
        List.of(
            Stories.story(
                "gazette",
                "The Tarn Gazette",
                1,
                "The harbour board will close the northern ferry terminal in June, two officials"
                    + " familiar with the plan told the Gazette. Some 140 dockers would lose their"
                    + " work, they said."),
            Stories.story(
                "courier",
                "The Lowmark Courier",
                2,
                "The harbour board will close the northern ferry terminal in June, the Tarn Gazette"
                    + " reported, citing two officials familiar with the plan."),
            Stories.story(
                "herald",
                "The Fenwick Herald",
                3,
                "The harbour board will close the northern ferry terminal in June, according to"
                    + " the Tarn Gazette. Mayor Ada Brill said that 140 dockers would lose their"
                    + " work."),
            Stories.story(
                "post",
                "The Ostley Post",
                4,
                "The harbour board denied that it would close the northern ferry terminal."),
            Stories.story(
                "note",
                "The Ostley Note",
                5,
                "A gardener grew a pumpkin of 300 kilograms, she told the Note."));
    documents.forEach(document -> STORIES.add(analyzer.analyze(document)));
  }

  private static Relations relate(List<Analysis> analyses) {
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    return corpus.relate(DAY, Progress.none());
  }

  private static CorpusClaim closing(Relations relations) {
    return relations.claims().stream()
        .filter(claim -> claim.claim().statement().contains("will close"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void threeOutletsHaveOneSource() {
    CorpusClaim claim = closing(relate(STORIES));
    assertEquals(
        List.of("The Fenwick Herald", "The Lowmark Courier", "The Tarn Gazette"), claim.outlets());
    assertEquals(1, claim.provenance().independent().min());
    assertEquals(1, claim.provenance().independent().max());
    assertEquals(Optional.of(LocalDate.of(2025, 3, 1)), claim.firstSeen());
    assertTrue(claim.isShared());
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    Relations expected = relate(STORIES);
    for (int seed = 0; seed < 12; seed++) {
      List<Analysis> shuffled = new ArrayList<>(STORIES);
      Collections.shuffle(shuffled, new Random(seed));
      Relations relations = relate(shuffled);
      assertEquals(expected.claims(), relations.claims());
      assertEquals(expected.derivations(), relations.derivations());
      assertEquals(expected.links(), relations.links());
    }
  }

  @Test
  void addingTwiceIsAddingOnce() {
    List<Analysis> twice = new ArrayList<>(STORIES);
    twice.addAll(STORIES);
    assertEquals(relate(STORIES).claims(), relate(twice).claims());
  }

  @Test
  void askingInBetweenChangesNothing() {
    Corpus corpus = new Corpus();
    for (Analysis analysis : STORIES) {
      corpus.add(analysis);
      corpus.relate(DAY, Progress.none());
    }
    Relations relations = corpus.relate(DAY, Progress.none());
    assertEquals(relate(STORIES).claims(), relations.claims());
    assertEquals(relate(STORIES).derivations(), relations.derivations());
  }

  @Test
  void addingAllAtOnceIsAddingOneByOne() {
    Corpus corpus = new Corpus();
    STORIES.forEach(corpus::add);
    Relations relations = corpus.relate(DAY, Progress.none());
    Relations expected = relate(STORIES);
    assertEquals(expected.claims(), relations.claims());
    assertEquals(expected.derivations(), relations.derivations());
    assertEquals(expected.drift(), relations.drift());
    assertEquals(expected.disagreements(), relations.disagreements());
  }

  @Test
  void whatIsKnownFromBeforeIsWhatWouldBeFound() {
    List<Analysis> stories = new ArrayList<>(STORIES);
    Collections.shuffle(stories, new Random(3));
    Corpus corpus = new Corpus();
    for (int i = 0; i < stories.size(); i++) {
      corpus.add(stories.get(i));
      Relations relations = corpus.relate(DAY, Progress.none());
      Relations expected = relate(stories.subList(0, i + 1));
      assertEquals(expected.claims(), relations.claims());
      assertEquals(expected.links(), relations.links());
      assertEquals(expected.drift(), relations.drift());
      assertEquals(expected.disagreements(), relations.disagreements());
    }
    DocumentId gone = stories.get(0).document().id();
    corpus.remove(gone);
    corpus.add(stories.get(0));
    Relations relations = corpus.relate(DAY, Progress.none());
    assertEquals(relate(STORIES).claims(), relations.claims());
    assertEquals(relate(STORIES).drift(), relations.drift());
  }

  @Test
  void whatIsTakenOutHasNeverBeenThere() {
    Corpus corpus = new Corpus();
    corpus.addAll(STORIES);
    corpus.relate(DAY, Progress.none());
    corpus.remove(new DocumentId("gazette"));
    Relations relations = corpus.relate(DAY, Progress.none());
    Relations expected = relate(STORIES.subList(1, STORIES.size()));
    assertEquals(expected.claims(), relations.claims());
    assertEquals(expected.derivations(), relations.derivations());
    assertThrows(IllegalArgumentException.class, () -> corpus.remove(new DocumentId("gazette")));
  }

  @Test
  void anEmptyCorpusHasNothing() {
    Relations relations = relate(List.of());
    assertTrue(relations.claims().isEmpty());
    assertTrue(SourceFinder.find(relations).isEmpty());
    assertEquals(Optional.empty(), new Corpus().latest());
  }

  @Test
  void whatIsLaterThanTheDayIsLeftOut() {
    Corpus corpus = new Corpus();
    corpus.addAll(STORIES);
    CorpusClaim claim = closing(corpus.relate(LocalDate.of(2025, 3, 1), Progress.none()));
    assertEquals(List.of("The Tarn Gazette"), claim.outlets());
    assertEquals(Optional.of(LocalDate.of(2025, 3, 5)), corpus.latest());
  }

  @Test
  void whoRelaysIsToldFromWhoHeard() {
    List<QuotedSource> sources = SourceFinder.find(relate(STORIES));
    QuotedSource mayor =
        sources.stream()
            .filter(source -> source.name().contains("Brill"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("The Fenwick Herald"), mayor.heardBy());
    assertTrue(
        sources.stream()
            .filter(source -> source.name().contains("officials"))
            .noneMatch(source -> source.heardBy().contains("The Lowmark Courier")));
  }
}
