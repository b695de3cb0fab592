package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.TermDeeds.Deed;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.PartOfSpeech;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what is owed from the tree of one sentence.
 *
 * <p>Longer than 400 lines because all that a clause says of a term is read from one tree, with the
 * same words, voices and mentions at hand.
 */
final class SentenceTerms {

  /** By these one side binds itself, whoever does it in the end. */
  private static final Set<String> ONE_SIDED =
      Set.of(
          "promise",
          "pledge",
          "vow",
          "undertake",
          "swear",
          "guarantee",
          "assure",
          "certify",
          "commit",
          "undertaking",
          "word");

  private static final Set<String> ADVICE = Set.of("should", "ought", "could", "might", "may");

  private static final Set<String> NOT = Set.of("never", "not", "no");

  private final Analysis analysis;
  private final DependencyTree tree;
  private final MentionIndex mentions;
  private final EventWords words;
  private final TermWords terms;
  private final Voices voices;
  private final IntPredicate canAct;
  private final TermDeeds deeds;
  private final TermObjects objects;
  private final Set<Integer> agreements;
  private boolean isOrder;
  private final Optional<TermCondition> condition;
  private final Standing.Words standing;

  /**
   * @param agreements the words of the sentence that tell agreements
   */
  SentenceTerms(
      Analysis analysis,
      DependencyTree tree,
      MentionIndex mentions,
      EventWords words,
      TermWords terms,
      Standing.Words standing,
      TriggerFinder triggers,
      Set<Integer> agreements) {
    this.analysis = analysis;
    this.tree = tree;
    this.mentions = mentions;
    this.words = words;
    this.terms = terms;
    this.standing = standing;
    voices = new Voices(tree, words);
    canAct = head -> triggers.canAct(tree, head, mentions);
    deeds = new TermDeeds(tree, words, terms, agreements, canAct);
    objects = new TermObjects(analysis, tree, mentions, words, terms);
    this.agreements = Set.copyOf(agreements);
    condition = TermCondition.of(tree, terms);
  }

  /** What is owed by an agreement or order that a word of the sentence tells. */
  List<EventTerm> of(FoundTrigger found, Event event, boolean alone) {
    isOrder = event.type() == EventType.ORDER;
    Set<Integer> subjects = new HashSet<>();
    event.fillers(EventRole.SUBJECT).stream()
        .flatMapToInt(filler -> heads(filler.span()))
        .filter(head -> event.type() == EventType.AGREEMENT || deeds.isDeed(head))
        .forEach(subjects::add);
    List<Deed> owed =
        deeds.of(found, subjects).stream().filter(deed -> !isTime(deed.head())).toList();
    Optional<TermCondition> hangs =
        condition.filter(each -> alone || bears(each, found.word(), owed));
    boolean oneSided = ONE_SIDED.contains(words.lemma(tree, found.teller()));
    return terms(owed, withGiver(found, TermSides.owing(event)), oneSided, hangs);
  }

  /** With the governor of "won a promise of safe passage for the wounded from the governor". */
  private List<RoleFiller> withGiver(FoundTrigger found, List<RoleFiller> roles) {
    boolean gotten =
        tree.treebankTag(found.word()).isNoun()
            && tree.head(found.word()) >= 0
            && words.gets(words.lemma(tree, tree.head(found.word())));
    if (!gotten || !of(roles, EventRole.OBLIGED).isEmpty()) {
      return roles;
    }
    List<RoleFiller> all = new ArrayList<>(roles);
    IntStream.range(found.word(), tree.size())
        .filter(
            word ->
                tree.children(word, Relation.CASE)
                    .anyMatch(mark -> TermWords.lower(tree, mark).equals("from")))
        .filter(canAct)
        .mapToObj(this::filler)
        .findFirst()
        .ifPresent(all::add);
    return all;
  }

  /** What a sentence says is owed that continues what another told of an agreement. */
  List<EventTerm> continuing(Event deal, int clause) {
    List<RoleFiller> speakers = speakers(clause);
    if (!speakers.isEmpty()) {
      return terms(deeds.ofClause(clause), TermSides.given(speakers), true, condition);
    }
    return terms(deeds.ofClause(clause), TermSides.sides(deal), false, condition).stream()
        .map(term -> term.obliged().isEmpty() ? TermSides.bySame(deal, term, isInTurn()) : term)
        .toList();
  }

