package dev.hearsay.app.cli;

import dev.hearsay.app.access.AccessException;
import dev.hearsay.app.access.Password;
import dev.hearsay.app.access.PasswordFile;
import dev.hearsay.app.access.PasswordHash;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay password}: sets what has to be known to see a case that is served. */
@Command(
    name = "password",
    customSynopsis = "hearsay password [OPTION…]",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Sets the password that serve asks for.",
    descriptionHeading = "%n",
    description = {
      "Asks for it twice, without showing what is typed. At least 12 characters; several words in a"
          + " row are easy to remember. It is kept as a hash (Argon2id) in a file beside the case,"
          + " such as case.hearsay.password: who gets a copy of the case gets no password with it.",
      "",
      "Another password ends the sessions of all who have signed in, at once. A server that was started"
          + " without a password has to be started again to ask for one."
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay password --case ferry.hearsay",
      "      asks for it",
      "  pass show ferry | hearsay password --case ferry.hearsay --from -",
      "      takes it from another program",
      "  hearsay password --remove",
      "      case.hearsay of this folder is served without one, to this machine alone",
      "",
      "Exit status: 0 done; 2 wrong usage, or a password that is too easy to guess;",
      "4 it could not be kept."
    })
final class PasswordCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "Take the password from the first line of a file; - is standard input. Passwords are never"
              + " taken from arguments, which every program of a machine can see.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--remove", description = "Remove the password.")
  private boolean remove;

  private final Terminal terminal;
  private final SecretInput secrets;

  PasswordCommand(Terminal terminal, SecretInput secrets) {
    this.terminal = terminal;
    this.secrets = secrets;
  }

  @Override
  public Integer call() {
    if (remove && from.isPresent()) {
      throw wrong("--remove and --from exclude each other");
    }
    Messages messages = new Messages(terminal.err(), false, false);
    PasswordFile file = PasswordFile.of(caseOption.path());
    try {
      if (remove) {
        boolean removed = file.remove();
        messages.say(
            caseOption.path() + (removed ? " has no password any more" : " had no password"));
        return ExitStatus.DONE;
      }
      Password password = password();
      file.write(PasswordHash.of(password));
      messages.say(
          "the password of "
              + caseOption.path()
              + " is set, in "
              + file.file()
              + "; who has signed in has to do so again");
      return ExitStatus.DONE;
    } catch (AccessException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      messages.say("there is no file " + e.getFile());
      return ExitStatus.NOT_WRITTEN;
    } catch (IOException e) {
      messages.say(file.file() + " can't be written: " + e.getMessage());
      return ExitStatus.NOT_WRITTEN;
    }
  }

  private Password password() throws IOException {
    if (from.isPresent()) {
      return Password.chosen(secrets.firstLine(from.get()));
    }
    Path path = caseOption.path();
    String typed =
        secrets
            .ask("New password for " + path.getFileName())
            .orElseThrow(
                () ->
                    wrong(
                        "there is no terminal to ask at; --from FILE takes the password from a"
                            + " file, --from - from standard input"));
    Password password = Password.chosen(typed);
    if (!secrets.ask("The same again").equals(Optional.of(typed))) {
      throw wrong("the second time it was another password; nothing is changed");
    }
    return password;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
