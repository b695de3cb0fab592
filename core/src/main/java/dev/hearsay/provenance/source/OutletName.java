package dev.hearsay.provenance.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of outlets made comparable: "the Courier" is "The Port Aldous Courier". */
public final class OutletName {

  private static final Set<String> EMPTY =
      Set.of("the", "of", "newspaper", "news", "agency", "magazine", "daily", "website", "online");

  private OutletName() {}

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Whether two names can be those of one outlet. */
  public static boolean same(String one, String other) {
    return one.equals(other) || same(one, words(one), other, words(other));
  }

  /** The same for names whose words are known. */
  static boolean same(String one, List<String> first, String other, List<String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return plain(one).equals(plain(other));
    }
    return first.equals(second) || (isPart(first, second) && isName(one) && isName(other));
  }

  private static boolean isPart(List<String> first, List<String> second) {
    return ends(first, second)
        || ends(second, first)
        || isShort(first, second)
        || isShort(second, first);
  }

  /** "Courier" for "Port Aldous Courier"; a name's first words stand for it as well. */
  private static boolean ends(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size()
        && (longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter)
            || longer.subList(0, shorter.size()).equals(shorter));
  }

  private static boolean isShort(List<String> longer, List<String> shorter) {
    if (longer.size() < 2 || shorter.size() != 1 || shorter.get(0).length() < 2) {
      return false;
    }
    return longer.size() == shorter.get(0).length() && initials(longer).equals(shorter.get(0));
  }

  static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** A name has no small words but those that stand in names: "a memo seen by the Post" is none. */
  private static boolean isName(String words) {
    return BLANKS
        .splitAsStream(words.strip())
        .allMatch(
            word ->
                word.isEmpty()
                    || !Character.isLowerCase(word.codePointAt(0))
                    || EMPTY.contains(word)
                    || word.equals("and"));
  }

  /** The words of a name that tell it from others. */
  static List<String> words(String name) {
    String[] all = BETWEEN_WORDS.split(plain(name), -1);
    List<String> kept =
        Arrays.stream(all).filter(word -> !word.isEmpty() && !EMPTY.contains(word)).toList();
    // Initials count the empty words too: "Continental Press Agency" is CPA.
    return kept.size() > 1
        ? Arrays.stream(all).filter(word -> !word.isEmpty() && !word.equals("the")).toList()
        : kept;
  }

  /** All words of a plain name, with what is empty between signs. */
  static List<String> allWords(String name) {
    return List.of(BETWEEN_WORDS.split(plain(name), -1));
  }

  /** A name in lower case without its article. */
  public static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
