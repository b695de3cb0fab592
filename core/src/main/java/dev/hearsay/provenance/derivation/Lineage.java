package dev.hearsay.provenance.derivation;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works out the derivations of documents, each once: whom a document was told after, whom it quotes
 * and cites, and with whom it shares an origin that isn't here.
 */
final class Lineage {

  private static final double MOST_OF_IT = 0.9;

  /** Comparisons are kept for so many documents: who is compared with whom is soon asked again. */
  private static final int MOST_KEPT = 24;

  private final Parents parents;
  private final Function<Article, List<Comparison>> comparisons;
  private final CreditResolver credits;
  private final Map<DocumentId, Descent> known = new HashMap<>();
  private final Map<DocumentId, Nearest> nearest = new HashMap<>();
  private final Map<DocumentId, List<Comparison>> kept = new LinkedHashMap<>();

  Lineage(
      Parents parents, Function<Article, List<Comparison>> comparisons, CreditResolver credits) {
    this.parents = parents;
    this.comparisons = comparisons;
    this.credits = credits;
  }

  /**
   * What one document descends from.
   *
   * @param unseen of this one and another from a text that isn't here, if nothing else relates them
   */
  private record Descent(
      Map<DocumentId, Derivation> edges,
      List<Derivation> outside,
      List<UnseenOrigins.Pair> unseen) {}

  /** Forgets what is known of some documents, and what was concluded from it about others. */
  void forget(Set<DocumentId> documents) {
    documents.forEach(known::remove);
    nearest.entrySet().stream()
        .filter(one -> one.getValue().id().filter(documents::contains).isPresent())
        .forEach(one -> known.remove(one.getKey()));
    documents.forEach(nearest::remove);
    kept.clear();
  }

  /** Works out what isn't known of a document. */
  void workOut(Collection<Article> articles, IntConsumer progress) {
    int done = 0;
    for (Article article : articles) {
      Optional<Article> next = Optional.of(article);
      while (next.isPresent()) {
        Article at = next.get();
        if (!known.containsKey(at.id())) {
          known.put(at.id(), workOut(at));
        }
        next = comparedAlready();
      }
      done++;
      progress.accept(done);
    }
    kept.clear();
  }

  /** One that isn't worked out yet and whose comparisons are at hand. */
  private Optional<Article> comparedAlready() {
    for (Map.Entry<DocumentId, List<Comparison>> entry : kept.entrySet()) {
      if (!entry.getValue().isEmpty() && !known.containsKey(entry.getKey())) {
        return Optional.of(entry.getValue().get(0).later());
      }
    }
    return Optional.empty();
  }

  /** The derivations of all documents of which they are known. */
  List<Derivation> derivations() {
    List<Derivation> all = new ArrayList<>();
    known.values().forEach(descent -> all.addAll(descent.edges().values()));
    known.values().forEach(descent -> all.addAll(descent.outside()));
    Set<List<DocumentId>> quoting = new HashSet<>();
    all.stream()
        .filter(
            one ->
                one.kind() == DerivationKind.QUOTES
                    && one.evidence().stream().anyMatch(OwnWords::isVerbatim))
        .forEach(one -> quoting.add(List.of(one.from(), one.to().orElseThrow())));
    all.removeIf(one -> isFollowing(one) && isQuotedBy(one, quoting));
    Map<DocumentId, Set<DocumentId>> parents = new HashMap<>();
    known.forEach((document, descent) -> parents.put(document, descent.edges().keySet()));
    List<Derivation> unseen =
        new UnseenOrigins(parents)
            .of(known.values().stream().flatMap(descent -> descent.unseen().stream()).toList());
    Set<Set<DocumentId>> apart = new HashSet<>();
    unseen.forEach(pair -> apart.add(Set.of(pair.from(), pair.to().orElseThrow())));
    all.removeIf(one -> one.to().filter(to -> apart.contains(Set.of(one.from(), to))).isPresent());
    all.addAll(unseen);
    return all;
  }

  private static boolean isFollowing(Derivation one) {
    return one.kind() == DerivationKind.REWRITE || one.kind() == DerivationKind.COPY;
  }

  /** Whose own words another quotes wasn't made of that other. */
  private static boolean isQuotedBy(Derivation one, Set<List<DocumentId>> quoting) {
    return one.to().filter(to -> quoting.contains(List.of(to, one.from()))).isPresent();
  }

