package dev.hearsay.app.casefile;

/** That a case can't be opened, read or written; the message says which, why, and what to do. */
public final class CaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, for programs. */
  public enum Reason {
    /** There is no such file. */
    ABSENT,
    /** The file is something else. */
    NOT_A_CASE,
    /** A later version of this program has written it. */
    NEWER,
    /** Bytes of it are missing or wrong. */
    DAMAGED,
    /** Another process is writing, and didn't stop in time. */
    BUSY,
    /** Its documents were related by a version that stored it in another way. */
    OUTDATED,
    /** The system doesn't let it be read or written: rights, a full disk. */
    NOT_WRITABLE
  }

  private final Reason reason;

  CaseException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  CaseException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }
}
