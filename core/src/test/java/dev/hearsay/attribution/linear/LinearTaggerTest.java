package dev.hearsay.attribution.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearTaggerTest {

  private static final LinearTagger TAGGER = LinearTagger.load();

  private static List<String> found(Role role, String... tokens) {
    return TAGGER.tag(TAGGER.passages().read(List.of(tokens))).stream()
        .filter(span -> span.role() == role)
        .map(span -> String.join(" ", List.of(tokens).subList(span.start(), span.end())))
        .toList();
  }

  private static final String[] PLAIN =
      "The harbour master said that the ferry had left an hour late .".split(" ");

  @Test
  void plainStatementHasSourceCueAndContent() {
    assertEquals(List.of("The harbour master"), found(Role.SOURCE, PLAIN));
    assertEquals(List.of("said"), found(Role.CUE, PLAIN));
    assertEquals(List.of("that the ferry had left an hour late"), found(Role.CONTENT, PLAIN));
  }

  @Test
  void invertedCueKeepsItsSource() {
    String[] tokens =
        "`` The ferry left late , '' said Ms. Orlova , the harbour master .".split(" ");
    assertEquals(List.of("said"), found(Role.CUE, tokens));
    assertEquals(List.of("`` The ferry left late , ''"), found(Role.CONTENT, tokens));
    assertTrue(found(Role.SOURCE, tokens).get(0).startsWith("Ms. Orlova"));
  }

  @Test
  void aSentenceThatTellsWhatHappenedHasNoSource() {
    assertEquals(
        List.of(), found(Role.SOURCE, "The", "ferry", "left", "the", "harbour", "at", "noon", "."));
  }

  @Test
  void anyTokensGiveDisjointSpansInOrderAndTheSameEveryTime() {
    Random random = new Random(7);
    String[] pool = {
      "said", "“", "”", "\"", "Orlova", ".", ",", "that", "\u0301", "😀", "-LRB-", "7"
    };
    for (int round = 0; round < 200; round++) {
      String[] tokens = new String[1 + random.nextInt(60)];
      for (int i = 0; i < tokens.length; i++) {
        tokens[i] = pool[random.nextInt(pool.length)];
      }
      List<RoleSpan> spans = TAGGER.tag(TAGGER.passages().read(List.of(tokens)));
      int end = 0;
      for (RoleSpan span : spans) {
        assertTrue(span.start() >= end && span.end() <= tokens.length, () -> List.of(tokens) + "");
        assertTrue(span.probability() >= 0 && span.probability() <= 1);
        end = span.end();
      }
      assertEquals(spans, TAGGER.tag(TAGGER.passages().read(List.of(tokens))));
    }
  }
}
