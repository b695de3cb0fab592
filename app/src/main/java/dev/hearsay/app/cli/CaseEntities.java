package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseDecision;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.Decider;
import dev.hearsay.app.casefile.DecisionKind;
import dev.hearsay.app.decisions.Place;
import dev.hearsay.app.decisions.StoredDecision;
import dev.hearsay.app.report.EntitiesJson;
import dev.hearsay.app.report.EntitiesReport;
import dev.hearsay.app.report.EntityFile;
import dev.hearsay.app.report.EntityNames;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.Decision;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries out {@code hearsay entities --case}: what a case names, and what it keeps decided. */
final class CaseEntities {

  private final Terminal terminal;
  private final ReadRequest request;

  CaseEntities(Terminal terminal, ReadRequest request) {
    this.terminal = terminal;
    this.request = request;
  }

  /**
   * Decides what is asked, then shows.
   *
   * @param same names in pairs
   * @param apart names in pairs
   * @param undo numbers of decisions
   */
  int run(Path path, List<String> same, List<String> apart, List<Integer> undo) {
    return CaseOrInputs.run(
        path, terminal, request, (opened, shown) -> run(opened, shown, same, apart, undo));
  }

  private int run(
      CaseOrInputs.Case opened,
      ReadRun.Shown shown,
      List<String> same,
      List<String> apart,
      List<Integer> undo)
      throws IOException {
    CaseFile file = opened.file();
    Decider decider = file.decisions();
    Set<Long> known =
        decider.all().stream()
            .filter(one -> isAboutEntities(one.kind()))
            .map(CaseDecision::number)
            .collect(Collectors.toSet());
    for (int number : undo) {
      if (!known.contains((long) number)) {
        shown
            .messages()
            .say("there is no decision " + number + " about entities in " + file.path());
        return ExitStatus.USAGE;
      }
    }
    undo.forEach(decider::undo);
    EntityFile entities = new EntityFile();
    opened
        .order()
        .forEach(
            id -> file.analysis(id).ifPresent(analysis -> entities.write(analysis, List.of())));
    entities.decide(stored(decider.all()));
    try {
      decide(Decision.Kind.MERGE, same, entities, decider);
      decide(Decision.Kind.SPLIT, apart, entities, decider);
    } catch (EntityNames.UnclearException e) {
      shown.messages().say(e.getMessage());
      return ExitStatus.USAGE;
    }
    if (!same.isEmpty() || !apart.isEmpty() || !undo.isEmpty()) {
      file.relate(shown.messages());
      shown.messages().clear();
      shown.messages().say("decided in " + file.path());
    }
    entities.decide(stored(decider.all()));
    if (shown.json()) {
      new EntitiesJson(shown.out(), entities).write();
    } else {
      new EntitiesReport(shown.out(), entities, shown.width(), shown.colour()).write();
    }
    return ExitStatus.DONE;
  }

  private static boolean isAboutEntities(DecisionKind kind) {
    return kind == DecisionKind.SAME_ENTITY || kind == DecisionKind.OTHER_ENTITY;
  }

  /** Names are looked up before anything is written: an unclear one leaves the case as it was. */
  private static void decide(
      Decision.Kind kind, List<String> pairs, EntityFile entities, Decider decider)
      throws EntityNames.UnclearException {
    EntityNames names = new EntityNames(entities);
    List<EntityNames.Two> meant = new ArrayList<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      meant.add(names.places(kind, pairs.get(i), pairs.get(i + 1)));
    }
    for (EntityNames.Two two : meant) {
      switch (kind) {
        case MERGE -> decider.sameEntity(anchor(two.one()), anchor(two.other()));
        case SPLIT -> decider.otherEntity(anchor(two.one()), anchor(two.other()));
      }
    }
  }

  private static Anchor anchor(Place place) {
    return new Anchor(new DocumentId(place.document()), place.span());
  }

  /** A decision of a case about several places is one about each two of them. */
  private static List<StoredDecision> stored(List<CaseDecision> all) {
    List<StoredDecision> stored = new ArrayList<>();
    for (CaseDecision one : all) {
      if (isAboutEntities(one.kind())) {
        List<Place> places = one.places();
        boolean split = one.kind() == DecisionKind.OTHER_ENTITY;
        List<Place> together = split ? places.subList(1, places.size()) : places;
        together.stream()
            .skip(1)
            .forEach(place -> stored.add(stored(one, Decision.Kind.MERGE, together.get(0), place)));
        if (split) {
          together.forEach(
              place -> stored.add(stored(one, Decision.Kind.SPLIT, places.get(0), place)));
        }
      }
    }
    return stored;
  }

  private static StoredDecision stored(
      CaseDecision decision, Decision.Kind kind, Place one, Place other) {
    return new StoredDecision(
        Math.toIntExact(decision.number()),
        decision.decided(),
        kind,
        one,
        other,
        decision.undone());
  }
}
