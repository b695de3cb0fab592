package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.web.WebOptions;
import dev.hearsay.app.web.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Serves a case until the program is told to stop. Apart from the commands, so that those that
 * serve nothing load nothing of the server.
 */
final class Serving {

  private Serving() {}

  /**
   * Says where, and waits.
   *
   * @param file is closed when this returns
   * @param inputs to add at once, in the background
   * @param last is done when everything is closed
   */
  static int until(
      CaseFile file, WebOptions options, List<String> inputs, Terminal terminal, Runnable last)
      throws IOException {
    CountDownLatch stopping = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              stopping.countDown();
              try {
                stopped.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "hearsay-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (WebServer server = WebServer.start(file, options)) {
      if (!inputs.isEmpty()) {
        server.add(inputs);
      }
      terminal.out().write((server.address() + "\n").getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
      terminal.err().println("hearsay: serving " + file.path() + "; Ctrl-C stops it");
      stopping.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      file.close();
      last.run();
      stopped.countDown();
    }
    return ExitStatus.DONE;
  }
}
