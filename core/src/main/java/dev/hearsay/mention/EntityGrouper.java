package dev.hearsay.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups names that mean the same: a person by full name, surname, title; an organisation by the
 * order of its words ("Justice Department", "Department of Justice"), its acronym, its short form
 * ("the Post").
 */
final class EntityGrouper {

  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");
  private static final int APPOSITION = 9;

  private final Words words;
  private final NameLexicon names;
  private final NounLexicon nouns;
  private final Referents referents;
  private final PersonNames persons = new PersonNames();
  private final Set<String> speaking = new HashSet<>();

  /** By surname: the genders of the titles before it. */
  private final Map<String, Set<Gender>> courtesies = new HashMap<>();

  private final Map<String, Referent> byKey = new HashMap<>();
  private final Map<String, Referent> byInitials = new HashMap<>();
  private final Map<String, Referent> byFirstWord = new HashMap<>();
  private final Map<String, Referent> outletByLastWord = new HashMap<>();

  EntityGrouper(Words words, NameLexicon names, NounLexicon nouns) {
    this.words = words;
    this.names = names;
    this.nouns = nouns;
    this.referents = new Referents(words);
  }

  Referents group(List<NameMention> mentions) {
    // Full names first: a headline's "Roe" is the Jane Roe that the text below introduces.
    for (NameMention mention : mentions) {
      if (isPersonal(mention) && !isFullPerson(mention) && !mention.title().isEmpty()) {
        courtesies
            .computeIfAbsent(words.lower(mention.from()), surname -> EnumSet.noneOf(Gender.class))
            .add(mention.gender());
      }
      if (isFullPerson(mention)) {
        persons.add(personWords(mention), mention);
      } else if (isPersonal(mention) && (mention.certain() || speaks(mention))) {
        speaking.add(words.lower(mention.from()));
      }
    }
    persons.close(referents, words);
    for (NameMention mention : mentions) {
      if (!isPersonal(mention) && mention.to() - mention.from() > 1) {
        referentOfThing(mention);
      }
    }
    for (NameMention mention : mentions) {
      Referent referent = referent(mention);
      referents.addName(referent, mention.from(), mention.to());
      referent.learn(mention.gender());
      if (mention.outlet()) {
        referent.markOutlet();
      }
      describe(referent, mention);
    }
    return referents;
  }

  private static boolean isFullPerson(NameMention mention) {
    return mention.type() == Entity.Type.PERSON && mention.to() - mention.from() > 1;
  }

  private static boolean isPersonal(NameMention mention) {
    return mention.type() == Entity.Type.PERSON;
  }

  private List<String> personWords(NameMention mention) {
    List<String> result = new ArrayList<>();
    boolean nickname = false;
    for (int i = mention.from(); i < mention.to(); i++) {
      String word = words.lower(i).replace('’', '\''); // one name with either apostrophe
      if (NameShapes.isQuotationMark(word)) {
        nickname = !nickname;
        continue;
      }
      if (nickname) {
        continue;
      }
      boolean middleInitial =
          i > mention.from() && i < mention.to() - 1 && word.length() == 2 && word.endsWith(".");
      if (!middleInitial && !SUFFIXES.contains(word)) {
        result.add(word);
      }
    }
    return result;
  }

  private Referent referent(NameMention mention) {
    boolean single = mention.to() - mention.from() == 1;
    if (single && names.isShortOutlet(words.word(mention.from()))) {
      Referent outlet = outletByLastWord.get(words.lower(mention.from()));
      if (outlet != null) {
        return outlet;
      }
    }
    if (isPersonal(mention) || (single && (!mention.certain() || standsAsPerson(mention)))) {
      Referent person = findPerson(mention);
      if (person != null) {
        person.addName(mention.type() == Entity.Type.PERSON ? fullName(mention) : "");
        return person;
      }
    }
    boolean titled = single && !mention.certain() && !mention.outlet();
    return isPersonal(mention) || (titled && courtesies.containsKey(words.lower(mention.from())))
        ? unknownPerson(mention)
        : referentOfThing(mention);
  }

  private @Nullable Referent findPerson(NameMention mention) {
    boolean surname = courtesies.containsKey(words.lower(mention.from()));
    return persons.find(personWords(mention), byCourtesy(mention), !surname);
  }