  /** The clauses that tell what will be, those that nothing governs but a word of saying. */
  List<Integer> owedClauses() {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.treebankTag(word).isVerb() || tree.hasChild(word, Relation.COP))
        .filter(word -> terms.isOwed(tree, word))
        .filter(
            word ->
                switch (tree.relation(word)) {
                  case ROOT, CCOMP, PARATAXIS -> true;
                  default -> false;
                })
        .filter(word -> condition.isEmpty() || !condition.get().words().contains(word))
        .filter(this::isDoing)
        .boxed()
        .toList();
  }

  /**
   * Whether a clause tells a deed: no wish ("should"), no state ("will be committed"), and nothing
   * that a thing does ("the accord would send a signal").
   */
  private boolean isDoing(int clause) {
    boolean advice =
        tree.children(clause, Relation.AUX)
            .mapToObj(child -> TermWords.lower(tree, child))
            .anyMatch(ADVICE::contains);
    if (advice || tree.hasChild(clause, Relation.COP)) {
      return false;
    }
    OptionalInt subject = voices.subject(clause);
    return subject.isEmpty()
        || tree.clause(clause).isPassive()
        || tree.tag(subject.getAsInt()) == PartOfSpeech.PRON
        || canAct.test(subject.getAsInt());
  }

  /** "Would", "was to": what was promised, told afterwards. */
  boolean isUndertaken(int clause) {
    return tree.children(clause, Relation.AUX)
        .mapToObj(child -> TermWords.lower(tree, child))
        .anyMatch(each -> terms.is("undertaken", each));
  }

  /** "Under the document, the company is to pay". */
  boolean isByPaper(int clause) {
    return IntStream.range(0, clause)
        .filter(word -> tree.relation(word) == Relation.OBL)
        .filter(word -> terms.is("papers", words.lemma(tree, word)))
        .anyMatch(word -> terms.is("under", words.preposition(tree, word)));
  }

  /** Whether somebody only expects it. */
  boolean isGuess(int clause) {
    return EventFinder.contentAt(analysis, tree.token(clause).span())
        .filter(
            each ->
                switch (each.act()) {
                  case PREDICT, BELIEVE, ASK -> true;
                  default -> false;
                })
        .isPresent();
  }

  /** Whether the sentence says that something is owed for what was told before. */
  boolean isInTurn() {
    return condition.isPresent() && condition.get().head().isEmpty();
  }

  /** Who is to do what a clause tells, or to whom it is to be done. */
  Optional<RoleFiller> subject(int clause) {
    OptionalInt subject = voices.subject(clause);
    return subject.isEmpty() ? Optional.empty() : Optional.of(filler(subject.getAsInt()));
  }

  boolean isSide(RoleFiller filler) {
    return heads(filler.span()).anyMatch(head -> terms.is("sides", words.lemma(tree, head)));
  }

  /** Who says, with a word of saying, what a clause tells, and to whom. */
  List<RoleFiller> speakers(int clause) {
    int above = tree.head(clause);
    if (tree.relation(clause) != Relation.CCOMP
        || above == DependencyTree.NO_HEAD
        || !terms.is("says", words.lemma(tree, above))) {
      return List.of();
    }
    return Stream.of(voices.agent(above), voices.patient(above))
        .flatMapToInt(OptionalInt::stream)
        .mapToObj(this::filler)
        .toList();
  }

  private RoleFiller filler(int head) {
    return Phrases.filler(tree, mentions, EventRole.OBLIGED, head);
  }

  private IntStream heads(Span span) {
    return IntStream.range(0, tree.size())
        .filter(word -> span.contains(tree.token(word).span()))
        .filter(
            word ->
                tree.head(word) == DependencyTree.NO_HEAD
                    || !span.contains(tree.token(tree.head(word)).span()));
  }

  private boolean isTime(int word) {
    Span span = tree.token(word).span();
    return analysis.times().stream().anyMatch(timex -> timex.span().overlaps(span));
  }

  private boolean bears(TermCondition hangs, int trigger, List<Deed> owed) {
    TokenRange below = tree.subtree(trigger);
    return below.contains(hangs.words().first())
        || owed.stream()
            .anyMatch(deed -> tree.subtree(deed.head()).contains(hangs.words().first()));
  }

  private List<EventTerm> terms(
      List<Deed> owed, List<RoleFiller> roles, boolean oneSided, Optional<TermCondition> hangs) {
    List<EventTerm> found = new ArrayList<>();
    for (Deed deed : owed) {
      boolean within = hangs.filter(each -> each.words().contains(deed.head())).isPresent();
      if (!within) {
        term(deed, roles, oneSided, owed, hangs).ifPresent(found::add);
      }
    }
    OptionalInt head = hangs.map(TermCondition::head).orElse(OptionalInt.empty());
    if (head.isPresent() && !found.isEmpty()) {
      List<RoleFiller> turned = TermSides.turned(found.get(0));
      List<Deed> given = deeds.ofClause(head.getAsInt());
      boolean exchanged = hangs.get().exchanged() || terms.isOwed(tree, head.getAsInt());
      for (Deed deed : given) {
        term(deed, turned, false, given, Optional.empty())
            .map(each -> TermSides.asGiven(each, exchanged))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<EventTerm> term(
      Deed deed,
      List<RoleFiller> roles,
      boolean oneSided,
      List<Deed> others,
      Optional<TermCondition> hangs) {
    int head = deed.head();
    if (isNoDeed(head)) {
      return Optional.empty();
    }
    TermExtent extent = new TermExtent(analysis, tree, agreements);
    Optional<TokenRange> range = extent.words(head, others, hangs);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    Span what =
        extent.withObject(deed, objects.withAntecedent(head, range.get())).span(tree.tokens());
    List<RoleFiller> obliged = of(roles, EventRole.OBLIGED);
    Optional<RoleFiller> doer = doer(deed.outer(), roles);
    List<RoleFiller> through = new ArrayList<>();
    if (deed.through().isPresent()) {
      through.add(filler(deed.through().getAsInt()));
    } else if (oneSided && !obliged.isEmpty()) {
      doer.ifPresent(through::add);
    }
    if (obliged.isEmpty() && isOrder && !through.isEmpty()) {
      obliged = List.copyOf(through); // "an injunction barring the ministry from"
      through.clear();
    }
    boolean owes = !oneSided || obliged.isEmpty();
    if (owes && doer.isPresent()) {
      obliged = List.of(doer.get());
    }
    return Optional.of(
        new EventTerm(
            obliged,
            beneficiary(head, roles, obliged),
            through,
            what,
            tree.token(head).span(),
            words.lemma(tree, head),
            deed.left() ^ isLeft(head),
            hangs.map(each -> each.words().span(tree.tokens())),
            objects.count(head, what),
            false,
            modality(head)));
  }

  /**
   * Whether it tells of the deal itself: how it was made ("the truce struck in March"), or what is
   * hoped of it ("a settlement that should send them home").
   */
  private boolean isNoDeed(int head) {
    boolean made =
        switch (tree.treebankTag(head)) {
          case VBN, VBD ->
              terms.is("made", words.lemma(tree, head)) && modality(head) == Modality.ACTUAL;
          default -> false;
        };
    boolean hoped =
        tree.relation(head) == Relation.ACL_RELCL
            && voices.subject(head).stream()
                .anyMatch(subject -> tree.treebankTag(subject).label().startsWith("W"))
            && tree.children(head, Relation.AUX)
                .mapToObj(child -> TermWords.lower(tree, child))
                .anyMatch(ADVICE::contains);
    return made || hoped;
  }

  private static List<RoleFiller> of(List<RoleFiller> roles, EventRole role) {
    return roles.stream().filter(filler -> filler.role() == role).toList();
  }

  /** Who does it, where that is told and is nobody of whom it is known already. */
  private Optional<RoleFiller> doer(int head, List<RoleFiller> roles) {
    OptionalInt agent =
        tree.treebankTag(head).isVerb()
            ? voices.agent(head)
            : tree.children(head, Relation.NMOD_POSS, Relation.NMOD)
                .filter(
                    child ->
                        tree.relation(child) == Relation.NMOD_POSS
                            || words.preposition(tree, child).equals("by"))
                .findFirst();
    if (agent.isEmpty() || !canAct.test(agent.getAsInt())) {
      return Optional.empty();
    }
    RoleFiller doer = filler(agent.getAsInt());
    boolean pronoun = tree.tag(agent.getAsInt()) == PartOfSpeech.PRON;
    boolean known =
        of(roles, EventRole.OBLIGED).stream().anyMatch(each -> isSame(each, doer) || pronoun);
    return known ? Optional.empty() : Optional.of(doer);
  }

  private static boolean isSame(RoleFiller one, RoleFiller other) {
    return one.span().overlaps(other.span())
        || (one.entity().isPresent() && one.entity().equals(other.entity()));
  }

  private List<RoleFiller> beneficiary(int head, List<RoleFiller> roles, List<RoleFiller> obliged) {
    List<RoleFiller> known = of(roles, EventRole.BENEFICIARY);
    if (known.isEmpty()) {
      int[] objects = tree.children(head, Relation.OBJ).toArray();
      known =
          Stream.concat(
                  (objects.length == 2
                          ? IntStream.of(objects[0]) // "pay the village four million"
                          : tree.clause(head).indirectObject().stream())
                      .boxed(),
                  tree.children(head, Relation.OBL, Relation.NMOD)
                      .filter(child -> words.preposition(tree, child).equals("to"))
                      .boxed())
              .filter(child -> canAct.test(child) && !isTime(child))
              .map(this::filler)
              .limit(1)
              .toList();
    }
    if (known.isEmpty()) {
      known = of(roles, EventRole.PARTY);
    }
    return known.stream()
        .filter(each -> obliged.stream().noneMatch(other -> isSame(each, other)))
        .map(each -> new RoleFiller(EventRole.BENEFICIARY, each.span(), each.entity()))
        .toList();
  }

  private boolean isLeft(int head) {
    return (tree.treebankTag(head).isVerb() && tree.clause(head).isNegated())
        || tree.children(head, Relation.ADVMOD, Relation.DET)
            .mapToObj(child -> TermWords.lower(tree, child))
            .anyMatch(NOT::contains)
        || (tree.subtree(head).first() > 0
            && NOT.contains(TermWords.lower(tree, tree.subtree(head).first() - 1)));
  }

  private Modality modality(int head) {
    Span word = tree.token(head).span();
    Optional<Attribution> within = EventFinder.contentAt(analysis, word);
    Modality read = Standing.of(tree, words, standing, head, within).modality();
    boolean told =
        tree.treebankTag(head).isFinite()
            || tree.hasChild(head, Relation.AUX)
            || tree.hasChild(head, Relation.AUX_PASS);
    boolean open = !told || terms.isOwed(tree, head);
    return read == Modality.ACTUAL && open ? Modality.PROMISED : read;
  }
}
