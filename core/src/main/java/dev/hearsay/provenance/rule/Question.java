package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Account;
import dev.hearsay.text.DocumentId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that is asked of a {@link Network} when a claim is traced. A claim's tracing depends on
 * the claim, the day and the answers to its questions, and on nothing else: while these are the
 * same, it is.
 */
public sealed interface Question {

  /** What a network answers; answers of two networks are compared by {@code equals}. */
  Object answer(Network network);

  /** The document that it asks for the words of; empty where it asks something else. */
  default Optional<DocumentId> document() {
    return Optional.empty();
  }

  /** What a document tells, and whom it means: {@link Account}s are the same or aren't. */
  record Telling(DocumentId of) implements Question {
    @Override
    public Object answer(Network network) {
      return network.account(of);
    }

    @Override
    public Optional<DocumentId> document() {
      return Optional.of(of);
    }
  }

  /** What a document descends from. */
  record Upstream(DocumentId of) implements Question {
    @Override
    public Object answer(Network network) {
      return network.derivations(of);
    }
  }

  /** Whether there are documents of an outlet. */
  record Seen(String outlet) implements Question {
    @Override
    public Object answer(Network network) {
      return network.isSeen(outlet);
    }
  }

  /** Which documents take back a number. */
  record TakingBack(BigDecimal number) implements Question {
    @Override
    public Object answer(Network network) {
      return network.takingBack(number);
    }
  }

  /** Whether one is known to deny, accuse or threaten the other. */
  record Adversaries(String one, String other) implements Question {
    @Override
    public Object answer(Network network) {
      return network.areAdversaries(one, other);
    }
  }

  /** Whether documents speak against two being one. */
  record ToldApart(String one, String other) implements Question {
    @Override
    public Object answer(Network network) {
      return network.areToldApart(one, other);
    }
  }

  /** To what somebody belongs by all documents together. */
  record Said(String key) implements Question {
    @Override
    public Object answer(Network network) {
      return network.surroundings().said(key);
    }
  }

  /** Which places a word means. */
  record Meant(String word) implements Question {
    @Override
    public Object answer(Network network) {
      return network.surroundings().meant(word);
    }
  }

  /** Whether a name is an outlet's of which documents are there. */
  record Outlet(String name) implements Question {
    @Override
    public Object answer(Network network) {
      return network.surroundings().isOutlet(name);
    }
  }
}
