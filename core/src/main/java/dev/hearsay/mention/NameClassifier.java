package dev.hearsay.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a run of capitalised words into names and says what each names: "FBI Director Jane Roe" is
 * an organisation, a title and a person.
 */
final class NameClassifier {

  private static final int LONGEST_PERSON = 5;

  private final NameLexicon lexicon;

  NameClassifier(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void classify(Words words, int from, int to, CaseEvidence evidence, List<NameMention> found) {
    if (lexicon.knownType(words, from, to).isPresent()) {
      addKnown(words, from, to, found);
      return;
    }
    if (headType(words, from, to).isPresent()) {
      add(words, from, to, "", evidence, found);
      return;
    }
    int titleFrom = -1;
    int titleTo = -1;
    for (int i = from; i < to; i++) {
      int length = lexicon.titleAt(words, i, to);
      if (length > 0) {
        if (i > titleTo) {
          titleFrom = i;
        }
        titleTo = i + length;
        i = titleTo - 1;
      }
    }
    if (titleFrom < 0 || (titleTo == to && isTitleSurname(words, from, titleFrom, to))) {
      cutPeople(words, from, to, evidence, found);
      return;
    }
    if (titleFrom > from) {
      classify(words, from, titleFrom, evidence, found);
    }
    if (titleTo < to) {
      add(words, titleTo, to, title(words, titleFrom, titleTo), evidence, found);
    }
  }

  /** "Jane Dean", "Karl J. Marshal": one title behind a given name is a surname. */
  private boolean isTitleSurname(Words words, int from, int title, int to) {
    boolean initial = title == from + 2 && words.word(from + 1).endsWith(".");
    return title + 1 == to
        && (title == from + 1 || initial)
        && lexicon.isGivenName(words.word(from))
        && !words.word(title).endsWith(".");
  }

  private static String title(Words words, int from, int to) {
    StringBuilder title = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      title.append(i > from ? " " : "");
      title.append(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
    return title.toString();
  }

  /** "Venezuelan Ana Roe" is a people and a person; "American Airlines" is one name. */
  private void cutPeople(
      Words words, int from, int to, CaseEvidence evidence, List<NameMention> found) {
    if (to - from > 1 && lexicon.isPeople(words, from)) {
      addKnown(words, from, from + 1, found);
      classify(words, from + 1, to, evidence, found);
      return;
    }
    int outlet = outletBefore(words, from, to, evidence);
    if (outlet > from) {
      addKnown(words, from, outlet, found);
      classify(words, outlet, to, evidence, found);
      return;
    }
    int given = givenNameInside(words, from, to);
    if (given > from) {
      // "Minister of Education Stefania Roe": the run began in the middle of a title.
      classify(words, from, given, evidence, found);
      classify(words, given, to, evidence, found);
    } else {
      add(words, from, to, "", evidence, found);
    }
  }

  /**
   * Where an outlet's name ends that runs into the next name, "in the Harbour Post Roe said", by
   * what the text uses alone elsewhere; {@code from} if none does.
   */
  private int outletBefore(Words words, int from, int to, CaseEvidence evidence) {
    int end = from + lexicon.knownNameAt(words, from, to);
    return end > from
            && end < to
            && lexicon.isOutlet(words, from, end)
            && (lexicon.isGivenName(words.word(end)) || end + 1 == to)
            && evidence.countInside(words.word(to - 1)) > 1
        ? end
        : from;
  }

  /** Where a person's name begins inside a run that begins otherwise; {@code from} if nowhere. */
  private int givenNameInside(Words words, int from, int to) {
    if (to - from < 3 || lexicon.isGivenName(words.word(from))) {
      return from;
    }
    int at = to - 2;
    return lexicon.isGivenName(words.word(at))
            && words.word(from).length() > 2
            && isWord(words, at - 1)
            && (to - from > 3 || !couldBeGiven(words, from))
        ? at
        : from;
  }

  /** "Corwin William Roe": nothing tells the word to be anything but a given name. */
  private boolean couldBeGiven(Words words, int at) {
    boolean insideTitle =
        at > words.sentenceStart(words.sentence(at)) && joinsTitle(words.lower(at - 1));
    return !insideTitle
        && !CaseEvidence.isAcronym(words.word(at))
        && !lexicon.isCommonWord(words.lower(at))
        && lexicon.knownNameAt(words, at, at + 1) == 0
        && lexicon.typeOfHead(words.word(at)).isEmpty();
  }

  private static boolean joinsTitle(String lower) {
    return switch (lower) {
      case "of", "for", "and", "the", "&" -> true;
      default -> false;
    };
  }

  /** Adds a name that the lists know. */
  void addKnown(Words words, int from, int to, List<NameMention> found) {
    lexicon
        .knownType(words, from, to)
        .ifPresent(
            type ->
                found.add(
                    new NameMention(
                        from,
                        to,
                        type,
                        Gender.UNKNOWN,
                        "",
                        lexicon.isOutlet(words, from, to),
                        true)));
  }

  /**
   * A name whose ends and type are known from elsewhere.
   *
   * @param title that stands before it, or empty
   * @param certain whether the type is beyond doubt
   */
  NameMention typed(
      Words words, int from, int to, Entity.Type type, String title, boolean certain) {
    boolean outlet =
        (type == Entity.Type.ORG || type == Entity.Type.WORK)
            && title.isEmpty()
            && (lexicon.isOutlet(words, from, to)
                || isCalledOutlet(words, from, to)
                || isOutletName(words, from, to));
    Entity.Type settled = outlet ? Entity.Type.ORG : type;
    return new NameMention(
        from, to, settled, gender(words, from, to, settled, title), title, outlet, certain);
  }

  private void add(
      Words words, int from, int to, String title, CaseEvidence evidence, List<NameMention> found) {
    Optional<Entity.Type> known =
        title.isEmpty() ? lexicon.knownType(words, from, to) : Optional.empty();
    Optional<Entity.Type> head = headType(words, from, to);
    boolean called = title.isEmpty() && isCalledOutlet(words, from, to);
    boolean outlet =
        title.isEmpty()
            && (lexicon.isOutlet(words, from, to)
                || (known.isEmpty() && (called || isOutletName(words, from, to))));
    Optional<Entity.Type> sure =
        outlet && called
            ? Optional.of(Entity.Type.ORG)
            : known.or(
                () -> title.isEmpty() || !looksPersonal(words, from, to) ? head : Optional.empty());
    Entity.Type type =
        sure.orElseGet(
            () -> title.isEmpty() ? guess(words, from, to, evidence) : Entity.Type.PERSON);
    boolean certain = sure.isPresent() || !title.isEmpty() || lexicon.isGivenName(words.word(from));
    found.add(
        new NameMention(
            from, to, type, gender(words, from, to, type, title), title, outlet, certain));
  }

  private boolean looksPersonal(Words words, int from, int to) {
    return to - from == 1 || lexicon.isGivenName(words.word(from));
  }

  /** "The broadcaster SRF", "Radio Ruritania"; but not "the magazine Jane Roe edits". */
  private boolean isCalledOutlet(Words words, int from, int to) {
    if (to - from > 1 && lexicon.isGivenName(words.word(from))) {
      return false;
    }
    return lexicon.isAfterOutletNoun(words, words.sentenceStart(words.sentence(from)), from)
        || (to - from > 1 && lexicon.opensOutlet(words.word(from)));
  }

  /** A paper's name, also the short one after "the": "the Post". */
  private boolean isOutletName(Words words, int from, int to) {
    String last = words.word(to - 1);
    if (to - from > 1) {
      return lexicon.isOutletHead(last);
    }
    return isShortOutlet(words, from) || lexicon.isJoinedOutlet(last);
  }

  /** Whether a single word is the short name of an outlet, by where it stands. */
  boolean isShortOutlet(Words words, int at) {
    return lexicon.isShortOutlet(words.word(at)) && isOutletPlace(words, at);
  }

  /** Whether a word stands as an outlet's name does: "the Post reported", "the Post,", "Post." */
  private boolean isOutletPlace(Words words, int at) {
    int sentence = words.sentence(at);
    int start = words.sentenceStart(sentence);
    int end = words.sentenceEnd(sentence);
    boolean last = at + 1 == end || (at + 2 == end && !isWord(words, at + 1));
    if (at == start && last) {
      return true;
    }
    boolean article = at > start && words.lower(at - 1).equals("the");
    if (at > start + 1 && words.word(at - 1).equals("The")) {
      return true; // a capital that only a name has: "seen by The Guardian and others"
    }
    boolean credit =
        at > start + 1
            && words.lower(at - 1).equals("to")
            && words.lower(at - 2).equals("according");
    boolean verb = ReportVerbs.isReportedBy(words, at + 1, end);
    boolean closed =
        last
            || !isWord(words, at + 1)
            || Pronoun.of(words.word(at + 1)) != Pronoun.NONE // "told the Post that"
            || NounPhrases.isDefinite(words.word(at + 1))
            || NounPhrases.isPossessive(words.lower(at + 1))
            || NounPhrases.isPreposition(words.lower(at + 1));
    return credit || verb || (article && closed);
  }

  private static boolean isWord(Words words, int at) {
    return Character.isLetterOrDigit(words.word(at).charAt(0));
  }

  /** What the head of a name says it is: its last word, or the one before "of" or "for". */
  private Optional<Entity.Type> headType(Words words, int from, int to) {
    if (to - from < 2) {
      return Optional.empty();
    }
    for (int i = from + 1; i < to - 1; i++) {
      String word = words.lower(i);
      if (word.equals("of") || word.equals("for")) {
        Optional<Entity.Type> type = lexicon.typeOfHead(words.word(i - 1));
        if (type.isPresent()) {
          return type;
        }
      }
    }
    return lexicon.typeOfHead(words.word(to - 1));
  }

  private Entity.Type guess(Words words, int from, int to, CaseEvidence evidence) {
    if (to - from == 1) {
      return guessSingle(words, from);
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (NameShapes.isQuotationMark(words.word(i))) {
        return Entity.Type.PERSON; // only people have nicknames
      }
    }
    if (lexicon.isGivenName(words.word(from)) && to - from < LONGEST_PERSON) {
      return Entity.Type.PERSON;
    }
    if (to - from > LONGEST_PERSON || isAfterThe(words, from)) {
      return Entity.Type.ORG;
    }
    for (int i = from; i < to; i++) {
      if ((CaseEvidence.isAcronym(words.word(i)) && words.word(i).length() > 2)
          || evidence.isCommonHere(words.lower(i))
          || words.lower(i).equals("of")) {
        return Entity.Type.ORG;
      }
    }
    return Entity.Type.PERSON;
  }

  private Entity.Type guessSingle(Words words, int at) {
    String word = words.word(at);
    if (lexicon.isGivenName(word)) {
      return Entity.Type.PERSON;
    }
    if (isDateline(words, at)) {
      return Entity.Type.PLACE;
    }
    if (CaseEvidence.isAcronym(word) || isOutletName(words, at, at + 1)) {
      return Entity.Type.ORG;
    }
    if (at > 0 && NounPhrases.isPossessive(words.lower(at - 1))) {
      Optional<Entity.Type> head = lexicon.typeOfHead(word);
      if (head.isPresent()) {
        return head.get(); // "the nurses' Union"
      }
    }
    if (isAfterThe(words, at)) {
      return word.endsWith("s") ? Entity.Type.GROUP : Entity.Type.ORG;
    }
    return isAfterPlacePreposition(words, at) ? Entity.Type.PLACE : Entity.Type.PERSON;
  }

  /** "SPRINGFIELD, Ill. (AP) —", "SPRINGFIELD —". */
  private static boolean isDateline(Words words, int at) {
    if (at != words.sentenceStart(words.sentence(at)) || !CaseEvidence.isAcronym(words.word(at))) {
      return false;
    }
    return at + 1 < words.count()
        && switch (words.word(at + 1)) {
          case ",", "(", "—", "–", "-", "--" -> words.word(at).length() >= 4;
          default -> false;
        };
  }

  private static boolean isAfterThe(Words words, int at) {
    return at > words.sentenceStart(words.sentence(at)) && words.lower(at - 1).equals("the");
  }

  private static boolean isAfterPlacePreposition(Words words, int at) {
    if (at == words.sentenceStart(words.sentence(at))) {
      return false;
    }
    return switch (words.lower(at - 1)) {
      case "in", "near", "outside", "across", "around", "throughout" -> true;
      default -> false;
    };
  }

  private Gender gender(Words words, int from, int to, Entity.Type type, String title) {
    if (type != Entity.Type.PERSON) {
      return Gender.UNKNOWN;
    }
    Gender byTitle = Gender.UNKNOWN;
    for (String word : title.split(" ", -1)) {
      Gender gender = lexicon.genderOfTitle(word.toLowerCase(Locale.ROOT));
      byTitle = gender == Gender.UNKNOWN ? byTitle : gender;
    }
    if (byTitle != Gender.UNKNOWN) {
      return byTitle;
    }
    // A single name may be a surname that happens to be a given name too.
    return to - from > 1 ? lexicon.genderOfGivenName(words.word(from)) : Gender.UNKNOWN;
  }
}