  /** A place by the lists that nothing says to be one here: "Sydney said", after "Jane Sydney". */
  private boolean standsAsPerson(NameMention mention) {
    int from = mention.from();
    boolean after =
        from > words.sentenceStart(words.sentence(from))
            && (NounPhrases.isPreposition(words.lower(from - 1))
                || NounPhrases.isDeterminer(words.lower(from - 1)));
    boolean before = mention.to() < words.count() && words.word(mention.to()).equals(",");
    return mention.type() == Entity.Type.PLACE && !after && (!before || speaks(mention));
  }

  /**
   * A bare surname with the gender that "Mr." gives it elsewhere, where everybody who has it in
   * full is of the other, or where a title stands before it that says nothing of gender.
   */
  private NameMention byCourtesy(NameMention mention) {
    Set<Gender> called = courtesies.getOrDefault(words.lower(mention.from()), Set.of());
    boolean male = called.contains(Gender.MALE);
    if (male == called.contains(Gender.FEMALE)) {
      return mention;
    }
    Gender gender = male ? Gender.MALE : Gender.FEMALE;
    boolean bare = mention.to() - mention.from() == 1 && mention.gender() == Gender.UNKNOWN;
    return bare && (!mention.title().isEmpty() || !persons.has(words.lower(mention.from()), gender))
        ? new NameMention(
            mention.from(),
            mention.to(),
            mention.type(),
            gender,
            mention.title(),
            mention.outlet(),
            mention.certain())
        : mention;
  }

  /** As written; an outlet's with the capital "The" that belongs to it. */
  private String fullName(NameMention mention) {
    int from = mention.from();
    boolean article =
        mention.outlet()
            && from > words.sentenceStart(words.sentence(from)) + 1
            && words.word(from - 1).equals("The");
    return words.phrase(article ? from - 1 : from, mention.to());
  }

  private Referent unknownPerson(NameMention mention) {
    Referent first = byFirstWord.get(words.lower(mention.from()));
    if (first != null && mention.title().isEmpty() && !mention.certain()) {
      return first; // "Amnesty", after "Amnesty International"
    }
    return byKey.computeIfAbsent(
        words.phrase(mention.from(), mention.to()).toLowerCase(Locale.ROOT),
        key ->
            referents.addNamed(
                isSpoken(mention) ? Entity.Type.PERSON : Entity.Type.ORG,
                fullName(mention),
                mention.gender()));
  }

  /** A single unknown name is a person's only if it is treated as one somewhere. */
  private boolean isSpoken(NameMention mention) {
    return mention.to() - mention.from() > 1 || speaking.contains(words.lower(mention.from()));
  }

  private boolean speaks(NameMention mention) {
    int next = mention.to();
    return next < words.count()
        && (words.lower(next).equals("who")
            || words.lower(next).equals("told")
            || ReportVerbs.isReportVerb(words.lower(next)));
  }

  private Referent referentOfThing(NameMention mention) {
    String key = key(mention);
    Referent known = byKey.get(key);
    if (known != null) {
      known.addName(fullName(mention));
      return known;
    }
    Referent alias = alias(mention);
    if (alias != null) {
      byKey.put(key, alias);
      return alias;
    }
    Referent added = referents.addNamed(mention.type(), fullName(mention), Gender.UNKNOWN);
    byKey.put(key, added);
    remember(mention, added);
    return added;
  }

