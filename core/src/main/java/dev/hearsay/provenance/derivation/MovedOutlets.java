package dev.hearsay.provenance.derivation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outlets of documents that came or went, one document standing for all of an outlet. */
final class MovedOutlets {

  private final Map<List<String>, Article> outlets = new LinkedHashMap<>();
  private final Set<String> addresses = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  /** By what a credit says, whether it may mean one of the outlets. */
  private final Map<List<Object>, Boolean> known = new HashMap<>();

  MovedOutlets(Collection<Article> moved) {
    for (Article article : moved) {
      outlets.putIfAbsent(List.of(article.outlet(), article.host()), article);
      addresses.addAll(article.addresses());
      forms.addAll(article.forms());
    }
  }

  /** Whether a document has a credit that may mean one of the documents. */
  boolean mayBeMeant(Article from) {
    return from.credits().stream().anyMatch(credit -> mayBeMeant(credit, from));
  }

  private boolean mayBeMeant(StatedCredit credit, Article from) {
    if (credit.isMention()) {
      return forms.contains(credit.plain());
    }
    return (credit.how() == StatedCredit.How.LINK
            && addresses.contains(Credits.withoutEnd(credit.name())))
        || known.computeIfAbsent(
            List.of(
                credit.how(),
                credit.name(),
                credit.how() == StatedCredit.How.OWN ? from.outlet() : ""),
            key -> outlets.values().stream().anyMatch(to -> mayMean(credit, from, to)));
  }

  private static boolean mayMean(StatedCredit credit, Article from, Article to) {
    return credit.how() == StatedCredit.How.OWN
        ? from.outlet().equals(to.outlet())
        : CreditResolver.mayMean(credit, to);
  }
}
