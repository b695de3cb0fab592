package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Institutions;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.provenance.source.Phrase;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.provenance.source.SourceWords;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A document, its authors and its press release are one root. Who gives a paper as the basis of
 * what he says relays it; an author, interviewed elsewhere, adds nothing to what he wrote; and two
 * who have read the same paper have read one.
 */
final class OnePaperRule implements TracingRule, CountingRule {

  @Override
  public String name() {
    return "one-paper";
  }

  @Override
  public Optional<Move> trace(Point point) {
    return switch (point.source().kind()) {
      case VOICE -> written(point).or(() -> basis(point));
      case ANONYMOUS -> basis(point);
      case PAPER -> paper(point);
      case NOBODY, REPORTS, OUTLET, OBSERVER, TOGETHER, UNRESOLVED -> Optional.empty();
    };
  }

  /** The speaker is an author of a document that makes the claim. */
  private Optional<Move> written(Point point) {
    if (!point.source().person()) {
      return Optional.empty();
    }
    for (Statement statement : point.claim().statements()) {
      Account account = point.claim().account(statement);
      boolean author =
          !account.id().equals(point.account().id())
              && account.analysis().document().byline().stream()
                  .anyMatch(
                      name ->
                          OutletName.plain(name).equals(OutletName.plain(point.source().name())));
      if (author) {
        return Likeness.nearest(point, account.id(), Optional.empty())
            .flatMap(
                next ->
                    Move.to(
                        next,
                        point.evidence(point.source().span(), name()),
                        new Evidence(account.id(), ClaimContext.hull(next), name())));
      }
    }
    return Optional.empty();
  }

  /** "…, said officials, citing the manifest": the manifest; said once, it holds for the rest. */
  private Optional<Move> basis(Point point) {
    Optional<Span> own = basis(point.material().words(), point.account(), point.span());
    if (own.isPresent()) {
      String name = own.get().of(point.account().text());
      Source paper = point.source().asPaper(own.get(), name, head(point, own.get()));
      return Move.found(
          Origin.of(point.account(), paper, RootKind.DOCUMENT, true),
          point.evidence(own.get(), name()));
    }
    for (Statement other : point.claim().in(point.account().id())) {
      Source source = point.claim().source(other);
      boolean same =
          !other.equals(point.statement())
              && source.kind() == point.source().kind()
              && source.key().equals(point.source().key());
      if (same
          && !point.path().contains(other)
          && basis(point.material().words(), point.account(), ClaimContext.hull(other))
              .isPresent()) {
        return Move.to(other, point.evidence(point.source().span(), name()));
      }
    }
    return Optional.empty();
  }

  private static String head(Point point, Span span) {
    Phrase phrase = Phrase.of(point.account().text(), span);
    return point.material().words().lemma(phrase.words().get(phrase.size() - 1));
  }

  /** The paper given as a basis in the sentence around a statement. */
  private static Optional<Span> basis(SourceWords words, Account account, Span statement) {
    Phrase phrase = Phrase.of(account.text(), account.clause(statement));
    for (String entry : words.list("basis")) {
      int at = phrase.indexOf(entry);
      if (at < 0) {
        continue;
      }
      int start = at + entry.split(" ", -1).length;
      int first = start;
      for (int i = start; i < Math.min(phrase.size(), start + 8); i++) {
        String word = phrase.words().get(i);
        boolean lead = i < start + 4 && isLead(word);
        if (lead) {
          first = i + 1;
        } else if (words.isDocument(word) && !words.is("statement", word)) {
          return Optional.of(
              new Span(phrase.spans().get(first).start(), phrase.spans().get(i).end()));
        } else if (words.is("stop", word) || word.equals(",") || words.isPerson(word)) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLead(String word) {
    return switch (word) {
      case "it", "them", "that", "this", "with", "to", "on", "against", "from" -> true;
      default -> false;
    };
  }

  /** The paper itself may be among the documents; otherwise it is the root. */
  private Optional<Move> paper(Point point) {
    for (Derivation derivation : point.material().derivations(point.account().id())) {
      Optional<Account> paper = derivation.to().flatMap(point.material()::account);
      if (Material.retells(derivation)
          || paper.isEmpty()
          || !isPaper(point, derivation, paper.get())) {
        continue;
      }
      Optional<Statement> next = Likeness.nearest(point, paper.get().id(), Optional.of(derivation));
      if (next.isPresent()) {
        return Move.to(
            next.get(),
            point.evidence(point.source().span(), name()),
            new Evidence(paper.get().id(), ClaimContext.hull(next.get()), name()));
      }
    }
    Optional<Move> credited = OwnAccessRule.credited(point, name());
    return credited.isPresent()
        ? credited
        : Move.found(
            Origin.of(point.account(), point.source(), RootKind.DOCUMENT, true),
            point.evidence(point.source().span(), name()));
  }

  /**
   * Court, ministry, office: their own documents are papers. Which one is meant is shown by the
   * words that quote it, by its publisher's name, or by there being no other of that outlet's kind.
   */
  private static boolean isPaper(Point point, Derivation derivation, Account paper) {
    Institutions institutions = point.material().sources().institutions();
    if (!institutions.isInstitution(paper.outlet())) {
      return false;
    }
    Account account = point.account();
    Span sentence = account.sentence(point.source().span());
    boolean quoted =
        derivation.evidence().stream()
            .flatMap(evidence -> evidence.from().stream())
            .anyMatch(span -> span.overlaps(sentence) || span.overlaps(point.span()));
    return quoted || institutions.isPaperOf(point.source(), paper.outlet());
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    if (one.kind() != RootKind.DOCUMENT || other.kind() != RootKind.DOCUMENT) {
      return Optional.empty();
    }
    if (one.key().equals(other.key())) {
      return Bond.of(Bond.Relation.SAME, name(), one, other);
    }
    if (!one.head().equals(other.head())) {
      boolean generic = isGeneric(one.head()) || isGeneric(other.head());
      return generic ? Bond.of(Bond.Relation.MAYBE, name(), one, other) : Optional.empty();
    }
    Set<String> shared = described(one);
    Set<String> theirs = described(other);
    boolean bare = shared.isEmpty() || theirs.isEmpty();
    shared.retainAll(theirs);
    return Bond.of(
        !shared.isEmpty() || bare ? Bond.Relation.SAME : Bond.Relation.MAYBE, name(), one, other);
  }

  private static boolean isGeneric(String head) {
    return switch (head) {
      case "document",
          "documents",
          "paper",
          "papers",
          "record",
          "records",
          "file",
          "files",
          "data",
          "evidence",
          "" ->
          true;
      default -> false;
    };
  }

  /** What is said of a paper beside its head. */
  private static Set<String> described(Origin paper) {
    Set<String> words = new HashSet<>();
    for (String word : Phrase.of(paper.name(), new Span(0, paper.name().length())).words()) {
      if (word.length() > 3 && !word.startsWith(paper.head()) && !word.equals("which")) {
        words.add(word);
      }
    }
    return words;
  }
}
