package dev.hearsay.attribution;

import dev.hearsay.mention.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source does in saying something, by the lemmas of the cue and a little of what stands
 * around it. Where the lexicon knows nothing of a cue, it states.
 */
final class ActClassifier {

  /** Who or what speaks, as far as it matters for the act. */
  enum Speaker {
    PERSON,
    /** An outlet or a paper: its statements are reports. */
    OUTLET,
    OTHER
  }

  /**
   * What the act of one attribution is decided on; all words in lower case.
   *
   * @param source words of the source
   * @param cue words of the cue in text order
   * @param between words between the cue and the content where it follows the cue, else empty
   * @param contentAfterCue first words of the content where it follows the cue, else empty
   * @param contentStart first words of the content wherever it stands, quotation marks included
   * @param question whether the content ends with a question mark
   * @param gender of the speaker
   */
  record Evidence(
      List<String> source,
      List<String> cue,
      List<String> between,
      List<String> contentAfterCue,
      List<String> contentStart,
      boolean question,
      Speaker speaker,
      Gender gender) {

    Evidence {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      between = List.copyOf(between);
      contentAfterCue = List.copyOf(contentAfterCue);
      contentStart = List.copyOf(contentStart);
    }
  }

  /** Will not, not did not: who won't say refuses. The last is of "won't". */
  private static final Set<String> WILL = Set.of("will", "would", "wo");

  private final CueLexicon lexicon;
  private final ActOfContent contents = ActOfContent.standard();

