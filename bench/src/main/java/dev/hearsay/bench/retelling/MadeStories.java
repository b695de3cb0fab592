package dev.hearsay.bench.retelling;

import dev.hearsay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stories by number: the same seed gives the same. */
public final class MadeStories {

  static final int FEWEST = 10;
  static final int MOST = 60;

  private MadeStories() {}

  /** Documents of so many stories that nothing was learned from, all themes in turn. */
  public static List<Document> documents(int stories, long seed) {
    return make(stories, true, seed).stream().flatMap(story -> story.documents().stream()).toList();
  }

  /**
   * Stories of ten to sixty articles.
   *
   * @param heldOut whether to take the themes, synonyms and changes that nothing is learned from
   */
  public static List<MadeStory> make(int count, boolean heldOut, long seed) {
    List<Theme> themes = Theme.all().stream().filter(theme -> theme.heldOut() == heldOut).toList();
    Random random = new Random(seed);
    List<MadeStory> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Theme theme = themes.get(i % themes.size());
      int articles = FEWEST + random.nextInt(MOST - FEWEST + 1);
      List<Change> changes = heldOut ? Change.ALL : Change.LEARNED;
      stories.add(new StoryMaker(theme, changes, heldOut, random.nextLong()).make(articles));
    }
    return stories;
  }
}
