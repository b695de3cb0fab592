package dev.hearsay.attribution.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingContentTest {

  private static final Passage PASSAGE =
      passage("The captain left the island , according to Ms. Orlova . She rowed home .");

  private static final RoleSpan CUE = new RoleSpan(Role.CUE, 6, 8, 0.9);
  private static final RoleSpan SOURCE = new RoleSpan(Role.SOURCE, 8, 10, 0.9);
  private static final RoleSpan LONG = new RoleSpan(Role.CONTENT, 0, 5, 0.2);
  private static final RoleSpan SHORT = new RoleSpan(Role.CONTENT, 1, 5, 0.15);

  private static Passage passage(String text) {
    WordClasses classes = WordClasses.load();
    Word[] words = Arrays.stream(text.split(" ")).map(classes::word).toArray(Word[]::new);
    PartOfSpeech[] tags = new PartOfSpeech[words.length];
    Arrays.fill(tags, PartOfSpeech.OTHER);
    return new Passage(words, tags);
  }

  private static List<RoleSpan> complete(List<RoleSpan> chosen, RoleSpan... candidates) {
    return MissingContent.complete(PASSAGE, chosen, List.of(candidates));
  }

  @Test
  void aCueWithoutContentTakesTheLikeliest() {
    assertEquals(List.of(LONG, CUE, SOURCE), complete(List.of(CUE, SOURCE), SHORT, LONG));
  }

  @Test
  void aSourceElsewhereGivesWay() {
    RoleSpan stray = new RoleSpan(Role.SOURCE, 0, 2, 0.6);
    assertEquals(List.of(LONG, CUE, SOURCE), complete(List.of(stray, CUE, SOURCE), LONG));
  }

  @Test
  void aCueThatHasContentTakesNoMore() {
    RoleSpan own = new RoleSpan(Role.CONTENT, 3, 5, 0.5);
    List<RoleSpan> chosen = List.of(own, CUE, SOURCE);
    assertEquals(chosen, complete(chosen, new RoleSpan(Role.CONTENT, 0, 2, 0.25)));
  }

  @Test
  void anUnsureCueTakesNone() {
    List<RoleSpan> chosen = List.of(new RoleSpan(Role.CUE, 6, 8, 0.4));
    assertEquals(chosen, complete(chosen, LONG));
  }

  @Test
  void contentOfAnotherSentenceIsNotTaken() {
    List<RoleSpan> chosen = List.of(CUE, SOURCE);
    assertEquals(chosen, complete(chosen, new RoleSpan(Role.CONTENT, 11, 14, 0.2)));
  }

  @Test
  void theCuesOwnSourceDoesNotGiveWay() {
    List<RoleSpan> chosen = List.of(CUE, SOURCE);
    assertEquals(chosen, complete(chosen, new RoleSpan(Role.CONTENT, 9, 11, 0.2)));
  }
}
