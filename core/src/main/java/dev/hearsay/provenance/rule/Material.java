package dev.hearsay.provenance.rule;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.AccessReader;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Affiliation;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.provenance.source.SourceReader;
import dev.hearsay.provenance.source.SourceWords;
import dev.hearsay.provenance.source.Surroundings;
import dev.hearsay.text.DocumentId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All documents as the rules see them while one claim is traced. Notes every question that is asked
 * of the network: on these the outcome rests. Belongs to one thread.
 */
public final class Material {

  private final Network network;
  private final Set<Question> asked = new HashSet<>();
  private final SourceReader sources;
  private final AccessReader access;

  /** For one claim. */
  public Material(Network network) {
    this.network = network;
    this.sources = new SourceReader(network.words(), new Noting());
    this.access = new AccessReader(network.words());
  }

  /** What was asked so far. */
  public Set<Question> asked() {
    return Collections.unmodifiableSet(asked);
  }

  private final class Noting implements Surroundings {

    @Override
    public Affiliation said(String key) {
      asked.add(new Question.Said(key));
      return network.surroundings().said(key);
    }

    @Override
    public List<String> meant(String word) {
      asked.add(new Question.Meant(word));
      return network.surroundings().meant(word);
    }

    @Override
    public boolean isOutlet(String name) {
      asked.add(new Question.Outlet(name));
      return network.surroundings().isOutlet(name);
    }
  }

  public SourceWords words() {
    return network.words();
  }

  SourceReader sources() {
    return sources;
  }

  AccessReader access() {
    return access;
  }

  public Optional<Account> account(DocumentId id) {
    asked.add(new Question.Telling(id));
    return network.account(id);
  }

  /** What a document descends from, the strongest first; same origin goes both ways. */
  List<Derivation> derivations(DocumentId from) {
    asked.add(new Question.Upstream(from));
    return network.derivations(from);
  }

  /** Whether a document retells another that is there. */
  boolean isRetelling(DocumentId document) {
    return derivations(document).stream().anyMatch(one -> retells(one) && one.to().isPresent());
  }

  /**
   * Whether a document has anything that those it descends from don't give it: someone who speaks
   * there and whom they don't name, someone who told this outlet, a paper or a scene that it saw.
   */
  boolean hasOwnSources(Account account) {
    Network.OwnSources own = network.ownSources(account);
    asked.addAll(own.asked());
    return own.any();
  }

  boolean readsOwnSources(Account account) {
    List<Account> upstream =
        derivations(account.id()).stream()
            .flatMap(derivation -> derivation.to().stream())
            .flatMap(id -> account(id).stream())
            .toList();
    for (Attribution attribution : account.analysis().attributions()) {
      Source source = sources.read(account, attribution);
      boolean own =
          switch (source.kind()) {
            case VOICE ->
                source.outlet().isEmpty()
                    && source
                        .key()
                        .filter(key -> upstream.stream().noneMatch(one -> one.names(key)))
                        .isPresent();
            case OBSERVER -> true;
            case ANONYMOUS, UNRESOLVED, PAPER ->
                !attribution.content().isEmpty()
                    && access.isTold(account, attribution.content().get(0));
            case NOBODY, REPORTS, OUTLET, TOGETHER -> false;
          };
      if (own) {
        return true;
      }
    }
    return account.analysis().sentences().stream()
        .anyMatch(sentence -> access.find(account, sentence.span()).isPresent());
  }

  /** Whether most of a document's wording comes from another. */
  static boolean retells(Derivation derivation) {
    return switch (derivation.kind()) {
      case COPY, SYNDICATION, REWRITE -> true;
      case QUOTES, CITES, SAME_ORIGIN -> false;
    };
  }

  boolean shareOrigin(DocumentId one, DocumentId other) {
    return derivations(one).stream()
        .anyMatch(
            derivation ->
                derivation.kind() == DerivationKind.SAME_ORIGIN
                    && derivation.to().filter(other::equals).isPresent());
  }

  /** Whether documents speak against two being one. */
  boolean areToldApart(String one, String other) {
    asked.add(new Question.ToldApart(one, other));
    return network.areToldApart(one, other);
  }

  /** Whether one of two is known to deny, accuse or threaten the other. */
  boolean areAdversaries(String one, String other) {
    asked.add(new Question.Adversaries(one, other));
    return network.areAdversaries(one, other);
  }

  /** Whether there are documents of an outlet. */
  boolean isSeen(String outlet) {
    asked.add(new Question.Seen(outlet));
    return network.isSeen(outlet);
  }

  /** The documents that take back a number, whoever gave it; by identifier. */
  List<Account> takingBack(BigDecimal number) {
    asked.add(new Question.TakingBack(number));
    List<Account> taking = network.takingBack(number);
    taking.forEach(account -> asked.add(new Question.Telling(account.id())));
    return taking;
  }
}
