package dev.hearsay.bench.mentions;

import java.util.Set;

/** Which articles of GUM news anything may be learned from, the same for all that is trained. */
public final class GumNews {

  /**
   * The articles that weights are learned from: two thirds by the hash of the name, less those of
   * the corpus's own development part.
   */
  private static final Set<String> LEARNED_FROM =
      Set.of(
          "GUM_news_afghan",
          "GUM_news_asylum",
          "GUM_news_clock",
          "GUM_news_crane",
          "GUM_news_election",
          "GUM_news_flag",
          "GUM_news_hackers",
          "GUM_news_ie9",
          "GUM_news_imprisoned",
          "GUM_news_korea",
          "GUM_news_lanterns",
          "GUM_news_stampede",
          "GUM_news_taxes",
          "GUM_news_warhol",
          "GUM_news_warming");

  private GumNews() {}

  /**
   * Whether no weights are learned from an article.
   *
   * @param name as its file is called, without the ending
   */
  public static boolean isHeldOut(String name) {
    return !LEARNED_FROM.contains(name);
  }
}
