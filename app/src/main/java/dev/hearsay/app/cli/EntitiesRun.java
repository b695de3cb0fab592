package dev.hearsay.app.cli;

import dev.hearsay.app.decisions.DecisionFile;
import dev.hearsay.app.decisions.StoredDecision;
import dev.hearsay.app.report.EntitiesJson;
import dev.hearsay.app.report.EntitiesReport;
import dev.hearsay.app.report.EntityFile;
import dev.hearsay.app.report.EntityNames;
import dev.hearsay.app.report.Totals;
import dev.hearsay.mention.linking.Decision;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out {@code hearsay entities}: reads, links, decides, shows. */
final class EntitiesRun {

  private static final int BUFFER = 1 << 16;

  private final Terminal terminal;
  private final Parts parts;
  private final ReadRequest request;
  private final Messages messages;

  /**
   * What the user asked about decisions.
   *
   * @param file the one named, if any
   * @param obeyed whether any are obeyed
   * @param same names in pairs
   * @param apart names in pairs
   * @param undo numbers of decisions
   */
  record Decisions(
      Optional<Path> file,
      boolean obeyed,
      List<String> same,
      List<String> apart,
      List<Integer> undo) {}

  EntitiesRun(Terminal terminal, Parts parts, ReadRequest request) {
    this.terminal = terminal;
    this.parts = parts;
    this.request = request;
    this.messages = new Messages(terminal.err(), terminal.errIsTerminal(), request.debug());
  }

  int run(Decisions asked) {
    DecisionFile file = new DecisionFile(asked.file().orElse(DecisionFile.USUAL));
    List<StoredDecision> stored;
    try {
      stored = asked.obeyed() ? file.read() : List.of();
    } catch (IOException e) {
      messages.say("can't read the decisions: " + e.getMessage());
      return ExitStatus.USAGE;
    }
    boolean unknown = false;
    for (int number : asked.undo()) {
      if (stored.stream().noneMatch(one -> one.number() == number)) {
        messages.say("there is no decision " + number + " in " + file.path());
        unknown = true;
      }
    }
    if (unknown) {
      return ExitStatus.USAGE;
    }
    try {
      for (int number : asked.undo()) {
        stored = file.undo(number, now());
      }
      if (request.inputs().isEmpty()) {
        stored.forEach(one -> messages.say(EntitiesReport.wording(one)));
        return ExitStatus.DONE;
      }
      return read(asked, file, stored);
    } catch (IOException e) {
      return ReadRun.notWritten(e, messages);
    } catch (OutputException e) {
      return ReadRun.notWritten(e.getCause(), messages);
    } catch (EntityNames.UnclearException e) {
      messages.say(e.getMessage());
      return ExitStatus.USAGE;
    } finally {
      messages.clear();
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private int read(Decisions asked, DecisionFile file, List<StoredDecision> stored)
      throws IOException, EntityNames.UnclearException {
    EntityFile entities = new EntityFile();
    Totals totals =
        new Reading(
                parts.sources().apply(request.options()),
                () -> parts.analyzer().apply(request.accuracy()),
                request.threads(),
                entities,
                messages)
            .run(request.inputs());
    messages.clear();
    if (totals.documents() == 0) {
      return ExitStatus.NOTHING_READ;
    }
    entities.decide(stored);
    List<StoredDecision> added = added(asked, entities);
    if (!added.isEmpty()) {
      entities.decide(file.add(added));
      messages.say("wrote " + file.path());
    } else if (stored.stream().anyMatch(StoredDecision::isInForce)) {
      messages.say("obeys the decisions in " + file.path());
    }
    show(entities);
    return totals.skipped() > 0 ? ExitStatus.SOME_SKIPPED : ExitStatus.DONE;
  }

  private static List<StoredDecision> added(Decisions asked, EntityFile entities)
      throws EntityNames.UnclearException {
    EntityNames names = new EntityNames(entities);
    List<StoredDecision> added = new ArrayList<>();
    add(Decision.Kind.MERGE, asked.same(), names, added);
    add(Decision.Kind.SPLIT, asked.apart(), names, added);
    return added;
  }

  private static void add(
      Decision.Kind kind, List<String> pairs, EntityNames names, List<StoredDecision> added)
      throws EntityNames.UnclearException {
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      EntityNames.Two two = names.places(kind, pairs.get(i), pairs.get(i + 1));
      added.add(
          new StoredDecision(
              added.size() + 1, now(), kind, two.one(), two.other(), Optional.empty()));
    }
  }

  private void show(EntityFile entities) throws IOException {
    OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER);
    if (request.json()) {
      new EntitiesJson(out, entities).write();
      return;
    }
    int columns =
        Math.max(ReadRun.NARROWEST, Math.min(ReadRun.WIDEST_BY_DEFAULT, terminal.columns()));
    new EntitiesReport(
            out, entities, request.width().orElse(columns), request.color().colours(terminal))
        .write();
  }
}
