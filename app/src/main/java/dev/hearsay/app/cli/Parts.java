package dev.hearsay.app.cli;

import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.ReadOptions;
import java.util.function.Function;

/**
 * What commands are made of.
 *
 * @param sources makes a source of documents by the user's options
 * @param analyzer makes what analyses a document, safe for several threads; slow, so asked only by
 *     commands that need it
 */
public record Parts(
    Function<ReadOptions, DocumentSource> sources, Function<Accuracy, DocumentAnalyzer> analyzer) {}
