package dev.hearsay.bench.affairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.affairs.Affair.Article;
import dev.hearsay.bench.affairs.Affair.Place;
import dev.hearsay.bench.affairs.Affair.ToldClaim;
import dev.hearsay.bench.provenance.FoundClaims.GoldPlace;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AffairFileTest {

  private static final List<String> LINES =
      List.of(
          "story: mill",
          "asof: 2030-05-01",
          "root r1 | person | Ruth Zeller, a clerk",
          "claim c1 | actual | r1 | 1-2 | The mill was sold",
          "claim c2 | promised | - | 0-1 | The mill will stay",
          "doc d1 | The Velden Post | 2030-03-01 | news | -",
          "TITLE Mill sold",
          "{c1=r1|The mill, {c2=?|which was to stay}, was sold}, Ruth Zeller said.",
          "",
          "A second paragraph.",
          "doc d2 | The Lindholt Echo | 2030-03-02 | news | rewrite d1; cites d1",
          "TITLE Mill gone",
          "They sold it.");

  @Test
  void marksLieInEachOther() throws IOException {
    Affair affair = AffairFile.parse("mill", LINES);
    Article article = affair.articles().get(0);
    assertEquals(
        List.of("The mill, which was to stay, was sold, Ruth Zeller said.", "A second paragraph."),
        article.paragraphs());
    String text = article.paragraphs().get(0);
    Place inner = article.places().get(0);
    Place outer = article.places().get(1);
    assertEquals("which was to stay", text.substring(inner.start(), inner.end()));
    assertEquals(Optional.empty(), inner.root());
    assertEquals(
        "The mill, which was to stay, was sold", text.substring(outer.start(), outer.end()));
    assertEquals(Optional.of("r1"), outer.root());
    assertEquals(new Independence(1, 2), affair.claims().get(0).independent());
    assertEquals(
        List.of(DerivationKind.REWRITE, DerivationKind.CITES),
        affair.articles().get(1).descents().stream().map(Affair.Descent::kind).toList());
  }

  @Test
  void whatIsNotOfTheFormIsNamedWithItsLine() {
    IOException unclosed =
        assertThrows(
            IOException.class,
            () ->
                AffairFile.parse(
                    "mill",
                    List.of("asof: 2030-05-01", "doc d1|A|2030-01-01|news|-", "{c1=r1|so")));
    assertTrue(unclosed.getMessage().contains("mill, line 3"), unclosed.getMessage());
    assertThrows(IOException.class, () -> AffairFile.parse("mill", List.of("story: mill")));
  }

  /** Each article of the affairs that ship is read as it was written, and each mark found in it. */
  @Test
  void affairsAreReadAsWritten() throws IOException {
    Set<String> names = new HashSet<>();
    for (Affairs.Part part : Affairs.Part.values()) {
      for (Affair affair : Affairs.of(part)) {
        assertTrue(names.add(affair.name()), affair.name());
        ReadAffair read = ReadAffair.of(affair);
        for (ToldClaim claim : affair.claims()) {
          List<GoldPlace> places = read.places(claim.id());
          assertFalse(places.isEmpty(), affair.name() + " " + claim.id());
        }
        for (int i = 0; i < read.documents().size(); i++) {
          Document document = read.documents().get(i);
          assertEquals(Optional.of(affair.articles().get(i).outlet()), document.outlet());
        }
      }
    }
    assertEquals(79, names.size());
  }
}
