package dev.hearsay.app.cli;

import dev.hearsay.app.access.AccessException;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where passwords are read from: the terminal, which doesn't show them, or a file. Never from
 * arguments or the environment, which other programs of the machine can see.
 */
final class SecretInput {

  /** Asks whoever sits at the terminal. */
  interface Prompt {
    /** What was typed; empty where there is no terminal, or it was left. */
    Optional<String> ask(String question);
  }

  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private final Prompt prompt;

  SecretInput(InputStream in, Prompt prompt) {
    this.in = in;
    this.prompt = prompt;
  }

  static SecretInput of(Terminal terminal) {
    return new SecretInput(terminal.in(), SecretInput::atConsole);
  }

  // The launcher asks for the console that is absent where there is no terminal, in any Java.
  @SuppressWarnings("SystemConsoleNull")
  private static Optional<String> atConsole(String question) {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("%s: ", question);
    return typed == null ? Optional.empty() : Optional.of(new String(typed));
  }

  /** What is typed at the terminal, unseen. */
  Optional<String> ask(String question) {
    return prompt.ask(question);
  }

  /**
   * The first line of a file.
   *
   * @param name {@code -} for standard input
   * @throws AccessException when there is none, or it isn't text
   */
  String firstLine(String name) throws IOException {
    byte[] bytes;
    if (name.equals(DocumentSource.STANDARD_INPUT)) {
      bytes = in.readNBytes(LONGEST);
    } else {
      try (InputStream file = Files.newInputStream(Path.of(name))) {
        bytes = file.readNBytes(LONGEST);
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String line = text.lines().findFirst().orElse("");
      if (line.isEmpty()) {
        throw new AccessException(
            (name.equals(DocumentSource.STANDARD_INPUT) ? "standard input" : name)
                + " has no password in its first line");
      }
      return line;
    } catch (CharacterCodingException e) {
      throw new AccessException(name + " isn't text in UTF-8", e);
    }
  }
}
