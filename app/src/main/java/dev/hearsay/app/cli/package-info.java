/**
 * The command line: options in, exit status out. Commands read their inputs through {@link
 * dev.hearsay.app.cli.Reading} and print through a {@link dev.hearsay.app.report.ReadingSink}. Read
 * {@link dev.hearsay.app.cli.ReadCommand} first.
 */
@NullMarked
package dev.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
