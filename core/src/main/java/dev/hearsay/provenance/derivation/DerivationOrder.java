package dev.hearsay.provenance.derivation;

import dev.hearsay.text.DocumentId;
import java.util.Comparator;

/** The order of a list of derivations. */
public final class DerivationOrder {

  /** By documents, then by outlet and kind: no two derivations of a corpus are equal in it. */
  public static final Comparator<Derivation> STANDARD =
      Comparator.comparing(Derivation::from)
          .thenComparing(one -> one.to().map(DocumentId::value).orElse("\uffff"))
          .thenComparing(one -> one.toOutlet().orElse(""))
          .thenComparing(Derivation::kind);

  private DerivationOrder() {}
}
