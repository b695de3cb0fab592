package dev.hearsay.bench.retelling;

import java.util.List;

/** What is told in rings of which nobody knows anything. */
final class Rumours {

  static final List<String> ALL =
      List.of(
          "A third vehicle was kept in a barn all along",
          "The archive was moved by night in furniture vans",
          "Somebody in the cabinet office sold a copy of the keys",
          "The missing witness has been living abroad under a painter's name",
          "There is a second ledger bound in green leather");

  private Rumours() {}
}
