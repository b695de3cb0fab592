package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Gender;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.WordTag;
import dev.hearsay.mention.WordTags;
import dev.hearsay.mention.Words;
import java.util.List;

/**
 * What speaks for and against a phrase meaning the same as an earlier one, or something new:
 * agreement, nearness, place in the sentence, words in common, who is speaking. Every feature is
 * seen together with the kind of phrase.
 */
@SuppressWarnings("EnumOrdinal") // the order of the constants is part of the weights
final class Features {

  private final Words words;
  private final WordTags tags;
  private final PhraseFinder finder;
  private final List<Voice> voices;
  private final Options options;
  private final Trees trees;

  /**
   * @param options where the features go
   */
  Features(
      Words words,
      WordTags tags,
      PhraseFinder finder,
      List<Voice> voices,
      Options options,
      Trees trees) {
    this.trees = trees;
    this.options = options;
    this.words = words;
    this.tags = tags;
    this.finder = finder;
    this.voices = voices;
  }

  private void add(int template, int kind, int a, int b) {
    int hash = ((template * 31 + kind) * 0x9E3779B1 + a) * 0x85EBCA6B + b * 0xC2B2AE35;
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 13;
    options.add(hash & (AntecedentModel.SIZE - 1));
  }

  /** A phrase of the document, with what it says by itself. */
  Candidate candidate(int index, Phrase phrase, Noted noted) {
    int cluster = tags.groupAt(words.start(phrase.head()));
    return new Candidate(index, phrase, noted, kind(phrase, noted), cluster, words);
  }

  /** The kind of a phrase: its pronoun and case, or what opens it. */
  private int kind(Phrase phrase, Noted noted) {
    return switch (phrase.form()) {
      case NAME -> 1;
      case NOMINAL -> 2 + noted.determiner().ordinal() + (phrase.plural() ? 8 : 0);
      case PRONOUN -> {
        String word = words.lower(phrase.head());
        int role = isPossessive(word) ? 1 : word.length() > 4 && word.contains("sel") ? 2 : 0;
        Pronoun pronoun = phrase.pronoun() == Pronoun.SHE ? Pronoun.HE : phrase.pronoun();
        yield 20 + 3 * pronoun.ordinal() + role;
      }
    };
  }

