package dev.hearsay.provenance.derivation;

import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * Words that show a derivation.
 *
 * @param from in the document that descends
 * @param to in the one it descends from
 * @param rule name of the rule that reads them so
 */
public record DerivationEvidence(Optional<Span> from, Optional<Span> to, String rule) {}
