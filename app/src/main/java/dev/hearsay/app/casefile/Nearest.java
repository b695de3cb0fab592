package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.ClaimMatch;
import dev.hearsay.claim.ClaimSearch;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.Statement;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.text.Document;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the claims that come nearest to what somebody says in words of their own, among those of
 * the documents that have most of these words.
 */
final class Nearest {

  private static final int MOST_DOCUMENTS = 60;

  private Nearest() {}

  static List<ClaimMatch> find(Session session, Analysis question, int most) {
    StatementFinder statements = StatementFinder.standard();
    Map<Claim, List<Proposition>> told = new LinkedHashMap<>();
    for (long number : documents(session, question)) {
      Document document = DocumentStore.document(session, number).orElseThrow();
      Map<Statement, Proposition> own = new HashMap<>();
      AnalysisStore.analysis(session, number, document)
          .map(statements::find)
          .orElse(List.of())
          .forEach(proposition -> own.put(proposition.statement(), proposition));
      for (ClaimRow row : ClaimReader.of(session, number)) {
        Claim claim = ClaimReader.claim(session, row.id()).map(CorpusClaim::claim).orElseThrow();
        for (Statement statement : claim.statements()) {
          Proposition proposition = own.get(statement);
          if (proposition != null) {
            told.computeIfAbsent(claim, one -> new ArrayList<>()).add(proposition);
          }
        }
      }
    }
    return new ClaimSearch(ClaimComparer.standard()).nearest(statements.find(question), told, most);
  }

  private static List<Long> documents(Session session, Analysis question) {
    String words =
        question.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .filter(word -> word.codePoints().allMatch(Character::isLetterOrDigit))
            .distinct()
            .map(word -> "\"" + word + "\"")
            .collect(Collectors.joining(" OR "));
    if (words.isEmpty()) {
      return List.of();
    }
    return session.list(
        "SELECT d.number FROM search JOIN document d ON d.number = search.rowid"
            + " WHERE search MATCH ? AND d.newest = 1 ORDER BY bm25(search), d.id LIMIT ?",
        row -> row.number(1),
        words,
        MOST_DOCUMENTS);
  }
}
