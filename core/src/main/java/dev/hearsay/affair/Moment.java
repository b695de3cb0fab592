package dev.hearsay.affair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A moment in the custody of somebody, and what happens then. */
final class Moment {

  /** Of days in which one after another is caught; what is longer is a month or a year. */
  private static final int RANGE = 20;

  private final Period when;
  private final List<CustodyStep> steps = new ArrayList<>();

  Moment(Period when) {
    this.when = when;
  }

  Period when() {
    return when;
  }

  List<CustodyStep> steps() {
    return Collections.unmodifiableList(steps);
  }

  void add(CustodyStep step) {
    steps.add(step);
  }

  /** When custody begins: where one after another is caught, with the first. */
  Period begin() {
    boolean range = has(CustodyStep.Kind.BEGIN) && days() > 0 && days() < RANGE;
    return range ? new Period(when.first(), when.first(), Optional.empty()) : when;
  }

  boolean has(CustodyStep.Kind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }

  /** Whether nobody is told to do anything: only that those held went away. */
  boolean isRemark() {
    return steps.stream().allMatch(CustodyStep::isSaid);
  }

  /** How many documents tell of it. */
  long documents() {
    return steps.stream().map(step -> step.told().document()).distinct().count();
  }

  private long days() {
    return when.last().toEpochDay() - when.first().toEpochDay();
  }
}
