package dev.hearsay.app.cli;

/** When the report is in colour; the option is spelled as the rest of the world spells it. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  boolean colours(Terminal terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal.outIsTerminal() && terminal.colourWanted();
    };
  }
}
