package dev.hearsay.provenance.disagreement;

import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Participant;
import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.comparison.ComparedWord;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what some assert and others deny. */
final class Denials {

  private static final String RULE = "asserted-and-denied";
  private static final double RARE = 0.4;
  private static final Set<String> PROMISES =
      DisagreementWords.list("promise").stream()
          .map(Stemmer::stem)
          .collect(Collectors.toUnmodifiableSet());

  /** A statement of more letters tells more than who did what. */
  private static final int LONG = 160;

  private static final Comparator<Proposition> ORDER =
      Comparator.comparing((Proposition one) -> one.statement().document())
          .thenComparing(one -> Topic.hull(one.statement().spans()))
          .thenComparing(Proposition::predicateSpan);

  private final OpposedPairs pairs;
  private final BiPredicate<DocumentId, DocumentId> retells;
  private final Function<DocumentId, String> texts;

  /** What was made of a deed's denials, by all that it rests on. */
  private final Map<Basis, Disagreement> made = new HashMap<>();

  /**
   * What a disagreement rests on, beside the texts.
   *
   * @param yes who asserts it, in order
   * @param no who denies it, in order
   */
  record Basis(List<Proposition> yes, List<Proposition> no) {}

  /**
   * A statement that can be denied or deny. Compared by identity: it is made once.
   *
   * <p>Of statements at one place, {@code number} says which comes first.
   */
  static final class Told {

    static final Comparator<Told> IN_ORDER =
        Comparator.comparing(Told::proposition, ORDER).thenComparing(told -> told.number);

    private final Proposition proposition;
    private final int number;
    private final Set<String> deeds;
    private final boolean denial;

    private Told(Proposition proposition, int number, boolean denial) {
      this.proposition = proposition;
      this.number = number;
      this.deeds = Denials.deeds(proposition);
      this.denial = denial;
    }

    Proposition proposition() {
      return proposition;
    }

    Set<String> deeds() {
      return deeds;
    }

    boolean isDenial() {
      return denial;
    }
  }

  /**
   * @param pairs of the statements of all documents
   * @param retells whether one of two documents descends from the other
   */
  Denials(
      OpposedPairs pairs,
      BiPredicate<DocumentId, DocumentId> retells,
      Function<DocumentId, String> texts) {
    this.pairs = pairs;
    this.retells = retells;
    this.texts = texts;
  }