  private List<Comparison> compared(Article article) {
    List<Comparison> pairs = kept.remove(article.id());
    return pairs == null ? comparisons.apply(article) : pairs;
  }

  private Descent workOut(Article article) {
    List<Comparison> pairs = compared(article);
    List<Parents.Candidate> judged = parents.judge(article, pairs);
    SharedErrors errors =
        new SharedErrors(article, judged.stream().map(Parents.Candidate::pair).toList());
    List<UnseenOrigins.Pair> unseen =
        judged.stream()
            .filter(one -> isLater(one.pair()) && parents.mayBeUnseen(one, errors))
            .map(one -> new UnseenOrigins.Pair(sameOrigin(one), parents.isUnseen(one, errors)))
            .toList();
    List<Parents.Candidate> open = Parents.open(followed(judged, errors));
    Nearest own = Nearest.of(open);
    nearest.put(article.id(), own);
    Rivals rivals = Parents.rivals(article, judged);
    List<Parent> chosen =
        parents.choose(article, open.stream().filter(one -> !descends(own, one)).toList(), rivals);
    Map<DocumentId, Derivation> edges = new LinkedHashMap<>();
    for (Parent parent : chosen) {
      EdgeKinds.followed(parent)
          .ifPresent(kind -> edges.put(parent.pair().earlier().id(), edge(parent, kind)));
    }
    Optional<Comparison> copied =
        chosen.stream()
            .filter(parent -> isCopy(edges.get(parent.pair().earlier().id())))
            .map(Parent::pair)
            .findFirst();
    List<Comparison> texts =
        chosen.stream()
            .map(Parent::pair)
            .filter(pair -> edges.containsKey(pair.earlier().id()))
            .toList();
    quoted(pairs, texts, copied, edges);
    List<Derivation> outside = credited(article, pairs, judged, copied, edges);
    return new Descent(edges, outside, unseen);
  }

  private List<Parents.Candidate> followed(List<Parents.Candidate> judged, SharedErrors errors) {
    return Parents.withoutCopies(
        judged.stream().filter(one -> !parents.isUnseen(one, errors)).toList());
  }

  /**
   * Whether the nearest of a document was rather made of it: each is the other's nearest, and
   * together they are better off that way round.
   */
  private boolean descends(Nearest own, Parents.Candidate candidate) {
    DocumentId later = candidate.pair().later().id();
    Article other = candidate.pair().earlier();
    if (!own.id().equals(Optional.of(other.id()))) {
      return candidate.direction() <= 0;
    }
    Nearest theirs = nearest.computeIfAbsent(other.id(), id -> nearest(other));
    if (!theirs.id().equals(Optional.of(later))) {
      return candidate.direction() <= 0;
    }
    double thisWay = own.score() + theirs.next() + candidate.direction();
    double otherWay = theirs.score() + own.next();
    return thisWay == otherWay ? later.compareTo(other.id()) < 0 : thisWay < otherWay;
  }

