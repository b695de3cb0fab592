package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One person or office counts once, through however many outlets. Initials that fit a name may mean
 * the same person.
 */
final class OneVoiceRule implements CountingRule {

  @Override
  public String name() {
    return "one-voice";
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    boolean elsewhere =
        one.kind() == RootKind.DOCUMENT
            || other.kind() == RootKind.DOCUMENT
            || (one.kind() == RootKind.ANONYMOUS && other.kind() == RootKind.ANONYMOUS);
    if (elsewhere) {
      return Optional.empty();
    }
    if (one.key().equals(other.key()) && (one.kind() != other.kind() || !tellsOfOther(one))) {
      return Bond.of(Bond.Relation.SAME, name(), one, other);
    }
    if (one.person() && other.person() && isSameFullName(one.name(), other.name())) {
      // A claim in common joins two of one full name, unless something is known against it.
      return claim.material().areToldApart(one.key(), other.key())
          ? Optional.empty()
          : Bond.of(Bond.Relation.SAME, name(), one, other);
    }
    if (isShortened(one.name(), other.name()) || isShortened(other.name(), one.name())) {
      return claim.material().areToldApart(one.key(), other.key())
          ? Optional.empty()
          : Bond.of(Bond.Relation.SAME, name(), one, other);
    }
    if (isCalled(one, other) || isCalled(other, one)) {
      return Bond.of(Bond.Relation.SAME, name(), one, other);
    }
    return one.person()
            && other.person()
            && (isInitials(one.name(), other.name()) || isInitials(other.name(), one.name()))
        ? Bond.of(Bond.Relation.MAYBE, name(), one, other)
        : Optional.empty();
  }

  /**
   * Whether an outlet tells in its own voice what someone promised, ordered or asked. Where he says
   * so himself that is nobody new; two outlets may have it from two sources.
   */
  private static boolean tellsOfOther(Origin origin) {
    return origin.kind() == RootKind.OUTLET && !origin.key().startsWith("outlet ");
  }

  /** "The hospital" is St Brendan's Hospital, where both make one claim. */
  private static boolean isCalled(Origin noun, Origin named) {
    List<String> words = words(noun.name());
    return words.size() == 1
        && noun.name().toLowerCase(Locale.ROOT).startsWith("the ")
        && Character.isLowerCase(words.get(0).codePointAt(0))
        && named.kind() == RootKind.ORGANISATION
        && words(named.name()).size() > 1
        && words(named.name()).stream().anyMatch(words.get(0)::equalsIgnoreCase);
  }

  /**
   * Whether a name is the beginning of another, or its end: "Petrasena" of "Petrasena Gas",
   * "Delacroix" of "Aubin Delacroix". Who makes one claim under such names is one.
   */
  private static boolean isShortened(String name, String full) {
    List<String> words = words(name);
    List<String> all = words(full);
    return !words.isEmpty()
        && words.size() < all.size()
        && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
        && (all.subList(0, words.size()).equals(words)
            || all.subList(all.size() - words.size(), all.size()).equals(words));
  }

  private static List<String> words(String name) {
    return Arrays.stream(plain(name).split("[^\\p{L}\\p{Nd}]+", -1))
        .filter(word -> !word.isEmpty() && !word.equalsIgnoreCase("the"))
        .toList();
  }

  private static boolean isSameFullName(String one, String other) {
    String name = plain(one).toLowerCase(Locale.ROOT).strip();
    return name.contains(" ") && name.equals(plain(other).toLowerCase(Locale.ROOT).strip());
  }

  /** Whether the first name consists of single letters, those with which the other's begin. */
  private static boolean isInitials(String initials, String name) {
    String[] letters = initials.split("[\\s.]+", -1);
    StringBuilder short_ = new StringBuilder();
    for (String letter : letters) {
      if (letter.codePointCount(0, letter.length()) > 1) {
        return false;
      }
      short_.append(letter);
    }
    StringBuilder first = new StringBuilder();
    for (String word : name.split("\\s+", -1)) {
      if (!word.isEmpty()) {
        first.appendCodePoint(word.codePointAt(0));
      }
    }
    return short_.length() > 1 && plain(short_.toString()).equals(plain(first.toString()));
  }

  private static String plain(String letters) {
    return java.text.Normalizer.normalize(letters, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }
}