  private static boolean isPossessive(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "my", "our", "your" -> true;
      default -> false;
    };
  }

  /** A phrase means something that no earlier phrase does. */
  void novel(Candidate candidate, int agreeing, boolean headSeen) {
    Phrase phrase = candidate.phrase();
    Noted noted = candidate.noted();
    int kind = candidate.kind();
    add(1, kind, 0, 0);
    add(2, kind, noted.thing().ordinal(), headSeen ? 1 : 0);
    add(3, kind, Math.min(3, noted.sentence()), 0);
    add(4, kind, headSeen ? 1 : 0, phrase.to() > phrase.head() + 1 ? 1 : 0);
    add(5, kind, Math.min(3, agreeing), 0);
    add(6, kind, noted.quoted() ? 1 : 0, noted.voice() >= 0 ? 1 : 0);
    add(7, kind, noted.subject() ? 1 : 0, 0);
    add(8, kind, noted.words().size() > 1 ? 1 : 0, 0);
    add(114, kind, trees.relation(phrase.top()).ordinal(), headSeen ? 1 : 0);
    add(115, kind, trees.relation(phrase.top()).ordinal(), noted.determiner().ordinal());
    add(108, kind, candidate.place(), noted.determiner().ordinal());
    add(100, kind, noted.role().ordinal(), headSeen ? 1 : 0);
    add(101, kind, noted.before(), 0);
    add(102, kind, noted.behind(), 0);
    add(103, kind, noted.verb(), 0);
    add(104, kind, Math.min(3, agreeing), noted.role().ordinal());
    if (phrase.form() == Phrase.Form.NOMINAL) {
      add(105, candidate.head(), noted.determiner().ordinal(), phrase.plural() ? 1 : 0);
      add(106, candidate.cluster(), noted.determiner().ordinal(), headSeen ? 1 : 0);
      add(
          107,
          kind,
          phrase.to() > phrase.head() + 1 ? 1 : 0,
          Math.min(2, phrase.head() - phrase.from()) * 2 + (headSeen ? 1 : 0));
      String head = words.lower(phrase.head());
      add(9, 0, Notes.singular(head).hashCode(), headSeen ? 1 : 0);
      add(10, 0, candidate.cluster(), 0);
      add(11, kind, head.substring(Math.max(0, head.length() - 3)).hashCode(), 0);
    }
    if (phrase.pronoun() == Pronoun.IT || phrase.pronoun() == Pronoun.YOU) {
      int next = phrase.to();
      add(12, kind, next < words.count() ? words.lower(next).hashCode() : 0, 0);
      add(13, kind, isExpletive(phrase) ? 1 : 0, 0);
      add(
          14,
          kind,
          phrase.from() > 0 ? finder.tag(phrase.from() - 1).ordinal() : -1,
          next < words.count() ? finder.tag(next).ordinal() : -1);
    }
  }

  /** "It is clear that", "it seems to". */
  private boolean isExpletive(Phrase phrase) {
    int end = Math.min(words.sentenceEnd(words.sentence(phrase.head())), phrase.to() + 8);
    boolean adjective = false;
    for (int i = phrase.to(); i < end; i++) {
      String word = words.lower(i);
      adjective |= finder.tag(i) == WordTag.ADJECTIVE || finder.tag(i) == WordTag.PARTICIPLE;
      if (adjective && (word.equals("that") || word.equals("to") || word.equals("for"))) {
        return true;
      }
      if (finder.tag(i).isNoun() || finder.tag(i) == WordTag.MARK) {
        return false;
      }
    }
    return false;
  }

  /**
   * A phrase means what an earlier one does.
   *
   * @param agreeing whether they {@link #agrees agree}
   * @param rank how many nearer candidates agree with it
   * @param hint whether the rules for pronouns take it so
   */
  void link(Candidate candidate, Candidate antecedent, boolean agreeing, int rank, boolean hint) {
    Phrase phrase = candidate.phrase();
    Noted noted = candidate.noted();
    Phrase earlier = antecedent.phrase();
    Noted seen = antecedent.noted();
    Group group = antecedent.group();
    int kind = candidate.kind();
    int named = group.isNamed() ? 1 : 0;
    int near = Math.min(2, noted.sentence() - seen.sentence());
    int sentences = Math.min(6, noted.sentence() - seen.sentence());
    int form = earlier.form().ordinal();
    add(20, kind, sentences, 0);
    add(21, kind, form, near);
    add(22, kind, seen.subject() ? 1 : 0, near);
    add(23, kind, gender(noted.gender(), group.gender()), named);
    add(24, kind, number(phrase, group), group.thing().ordinal());
    add(25, kind, group.thing().ordinal(), noted.thing().ordinal());
    add(26, kind, Math.min(4, group.phrases().size()), named);
    add(27, kind, noted.quoted() ? 1 : 0, seen.quoted() ? 1 : 0);
    add(28, kind, voice(noted, seen, group), noted.quoted() ? 1 : 0);
    add(29, kind, Math.min(3, rank), 0);
    add(30, kind, inside(phrase, earlier), 0);
    add(31, kind, noted.subject() && seen.subject() ? 1 : 0, near);
    add(32, kind, hint ? 1 : 0, named);
    add(33, kind, bucket(phrase.from() - earlier.head()), 0);
    add(34, kind, block(noted) - block(seen) == 0 ? 1 : 0, near);
    add(35, kind, seen.sentence() == 0 ? 1 : 0, 0);
    add(36, kind, seen.determiner().ordinal(), form);
    int agrees = agreeing ? 1 : 0;
    add(60, kind, agrees, near);
    add(61, kind, agrees, seen.subject() ? 1 : 0);
    add(62, kind, agrees, Math.min(4, group.phrases().size()));
    add(63, kind, agrees, Math.min(3, rank));
    add(64, kind, antecedent.opens() ? 1 : 0, near);
    add(65, kind, 2 * agrees + named, form);
    int kindA = antecedent.kind();
    int roles = noted.role().ordinal() * 16 + seen.role().ordinal();
    int thing = group.thing().ordinal();
    int size = Math.min(4, group.phrases().size());
    add(70, kind, antecedent.head(), agrees);
    add(71, kind, antecedent.cluster(), named);
    add(76, kind, roles, near);
    add(77, kind, seen.role().ordinal(), 4 * near + agrees);
    add(79, kind, 2 * sentences + agrees, block(noted) - block(seen) == 0 ? 1 : 0);
    add(80, kind, 8 * size + sentences, agrees);
    add(
        81,
        kind,
        gender(noted.gender(), group.gender()) * 4 + number(phrase, group),
        thing * 2 + named);
    add(83, kind, kindA, near);
    add(84, kind, kindA, voice(noted, seen, group) * 2 + (noted.quoted() ? 1 : 0));
    add(85, kind, 2 * form + named, Math.min(3, rank) * 2 + agrees);
    add(86, kind, noted.verb() == seen.verb() && noted.verb() != 0 ? 1 : 0, roles);
    add(87, kind, noted.verb(), thing * 2 + named);
    add(88, kind, recent(group, noted.sentence()), agrees);
    if (noted.sentence() == seen.sentence()) {
      int between = trees.standing(phrase.top(), earlier.top()).ordinal();
      add(110, kind, between, form);
      add(111, kind, between, 8 * thing + agrees);
    }
    add(
        112,
        kind,
        trees.relation(phrase.top()).ordinal() * 64 + trees.relation(earlier.top()).ordinal(),
        near);
    add(113, kind, trees.relation(earlier.top()).ordinal(), 4 * near + agrees);
    int place = antecedent.place() + (earlier.modifier() ? 4 : 0);
    add(95, kind, place, near);
    add(96, kind, place, 8 * thing + agrees);
    add(97, kind, candidate.place() * 8 + antecedent.place(), inside(phrase, earlier));
    if (phrase.form() != Phrase.Form.PRONOUN) {
      add(72, candidate.head(), antecedent.head(), earlier.form().ordinal());
      add(73, candidate.head(), thing, named);
      add(74, candidate.cluster(), antecedent.cluster(), earlier.form().ordinal());
      add(66, candidate.cluster(), group.thing().ordinal(), named);
      words(candidate, antecedent, group);
    }
  }

  private void words(Candidate candidate, Candidate antecedent, Group group) {
    Phrase phrase = candidate.phrase();
    Noted noted = candidate.noted();
    Phrase earlier = antecedent.phrase();
    Noted seen = antecedent.noted();
    int kind = candidate.kind();
    int named = group.isNamed() ? 1 : 0;
    int sentences = Math.min(6, noted.sentence() - seen.sentence());
    int pattern = pattern(phrase, earlier);
    String head = phrase.form() == Phrase.Form.NOMINAL ? head(noted) : "";
    boolean same = head.isEmpty() ? group.hasAnyHead(noted.heads()) : group.hasHead(head);
    boolean described = !head.isEmpty() && group.isDescribedAs(head);
    int novel = 0;
    for (String word : noted.words()) {
      novel += group.hasWord(word) || noted.heads().contains(word) ? 0 : 1;
    }
    int match = same ? 2 : described ? 1 : 0;
    boolean agrees = noted.thing().agreesWith(group.thing());
    add(40, kind, match, named);
    add(41, kind, match, Math.min(2, novel));
    add(42, kind, match, sentences);
    int exact = same && noted.core().equals(seen.core()) ? 1 : 0;
    add(43, kind, exact, 0);
    add(44, kind, pattern, agrees ? 1 : 0);
    add(45, kind, match, number(phrase, group));
    add(46, kind, match, phrase.to() > phrase.head() + 1 ? 1 : 0);
    add(47, kind, agrees ? 1 : 0, match);
    add(48, kind, match, seen.determiner().ordinal());
    int lacking = 0;
    for (String word : seen.words()) {
      lacking += noted.words().contains(word) || seen.heads().contains(word) ? 0 : 1;
    }
    add(90, kind, match, Math.min(2, novel) * 3 + Math.min(2, lacking));
    add(91, kind, match, 8 * antecedent.kind() + Math.min(2, novel));
    add(92, candidate.head(), match, Math.min(2, novel));
    add(93, candidate.cluster(), match, named);
    add(94, kind, match, noted.before());
    boolean told = !same && !head.isEmpty() && group.hasWord(head);
    add(51, kind, told ? 1 : 0, named);
    add(52, kind, exact, Math.min(3, noted.words().size()));
    add(53, kind, pattern, earlier.form().ordinal());
    add(54, pattern, noted.thing().ordinal(), group.thing().ordinal());
    add(55, kind, exact, sentences);
    if (phrase.form() == Phrase.Form.NAME) {
      boolean inside = group.hasAllWords(noted.heads());
      add(56, named, inside ? 1 : 0, phrase.coreTo() - phrase.coreFrom() == 1 ? 1 : 0);
      add(57, named, inside ? 1 : 0, noted.determiner().ordinal());
      add(58, named, noted.thing().ordinal(), group.thing().ordinal());
      add(67, named, Likeness.of(candidate, antecedent), noted.thing().ordinal());
      add(59, named, match, Math.min(2, novel));
      add(49, kind, Likeness.isInitials(candidate, antecedent) ? 1 : 0, 0);
    }
  }

  /** How often a group was spoken of in this and the two sentences before. */
  private static int recent(Group group, int sentence) {
    int count = 0;
    List<Candidate> all = group.candidates();
    for (int i = all.size() - 1; i >= 0 && sentence - all.get(i).noted().sentence() <= 2; i--) {
      count++;
    }
    return Math.min(4, count);
  }

  private static String head(Noted noted) {
    return noted.heads().get(0);
  }

  private static int gender(Gender one, Gender other) {
    if (one == Gender.UNKNOWN || other == Gender.UNKNOWN) {
      return other == Gender.UNKNOWN ? 0 : 1;
    }
    return one == other ? 2 : 3;
  }

  private static int number(Phrase phrase, Group group) {
    return !group.isNumberKnown() ? 0 : phrase.plural() == group.isPlural() ? 1 : 2;
  }

  /** Whether the candidate is who says what the phrase is in, or is in what the phrase says. */
  private int voice(Noted noted, Noted seen, Group group) {
    if (noted.voice() >= 0 && isSpeaker(voices.get(noted.voice()), group)) {
      return 1;
    }
    if (noted.voice() != seen.voice()) {
      return seen.voice() >= 0 ? 2 : 3;
    }
    return noted.voice() >= 0 ? 4 : 0;
  }

  private static boolean isSpeaker(Voice voice, Group group) {
    return voice.speaker().isPresent() && voice.speaker().get() == group.referent();
  }

  private static int inside(Phrase phrase, Phrase earlier) {
    if (earlier.encloses(phrase)) {
      return phrase.from() <= earlier.head() ? 1 : 2;
    }
    return phrase.encloses(earlier) ? 3 : 0;
  }

  private int block(Noted noted) {
    return words.sentenceAt(noted.sentence()).block();
  }

  private static int bucket(int distance) {
    if (distance <= 3) {
      return Math.max(-1, distance);
    }
    return distance <= 6 ? 4 : distance <= 12 ? 5 : distance <= 25 ? 6 : distance <= 60 ? 7 : 8;
  }

  /** Apposition ("Roe, the mayor"), role before a name, predicate ("Roe is the mayor"); else 0. */
  private int pattern(Phrase phrase, Phrase earlier) {
    int gap = phrase.from() - earlier.to();
    if (words.sentence(phrase.from()) != words.sentence(earlier.head()) || gap > 3) {
      return 0;
    }
    if (gap < 0) {
      return earlier.encloses(phrase) ? (phrase.from() > earlier.head() ? 5 : 4) : 0;
    }
    if (gap == 0) {
      return 6;
    }
    String between = words.lower(earlier.to());
    if (gap == 1) {
      return switch (between) {
        case "," -> 1;
        case "(" -> 2;
        case "is", "was", "are", "were", "became", "as" -> 3;
        case "and", "or" -> 7;
        default -> 0;
      };
    }
    return switch (between) {
      case "is", "was", "are", "were", "has", "became" -> 8;
      case "," -> 9;
      default -> 0;
    };
  }

  /** Whether gender, number and kind of thing allow a phrase to mean what a group does. */
  static boolean agrees(Phrase phrase, Noted noted, Group group) {
    Thing thing = group.thing();
    return switch (phrase.pronoun()) {
      case HE, SHE ->
          (thing == Thing.PERSON || thing == Thing.UNKNOWN)
              && !group.isPlural()
              && phrase.pronoun() != opposite(group.gender());
      case I, YOU -> thing == Thing.PERSON || thing == Thing.UNKNOWN || thing == Thing.PEOPLE;
      case IT -> thing != Thing.PERSON && thing != Thing.PEOPLE && !group.isPlural();
      case THEY, WE -> group.isPlural() || thing == Thing.ORGANISATION || thing == Thing.PEOPLE;
      case WHO -> false;
      case NONE ->
          noted.thing().agreesWith(thing)
              && (!group.isNumberKnown() || phrase.plural() == group.isPlural());
    };
  }

  private static Pronoun opposite(Gender gender) {
    return switch (gender) {
      case MALE -> Pronoun.SHE;
      case FEMALE -> Pronoun.HE;
      case UNKNOWN -> Pronoun.NONE;
    };
  }
}
