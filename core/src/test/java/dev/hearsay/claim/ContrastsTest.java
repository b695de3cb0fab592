package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ContrastsTest {

  private static Set<Contrast> between(String one, String other) {
    Proposition left = new Told(one).main();
    Proposition right = new Told(other).main();
    Set<Contrast> contrasts = Contrasts.between(left, right, 0);
    assertEquals(contrasts, Contrasts.between(right, left, 0), "the order must not matter");
    return contrasts;
  }

  @Test
  void rewordingHasNone() {
    assertEquals(
        Set.of(),
        between("Police arrested the mayor of Weir.", "The mayor of Weir was arrested by police."));
  }

  @Test
  void promiseAndDeed() {
    assertEquals(
        Set.of(Contrast.MODALITY),
        between("The king promised to free the poet.", "The king freed the poet."));
  }

  @Test
  void affirmedAndDenied() {
    assertEquals(
        Set.of(Contrast.POLARITY),
        between("The bank warned its clients.", "The bank did not warn its clients."));
  }

  @Test
  void negationOfSomethingElseIsNoContrast() {
    assertEquals(
        Set.of(),
        between(
            "No bids were invited for the bridge.", "The builder of the bridge was chosen alone."));
  }

  @Test
  void orderReadAsADeedIsNoContrast() {
    assertEquals(
        Set.of(),
        between(
            "The captain ordered the crew to stay.",
            "It seems that the captain commanded the crew to stay."));
  }

  @Test
  void opposites() {
    assertEquals(
        Set.of(Contrast.POLARITY),
        between("The board accepted the offer.", "The board rejected the offer."));
  }

  @Test
  void negatedOppositeIsNoContrast() {
    assertEquals(
        Set.of(), between("The board rejected the offer.", "The board did not accept the offer."));
  }

  @Test
  void numbersOfTheSameThing() {
    assertEquals(
        Set.of(Contrast.NUMBER),
        between("The blast killed 17 miners.", "The blast killed 23 miners."));
  }

  @Test
  void roundedNumberIsNoContrast() {
    assertEquals(
        Set.of(),
        between("About 250 men were held in the hall.", "252 men were held in the hall."));
  }

  @Test
  void numbersOfDifferentThingsAreNoContrast() {
    assertEquals(
        Set.of(),
        between("The blast killed 17 miners.", "The blast killed miners and wrecked 40 cars."));
  }

  @Test
  void otherTime() {
    assertEquals(
        Set.of(Contrast.TIME),
        between("The mill burned down in 1987.", "The mill burned down in 2003."));
  }

  @Test
  void yearAndItsMonthAreNoContrast() {
    assertEquals(
        Set.of(), between("The mill burned down in 1987.", "The mill burned down in March 1987."));
  }

  @Test
  void partAndWhole() {
    assertEquals(
        Set.of(Contrast.PART),
        between("Some of the guards confessed.", "All of the guards confessed."));
  }

  @Test
  void swappedRoles() {
    assertEquals(
        Set.of(Contrast.ROLES),
        between("Brandt sued the publisher Moe.", "The publisher Moe sued Brandt."));
    assertEquals(
        Set.of(Contrast.ROLES),
        between("The convoy moved from Weir to Salm.", "The convoy moved from Salm to Weir."));
  }
}
