package dev.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source does in saying something, by the lemmas of the cue and a little of what stands
 * around it. Where the lexicon knows nothing of a cue, it states.
 */
final class ActClassifier {

  /**
   * What the act of one attribution is decided on; all words in lower case.
   *
   * @param cue words of the cue in text order
   * @param contentAfterCue first words of the content where it follows the cue, else empty
   * @param sourceReports whether the source is an outlet or a paper, whose statements are reports
   */
  record Evidence(List<String> cue, List<String> contentAfterCue, boolean sourceReports) {

    Evidence {
      cue = List.copyOf(cue);
      contentAfterCue = List.copyOf(contentAfterCue);
    }
  }

  private final CueLexicon lexicon;

  ActClassifier(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Act classify(Evidence evidence) {
    Reading reading = read(evidence.cue());
    Act act = inContext(reading, evidence.contentAfterCue());
    if (reading.refused) {
      act = act == Act.BELIEVE ? act : Act.STATE;
    } else if (reading.negated) {
      act = negated(act, reading.lemma);
    }
    return act == Act.STATE && evidence.sourceReports() ? Act.REPORT : act;
  }

  /** What the cue's own words say. */
  private static final class Reading {
    private Act act = Act.STATE;
    private String lemma = "";
    private boolean negated;
    private boolean refused;
  }

  /** The leftmost word of the cue that names an act, after those that only lead up to it. */
  private Reading read(List<String> cue) {
    List<String> lemmas = new ArrayList<>(cue.size());
    cue.forEach(word -> lemmas.add(lexicon.lemma(word)));
    Reading reading = new Reading();
    Optional<CueLexicon.Entry> fallback = Optional.empty();
    for (int i = 0; i < lemmas.size(); i++) {
      String lemma = lemmas.get(i);
      reading.negated |= lexicon.isNegation(lemma);
      Optional<CueLexicon.Entry> entry = lexicon.entryAt(lemmas, i);
      if (lexicon.isRefusal(lemma)) {
        reading.refused = true;
      } else if (entry.isPresent() && !leadsUp(entry.get(), i)) {
        take(entry.get(), reading);
        return reading;
      }
      fallback = fallback.isPresent() ? fallback : entry;
    }
    fallback.ifPresent(entry -> take(entry, reading));
    return reading;
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

  private static void take(CueLexicon.Entry entry, Reading reading) {
    reading.act = entry.act();
    reading.lemma = entry.lemmas().get(0);
  }

  private static Act inContext(Reading reading, List<String> content) {
    boolean infinitive = startsInfinitive(content);
    return switch (reading.lemma) {
      // "told them to leave" orders; "told them that they could leave" doesn't.
      case "tell", "warn" -> infinitive ? Act.ORDER : reading.act;
      // "agreed to go" promises; "agreed that it was time" confirms.
      case "agree" ->
          !content.isEmpty() && content.get(0).equals("that") ? Act.CONFIRM : reading.act;
      default -> reading.act;
    };
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
      case DENY, CONFIRM, PROMISE, THREATEN, ALLEGE, TESTIFY -> Act.STATE;
      case ORDER ->
          switch (lemma) {
            case "allow", "permit", "let", "authorize", "authorise", "approve" -> Act.ORDER;
            default -> Act.STATE;
          };
      case STATE, REPORT, ASK, PREDICT, BELIEVE -> act;
    };
  }
}
