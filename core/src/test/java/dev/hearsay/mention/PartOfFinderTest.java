package dev.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfFinderTest {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static List<String> found(String text) {
    Analysis analysis =
        ANALYZER.analyze(
            new Document(
                DocumentId.of("test", text),
                "test",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                List.of(),
                List.of(),
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                List.of()));
    return analysis.partOf().stream()
        .map(one -> name(analysis, one.part()) + " < " + name(analysis, one.whole()))
        .toList();
  }

  private static String name(Analysis analysis, String id) {
    return analysis.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Police, part of the Interior Ministry, raided a ship.|Harbour Police < Interior Ministry",
        "The Harbour Police, a unit of the Interior Ministry, raided a ship.|Harbour Police < Interior Ministry",
        "The Harbour Police, which is part of the Interior Ministry, raided a ship.|Harbour Police < Interior Ministry",
        "The Harbour Police is an agency of the Interior Ministry.|Harbour Police < Interior Ministry",
        "The Harbour Police is now a division within the Interior Ministry.|Harbour Police < Interior Ministry",
        "The Harbour Police has been part of the Interior Ministry since 1990.|Harbour Police < Interior Ministry",
        "The Harbour Police belongs to the Interior Ministry.|Harbour Police < Interior Ministry",
        "The Harbour Police (HP), the investigative arm of the Interior Ministry, raided a ship.|Harbour Police < Interior Ministry",
        "Harbour Bank, a wholly owned subsidiary of Strelsau Group, lost money.|Harbour Bank < Strelsau Group",
        "Strelsau Group's shipping subsidiary, Harbour Bank, lost money.|Harbour Bank < Strelsau Group",
        "Strelsau Group, the parent of Harbour Bank, lost money.|Harbour Bank < Strelsau Group",
        "Harbour Bank's parent company, Strelsau Group, lost money.|Harbour Bank < Strelsau Group",
        "The Interior Ministry's investigative arm, the Harbour Police, raided a ship.|Harbour Police < Interior Ministry"
      })
  void whatTheTextSaysIsFound(String text, String expected) {
    assertEquals(List.of(expected), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Harbour Police, a former unit of the Interior Ministry, raided a ship.",
        "The Harbour Police is not part of the Interior Ministry.",
        "The Harbour Police is no longer a division of the Interior Ministry.",
        "The Harbour Police was once a unit of the Interior Ministry.",
        "The Harbour Police will become part of the Interior Ministry.",
        "Is it true that the Harbour Police is part of the Interior Ministry?",
        "Nora Velde denied that the Harbour Police is a unit of the Interior Ministry.",
        "Nora Velde asked whether the Harbour Police is part of the Interior Ministry.",
        "The Harbour Police, a unit of the Interior Ministry until 1990, raided a ship.",
        "The Harbour Police, a rival of the Interior Ministry, raided a ship.",
        "The Harbour Police and the Interior Ministry raided a ship.",
        "The Harbour Police told the Interior Ministry that a ship was part of the plan.",
        "The Harbour Police raided an office of the Interior Ministry.",
        "Nora Velde, head of a unit of the Interior Ministry, praised the Harbour Police.",
        "The Harbour Police, critics of the Interior Ministry, raided a ship."
      })
  void whatTheTextDoesNotSayIsNot(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void evidenceIsFromTheFirstMentionToTheLast() {
    String text = "On Monday the Harbour Police, part of the Interior Ministry, raided a ship.";
    Entity part =
        new Entity(
            "e1", Entity.Type.ORG, "Harbour Police", List.of(mention(text, "Harbour Police")));
    Entity whole =
        new Entity(
            "e2",
            Entity.Type.ORG,
            "Interior Ministry",
            List.of(mention(text, "Interior Ministry")));
    List<PartOf> found =
        PartOfFinder.find(
            SentenceSplitter.split(
                text, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH))),
            List.of(part, whole));
    assertEquals(1, found.size());
    assertEquals("Harbour Police, part of the Interior Ministry", found.get(0).evidence().of(text));
  }

  @Test
  void nothingIsPartOfItself() {
    assertThrows(IllegalArgumentException.class, () -> new PartOf("e1", "e1", new Span(0, 1)));
  }

  private static Mention mention(String text, String words) {
    int start = text.indexOf(words);
    return new Mention(new Span(start, start + words.length()), Mention.Kind.NAME);
  }
}
