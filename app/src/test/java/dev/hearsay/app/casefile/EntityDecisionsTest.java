package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.corpus.Progress;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.Reason;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and organisations of a case are merged and split, and stay so. */
class EntityDecisionsTest {

  @TempDir private Path folder;
  private CaseFile file;

  @BeforeEach
  void open() {
    file = CaseFile.openOrCreate(folder.resolve("a.hearsay"));
    Cases.add(
        file,
        story("gazette", "Minister Nora Velde said that the harbour would close in June."),
        story("courier", "Minister Nora Velde told the board that the harbour would close."),
        story("herald", "Minister Nora Velde said that 140 dockers would lose their work."),
        story("note", "The gardener Agathe Prill said that she grew a pumpkin of 40 kilograms."));
  }

  private static String story(String host, String text) {
    return Cases.story("https://" + host + ".example/a", "The " + host, "2025-03-01", text);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void relate() {
    file.relate(Progress.none());
  }

  private CaseEntity called(String name) {
    List<EntityRow> rows = file.entities(name, Optional.of(Entity.Type.PERSON), 0, 10).items();
    assertEquals(1, rows.size(), name + ": " + rows);
    return file.entity(rows.get(0).id()).orElseThrow();
  }

  @Test
  void everyMergeOfTheMachineShowsItsEvidence() {
    CaseEntity velde = called("Velde");
    assertEquals(3, velde.row().documents());
    assertEquals(3, velde.members().size());
    assertTrue(velde.links().size() >= 2);
    assertTrue(
        velde.links().stream()
            .flatMap(link -> link.reasons().stream())
            .allMatch(reason -> !reason.words().isEmpty()));
    assertEquals(
        velde, file.entityAt(velde.members().get(1).document(), spans(velde, 1)).orElseThrow());
  }

  private static List<Span> spans(CaseEntity entity, int member) {
    return List.of(entity.members().get(member).span());
  }

  @Test
  void mergedEntitiesStayOneAfterAnotherAnalysisInAnotherProcess() {
    List<String> before = file.contents();
    long number =
        file.decisions()
            .sameEntities(
                List.of(called("Velde").members().get(0), called("Prill").members().get(0)));
    relate();
    file.close();
    file = CaseFile.open(folder.resolve("a.hearsay"));
    file.add(
        new AddRequest(List.of(), ReadOptions.defaults(), "test", "fast", 2, true),
        () -> Cases.ANALYZER,
        new Cases.Silent());
    CaseEntity both =
        file.entities("", Optional.of(Entity.Type.PERSON), 0, 10).items().stream()
            .map(row -> file.entity(row.id()).orElseThrow())
            .filter(entity -> entity.members().size() == 4)
            .findFirst()
            .orElseThrow();
    assertTrue(
        both.links().stream()
            .flatMap(link -> link.reasons().stream())
            .anyMatch(reason -> reason.kind() == Reason.Kind.USER));
    file.decisions().undo(number);
    relate();
    assertEquals(
        before.stream().filter(line -> line.startsWith("entity")).toList(),
        file.contents().stream().filter(line -> line.startsWith("entity")).toList());
  }

  @Test
  void severalAreSplitOffTogetherByOneDecision() {
    List<Anchor> members = called("Velde").members();
    long number = file.decisions().splitEntity(members.get(0), members.subList(1, 3));
    relate();
    List<EntityRow> rows = file.entities("Velde", Optional.empty(), 0, 10).items();
    assertEquals(List.of(2, 1), rows.stream().map(EntityRow::documents).toList());
    CaseEntity alone = file.entity(rows.get(1).id()).orElseThrow();
    assertEquals(List.of(members.get(0)), alone.members());
    assertFalse(alone.apart().isEmpty(), "what is kept apart says why");
    assertEquals(1, file.decisions().all().size());
    file.decisions().undo(number);
    relate();
    assertEquals(3, called("Velde").members().size());
  }

  @Test
  void thatDocumentsSpeakAgainstItIsShown() {
    List<Anchor> members = called("Velde").members();
    long number = file.decisions().otherEntity(members.get(0), members.get(1));
    relate();
    assertTrue(
        file.decisions()
            .conflicts()
            .contains(new CaseConflict(number, CaseConflict.Kind.AGAINST_EVIDENCE)));
  }

  @Test
  void nobodyIsSplitFromAllOrMergedAlone() {
    Anchor one = called("Velde").members().get(0);
    assertThrows(
        IllegalArgumentException.class, () -> file.decisions().splitEntity(one, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> file.decisions().splitEntity(one, List.of(one)));
    assertThrows(
        IllegalArgumentException.class, () -> file.decisions().sameEntities(List.of(one, one)));
  }
}