  private void remember(NameMention mention, Referent referent) {
    if (mention.outlet()) {
      referent.markOutlet();
      outletByLastWord.put(words.lower(mention.to() - 1), referent);
    }
    if (mention.to() - mention.from() < 2) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = mention.from(); i < mention.to(); i++) {
      String word = words.word(i);
      if (CaseEvidence.isCapitalised(word)) {
        initials.append(word.charAt(0));
      }
    }
    byInitials.putIfAbsent(initials.toString(), referent);
    if (mention.type() == Entity.Type.ORG && !mention.outlet()) {
      byFirstWord.putIfAbsent(words.lower(mention.from()), referent);
    }
    int acronym = acronymAfter(mention.to());
    if (acronym >= 0) {
      byKey.put(names.withoutAlias(words.lower(acronym)), referent);
    }
  }

  /** The word of "Harbour Safety Board, or HSB" and "Harbour Safety Board (HSB)"; -1 if none. */
  private int acronymAfter(int to) {
    int at = to;
    int end = to < words.count() ? words.sentenceEnd(words.sentence(to)) : to;
    if (at < end && words.word(at).equals("(")) {
      at++;
    } else {
      if (at < end && words.word(at).equals(",")) {
        at++;
      }
      if (at >= end || !words.lower(at).equals("or")) {
        return -1;
      }
      at++;
    }
    return at < end && CaseEvidence.isAcronym(words.word(at)) ? at : -1;
  }

  private Referent alias(NameMention mention) {
    if (mention.to() - mention.from() > 1) {
      return null;
    }
    String word = words.word(mention.from());
    if (CaseEvidence.isAcronym(word)) {
      return byInitials.get(word.replace(".", ""));
    }
    return mention.certain() ? null : byFirstWord.get(word.toLowerCase(Locale.ROOT));
  }

  /** What two names of one thing have in common. */
  private String key(NameMention mention) {
    String key = words.phrase(mention.from(), mention.to()).toLowerCase(Locale.ROOT);
    for (String prefix : new String[] {"the ", "u.s. ", "us ", "united states "}) {
      if (key.startsWith(prefix) && key.length() > prefix.length()) {
        key = key.substring(prefix.length());
      }
    }
    for (String head : new String[] {"department", "ministry"}) {
      String of = head + " of ";
      if (key.startsWith(of)) {
        key = key.substring(of.length()).replaceFirst("^the ", "") + " " + head;
      }
    }
    key = names.withoutAlias(key);
    if (mention.type() == Entity.Type.GROUP && key.endsWith("s") && key.length() > 3) {
      key = key.substring(0, key.length() - 1);
    }
    return names.withoutAlias(key);
  }

  /** Titles before the name, nouns before it, and the apposition after it. */
  private void describe(Referent referent, NameMention mention) {
    referent.describe(mention.title());
    for (String word : mention.title().split(" ", -1)) {
      referent.describe(names.inFull(word));
    }
    if (mention.type() != Entity.Type.PERSON) {
      referent.describe(words.lower(mention.to() - 1));
      for (int i = mention.from() + 1; i < mention.to() - 1; i++) {
        if (words.lower(i).equals("of")) {
          referent.describe(words.lower(i - 1)); // "the Church", after "Church of the Harbour"
        }
      }
      return;
    }
    int sentence = words.sentence(mention.from());
    int start = words.sentenceStart(sentence);
    int before = mention.from() - 1;
    if (before >= start && nouns.isPerson(words.lower(before))) {
      nouns.nounAt(words, start, before).ifPresent(noun -> learn(referent, noun));
    }
    int head = before > start && words.word(before).equals(",") ? headBefore(start, before) : -1;
    if (head > start && isIntroducing(start, head)) {
      nouns.nounAt(words, start, head).ifPresent(noun -> learn(referent, noun));
    }
    int end = Math.min(words.sentenceEnd(sentence), mention.to() + APPOSITION);
    int at = mention.to();
    boolean placed = before >= start && isPlacing(words.lower(before));
    boolean apposed = at + 2 < end && words.word(at).equals(",");
    if (apposed && !placed && opensApposition(words.lower(at + 1))) {
      for (int i = at + 2; i < end && !words.word(i).equals(","); i++) {
        if (nouns.isPerson(words.lower(i))) {
          nouns.nounAt(words, at + 2, i).ifPresent(noun -> learn(referent, noun));
          break;
        }
      }
    }
  }

  /** The noun of "an attorney for Doe, | Jane Roe"; -1 if there is none. */
  private int headBefore(int start, int comma) {
    for (int i = comma - 1; i >= Math.max(start, comma - APPOSITION); i--) {
      if (nouns.isPerson(words.lower(i))) {
        return i;
      }
      if (!CaseEvidence.isCapitalised(words.word(i))
          && !NounPhrases.isPreposition(words.lower(i))
          && !NounPhrases.isDeterminer(words.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Doe's lawyer, | Jane Roe", "an attorney, | Jane Roe"; not "the lawyers, | Jane Roe". */
  private boolean isIntroducing(int start, int head) {
    for (int i = head - 1; i >= Math.max(start, head - 4); i--) {
      String word = words.lower(i);
      if (NounPhrases.isPossessive(word) || NounPhrases.isDeterminer(word) || isOwn(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "my", "our" -> true;
      default -> false;
    };
  }

  private static boolean isPlacing(String word) {
    return switch (word) {
      case "in", "at", "near", "outside", "across", "around" -> true;
      default -> false;
    };
  }

  private static boolean opensApposition(String word) {
    return switch (word) {
      case "a", "an", "the", "his", "her", "their", "its", "who", "then", "one", "former", "now" ->
          true;
      default -> false;
    };
  }

  private static void learn(Referent referent, Noun noun) {
    referent.describe(noun.lemma());
    referent.learn(noun.gender());
  }
}
