package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.Labels;
import dev.hearsay.attribution.linear.PassageReader;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.attribution.linear.WordClasses;
import dev.hearsay.bench.polnear.PolnearAttribution;
import dev.hearsay.bench.polnear.PolnearDocument;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns annotated documents into labelled paragraphs, as the published token files have them. */
final class Examples {

  private Examples() {}

  static List<Example> of(List<PolnearDocument> documents, WordClasses classes) {
    List<Example> examples = new ArrayList<>();
    for (PolnearDocument document : documents) {
      Role[] roles = new Role[document.text().length()];
      List<Set<Integer>> starts = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
      mark(document, roles, starts);
      for (Span paragraph : document.paragraphs()) {
        List<Token> tokens = Tokenizer.tokenize(document.text(), paragraph);
        if (!tokens.isEmpty()) {
          examples.add(
              new Example(
                  document.textId(),
                  PassageReader.words(classes, document.text(), tokens),
                  labels(tokens, roles, starts)));
        }
      }
    }
    return examples;
  }

  private static void mark(PolnearDocument document, Role[] roles, List<Set<Integer>> starts) {
    for (PolnearAttribution attribution : document.attributions()) {
      for (Role role : Role.values()) {
        for (Span span : attribution.spans(role)) {
          starts.get(role.index()).add(span.start());
          for (int i = span.start(); i < Math.min(span.end(), roles.length); i++) {
            roles[i] = role;
          }
        }
      }
    }
  }

  /** The labels of a paragraph whose spans are given, disjoint. */
  static int[] labels(List<RoleSpan> spans, int length) {
    int[] labels = new int[length];
    for (RoleSpan span : spans) {
      Arrays.fill(labels, span.start(), span.end(), Labels.inner(span.role()));
      labels[span.start()] = Labels.begin(span.role());
    }
    return labels;
  }

  private static int[] labels(List<Token> tokens, Role[] roles, List<Set<Integer>> starts) {
    int[] labels = new int[tokens.size()];
    Role previous = null;
    for (int i = 0; i < labels.length; i++) {
      int start = tokens.get(i).start();
      Role role = roles[start];
      if (role == null) {
        labels[i] = Labels.OUTSIDE;
      } else if (role != previous || starts.get(role.index()).contains(start)) {
        labels[i] = Labels.begin(role);
      } else {
        labels[i] = Labels.inner(role);
      }
      previous = role;
    }
    return labels;
  }
}
