package dev.hearsay.app.casefile;

import dev.hearsay.corpus.Progress;
import dev.hearsay.read.Outcome;

/** Is told what happens while documents are added. */
public interface AddListener extends Progress {

  /** Another process is adding; it is waited for. */
  void waiting();

  /** An input, or an item inside one, can't be read. */
  void skipped(Outcome.Skipped skipped);

  /** The program itself failed on an input or a document. */
  void failed(String input, Throwable fault);

  /** So many documents are read, of which so many were not in the case. */
  void read(long documents, long fresh);

  /** So many of all documents that had to be are analysed, in so many words. */
  void analyzed(long done, long all, long words);
}
