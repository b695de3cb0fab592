package dev.hearsay.bench.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryMakerTest {

  @Test
  void sameSeedMakesTheSameStory() {
    Story one = StoryMaker.make(Frames.known(), 5);
    Story other = StoryMaker.make(Frames.known(), 5);
    assertEquals(one.articles(), other.articles());
    assertEquals(one.derivations(), other.derivations());
    assertNotEquals(one.articles(), StoryMaker.make(Frames.known(), 6).articles());
  }

  @Test
  void everyRootIsToldAndEveryClaimStandsInItsText() {
    for (Frames frames : new Frames[] {Frames.known(), Frames.held()}) {
      for (long seed = 0; seed < 50; seed++) {
        Story story = StoryMaker.make(frames, seed);
        Set<Integer> told = new HashSet<>();
        for (MadeArticle article : story.articles()) {
          told.add(article.root());
          assertTrue(article.claimed().end() <= article.text().length());
          assertTrue(
              !article.text().contains("<") && !article.text().contains("["), article.text());
        }
        for (int i = 0; i < story.truth().knowers().size(); i++) {
          assertTrue(told.contains(i), story.id() + " never tells root " + i);
        }
        assertTrue(story.articles().size() >= 10 && story.articles().size() < 65);
      }
    }
  }

  @Test
  void noSentenceIsBothLookedAtAndOnlyMeasured() {
    Set<String> known = new HashSet<>(Frames.known().all());
    known.retainAll(Frames.held().all());
    assertEquals(Set.of(), known);
  }
}