  /**
   * The statements of a document that deny something or assert what can be denied.
   *
   * @param denied whether somebody is said to deny what a statement asserts, in other words than
   *     the statement's own
   */
  static List<Told> told(List<Proposition> propositions, Predicate<Proposition> denied) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < propositions.size(); i++) {
      Proposition one = propositions.get(i);
      boolean denial = isDenial(one, denied);
      if (denial || isAssertion(one)) {
        told.add(new Told(one, i, denial));
      }
    }
    return told;
  }

  /**
   * All of them.
   *
   * @param before what was made the last time
   */
  List<Disagreement> find(Map<Basis, Disagreement> before) {
    List<Disagreement> found = new ArrayList<>();
    for (String deed : pairs.deeds()) {
      Set<Proposition> yes = new TreeSet<>(ORDER);
      Set<Proposition> no = new TreeSet<>(ORDER);
      for (Told denial : pairs.denials(deed)) {
        for (Told assertion : pairs.opposed(denial)) {
          if (assertion.deeds().contains(deed) && areParties(denial, assertion)) {
            yes.add(assertion.proposition());
            no.add(denial.proposition());
          }
        }
      }
      if (!yes.isEmpty()) {
        Basis basis = new Basis(List.copyOf(yes), List.copyOf(no));
        Disagreement known = before.get(basis);
        Disagreement now = known == null ? disagreement(yes, no) : known;
        made.put(basis, now);
        found.add(now);
      }
    }
    return found;
  }

  /** What was made, for the next time. */
  Map<Basis, Disagreement> made() {
    return made;
  }

  private boolean areParties(Told denial, Told assertion) {
    DocumentId mine = denial.proposition().statement().document();
    DocumentId its = assertion.proposition().statement().document();
    return mine.equals(its) || !retells.test(mine, its);
  }

  /** What a statement affirms or denies: its verb, and a promise that it tells of. */
  private static Set<String> deeds(Proposition one) {
    Set<String> deeds = new TreeSet<>();
    if (!DisagreementWords.is("common", one.predicate()) && one.predicateWord() >= 0) {
      deeds.add(Stemmer.stem(one.predicate()));
    }
    boolean noDeal = one.denied() && one.predicate().equals("be");
    boolean promises = one.denied() || one.statement().modality() == Modality.PROMISED;
    for (ComparedWord word : one.text().words()) {
      if ((promises && isPromise(word.lower()))
          || (noDeal && DisagreementWords.is("deal", word.lower()))) {
        deeds.add(Stemmer.stem("promise"));
      }
    }
    return deeds;
  }

  private static boolean isPromise(String word) {
    return PROMISES.contains(Stemmer.stem(word));
  }

  private Disagreement disagreement(Set<Proposition> yes, Set<Proposition> no) {
    Proposition clearest =
        yes.stream()
            .min(
                Comparator.comparing((Proposition one) -> one.participant(Role.AGENT).isEmpty())
                    .thenComparing(one -> one.words().length() > LONG)
                    .thenComparing(one -> -common(one, yes))
                    .thenComparing(ORDER))
            .orElseThrow();
    List<Evidence> evidence = new ArrayList<>();
    no.forEach(
        one -> evidence.add(new Evidence(one.statement().document(), one.predicateSpan(), RULE)));
    return new Disagreement(
        Topic.whether(clearest, texts.apply(clearest.statement().document())),
        Disagreement.Kind.CONFLICT,
        Optional.empty(),
        List.of(value("yes", yes), value("no", no)),
        evidence);
  }

  /** Denied by its own words, or by who is said to deny it; an open question denies nothing. */
  private static boolean isDenial(Proposition one, Predicate<Proposition> denied) {
    boolean byWords =
        one.text().words().stream().anyMatch(word -> DisagreementWords.is("negator", word.lower()));
    return one.denied() && (byWords || denied.test(one)) && !isAsked(one);
  }

  private static boolean isAssertion(Proposition one) {
    return !one.denied()
        && !isAsked(one)
        && one.statement().modality() != Modality.CONDITIONAL
        && one.text().words().stream()
            .noneMatch(word -> DisagreementWords.is("negator", word.lower()));
  }

  private static boolean isAsked(Proposition one) {
    return one.text().words().stream()
        .anyMatch(word -> word.lower().equals("whether") || word.lower().equals("if"));
  }

  private static ClaimedValue value(String label, Collection<Proposition> propositions) {
    return new ClaimedValue(
        label,
        propositions.stream()
            .map(
                one ->
                    new ValueStatement(
                        one.statement().document(),
                        Topic.hull(one.statement().spans()),
                        one.statement().attribution()))
            .toList());
  }

  /** Whether one denies what the other asserts, unless the one document retells the other. */
  static boolean areOpposed(Proposition denial, Proposition assertion) {
    boolean oneVoice =
        denial.statement().document().equals(assertion.statement().document())
            && denial.statement().attribution().equals(assertion.statement().attribution());
    boolean otherTimes =
        !denial.text().times().isEmpty()
            && !assertion.text().times().isEmpty()
            && !SameDays.agree(denial.text().times(), assertion.text().times());
    if (oneVoice || otherTimes) {
      return false;
    }
    boolean universal =
        denial.text().words().stream()
            .anyMatch(word -> DisagreementWords.is("universal", word.lower()));
    return participantsAgree(denial, assertion, universal);
  }

  /**
   * Who does it or to whom it is done is the same, or is nobody at all, and the place isn't
   * another.
   */
  private static boolean participantsAgree(
      Proposition denial, Proposition assertion, boolean universal) {
    int same = 0;
    int other = 0;
    for (Role role : List.of(Role.AGENT, Role.PATIENT)) {
      Optional<Participant> mine = denial.participant(role);
      Optional<Participant> its = assertion.participant(role);
      if (mine.isPresent() && its.isPresent()) {
        boolean open = mine.get().stems().isEmpty() || its.get().stems().isEmpty();
        if (mine.get().isLike(its.get()) || names(assertion, mine.get())) {
          same++;
        } else if (!open && !isAnybody(mine.get())) {
          other++;
        }
      }
    }
    if (universal && other == 0) {
      return deniesAll(denial) || (same > 0 && shared(denial, assertion) >= 2);
    }
    return same == 2 || (same == 1 && other == 0 && shared(denial, assertion) >= 3);
  }

  /** Whether a statement has all the words by which somebody is called: "the prisoner Roe". */
  private static boolean names(Proposition statement, Participant who) {
    Set<String> stems =
        statement.text().words().stream().map(ComparedWord::stem).collect(Collectors.toSet());
    return !who.stems().isEmpty() && stems.containsAll(who.stems());
  }

  /** "No prisoner", "anything": of whom or what it is denied is everybody or everything. */
  private static boolean deniesAll(Proposition denial) {
    return denial.predicateWord() >= 0
        && denial.participants().stream()
            .filter(who -> who.role() == Role.AGENT || who.role() == Role.PATIENT)
            .anyMatch(Denials::isAnybody)
        && (isRare(denial) || deeds(denial).contains(Stemmer.stem("promise")));
  }

  private static boolean isAnybody(Participant who) {
    String first = who.words().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
    return DisagreementWords.is("universal", first);
  }

  private static boolean isRare(Proposition denial) {
    return denial.text().words().get(denial.predicateWord()).weight() >= RARE;
  }

  /** How much of a statement the others have too: what most say is what is at issue. */
  private static long common(Proposition one, Collection<Proposition> others) {
    return others.stream().mapToLong(other -> shared(one, other)).sum();
  }

  private static long shared(Proposition one, Proposition other) {
    Set<String> stems = new HashSet<>();
    one.text().words().stream()
        .filter(ComparedWord::isContent)
        .forEach(word -> stems.add(word.stem()));
    return other.text().words().stream()
        .filter(ComparedWord::isContent)
        .map(ComparedWord::stem)
        .distinct()
        .filter(stems::contains)
        .count();
  }
}
