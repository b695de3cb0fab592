package dev.hearsay.bench.chains;

import java.util.List;

/** What stories are about; a bar stands between wordings of one claim. */
final class Wordings {

  static final List<String> FILLERS =
      List.of(
          "Rain had fallen for most of the week.",
          "Shops in the centre stayed open until late.",
          "The square was quiet, and the lamps were lit early.",
          "Trains ran with the usual delays.",
          "A market is held there on Saturdays.",
          "The river has been low since spring.");
  static final List<String> DEEDS =
      List.of(
          "the old harbour was sold in secret|the old harbour had been sold secretly"
              + "|in secret the harbour was sold",
          "the inspectors were sent home in May|in May the inspectors had to go home"
              + "|the inspectors had been sent back in May",
          "the bridge was closed without a hearing|the bridge had been shut with no hearing"
              + "|nobody was heard before the bridge was closed",
          "the contract was signed before the vote|the signing came before the vote"
              + "|the contract had been signed ahead of the vote");
  static final List<String> COUNTED =
      List.of(
          "%d workers were dismissed from the shipyard|the shipyard had dismissed %d workers"
              + "|%d workers lost their places at the shipyard",
          "%d houses were flooded in the valley|the valley saw %d houses flooded"
              + "|water stood in %d houses of the valley",
          "%d patients were moved to another clinic|another clinic had taken %d patients");
  static final List<String> PAPERS =
      List.of("an internal memo", "a court filing", "a police report", "the delivery log");

  private Wordings() {}
}
