package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import dev.hearsay.corpus.SourceFinder;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case holds is what reading, analysing and relating gives without one. */
class CaseFileTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("a.hearsay");
  }

  @Test
  void samplesComeBackAsTheyWereRelated() {
    List<Document> documents = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults())
        .read(
            Cases.SAMPLES.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                documents.add(read.document());
              }
            });
    Corpus corpus = new Corpus();
    List<Analysis> analyses = documents.stream().map(Cases.ANALYZER::analyze).toList();
    corpus.addAll(analyses);
    try (CaseFile file = CaseFile.openOrCreate(file())) {
      AddReport report = Cases.add(file, Cases.SAMPLES);
      assertEquals(documents.size(), report.fresh());
    }
    try (CaseFile file = CaseFile.open(file())) {
      Relations expected = corpus.relate(corpus.latest().orElseThrow(), Progress.none());
      Relations stored = file.relations().orElseThrow();
      assertEquals(expected.analyses(), stored.analyses());
      assertEquals(expected.claims(), stored.claims());
      assertEquals(expected.derivations(), stored.derivations());
      assertEquals(expected.links(), stored.links());
      assertEquals(expected.disagreements(), stored.disagreements());
      assertEquals(expected.drift(), stored.drift());
      assertEquals(expected.loops(), stored.loops());
      assertEquals(expected.asOf(), stored.asOf());
      assertEquals(SourceFinder.find(expected), file.allSources());
      for (CorpusClaim claim : expected.claims()) {
        assertEquals(claim, file.claim(claim.claim().id()).orElseThrow());
      }
      assertEquals(
          expected.claims().stream().map(claim -> claim.claim().id()).toList(),
          file.claims(ClaimQuery.all()).items().stream().map(ClaimRow::id).toList());
    }
  }

  @Test
  void aDocumentHasAllThatIsKnownOfIt() {
    try (CaseFile file = CaseFile.openOrCreate(file())) {
      Cases.add(file, Cases.ferry(0), Cases.ferry(1), Cases.ferry(2), Cases.ferry(30));
      Page<DocumentRow> rows = file.documents(DocumentQuery.all());
      assertEquals(4, rows.total());
      DocumentRow courier =
          rows.items().stream()
              .filter(row -> row.outlet().orElse("").contains("Courier"))
              .findFirst()
              .orElseThrow();
      CaseDocument document = file.document(courier.id()).orElseThrow();
      assertEquals(courier, document.row());
      assertTrue(document.analysis().isPresent());
      assertFalse(document.derivationsFrom().isEmpty(), "it says that it follows the Gazette");
      assertFalse(document.claims().isEmpty());
      assertEquals(List.of(courier), document.versions());
      assertTrue(document.places().contains("https://courier.example/ferry"));
      assertEquals(1, file.claims(ClaimQuery.all().sharedOnly().page(0, 1)).items().size());
      ClaimRow most = file.claims(ClaimQuery.all().page(0, 1)).items().get(0);
      assertEquals(3, most.outlets());
      assertEquals(1, most.max());
    }
  }

  @Test
  void addingTheSameAgainChangesNothing() {
    try (CaseFile file = CaseFile.openOrCreate(file())) {
      AddReport first = Cases.add(file, Cases.ferry(0), Cases.ferry(1));
      assertEquals(2, first.fresh());
      long generation = file.generation();
      AddReport again = Cases.add(file, Cases.ferry(1), Cases.ferry(0));
      assertEquals(0, again.fresh());
      assertEquals(2, again.unchanged());
      assertFalse(again.related());
      // other bytes, the same documents
      AddReport both = Cases.add(file, Cases.ferry(0) + "\n" + Cases.ferry(1));
      assertEquals(2, both.read());
      assertEquals(0, both.fresh());
      assertEquals(generation, file.generation());
      assertEquals(2, file.counts().documents());
    }
  }

  @Test
  void whatChangedIsTold() {
    try (CaseFile file = CaseFile.openOrCreate(file())) {
      Cases.add(file, Cases.ferry(0), Cases.ferry(1));
      AddReport report = Cases.add(file, Cases.ferry(2));
      assertTrue(
          report.claims().stream()
              .anyMatch(
                  change ->
                      change.before().filter(before -> before.outlets() == 2).isPresent()
                          && change.after().outlets() == 3
                          && change.after().max() == 1),
          () -> report.claims().toString());
    }
  }
}