  ActClassifier(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Act classify(Evidence evidence) {
    Reading reading = read(evidence);
    boolean record = evidence.speaker() == Speaker.OUTLET || isRecord(evidence.source());
    Act act = ofSpeaker(inContext(reading, evidence), reading.lemma, evidence.speaker(), record);
    if (reading.refused) {
      act = lexicon.isOpinion(reading.lemma) ? act : Act.DENY;
    } else if (reading.omitted) {
      act = act == Act.BELIEVE ? act : Act.STATE;
    } else if (reading.negated) {
      act = negated(act, reading.lemma);
    } else if (act == Act.STATE && evidence.speaker() != Speaker.OUTLET) {
      act = isSworn(evidence) ? Act.TESTIFY : inSaying(reading.lemma, evidence);
    }
    return act == Act.STATE && record ? Act.REPORT : act;
  }

  /** "Told | the inquiry | that she left", "said | under oath | that she left". */
  private boolean isSworn(Evidence evidence) {
    if (evidence.between().isEmpty()) {
      return false;
    }
    List<String> lemmas = new ArrayList<>();
    evidence.cue().forEach(word -> lemmas.add(lexicon.lemma(word)));
    evidence.between().forEach(word -> lemmas.add(lexicon.lemma(word)));
    for (int i = 0; i < lemmas.size(); i++) {
      Optional<CueLexicon.Entry> entry = lexicon.entryAt(lemmas, i);
      if (entry.filter(found -> found.lemmas().size() > 1).isPresent()) {
        return entry.get().act() == Act.TESTIFY;
      }
    }
    return false;
  }

  private Act inSaying(String lemma, Evidence evidence) {
    return switch (lemma) {
      case "say", "tell", "reply", "respond", "add", "write", "tweet", "insist" ->
          contents.of(evidence.contentStart(), evidence.gender());
      case "declare", "proclaim", "announce" ->
          contents.isImposed(evidence.contentStart())
              ? Act.ORDER
              : contents.of(evidence.contentStart(), evidence.gender());
      default -> Act.STATE;
    };
  }

  /** Whether the source is a study, a poll, footage: something that can only show. */
  private boolean isRecord(List<String> source) {
    String head = "";
    for (String word : source) {
      if (lexicon.endsNoun(word) && !head.isEmpty()) {
        break;
      }
      head = word;
    }
    return lexicon.isRecord(lexicon.lemma(head));
  }

  /** What the cue's own words say. */
  private static final class Reading {
    private Act act = Act.STATE;
    private String lemma = "";
    private boolean phrase;
    private List<String> rest = List.of();
    private boolean negated;
    private boolean refused;
    private boolean omitted;
  }

  /** The leftmost word of the cue that names an act, after those that only lead up to it. */
  private Reading read(Evidence evidence) {
    List<String> cue = evidence.cue();
    // "Neither would say", "nobody confirmed": the source negates.
    boolean nobody = !evidence.source().isEmpty() && lexicon.isNegation(evidence.source().get(0));
    List<String> lemmas = new ArrayList<>(cue.size());
    cue.forEach(word -> lemmas.add(lexicon.lemma(word)));
    Reading reading = new Reading();
    reading.negated = nobody;
    Optional<CueLexicon.Entry> fallback = Optional.empty();
    List<String> rest = List.of();
    for (int i = 0; i < lemmas.size(); i++) {
      String lemma = lemmas.get(i);
      reading.negated |= lexicon.isNegation(lemma);
      Optional<CueLexicon.Entry> entry = lexicon.entryAt(lemmas, i);
      if (isRefusalToSpeak(cue, i, nobody)) {
        reading.refused = true;
      } else if (lexicon.isRefusal(lemma)) {
        reading.refused = !reading.negated;
      } else if (lexicon.isOmission(lemma)) {
        reading.omitted = true;
      } else if (entry.isPresent() && !leadsUp(entry.get(), i)) {
        take(entry.get(), lemmas.subList(i + 1, lemmas.size()), reading);
        return reading;
      }
      if (fallback.isEmpty()) {
        fallback = entry;
        rest = lemmas.subList(i + 1, lemmas.size());
      }
    }
    if (fallback.isPresent()) {
      take(fallback.get(), rest, reading);
    }
    return reading;
  }

  /** "Would not say", "won't comment": up to the verb that isn't done. */
  private boolean isRefusalToSpeak(List<String> cue, int at, boolean nobody) {
    if (!lexicon.isSpeaking(lexicon.lemma(cue.get(at)))) {
      return false;
    }
    return nobody
        ? at > 0 && WILL.contains(cue.get(at - 1))
        : at > 1 && lexicon.isNegation(cue.get(at - 1)) && WILL.contains(cue.get(at - 2));
  }

  private boolean leadsUp(CueLexicon.Entry entry, int at) {
    boolean single = entry.lemmas().size() == 1;
    // A preposition is a cue where it stands first ("in his words"), not in "said in a statement".
    boolean preposition = entry.lemmas().get(0).length() <= 3 && at > 0 && isPreposition(entry);
    return (single && lexicon.isLight(entry.lemmas().get(0))) || (single && preposition);
  }

  private static boolean isPreposition(CueLexicon.Entry entry) {
    return switch (entry.lemmas().get(0)) {
      case "for", "in", "of", "to", "by" -> true;
      default -> false;
    };
  }

  private static void take(CueLexicon.Entry entry, List<String> rest, Reading reading) {
    reading.act = entry.act();
    reading.lemma = entry.lemmas().get(0);
    reading.phrase = entry.lemmas().size() > 1;
    reading.rest = rest;
  }

  private Act inContext(Reading reading, Evidence evidence) {
    List<String> content = evidence.contentAfterCue();
    boolean infinitive = startsInfinitive(content) || startsInfinitive(reading.rest);
    return switch (reading.lemma) {
      // "told them to leave" orders; "told them that they could leave" doesn't.
      case "tell" -> infinitive ? Act.ORDER : reading.act;
      // "warned them to leave" urges; "warned that they would have to" predicts.
      case "warn" -> infinitive ? Act.ASK : reading.act;
      // "agreed to go" promises; "agreed that it was time" and "'It was time,' he agreed" confirm.
      case "agree" -> infinitive || reading.phrase ? reading.act : Act.CONFIRM;
      // "accepted the money", but "accepted that it was owed".
      case "accept", "allow", "grant" -> startsWithThat(content) ? Act.CONFIRM : reading.act;
      // "sought to calm them" says what was done, "sought help" asks for it.
      case "seek" -> infinitive ? Act.STATE : reading.act;
      case "offer" -> offersWords(reading.rest) || offersWords(content) ? Act.STATE : reading.act;
      case "demand" -> evidence.question() ? Act.ASK : reading.act;
      case "claim" -> claimed(content, reading.act);
      case "plead" -> plea(content, reading.act);
      // A colon, a dash, a word of which nothing is known.
      case "" -> evidence.question() ? Act.ASK : reading.act;
      default -> reading.act;
    };
  }

  /** "Offered no proof", "offered some advice": words, not a promise. */
  private boolean offersWords(List<String> words) {
    return words.stream()
        .takeWhile(word -> !lexicon.endsNoun(word))
        .map(lexicon::lemma)
        .anyMatch(lexicon::isWords);
  }

  private static Act claimed(List<String> content, Act act) {
    return switch (content.isEmpty() ? "" : content.get(0)) {
      case "responsibility" -> Act.CONFIRM;
      case "credit", "victory" -> Act.STATE;
      default -> act;
    };
  }

  /** "Pleaded not guilty" denies, "pleaded guilty" confirms; "pleaded for help" asks. */
  private static Act plea(List<String> content, Act act) {
    return switch (content.isEmpty() ? "" : content.get(0)) {
      case "not", "innocent" -> Act.DENY;
      case "guilty" -> Act.CONFIRM;
      default -> act;
    };
  }

  /** Persons cite, footage shows: what a verb means depends on whose it is. */
  private static Act ofSpeaker(Act act, String lemma, Speaker speaker, boolean record) {
    return switch (lemma) {
      case "cite", "quote" -> record ? Act.REPORT : Act.STATE;
      case "indicate", "reveal", "disclose" -> speaker == Speaker.PERSON ? Act.STATE : act;
      case "hear", "overhear", "learn", "watch", "witness", "notice" ->
          record ? Act.REPORT : Act.BELIEVE;
      default -> act;
    };
  }

  private static boolean startsWithThat(List<String> content) {
    return !content.isEmpty() && content.get(0).equals("that");
  }

  private static boolean startsInfinitive(List<String> content) {
    if (content.isEmpty()) {
      return false;
    }
    int at = content.get(0).equals("not") ? 1 : 0;
    return content.size() > at + 1 && content.get(at).equals("to");
  }

  /** "Didn't deny", "has not confirmed": the act named is the one that wasn't done. */
  private static Act negated(Act act, String lemma) {
    return switch (act) {
      case DENY, CONFIRM, THREATEN, ALLEGE, TESTIFY -> Act.STATE;
      // What isn't accepted is turned down; what isn't promised is only not said.
      case PROMISE -> lemma.equals("accept") ? Act.DENY : Act.STATE;
      case ORDER ->
          switch (lemma) {
            case "allow", "permit", "let", "authorize", "authorise", "approve", "grant" ->
                Act.ORDER;
            default -> Act.STATE;
          };
      case STATE, REPORT, ASK, PREDICT, BELIEVE -> act;
    };
  }
}
