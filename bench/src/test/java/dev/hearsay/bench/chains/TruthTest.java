package dev.hearsay.bench.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.bench.chains.Truth.Kind;
import dev.hearsay.bench.chains.Truth.Knower;
import dev.hearsay.provenance.Independence;
import org.junit.jupiter.api.Test;

class TruthTest {

  private static Independence of(boolean counted, Knower... knowers) {
    Truth truth = new Truth(counted);
    for (Knower knower : knowers) {
      truth.add(knower);
    }
    return truth.independent();
  }

  @Test
  void officialsOfTwoOutletsAreOneOrTwo() {
    assertEquals(
        new Independence(1, 2),
        of(false, new Knower(Kind.ANONYMOUS, "a", "", 0), new Knower(Kind.ANONYMOUS, "b", "", 0)));
  }

  @Test
  void witnessesOfOneDeedAreTwoAndOfOneCountOneOrTwo() {
    Knower one = new Knower(Kind.WITNESS, "a", "", 0);
    Knower other = new Knower(Kind.WITNESS, "b", "", 0);
    assertEquals(new Independence(2, 2), of(false, one, other));
    assertEquals(new Independence(1, 2), of(true, one, other));
  }

  @Test
  void ownVoicesAreInTheUpperEndOnly() {
    assertEquals(
        new Independence(0, 2),
        of(false, new Knower(Kind.OWN_VOICE, "a", "", 0), new Knower(Kind.REPORTS, "b", "", 0)));
  }

  @Test
  void twoGovernmentsAreTwoEvenOfOneCount() {
    assertEquals(
        new Independence(2, 2),
        of(
            true,
            new Knower(Kind.MINISTRY, "a", "here", 0),
            new Knower(Kind.MINISTRY, "b", "there", 0)));
  }

  @Test
  void whoWithdrawsIsNotCounted() {
    Truth truth = new Truth(true);
    truth.withdraw(truth.add(new Knower(Kind.ANONYMOUS, "a", "", 0)));
    assertEquals(new Independence(0, 0), truth.independent());
  }
}
