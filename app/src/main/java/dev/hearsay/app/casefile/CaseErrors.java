package dev.hearsay.app.casefile;

import dev.hearsay.app.casefile.CaseException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What errors mean for whoever uses a case, and what they can do. */
final class CaseErrors {

  private static final int PRIMARY = 0xff;

  private CaseErrors() {}

  static CaseException of(SQLException error, Path file) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(error.getErrorCode() & PRIMARY);
    return switch (code) {
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, error.getMessage(), error);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new CaseException(
              Reason.BUSY,
              file + " is being written by another process; try again when that is done",
              error);
      case SQLITE_FULL ->
          new CaseException(
              Reason.NOT_WRITABLE,
              "no room is left for " + file + "; free some and try again: nothing is lost",
              error);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR ->
          new CaseException(
              Reason.NOT_WRITABLE,
              file
                  + " can't be read or written ("
                  + error.getMessage()
                  + "); the file and its folder must be writable",
              error);
      default ->
          new CaseException(
              Reason.NOT_WRITABLE, "can't work with " + file + ": " + error.getMessage(), error);
    };
  }

  static CaseException damaged(Path file, String what, Throwable cause) {
    return new CaseException(
        Reason.DAMAGED,
        file
            + " is damaged ("
            + what
            + "); take a copy of before, or save what is left with: sqlite3 "
            + file
            + " .recover",
        cause);
  }

  static CaseException absent(Path file) {
    return new CaseException(
        Reason.ABSENT,
        "there is no case " + file + "; make one with: hearsay add INPUT… --case " + file);
  }

  static CaseException notACase(Path file, String what) {
    return new CaseException(
        Reason.NOT_A_CASE, file + " is no case but " + what + "; name another file with --case");
  }

  static CaseException newer(Path file, int version, int known) {
    return new CaseException(
        Reason.NEWER,
        file
            + " was written by a newer Hearsay (its format is "
            + version
            + ", this program knows up to "
            + known
            + "); use that version, nothing was changed");
  }

  static CaseException outdated(Path file) {
    return new CaseException(
        Reason.OUTDATED,
        "the documents of "
            + file
            + " were related by another version of Hearsay; relate them again with: hearsay add"
            + " --case "
            + file);
  }
}
