package dev.hearsay.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept from one time to the next is what would be found from scratch. */
class KeptRelationsTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final LocalDate LAST = FIRST.plusDays(20);
  private static final int STEPS = 24;

  /** Each changes by coming or going what is read in others, or what stands behind their claims. */
  private static final List<Analysis> STORIES = new ArrayList<>();

  @BeforeAll
  static void read() {
    Analyzer analyzer = Analyzer.with(Accuracy.FAST);
    List<Document> documents =
        List.of(
            Stories.story(
                "e-paper",
                "The Tarn Gazette",
                1,
                "The harbour board will close the northern ferry terminal in June, two officials"
                    + " familiar with the plan told the Gazette. Some 140 dockers would lose their"
                    + " work, they said."),
            Stories.story(
                "c-credits",
                "The Lowmark Courier",
                2,
                "The harbour board will close the northern ferry terminal in June, the Tarn Gazette"
                    + " reported, citing two officials familiar with the plan. Ada Brill, a"
                    + " spokeswoman for the harbour board, said that 143 dockers would lose their"
                    + " work."),
            Stories.story(
                "g-credits-both",
                "The Fenwick Herald",
                3,
                "The harbour board will close the northern ferry terminal in June, according to the"
                    + " Tarn Gazette. Ada Brill said that 143 dockers would lose their work."
                    + " Lowmark officials said that the harbour board had promised new work."),
            Stories.story(
                "a-denies",
                "The Ostley Post",
                4,
                "The harbour board denied that it would close the northern ferry terminal. Ada"
                    + " Brill denied that Conrad Vell had asked the harbour board to close it."),
            Stories.story(
                "f-accuses",
                "The Marram Mail",
                5,
                "Conrad Vell, the minister for harbours of Lowmark, accused Ada Brill of hiding the"
                    + " plan. The harbour board will close the northern ferry terminal in June,"
                    + " Conrad Vell said. The trade union said that 143 dockers would lose their"
                    + " work."),
            Stories.story(
                "b-takes-back",
                "The Lowmark Courier",
                8,
                "Ada Brill of the harbour board said on Saturday that 139 dockers, not 143, would"
                    + " lose their work. She corrected the number of 143 that she had given."),
            Stories.story(
                "d-names-place",
                "The Vessin Chronicle",
                9,
                "Lowmark lies on the coast. In Lowmark, 139 dockers would lose their work, the"
                    + " harbour board said. Reports said that the northern ferry terminal would"
                    + " close in June."),
            Stories.story(
                "h-copies",
                "The Inland Echo",
                10,
                "The harbour board will close the northern ferry terminal in June, the Tarn Gazette"
                    + " reported, citing two officials familiar with the plan. Ada Brill, a"
                    + " spokeswoman for the harbour board, said that 143 dockers would lose their"
                    + " work."),
            Stories.story(
                "i-other",
                "The Ostley Note",
                11,
                "A gardener grew a pumpkin of 300 kilograms, she told the Note."));
    documents.forEach(document -> STORIES.add(analyzer.analyze(document)));
  }

  private static Relations fromScratch(Collection<Analysis> analyses, LocalDate day) {
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    return corpus.relate(day, Progress.none());
  }

  private static void assertSameRelations(Relations expected, Relations found, String at) {
    assertEquals(expected.derivations(), found.derivations(), at);
    assertEquals(expected.claims(), found.claims(), at);
    assertEquals(expected.links(), found.links(), at);
    assertEquals(expected.drift(), found.drift(), at);
    assertEquals(expected.disagreements(), found.disagreements(), at);
    assertEquals(expected.loops(), found.loops(), at);
  }

  @Test
  void documentsComeAndGoAndDaysPass() {
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      Corpus corpus = new Corpus();
      Map<String, Analysis> there = new TreeMap<>();
      for (int step = 0; step < STEPS; step++) {
        Analysis story = STORIES.get(random.nextInt(STORIES.size()));
        DocumentId id = story.document().id();
        boolean goes = there.remove(id.value()) != null;
        if (goes) {
          corpus.remove(id);
        } else {
          there.put(id.value(), story);
          corpus.add(story);
        }
        LocalDate day = random.nextInt(3) > 0 ? LAST : FIRST.plusDays(random.nextInt(12));
        assertSameRelations(
            fromScratch(there.values(), day),
            corpus.relate(day, Progress.none()),
            "seed " + seed + ", step " + step + ": " + id + (goes ? " goes" : " comes"));
      }
    }
  }

  @Test
  void aDocumentOfTheSameNameFromAnotherOutletIsAnother() {
    Corpus corpus = new Corpus();
    corpus.addAll(STORIES);
    corpus.relate(LAST, Progress.none());
    Analysis paper = STORIES.get(0);
    Analysis other =
        Analyzer.with(Accuracy.FAST)
            .analyze(Stories.story("e-paper", "The Vessin Chronicle", 1, paper.document().text()));
    corpus.remove(paper.document().id());
    corpus.add(other);
    List<Analysis> now = new ArrayList<>(STORIES);
    now.set(0, other);
    assertSameRelations(
        fromScratch(now, LAST), corpus.relate(LAST, Progress.none()), "another outlet");
  }

  @Test
  void claimsThatANewDocumentDoesNotTouchAreNotTracedAgain() {
    Corpus corpus = new Corpus();
    corpus.addAll(STORIES.subList(0, STORIES.size() - 1));
    Relations before = corpus.relate(LAST, Progress.none());
    corpus.add(STORIES.get(STORIES.size() - 1));
    Relations after = corpus.relate(LAST, Progress.none());
    for (CorpusClaim claim : before.claims()) {
      CorpusClaim same = after.claim(claim.claim().id()).orElseThrow();
      assertSame(claim.provenance(), same.provenance(), claim.claim().statement());
    }
  }
}
