package dev.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names by capitals: runs of capitalised words, cut where titles, peoples and known names
 * show the seam. Capitals mean nothing at the start of a sentence, in headlines and in shouting;
 * there only names stand that are known or that the rest of the document uses.
 */
final class MentionFinder {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "den", "di", "da", "do", "dos", "du", "la", "le", "van",
          "von", "bin", "bint", "ibn", "al", "el", "ben", "y", "e", "ter", "ten", "zu", "abu");
  private static final int LONGEST = 10;

  private final NameLexicon lexicon;
  private final NameClassifier classifier;

  MentionFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.classifier = new NameClassifier(lexicon);
  }

  /** The names in text order, not overlapping. */
  List<NameMention> find(Words words) {
    CaseEvidence evidence = CaseEvidence.of(words, lexicon);
    List<NameMention> found = new ArrayList<>();
    List<Integer> headlines = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      if (evidence.isHeadline(sentence)) {
        headlines.add(sentence);
      } else {
        findRuns(words, sentence, evidence, found);
      }
    }
    Set<String> people = partsOfPersons(words, found);
    found.removeIf(
        mention ->
            !people.contains(words.lower(mention.from())) && isWeak(words, mention, evidence));
    if (!headlines.isEmpty()) {
      Map<String, List<NameMention>> known = byFirstWord(words, found);
      headlines.forEach(sentence -> findKnown(words, sentence, known, found));
      found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }
    return new NameReview(lexicon).review(words, found);
  }

  /** The words of full names: one of them alone is a name too. */
  static Set<String> partsOfPersons(Words words, List<NameMention> found) {
    Set<String> parts = new HashSet<>();
    for (NameMention mention : found) {
      if (mention.type() == Entity.Type.PERSON && mention.to() - mention.from() > 1) {
        for (int i = mention.from(); i < mention.to(); i++) {
          parts.add(words.lower(i));
        }
      }
    }
    return parts;
  }

  /**
   * A single word that nothing but a capital makes a name, and that the text doesn't come back to.
   */
  private boolean isWeak(Words words, NameMention mention, CaseEvidence evidence) {
    int at = mention.from();
    if (mention.certain() || mention.to() - at > 1 || mention.outlet()) {
      return false;
    }
    return evidence.isCommonHere(words.lower(at))
        || (evidence.countInside(words.word(at)) < 2
            && mention.type() == Entity.Type.PERSON
            && !followedByCue(words, at, words.sentenceEnd(words.sentence(at))));
  }

  private void findRuns(Words words, int sentence, CaseEvidence evidence, List<NameMention> found) {
    int end = words.sentenceEnd(sentence);
    int at = words.sentenceStart(sentence);
    while (at < end) {
      if (!startsName(words, at, end, evidence)) {
        at++;
        continue;
      }
      int to = runEnd(words, at, end);
      classifier.classify(words, at, to, evidence, found);
      at = to;
    }
  }

  private boolean startsName(Words words, int at, int end, CaseEvidence evidence) {
    String word = words.word(at);
    if (word.equals("Said") && evidence.isForced(words, at) && !evidence.isNameInside(word)) {
      return false; // "Said Roe:" is how a sentence begins, not a given name
    }
    if (!CaseEvidence.isCapitalised(word)) {
      return NameShapes.hasJoinedParticle(word)
          || (!Character.isLetter(word.charAt(0)) && lexicon.knownNameAt(words, at, end) > 1);
    }
    boolean common = lexicon.isCommonWord(words.lower(at)) && !CaseEvidence.isAcronym(word);
    if (lexicon.knownNameAt(words, at, end) > 0 && !common) {
      return true; // "US" and "WHO" too
    }
    if (lexicon.isCommonWord(words.lower(at))) {
      // "Will Roe" inside a sentence, where its place gives no capital.
      boolean given =
          lexicon.isGivenName(word)
              && !lexicon.isCalendar(words.lower(at))
              && !evidence.isForced(words, at)
              && followedByNamePart(words, at, end);
      return given || lexicon.knownNameAt(words, at, end) > 1;
    }
    return !evidence.isForced(words, at)
        || evidence.isNameInside(word)
        || lexicon.isGivenName(word)
        || lexicon.titleAt(words, at, end) > 0
        || (!evidence.isCommonHere(words.lower(at))
            && (CaseEvidence.isAcronym(word) || followedByNamePart(words, at, end)))
        || followedByCue(words, at, end)
        || classifier.isShortOutlet(words, at);
  }

  private boolean followedByNamePart(Words words, int at, int end) {
    return at + 1 < end
        && CaseEvidence.isCapitalised(words.word(at + 1))
        && !lexicon.isCommonWord(words.lower(at + 1));
  }

  private static boolean followedByCue(Words words, int at, int end) {
    return at + 1 < end
        && switch (words.lower(at + 1)) {
          case "said", "says", "told", "added", "wrote", "noted", "argued", "denied", "'s", "’s" ->
              true;
          default -> false;
        };
  }

  /** One past the last word of the run of capitals that begins at {@code from}. */
  private int runEnd(Words words, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    int at = from + Math.max(1, wholeAt(words, from, end));
    while (at < limit) {
      int known = wholeAt(words, at, end);
      int connector = known > 0 ? 0 : connector(words, from, at, limit);
      if (known > 0) {
        at += known;
      } else if (connector > 0) {
        at += connector;
      } else if (goesOn(words, at, end)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean goesOn(Words words, int at, int end) {
    String word = words.word(at);
    return NameShapes.hasJoinedParticle(word)
        || (CaseEvidence.isCapitalised(word)
            && (!lexicon.isCalendar(words.lower(at))
                || NameShapes.isMonthSurname(words, at, end, lexicon))
            && !opensSentence(words.lower(at)));
  }

  /** Capitalised inside a run, such a word begins the next sentence: the full stop was lost. */
  private static boolean opensSentence(String lower) {
    return switch (lower) {
      case "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "in",
          "on",
          "at",
          "as",
          "but",
          "and",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "when",
          "if",
          "is",
          "are",
          "was",
          "were",
          "has",
          "had",
          "does",
          "says",
          "to",
          "with" ->
          true;
      default -> false;
    };
  }

  /** How many words from {@code at} on are a known name or a title that must not be cut. */
  private int wholeAt(Words words, int at, int end) {
    return Math.max(lexicon.knownNameAt(words, at, end), lexicon.titleAt(words, at, end));
  }

  /** How many words at {@code at} hold a name together with the capital that follows; 0 if none. */
  private int connector(Words words, int from, int at, int limit) {
    String word = words.lower(at);
    if (PARTICLES.contains(word)) {
      int next = at + 1;
      while (next < limit && PARTICLES.contains(words.lower(next))) {
        next++;
      }
      return next < limit && isNamePart(words, next) ? next - at : 0;
    }
    int nickname = NameShapes.nickname(words, at, limit);
    if (nickname > 0) {
      return nickname;
    }
    return switch (word) {
      case "of", "for" -> {
        int next = at + 1 < limit && isArticle(word, words.lower(at + 1)) ? at + 2 : at + 1;
        boolean takes = takesOf(words, at - 1) || (word.equals("for") && endsOf(words, from, at));
        yield next < limit && isNamePart(words, next) && takes ? next - at : 0;
      }
      case "&" -> at + 1 < limit && isNamePart(words, at + 1) ? 1 : 0;
      case "and" ->
          at + 1 < limit && isNamePart(words, at + 1) && insideOfPhrase(words, from, at) ? 1 : 0;
      default -> 0;
    };
  }

  /** "Friends of the Harbour", "Committee for a Cleaner Harbour"; not "Bank of a Friend". */
  private static boolean isArticle(String preposition, String word) {
    return word.equals("the") || (word.equals("a") && preposition.equals("for"));
  }

  /** "Court of Appeals | for the Third District". */
  private boolean endsOf(Words words, int from, int at) {
    return at - 3 >= from && words.lower(at - 2).equals("of") && takesOf(words, at - 3);
  }

  private boolean isNamePart(Words words, int at) {
    return CaseEvidence.isCapitalised(words.word(at)) && !lexicon.isCommonWord(words.lower(at));
  }

  /** "Department of Justice", but not "Springfield of Illinois" or "President of Chile". */
  private boolean takesOf(Words words, int head) {
    return lexicon.typeOfHead(words.word(head)).isPresent()
        && !lexicon.isOutletHead(words.word(head));
  }

  /** "Department of Health and Human Services". */
  private boolean insideOfPhrase(Words words, int from, int at) {
    for (int i = from + 1; i < at; i++) {
      if (words.lower(i).equals("of")) {
        return lexicon.typeOfHead(words.word(i - 1)).isPresent();
      }
    }
    return false;
  }

  private static Map<String, List<NameMention>> byFirstWord(Words words, List<NameMention> found) {
    Map<String, List<NameMention>> known = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (NameMention mention : found) {
      for (int from = mention.from(); from < mention.to(); from++) {
        boolean whole = from == mention.from();
        boolean surname = from == mention.to() - 1 && mention.type() == Entity.Type.PERSON;
        if ((whole || surname) && seen.add(words.phrase(from, mention.to()))) {
          known
              .computeIfAbsent(words.lower(from), first -> new ArrayList<>())
              .add(
                  new NameMention(
                      from,
                      mention.to(),
                      mention.type(),
                      mention.gender(),
                      "",
                      mention.outlet(),
                      mention.certain()));
        }
      }
    }
    known.values().forEach(list -> list.sort((a, b) -> (b.to() - b.from()) - (a.to() - a.from())));
    return known;
  }

  private void findKnown(
      Words words, int sentence, Map<String, List<NameMention>> known, List<NameMention> found) {
    int end = words.sentenceEnd(sentence);
    int at = words.sentenceStart(sentence);
    while (at < end) {
      int length = addInFull(words, at, end, known, found);
      if (length == 0) {
        length = addUsedElsewhere(words, at, end, known, found);
      }
      if (length == 0) {
        length = lexicon.knownNameAt(words, at, end);
        if (length > 0 && !(length == 1 && lexicon.isCommonWord(words.lower(at)))) {
          classifier.addKnown(words, at, at + length, found);
        }
      }
      at += Math.max(1, length);
    }
  }

  /** A headline's "Jane Roe" where the text below has nothing but "Roe". */
  private int addInFull(
      Words words, int at, int end, Map<String, List<NameMention>> known, List<NameMention> found) {
    if (at + 1 >= end || !lexicon.isGivenName(words.word(at))) {
      return 0;
    }
    for (NameMention model : known.getOrDefault(words.lower(at + 1), List.of())) {
      if (model.to() == model.from() + 1
          && model.type() == Entity.Type.PERSON
          && CaseEvidence.isCapitalised(words.word(at + 1))) {
        found.add(
            new NameMention(
                at,
                at + 2,
                Entity.Type.PERSON,
                lexicon.genderOfGivenName(words.word(at)),
                "",
                false,
                true));
        return 2;
      }
    }
    return 0;
  }

  private static int addUsedElsewhere(
      Words words, int at, int end, Map<String, List<NameMention>> known, List<NameMention> found) {
    for (NameMention model : known.getOrDefault(words.lower(at), List.of())) {
      int length = model.to() - model.from();
      if (at + length <= end && sameLetters(words, model.from(), at, length)) {
        found.add(
            new NameMention(
                at,
                at + length,
                model.type(),
                model.gender(),
                "",
                model.outlet(),
                model.certain()));
        return length;
      }
    }
    return 0;
  }

  private static boolean sameLetters(Words words, int a, int b, int length) {
    for (int i = 0; i < length; i++) {
      if (!words.lower(a + i).equals(words.lower(b + i))) {
        return false;
      }
    }
    return CaseEvidence.isCapitalised(words.word(b));
  }
}
