package dev.hearsay.app.access;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file with the hash of a case's password. It lies beside the case and not in it: a case is
 * sent to others, who have no business with the hash and would not know the password.
 *
 * @param file one line; only its owner may read it
 */
public record PasswordFile(Path file) {

  private static final int LONGEST = 1_000;

  /** The one of a case. */
  public static PasswordFile of(Path caseFile) {
    return new PasswordFile(caseFile.resolveSibling(caseFile.getFileName() + ".password"));
  }

  /**
   * The hash as it is now; empty where no password is set.
   *
   * @throws AccessException when there is a file, but no hash to be had from it
   */
  public Optional<PasswordHash> read() {
    try {
      if (Files.size(file) > LONGEST) {
        throw unusable("it is too long", null);
      }
      return Optional.of(
          new PasswordHash(Files.readString(file, StandardCharsets.US_ASCII).strip()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw unusable("it isn't an Argon2id hash of a password", e);
    } catch (IOException e) {
      throw unusable("it can't be read", e);
    } catch (AccessException e) {
      throw unusable(String.valueOf(e.getMessage()), e);
    }
  }

  private AccessException unusable(String why, @Nullable Throwable cause) {
    return new AccessException(
        file + " can't be used: " + why + "; hearsay password writes it anew", cause);
  }

  /**
   * Sets the password. Who reads at the same time gets the old hash or the new one.
   *
   * @throws IOException when the folder can't be written to
   */
  public void write(PasswordHash hash) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path fresh = Files.createTempFile(folder, ".hearsay-password", "", onlyMine());
    try {
      Files.writeString(fresh, hash.encoded() + "\n", StandardCharsets.US_ASCII);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static FileAttribute<?>[] onlyMine() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Removes the password; false where none was set. */
  public boolean remove() throws IOException {
    return Files.deleteIfExists(file);
  }
}