  private Nearest nearest(Article article) {
    List<Comparison> pairs = compared(article);
    if (kept.size() >= MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(article.id(), pairs);
    List<Parents.Candidate> judged = parents.judge(article, pairs);
    SharedErrors errors =
        new SharedErrors(article, judged.stream().map(Parents.Candidate::pair).toList());
    return Nearest.of(Parents.open(followed(judged, errors)));
  }

  /**
   * The nearest of a document.
   *
   * @param id absent where there is none
   * @param score how near it is
   * @param next how near the next is
   */
  private record Nearest(Optional<DocumentId> id, double score, double next) {

    private static final double NOBODY = 0;

    static Nearest of(List<Parents.Candidate> open) {
      return open.isEmpty()
          ? new Nearest(Optional.empty(), NOBODY, NOBODY)
          : new Nearest(
              Optional.of(open.get(0).pair().earlier().id()),
              open.get(0).nearest(),
              open.stream()
                  .skip(1)
                  .filter(one -> one.direction() > 0)
                  .mapToDouble(Parents.Candidate::nearest)
                  .findFirst()
                  .orElse(NOBODY));
    }
  }

  private static boolean isCopy(@Nullable Derivation edge) {
    return edge != null
        && (edge.kind() == DerivationKind.COPY || edge.kind() == DerivationKind.SYNDICATION);
  }

  private static Derivation edge(Parent parent, DerivationKind kind) {
    Article earlier = parent.pair().earlier();
    return new Derivation(
        parent.pair().later().id(),
        Optional.of(earlier.id()),
        earlier.outletName(),
        kind,
        parent.probability(),
        EdgeEvidence.of(parent.pair(), parent.sentences()));
  }

  /**
   * Adds what a document quotes of another's own words, unless it has them from whom it follows.
   */
  private static void quoted(
      List<Comparison> pairs,
      List<Comparison> texts,
      Optional<Comparison> copied,
      Map<DocumentId, Derivation> edges) {
    List<Comparison> open =
        pairs.stream()
            .filter(pair -> !edges.containsKey(pair.earlier().id()))
            .filter(pair -> pair.later().daysAfter(pair.earlier()).orElse(0.0) >= 0)
            .filter(pair -> !pair.later().outlet().equals(pair.earlier().outlet()))
            .toList();
    OwnWords.find(open)
        .forEach(
            (pair, all) -> {
              List<DerivationEvidence> evidence =
                  all.stream().filter(one -> !isInherited(one, texts, copied)).toList();
              if (!evidence.isEmpty()) {
                edges.put(pair.earlier().id(), EdgeKinds.quoted(pair, evidence));
              }
            });
  }

  /**
   * Whether the words stand in the text that is copied, too, or for want of words the facts in one
   * that is followed. Who tells a story anew and quotes the statement word for word quotes it,
   * whoever else does.
   */
  private static boolean isInherited(
      DerivationEvidence evidence, List<Comparison> texts, Optional<Comparison> copied) {
    return OwnWords.isVerbatim(evidence)
        ? copied.filter(text -> inherits(text, evidence)).isPresent()
        : texts.stream().anyMatch(text -> inherits(text, evidence));
  }

  private static boolean inherits(Comparison text, DerivationEvidence evidence) {
    Span span = evidence.from().orElseThrow();
    if (OwnWords.isVerbatim(evidence)) {
      return text.same(span) > MOST_OF_IT * span.length();
    }
    List<FactSentence> sentences = text.later().sentences();
    return IntStream.range(0, sentences.size())
        .anyMatch(i -> sentences.get(i).span().overlaps(span) && text.isAlike(i));
  }

  private List<Derivation> credited(
      Article article,
      List<Comparison> pairs,
      List<Parents.Candidate> candidates,
      Optional<Comparison> copied,
      Map<DocumentId, Derivation> edges) {
    List<Derivation> outside = new ArrayList<>();
    boolean follows = edges.values().stream().anyMatch(edge -> isFollowing(edge) || isCopy(edge));
    for (CreditResolver.Resolved resolved : credits.resolve(article, pairs)) {
      boolean inherited =
          copied
              .filter(pair -> resolved.credits().stream().allMatch(one -> isCopied(pair, one)))
              .isPresent();
      if (inherited) {
        continue;
      }
      boolean judged =
          candidates.stream().anyMatch(one -> resolved.pair().equals(Optional.of(one.pair())));
      Derivation edge = EdgeKinds.credited(article, resolved, judged && follows);
      if (edge.to().isPresent()) {
        edges.putIfAbsent(edge.to().get(), edge);
      } else {
        outside.add(edge);
      }
    }
    return outside;
  }

  private static boolean isCopied(Comparison pair, StatedCredit credit) {
    for (int i = 0; i < pair.later().sentences().size(); i++) {
      FactSentence sentence = pair.later().sentences().get(i);
      if (sentence.span().overlaps(credit.span())) {
        return pair.isAlike(i);
      }
    }
    return false;
  }

  /** A pair is told of by one of its two. */
  private static boolean isLater(Comparison pair) {
    double days = pair.later().daysAfter(pair.earlier()).orElse(0.0);
    return days == 0 ? pair.later().id().compareTo(pair.earlier().id()) > 0 : days > 0;
  }

  private static Derivation sameOrigin(Parents.Candidate candidate) {
    Comparison pair = candidate.pair();
    return new Derivation(
        pair.later().id(),
        Optional.of(pair.earlier().id()),
        pair.earlier().outletName(),
        DerivationKind.SAME_ORIGIN,
        candidate.related(),
        EdgeEvidence.of(pair, pair.closest()));
  }
}
