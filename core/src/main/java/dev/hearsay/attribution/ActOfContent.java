package dev.hearsay.attribution;

import dev.hearsay.mention.Gender;
import dev.hearsay.mention.WordLists;
import java.util.List;
import java.util.Set;

/**
 * What is done in merely saying something, by the first words of what is said: "she said she would
 * pay" promises, "he said there was no list" denies. Only where the words leave little doubt.
 */
final class ActOfContent {

  private static final Set<String> OPENING = Set.of("\"", "“", "''", "``", "‘", "'");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll");
  private static final Set<String> PAST = Set.of("was", "were");
  private static final Set<String> COPULA = Set.of("is", "was", "'s", "’s");

  private final Set<String> notPromised;
  private final Set<String> notDenied;
  private final Set<String> untrue;
  private final Set<String> imposed;

  private ActOfContent(WordLists lists) {
    notPromised = lists.section("not-promised");
    notDenied = lists.section("not-denied");
    untrue = lists.section("untrue");
    imposed = lists.section("imposed");
  }

  static ActOfContent standard() {
    return new ActOfContent(WordLists.read(CueLexicon.class, "cue-words.txt"));
  }

  /**
   * The act; to state where nothing says otherwise.
   *
   * @param content its first words, in lower case
   * @param speaker tells whether "she" in the content can be the speaker
   */
  Act of(List<String> content, Gender speaker) {
    boolean quoted = !content.isEmpty() && OPENING.contains(content.get(0));
    int from = quoted || opensWithThat(content) ? 1 : 0;
    if (isPromise(content, from, quoted, speaker)) {
      return Act.PROMISE;
    }
    return isDenial(content, from) ? Act.DENY : Act.STATE;
  }

  /** Whether declaring this puts something in force: an emergency, a curfew. */
  boolean isImposed(List<String> content) {
    return content.stream().limit(4).anyMatch(imposed::contains);
  }

  private boolean isPromise(List<String> content, int from, boolean quoted, Gender speaker) {
    int at = from + 2;
    if (content.size() <= at) {
      return false;
    }
    String subject = content.get(from);
    boolean will = WILL.contains(content.get(from + 1));
    // "I would say", "it would take": no promise. "She would", told of her, is.
    boolean would = content.get(from + 1).equals("would");
    boolean own =
        FIRST_PERSON.contains(subject)
            ? will
            : !quoted && (will || (would && !subject.equals("it"))) && isSpeaker(subject, speaker);
    while (at < content.size() - 1 && content.get(at).endsWith("ly")) {
      at++;
    }
    return own && !notPromised.contains(content.get(at));
  }

  private static boolean isSpeaker(String pronoun, Gender speaker) {
    return switch (pronoun) {
      case "he" -> speaker != Gender.FEMALE;
      case "she" -> speaker != Gender.MALE;
      case "they", "it" -> speaker == Gender.UNKNOWN;
      default -> false;
    };
  }

  private boolean isDenial(List<String> content, int from) {
    if (content.size() < from + 4) {
      return false;
    }
    String second = content.get(from + 1);
    return switch (content.get(from)) {
      case "there" ->
          PAST.contains(second)
              && content.get(from + 2).equals("no")
              && !notDenied.contains(content.get(from + 3));
      case "it", "that", "this" ->
          COPULA.contains(second)
              && (untrue.contains(content.get(from + 2))
                  || untrue.contains(content.get(from + 2) + " " + content.get(from + 3)));
      default -> false;
    };
  }

  /** "That she would pay", not "that is a lie". */
  private static boolean opensWithThat(List<String> content) {
    return content.size() > 1 && content.get(0).equals("that") && !COPULA.contains(content.get(1));
  }
}
