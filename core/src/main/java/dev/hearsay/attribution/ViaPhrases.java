package dev.hearsay.attribution;

import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.ReportVerbs;
import dev.hearsay.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places where a text credits an outlet or a paper: "according to the Post", "the newspaper
 * reported", "told Reuters", also where damage has left only "Post noted." standing.
 */
final class ViaPhrases {

  /** How the phrase credits. */
  enum Role {
    /** What the sentence says is known through it: "according to X", "X reported". */
    REPORTS,
    /** Somebody spoke to it: "told X", "in an interview with X". */
    IS_TOLD,
    /** It stands alone as a damaged rest of a credit: "X.", "X noted." */
    STANDS_ALONE
  }

  /**
   * One credit.
   *
   * @param from index of the first word of the outlet's name or description
   * @param to one past its last word
   * @param start index of the first word of the phrase: "according"
   */
  record Phrase(Role role, Referent outlet, int from, int to, int start) {}

  private static final int LONGEST_FRAGMENT = 7;
  private static final int PAPER_REACH = 4;
  private static final int NOUN_REACH = 6;

  private final Referents referents;
  private final NounLexicon nouns;
  private final Words words;

  ViaPhrases(Referents referents, NounLexicon nouns) {
    this.referents = referents;
    this.nouns = nouns;
    this.words = referents.words();
  }

