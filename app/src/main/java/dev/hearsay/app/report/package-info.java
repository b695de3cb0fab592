/**
 * What was read, shown: to people in a terminal ({@link dev.hearsay.app.report.TerminalReport}), to
 * people in a browser ({@link dev.hearsay.app.report.HtmlPage}), to programs ({@link
 * dev.hearsay.app.report.ReadingJson}). In: analyses, one by one. Out: bytes; nothing is kept of a
 * document once it is shown. How documents descend from each other is shown when all are there
 * ({@link dev.hearsay.app.report.DerivationsReport}).
 */
@NullMarked
package dev.hearsay.app.report;

import org.jspecify.annotations.NullMarked;
