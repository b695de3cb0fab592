package dev.hearsay.attribution.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingSourceTest {

  private static final Passage PASSAGE =
      passage("A spokesman for the port , Anna Leone , said it was open . She rowed home .");

  private static final RoleSpan CUE = new RoleSpan(Role.CUE, 9, 10, 0.9);
  private static final RoleSpan LONG = new RoleSpan(Role.SOURCE, 0, 9, 0.35);
  private static final RoleSpan SHORT = new RoleSpan(Role.SOURCE, 0, 5, 0.3);

  private static Passage passage(String text) {
    WordClasses classes = WordClasses.load();
    Word[] words = Arrays.stream(text.split(" ")).map(classes::word).toArray(Word[]::new);
    PartOfSpeech[] tags = new PartOfSpeech[words.length];
    Arrays.fill(tags, PartOfSpeech.OTHER);
    return new Passage(words, tags);
  }

  private static List<RoleSpan> complete(List<RoleSpan> chosen, RoleSpan... candidates) {
    return MissingSource.complete(PASSAGE, chosen, List.of(candidates));
  }

  @Test
  void aCueWithoutSourceTakesTheLikeliest() {
    assertEquals(List.of(LONG, CUE), complete(List.of(CUE), SHORT, LONG));
  }

  @Test
  void aCueThatHasASourceTakesNoMore() {
    List<RoleSpan> chosen = List.of(CUE, new RoleSpan(Role.SOURCE, 10, 11, 0.6));
    assertEquals(chosen, complete(chosen, LONG));
  }

  @Test
  void anUnsureCueTakesNone() {
    List<RoleSpan> chosen = List.of(new RoleSpan(Role.CUE, 9, 10, 0.4));
    assertEquals(chosen, complete(chosen, LONG));
  }

  @Test
  void nobodyIsTakenFromAnotherSentence() {
    List<RoleSpan> chosen = List.of(CUE);
    assertEquals(chosen, complete(chosen, new RoleSpan(Role.SOURCE, 14, 15, 0.35)));
  }

  @Test
  void nobodyIsTakenOutOfAContent() {
    RoleSpan content = new RoleSpan(Role.CONTENT, 0, 9, 0.6);
    assertEquals(List.of(content, CUE), complete(List.of(content, CUE), LONG));
  }

  @Test
  void theImprobableIsNotTaken() {
    assertEquals(List.of(CUE), complete(List.of(CUE), new RoleSpan(Role.SOURCE, 0, 9, 0.1)));
  }
}
