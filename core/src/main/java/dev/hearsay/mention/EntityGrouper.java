package dev.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    if (isPersonal(mention) || (single && !mention.certain())) {
      Referent person = persons.find(personWords(mention), mention);
      if (person != null) {
        person.addName(mention.type() == Entity.Type.PERSON ? fullName(mention) : "");
        return person;
      }
    }
    return isPersonal(mention) ? unknownPerson(mention) : referentOfThing(mention);
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
    int end = Math.min(words.sentenceEnd(sentence), mention.to() + APPOSITION);
    int at = mention.to();
    if (at + 2 < end && words.word(at).equals(",") && opensApposition(words.lower(at + 1))) {
      for (int i = at + 2; i < end && !words.word(i).equals(","); i++) {
        if (nouns.isPerson(words.lower(i))) {
          nouns.nounAt(words, at + 2, i).ifPresent(noun -> learn(referent, noun));
          break;
        }
      }
    }
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
