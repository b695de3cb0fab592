package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.encoder.EncoderTagger;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The modes of reading, with the models that ship. */
class AccuracyTest {

  private static final AttributionFinder BEST = AttributionFinder.load(Accuracy.BEST);
  private static final AttributionFinder BALANCED = AttributionFinder.load(Accuracy.BALANCED);
  private static final AttributionFinder FAST = AttributionFinder.load(Accuracy.FAST);

  private static final String[] TOLD =
      "The harbour master , Ilse Orlova , said on Monday that the ferry had left an hour late ."
          .split(" ");
  private static final String[] NOTHING_SAID = "The ferry left at noon .".split(" ");

  private static List<PassageTagger.Tagged> tag(AttributionFinder finder, String[]... passages) {
    List<Passage> read = new ArrayList<>();
    for (String[] passage : passages) {
      read.add(finder.passages().read(List.of(passage)));
    }
    return finder.tag(read);
  }

  private static List<String> words(PassageTagger.Tagged tagged, String[] tokens, Role role) {
    return tagged.spans().stream()
        .filter(span -> span.role() == role)
        .map(span -> String.join(" ", List.of(tokens).subList(span.start(), span.end())))
        .toList();
  }

  @Test
  void theEncoderFindsSourceCueAndContent() {
    PassageTagger.Tagged found = tag(BEST, TOLD).get(0);

    assertEquals(List.of("The harbour master , Ilse Orlova ,"), words(found, TOLD, Role.SOURCE));
    assertEquals(1, words(found, TOLD, Role.CUE).size());
    assertTrue(words(found, TOLD, Role.CUE).get(0).startsWith("said"));
    assertEquals(List.of("that the ferry had left an hour late"), words(found, TOLD, Role.CONTENT));
  }

  @Test
  void whatTellsWhatHappenedHasNoSpans() {
    for (AttributionFinder finder : List.of(BEST, BALANCED, FAST)) {
      assertEquals(List.of(), tag(finder, NOTHING_SAID).get(0).spans());
    }
  }

  @Test
  void eachPassageNamesTheModelThatReadIt() {
    assertEquals(EncoderTagger.NAME, tag(BEST, NOTHING_SAID).get(0).decidedBy());
    assertEquals(LinearTagger.NAME, tag(BALANCED, NOTHING_SAID).get(0).decidedBy());
    assertEquals(LinearTagger.NAME, tag(FAST, TOLD).get(0).decidedBy());
  }

  @Test
  void noPassagesGiveNothing() {
    for (AttributionFinder finder : List.of(BEST, BALANCED, FAST)) {
      assertEquals(List.of(), finder.tag(List.of()));
    }
  }

  @Test
  void anyTokensGiveDisjointSpansInOrderAndTheSameEveryTime() {
    Random random = new Random(11);
    String[] pool = {
      "said",
      "“",
      "”",
      "\"",
      "Orlova",
      ".",
      ",",
      "that",
      "\u0301",
      "😀",
      "-LRB-",
      "7",
      "x".repeat(60)
    };
    for (int round = 0; round < 30; round++) {
      List<Passage> passages = new ArrayList<>();
      for (int passage = random.nextInt(4); passage >= 0; passage--) {
        List<String> tokens = new ArrayList<>();
        for (int token = random.nextInt(round < 25 ? 80 : 900); token >= 0; token--) {
          tokens.add(pool[random.nextInt(pool.length)]);
        }
        passages.add(BEST.passages().read(tokens));
      }
      List<PassageTagger.Tagged> tagged = BEST.tag(passages);
      assertEquals(passages.size(), tagged.size());
      for (int i = 0; i < passages.size(); i++) {
        int end = 0;
        for (RoleSpan span : tagged.get(i).spans()) {
          assertTrue(span.start() >= end && span.end() <= passages.get(i).length());
          end = span.end();
        }
      }
      List<PassageTagger.Tagged> again = BEST.tag(passages);
      for (int i = 0; i < passages.size(); i++) {
        assertEquals(tagged.get(i).spans(), again.get(i).spans());
        assertArrayEquals(tagged.get(i).names(), again.get(i).names());
        assertEquals(passages.get(i).length(), tagged.get(i).names().length);
      }
    }
  }
}
