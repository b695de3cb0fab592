package dev.hearsay.reuse;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts made ready that were compared lately: who copies a story mostly does so while others do.
 * Holds {@value #MOST_LETTERS} letters at most, about eight bytes each.
 */
final class RecentTexts {

  private static final long MOST_LETTERS = 8_000_000;
  private static final float LOAD = 0.75f;
  private static final int FIRST_SIZE = 16;

  private final Map<Story, MatchableText> texts =
      new LinkedHashMap<>(FIRST_SIZE, LOAD, /* accessOrder= */ true);
  private long letters;

  MatchableText of(Story story) {
    MatchableText known = texts.get(story);
    if (known != null) {
      return known;
    }
    MatchableText made = MatchableText.of(story.text());
    add(story, made);
    return made;
  }

  void remove(Story story) {
    MatchableText known = texts.remove(story);
    letters -= known == null ? 0 : known.words().letterCount();
  }

  void add(Story story, MatchableText text) {
    if (texts.put(story, text) == null) {
      letters += text.words().letterCount();
    }
    Iterator<MatchableText> oldest = texts.values().iterator();
    while (letters > MOST_LETTERS) {
      letters -= oldest.next().words().letterCount();
      oldest.remove();
    }
  }
}