  /** All credits in text order. */
  List<Phrase> find() {
    List<Phrase> phrases = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      int start = words.sentenceStart(sentence);
      int end = words.sentenceEnd(sentence);
      Optional<Phrase> alone = standsAlone(start, end);
      if (alone.isPresent()) {
        phrases.add(alone.get());
      } else {
        findInside(start, end, phrases);
      }
    }
    return phrases;
  }

  private void findInside(int start, int end, List<Phrase> phrases) {
    for (int i = start; i < end; i++) {
      Optional<Phrase> after = afterTrigger(start, i, end);
      if (after.isPresent()) {
        phrases.add(after.get());
        i = after.get().to() - 1;
        continue;
      }
      Optional<Phrase> named = outletAt(i, end);
      if (named.isPresent() && ReportVerbs.isReportedBy(words, named.get().to(), end)) {
        phrases.add(named.get());
        i = named.get().to() - 1;
      }
    }
  }

  /**
   * The credit whose outlet follows the word at {@code at}: "to", "by", "with", "citing", "told".
   */
  private Optional<Phrase> afterTrigger(int start, int at, int end) {
    String before = at > start ? words.lower(at - 1) : "";
    Role role;
    switch (words.lower(at)) {
      case "to" -> role = before.equals("according") ? Role.REPORTS : toldTo(before);
      case "per" -> role = Role.REPORTS;
      case "citing" -> role = Role.REPORTS;
      case "told", "tells", "telling", "informed" -> role = Role.IS_TOLD;
      case "by" -> role = madeBy(before);
      case "with" -> role = isTalk(before) ? Role.IS_TOLD : null;
      case "on" -> role = isAppearance(before) ? Role.IS_TOLD : null;
      case "in" -> role = before.equals("reported") ? Role.REPORTS : null;
      default -> role = null;
    }
    if (role == null || at + 1 >= end) {
      return Optional.empty();
    }
    Role found = role;
    int first = before.equals("according") ? at - 1 : at;
    Optional<Phrase> outlet = outletAt(at + 1, end);
    if (outlet.isEmpty() && found == Role.REPORTS && !words.lower(at).equals("by")) {
      outlet = paperAt(at + 1, end);
    }
    return outlet.map(
        phrase -> new Phrase(found, phrase.outlet(), phrase.from(), phrase.to(), first));
  }

  private static @Nullable Role toldTo(String before) {
    return switch (before) {
      case "statement",
          "spoke",
          "speaking",
          "talking",
          "talked",
          "said",
          "email",
          "e-mail",
          "interview",
          "comment",
          "comments",
          "confirmed",
          "remarks",
          "leaked",
          "letter",
          "wrote",
          "statements",
          "message",
          "disclosed",
          "provided",
          "revealed",
          "response" ->
          Role.IS_TOLD;
      default -> null;
    };
  }

  private static @Nullable Role madeBy(String before) {
    return switch (before) {
      case "reported",
          "published",
          "obtained",
          "seen",
          "reviewed",
          "revealed",
          "verified",
          "quoted",
          "cited",
          "broken",
          "disclosed",
          "viewed",
          "uncovered",
          "detailed",
          "report",
          "investigation",
          "story",
          "article",
          "carried",
          "aired",
          "broadcast" ->
          Role.REPORTS;
      case "interviewed", "contacted", "reached", "asked" -> Role.IS_TOLD;
      default -> null;
    };
  }

  private static boolean isTalk(String before) {
    return switch (before) {
      case "interview",
          "interviews",
          "spoke",
          "speaking",
          "conversation",
          "talking",
          "talked",
          "call",
          "q&a" ->
          true;
      default -> false;
    };
  }

  private static boolean isAppearance(String before) {
    return switch (before) {
      case "said",
          "appearance",
          "appeared",
          "appearing",
          "interview",
          "speaking",
          "spoke",
          "live",
          "told" ->
          true;
      default -> false;
    };
  }

  /** The outlet named or described from {@code at} on. */
  private Optional<Phrase> outletAt(int at, int end) {
    Optional<Phrase> direct = outletRightAt(at, end);
    return direct.isPresent() ? direct : outletBehindNoun(at, end);
  }

  /** "The Ruritanian broadcaster SRF": a name behind what it is. */
  private Optional<Phrase> outletBehindNoun(int at, int end) {
    for (int i = at + 1; i < Math.min(end, at + NOUN_REACH); i++) {
      Optional<Referent> named = referents.named(i);
      if (named.isPresent() && named.get().isOutlet() && referents.nameStart(i) == i) {
        Optional<Noun> noun = nouns.nounAt(words, at, i - 1);
        return noun.isPresent() && noun.get().is(Noun.Kind.OUTLET)
            ? Optional.of(phrase(named.get(), i, referents.nameEnd(i), at))
            : Optional.empty();
      }
      if (NounPhrases.endsHead(words.lower(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> outletRightAt(int at, int end) {
    boolean article = NounPhrases.isDefinite(words.lower(at));
    int first = article ? at + 1 : at;
    if (first >= end) {
      return Optional.empty();
    }
    Optional<Referent> named = referents.named(first);
    if (named.isPresent()) {
      return named.get().isOutlet() && referents.nameStart(first) == first
          ? Optional.of(phrase(named.get(), first, referents.nameEnd(first), at))
          : Optional.empty();
    }
    if (!article) {
      return Optional.empty();
    }
    for (int last = Math.min(end - 1, first + 1); last >= first; last--) {
      Optional<Noun> noun = nouns.nounAt(words, first, last);
      boolean whole = noun.isPresent() && noun.get().lemma().contains(" ") == last > first;
      if (whole && noun.get().is(Noun.Kind.OUTLET) && !noun.get().plural()) {
        int to = last + 1;
        return lastOutletBefore(at).map(outlet -> phrase(outlet, at, to, at));
      }
    }
    return Optional.empty();
  }

  private Optional<Referent> lastOutletBefore(int word) {
    for (int i = word - 1; i >= 0; i--) {
      Optional<Referent> named = referents.named(i);
      if (named.isPresent() && named.get().isOutlet()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "Court documents", "a leaked memo", described from {@code at} on. */
  private Optional<Phrase> paperAt(int at, int end) {
    for (int i = at; i < Math.min(end, at + PAPER_REACH); i++) {
      if (referents.named(i).isPresent()) {
        continue;
      }
      Optional<Noun> noun = nouns.nounAt(words, at, i);
      if (noun.isPresent() && noun.get().handedDown()) {
        Referent paper = referents.describe(noun.get(), at, i + 1);
        return Optional.of(phrase(paper, at, i + 1, at));
      }
      if (NounPhrases.endsHead(words.lower(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Phrase phrase(Referent outlet, int from, int to, int start) {
    return new Phrase(Role.REPORTS, outlet, from, to, start);
  }

  /** A sentence that is nothing but a credit: "Post noted.", "according to Harbour Gazette". */
  private Optional<Phrase> standsAlone(int start, int end) {
    if (end - start > LONGEST_FRAGMENT) {
      return Optional.empty();
    }
    int at = start;
    while (at < end && !Character.isLetterOrDigit(words.word(at).charAt(0))) {
      at++;
    }
    boolean according = false;
    if (at + 2 < end && words.lower(at).equals("according") && words.lower(at + 1).equals("to")) {
      according = true;
      at += 2;
    } else if (at + 1 < end && ReportVerbs.isReportVerb(words.lower(at))) {
      at++; // "reported Reuters."
    }
    if (at >= end) {
      return Optional.empty();
    }
    Optional<Phrase> outlet = outletAt(at, end);
    if (outlet.isEmpty()) {
      return Optional.empty();
    }
    int rest = outlet.get().to();
    if (!according) {
      while (rest < end && ReportVerbs.isAdverb(words.lower(rest))) {
        rest++;
      }
      if (rest < end && ReportVerbs.isReportVerb(words.lower(rest))) {
        rest++;
      }
      while (rest < end && ReportVerbs.isAdverb(words.lower(rest))) {
        rest++;
      }
    }
    while (rest < end && !Character.isLetterOrDigit(words.word(rest).charAt(0))) {
      rest++;
    }
    Phrase found = outlet.get();
    return rest == end
        ? Optional.of(
            new Phrase(Role.STANDS_ALONE, found.outlet(), found.from(), found.to(), start))
        : Optional.empty();
  }
}
