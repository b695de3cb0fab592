package dev.hearsay.mention.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.EntitySpan;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EntityDecoderTest {

  private static final int BEGIN_PERSON = EntityLabels.begin(Entity.Type.PERSON);
  private static final int INNER_PERSON = EntityLabels.inner(Entity.Type.PERSON);
  private static final int BEGIN_PLACE = EntityLabels.begin(Entity.Type.PLACE);
  private static final int INNER_PLACE = EntityLabels.inner(Entity.Type.PLACE);

  private static List<Token> tokens(String text) {
    return Tokenizer.tokenize(text, new Span(0, text.length()));
  }

  /** Scores that are sure of these labels. */
  private static float[][] sure(int... labels) {
    float[][] scores = new float[labels.length][EntityLabels.COUNT];
    for (int i = 0; i < labels.length; i++) {
      scores[i][labels[i]] = 20;
    }
    return scores;
  }

  private static List<String> read(String text, float[][] scores) {
    return EntityDecoder.decode(scores, tokens(text)).stream()
        .map(found -> found.type() + " " + found.span().of(text))
        .toList();
  }

  @Test
  void namesLieWhereTheirWordsStandInTheText() {
    String text = "“Jane  Roe left Springfield,” he said.";
    int[] labels = {0, BEGIN_PERSON, INNER_PERSON, 0, BEGIN_PLACE, 0, 0, 0, 0, 0};
    assertEquals(List.of("PERSON Jane  Roe", "PLACE Springfield"), read(text, sure(labels)));
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    String text = "A headline.\nJane Roe left.";
    List<Token> second = Tokenizer.tokenize(text, new Span(12, text.length()));
    List<EntitySpan> found = EntityDecoder.decode(sure(BEGIN_PERSON, INNER_PERSON, 0, 0), second);
    assertEquals("Jane Roe", found.get(0).span().of(text));
  }

  @Test
  void namesSideBySideStayApart() {
    assertEquals(
        List.of("PERSON Jane", "PERSON Roe", "PLACE Springfield"),
        read("Jane Roe Springfield", sure(BEGIN_PERSON, BEGIN_PERSON, BEGIN_PLACE)));
  }

  @Test
  void innerWordsNeverStandAlone() {
    float[][] scores = sure(INNER_PERSON, 0);
    scores[0][BEGIN_PERSON] = 19;
    assertEquals(List.of("PERSON Roe"), read("Roe left", scores));
  }

  @Test
  void aNameHasOneType() {
    float[][] scores = sure(BEGIN_PERSON, INNER_PLACE);
    scores[0][BEGIN_PLACE] = 15;
    scores[1][INNER_PERSON] = 18;
    assertEquals(List.of("PERSON Jane Roe"), read("Jane Roe", scores));
  }

  @Test
  void nothingIsNamedWhereNothingIsLikely() {
    assertEquals(List.of(), read("nobody was there", sure(0, 0, 0)));
    assertEquals(List.of(), EntityDecoder.decode(new float[0][], List.of()));
  }

  @Test
  void probabilitySaysHowSureTheScoresAre() {
    assertEquals(1, probability(sure(BEGIN_PERSON, INNER_PERSON)), 1e-6);
    float[][] scores = sure(BEGIN_PERSON, INNER_PERSON);
    scores[1][0] = 20 - 1e-3f; // Jane or Jane Roe
    assertEquals(0.5, probability(scores), 1e-3);
  }

  private static double probability(float[][] scores) {
    return EntityDecoder.decode(scores, tokens("Jane Roe")).get(0).probability();
  }

  @Test
  void scoresThatDontFitAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> EntityDecoder.decode(sure(0), tokens("Jane Roe")));
    assertThrows(
        IllegalArgumentException.class,
        () -> EntityDecoder.decode(new float[1][7], tokens("Jane")));
  }

  @Property(tries = 200)
  void spansAreInOrderInsideTheText(
      @ForAll @Size(min = 1, max = 12)
          List<@Size(17) List<@FloatRange(min = -200, max = 200) Float>> rows) {
    String text = "Roe ".repeat(rows.size());
    float[][] scores = new float[rows.size()][EntityLabels.COUNT];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < EntityLabels.COUNT; label++) {
        scores[i][label] = rows.get(i).get(label);
      }
    }
    int last = 0;
    for (EntitySpan found : EntityDecoder.decode(scores, tokens(text))) {
      assertTrue(found.span().start() >= last && found.span().end() <= text.length());
      assertTrue(found.probability() > 0 && found.probability() <= 1);
      last = found.span().end();
    }
  }
}
