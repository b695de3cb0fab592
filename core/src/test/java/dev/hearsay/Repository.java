package dev.hearsay;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
final class Repository {

  private Repository() {}

  /** The folder of the root pom, also when the tests run from inside a module. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("bench/run"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside a checkout of Hearsay");
      }
    }
    return folder;
  }
}
