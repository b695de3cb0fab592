package dev.hearsay.affair;

import dev.hearsay.mention.WordLists;
import java.util.Locale;
import java.util.Set;

/** Words that tell how custody begins and ends. */
final class CustodyWords {

  private final WordLists lists = WordLists.read(CustodyWords.class, "custody-words.txt");

  boolean is(String word, String list) {
    return lists.section(list).contains(word.toLowerCase(Locale.ROOT));
  }

  Set<String> all(String list) {
    return lists.section(list);
  }

  /** Whether one of the words of a phrase is in a list. */
  boolean has(String phrase, String list) {
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      if (lists.section(list).contains(word) || lists.section(list).contains(singular(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase has one of the phrases of a list. */
  boolean hasPhrase(String phrase, String list) {
    String lower = " " + phrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    return lists.section(list).stream().anyMatch(each -> lower.contains(" " + each + " "));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
