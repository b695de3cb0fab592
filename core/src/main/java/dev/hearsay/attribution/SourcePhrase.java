package dev.hearsay.attribution;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * What the words of a source stand on: the head of the noun phrase decides, not a name that the
 * phrase only mentions. "Roe's lawyer" and "a lawyer for Roe" are lawyers; "the lawyer, Jane Roe,"
 * is Jane Roe.
 *
 * @param from index of the first word of the phrase, without what only leads up to it
 * @param to one past the last word of the description: head and what follows it up to a comma or a
 *     relative clause
 * @param name whom the head names
 * @param noun the head where it is a common noun
 * @param pronoun the head where it is a pronoun, else {@link Pronoun#NONE}
 * @param headWord index of the head's last word
 * @param several whether more than one are named together
 */
record SourcePhrase(
    int from,
    int to,
    Optional<Referent> name,
    Optional<Noun> noun,
    Pronoun pronoun,
    int headWord,
    boolean several) {

  /** Words from the start of a sentence within which a dateline ends. */
  private static final int LONGEST_DATELINE = 8;

  /** Whether the description begins with "the", "this", "that". */
  boolean isDefinite(Words words) {
    return NounPhrases.isDefinite(words.lower(from));
  }

  /**
   * Reads the words from {@code first} to before {@code end}; empty when there is nothing in them
   * that could speak.
   */
  static Optional<SourcePhrase> read(Referents referents, NounLexicon nouns, int first, int end) {
    Words words = referents.words();
    int from = first;
    while (from < end && leadsUp(words, referents, from)) {
      from++;
    }
    for (int i = from + 1; i < end; i++) {
      // "his releaseThe men": where two sentences ran together, the source begins with the second.
      if (words.start(i) == words.end(i - 1) && words.word(i).equals("The")) {
        from = i;
      }
    }
    from = afterDateline(words, from, end);
    if (from >= end) {
      return Optional.empty();
    }
    Pronoun pronoun = Pronoun.of(words.lower(from));
    if (pronoun != Pronoun.NONE && isAlone(words, pronoun, from, end)) {
      return Optional.of(
          new SourcePhrase(
              from, from + 1, Optional.empty(), Optional.empty(), pronoun, from, false));
    }
    return Optional.of(readNounPhrase(referents, nouns, from, end));
  }

  /**
   * "STRELSAU — The minister": a source that took the dateline before it along begins behind it.
   */
  private static int afterDateline(Words words, int from, int end) {
    if (from >= end
        || from != words.sentenceStart(words.sentence(from))
        || !words.word(from).equals(words.word(from).toUpperCase(Locale.ROOT))) {
      return from;
    }
    for (int i = from + 1; i < Math.min(end - 1, from + LONGEST_DATELINE); i++) {
      switch (words.word(i)) {
        case "—", "–", "--", "-" -> {
          return i + 1;
        }
        default -> {
          // Part of the dateline, if it is one.
        }
      }
    }
    return from;
  }

  private static boolean leadsUp(Words words, Referents referents, int at) {
    if (referents.named(at).isPresent()) {
      return false;
    }
    String word = words.lower(at);
    return !Character.isLetterOrDigit(word.charAt(0))
        || word.equals("by")
        || word.equals("from")
        || word.equals("to")
        || word.equals("with")
        || word.equals("according")
        || word.equals("per")
        || word.equals("and")
        || word.equals("but");
  }

  /** "That", "who" and "he" alone; "that newspaper" and "his lawyer" are noun phrases. */
  private static boolean isAlone(Words words, Pronoun pronoun, int at, int end) {
    if (at + 1 >= end) {
      return true;
    }
    boolean canOpenPhrase =
        switch (words.lower(at)) {
          case "his", "her", "its", "their", "my", "our", "your", "that", "whose" -> true;
          default -> false;
        };
    return !canOpenPhrase
        && ((pronoun != Pronoun.WE && pronoun != Pronoun.YOU)
            || NounPhrases.endsHead(words.lower(at + 1)));
  }

  private static SourcePhrase readNounPhrase(
      Referents referents, NounLexicon nouns, int from, int end) {
    Words words = referents.words();
    int headEnd = headEnd(referents, nouns, from, end);
    int listEnd = listEnd(referents, headEnd, end);
    if (listEnd > headEnd && referents.named(headEnd - 1).isPresent()) {
      return new SourcePhrase(
          from, listEnd, Optional.empty(), Optional.empty(), Pronoun.NONE, listEnd - 1, true);
    }
    int headStart = from;
    for (int i = from; i < headEnd; i++) {
      if (NounPhrases.isPossessive(words.lower(i)) && i + 1 < headEnd) {
        headStart = i + 1;
      }
    }
    int last = lastWord(words, headStart, headEnd);
    boolean several = joinsNames(referents, headStart, headEnd);
    Optional<Referent> name =
        several
            ? Optional.empty()
            : referents.named(last).filter(named -> referents.nameEnd(last) == last + 1);
    if (name.isEmpty()) {
      name = nameAfterTitle(referents, from, headEnd, end);
    }
    Optional<Noun> noun =
        name.isPresent() ? Optional.empty() : nouns.nounAt(words, headStart, last);
    if (name.isEmpty()
        && (noun.isEmpty()
            || (noun.get().is(Noun.Kind.PERSON)
                && (!noun.get().plural() || words.lower(from).equals("one"))))) {
      name = several ? Optional.empty() : apposition(referents, headEnd, end);
    }
    if (name.isEmpty() && noun.isEmpty() && !several) {
      name = apposedThing(referents, headEnd, end);
    }
    return new SourcePhrase(
        from, descriptionEnd(referents, headEnd, end), name, noun, Pronoun.NONE, last, several);
  }

  private static int lastWord(Words words, int from, int to) {
    int last = to - 1;
    while (last > from
        && (NounPhrases.isPossessive(words.lower(last)) || words.lower(last).endsWith("self"))) {
      last--;
    }
    return last;
  }

  /** One past the last word of the phrase that the head ends; names are never cut. */
  private static int headEnd(Referents referents, NounLexicon nouns, int from, int end) {
    Words words = referents.words();
    int at = from;
    while (at < end) {
      if (referents.named(at).isPresent()) {
        at = Math.min(end, referents.nameEnd(at));
      } else if (at > from
          && ((NounPhrases.endsHead(words.lower(at)) && !isQuantity(words, from, at))
              || clauseFollows(referents, nouns, from, at, end))) {
        break;
      } else {
        at++;
      }
    }
    return at;
  }

  /** "A memo | seen by the Courier", "a man | close to her"; not "the accused minister". */
  private static boolean clauseFollows(
      Referents referents, NounLexicon nouns, int from, int at, int end) {
    Words words = referents.words();
    if (!NounPhrases.opensClause(words.lower(at))
        || referents.named(at - 1).isPresent()
        || nouns.nounAt(words, from, at - 1).isEmpty()) {
      return false;
    }
    return at + 1 >= end
        || referents.named(at + 1).isPresent()
        || nouns.nounAt(words, at + 1, at + 1).isEmpty();
  }

  /** "A group of artists", "two of the officials": who speaks stands after "of". */
  private static boolean isQuantity(Words words, int from, int at) {
    if (!words.lower(at).equals("of")) {
      return false;
    }
    return NounPhrases.isQuantity(words.lower(at - 1)) && at - from <= 3;
  }

  /** One past the last of the names in "A, B and C", of which A ends at {@code at}. */
  private static int listEnd(Referents referents, int at, int end) {
    Words words = referents.words();
    int next = at;
    boolean last = false;
    while (next + 1 < end
        && !last
        && (words.word(next).equals(",") || words.lower(next).equals("and"))) {
      last = words.lower(next).equals("and");
      next++;
      if (!last && words.lower(next).equals("and")) {
        last = true;
        next++;
      }
      if (next < end && words.lower(next).equals("the")) {
        next++;
      }
      if (next >= end || referents.named(next).isEmpty()) {
        return at;
      }
      next = referents.nameEnd(next);
    }
    return last && next <= end ? next : at;
  }

  private static boolean joinsNames(Referents referents, int from, int to) {
    Words words = referents.words();
    for (int i = from + 1; i < to - 1; i++) {
      String word = words.lower(i);
      if (referents.named(i).isEmpty()
          && (word.equals("and") || word.equals("or"))
          && referents.named(i - 1).isPresent()
          && referents.named(to - 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Ambassador to Ruritania Jane Roe", "Secretary of State Jane Roe": a person's name right behind
   * another name or the end of a title.
   */
  private static Optional<Referent> nameAfterTitle(
      Referents referents, int from, int headEnd, int end) {
    int last = end - 1;
    if (last <= headEnd || referents.named(last).isEmpty()) {
      return Optional.empty();
    }
    int start = referents.nameStart(last);
    boolean behind =
        start > headEnd
            && (referents.named(start - 1).isPresent() || isTitle(referents.words(), from, start));
    return referents.named(last).filter(named -> behind && named.type() == Entity.Type.PERSON);
  }

  /** Capitals joined by "of" and ending in a capital: "Secretary of State". */
  private static boolean isTitle(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = Character.isUpperCase(words.word(i).charAt(0));
      boolean joins = words.lower(i).equals("of") || words.lower(i).equals("and");
      if (!capital && (!joins || i == to - 1)) {
        return false;
      }
    }
    return true;
  }

  /** A person's name that stands apart after a comma: "the lawyer, Jane Roe, …". */
  private static Optional<Referent> apposition(Referents referents, int headEnd, int end) {
    Words words = referents.words();
    for (int i = headEnd; i + 1 < end; i++) {
      if (!words.word(i).equals(",")) {
        continue;
      }
      int at = i + 1;
      while (at < end && leadsToName(referents, at)) {
        at++;
      }
      if (at < end && referents.named(at).isPresent()) {
        Referent named = referents.named(at).get();
        int after = referents.nameEnd(at);
        if (named.type() == Entity.Type.PERSON
            && (after >= end || !NounPhrases.isPossessive(words.lower(after)))) {
          return Optional.of(named);
        }
      }
    }
    return Optional.empty();
  }

  /** "Its largest shareholder, Harbour Capital,": an organisation between commas. */
  private static Optional<Referent> apposedThing(Referents referents, int headEnd, int end) {
    Words words = referents.words();
    int at = headEnd + 1;
    if (at >= end || !words.word(headEnd).equals(",")) {
      return Optional.empty();
    }
    return referents
        .named(at)
        .filter(named -> named.type() == Entity.Type.ORG)
        .filter(
            named -> referents.nameEnd(at) >= end || words.word(referents.nameEnd(at)).equals(","));
  }

  /** A title, or where its holder is from: "Strelsau Gov. Jane Roe", "state Sen. Jane Roe". */
  private static boolean leadsToName(Referents referents, int at) {
    Optional<Referent> named = referents.named(at);
    if (named.isPresent()) {
      return named.get().type() != Entity.Type.PERSON;
    }
    Words words = referents.words();
    return Character.isUpperCase(words.word(at).charAt(0))
        || switch (words.lower(at)) {
          case "state", "former", "then", "retired", "local", "city", "county", "his", "her" ->
              true;
          default -> isRelative(words.lower(at));
        };
  }

  private static boolean isRelative(String word) {
    return switch (word) {
      case "cousin",
          "brother",
          "sister",
          "son",
          "daughter",
          "wife",
          "husband",
          "father",
          "mother",
          "friend",
          "colleague",
          "partner",
          "uncle",
          "aunt",
          "niece",
          "nephew" ->
          true;
      default -> false;
    };
  }

  /** The description goes on over prepositions and ends at a comma or a relative clause. */
  private static int descriptionEnd(Referents referents, int headEnd, int end) {
    Words words = referents.words();
    int at = headEnd;
    while (at < end) {
      if (referents.named(at).isPresent()) {
        at = Math.min(end, referents.nameEnd(at));
        continue;
      }
      String word = words.lower(at);
      if ((!Character.isLetterOrDigit(word.charAt(0)) && !NounPhrases.isPossessive(word))
          || (Pronoun.of(word) == Pronoun.WHO && !NounPhrases.isPreposition(words.lower(at - 1)))) {
        break;
      }
      at++;
    }
    return at;
  }
}
