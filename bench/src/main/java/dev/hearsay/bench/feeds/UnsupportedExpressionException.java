package dev.hearsay.bench.feeds;

/** An expectation can't be parsed or evaluated: the test counts as failed. */
final class UnsupportedExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsupportedExpressionException(String message) {
    super(message);
  }
}
