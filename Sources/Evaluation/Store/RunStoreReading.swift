import Foundation
import GRDB

/// A run as the store lists it.
package struct StoredRun: Sendable {
  /// Its name.
  package var id: RunID
  /// SHA-256 of its manifest.
  package var digest: String
  /// What could change its completions.
  package var manifest: RunManifest
  /// What else is known.
  package var details: RunDetails
  /// Samples times attempts that were planned.
  package var planned: Int
  /// When it began, ISO 8601.
  package var createdAt: String
}

/// A scoring identity as the store lists it.
package struct StoredScoring: Sendable {
  /// The name under which scores are stored.
  package var id: String
  /// What could change a score.
  package var identity: ScoringIdentity
  /// Version of the program that scored first under it.
  package var program: String
  /// When it was first used, ISO 8601.
  package var createdAt: String
}

extension RunStore {
  /// All runs, oldest first.
  package func runs() throws -> [StoredRun] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM run ORDER BY created_at, rowid").map { row in
        let manifest: String = row["manifest"]
        let details: String = row["details"]
        return StoredRun(
          id: RunID(rawValue: row["id"]), digest: row["digest"],
          manifest: try JSONDecoder().decode(RunManifest.self, from: Data(manifest.utf8)),
          details: try JSONDecoder().decode(RunDetails.self, from: Data(details.utf8)), planned: row["planned"],
          createdAt: row["created_at"])
      }
    }
  }

  /// The run whose id starts with the given digits; unknown or ambiguous digits are an error that lists the runs.
  package func run(startingWith prefix: String) throws -> StoredRun {
    let all = try runs()
    let found = all.filter { $0.id.rawValue.hasPrefix(prefix.lowercased()) }
    if let only = found.first, found.count == 1 { return only }
    let list = (found.isEmpty ? all : found).map { "\($0.id) (\($0.manifest.benchmark), \($0.manifest.model))" }
    throw EvaluationError(
      found.isEmpty ? "no run '\(prefix)' in '\(path)'" : "'\(prefix)' names several runs",
      remedy: list.isEmpty ? "the store holds no run" : "runs here: \(list.joined(separator: ", "))")
  }

  /// Scoring identities used in a run, newest first; scorer names can be told apart by `identity.scorer`.
  package func scorings(run: RunID) throws -> [StoredScoring] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT g.*, g.rowid AS number FROM scoring AS g
          WHERE EXISTS (SELECT 1 FROM completion AS c JOIN score AS x ON x.completion = c.id AND x.scoring = g.id WHERE c.run = ?)
          ORDER BY g.created_at DESC, g.rowid DESC
          """, arguments: [run.rawValue]
      ).map { row in
        let identity: String = row["identity"]
        return StoredScoring(
          id: row["id"], identity: try JSONDecoder().decode(ScoringIdentity.self, from: Data(identity.utf8)),
          program: row["program"], createdAt: row["created_at"])
      }
    }
  }

  /// The newest scoring of a run: ours, or the original's way; nil when there is none.
  package func scoring(of run: StoredRun, compatible: Bool) throws -> StoredScoring? {
    try scorings(run: run.id).first { $0.identity.isCompatible == compatible }
  }

  /// Hands each attempt of a run to `body`, in the dataset's order, with its score under one identity; one is held at a time.
  package func forEachAttempt(run: StoredRun, scoring: String?, _ body: (StoredAttempt) throws -> Void) throws {
    try read { database in
      // CROSS JOIN keeps `sample` in the outer loop: its index gives the order, so that nothing is sorted in memory.
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT c.*, s.data, s.position, x.state, x.reason, x.findings, x.problems, x.syntax_valid, x.bleu, x.chrf, x.details
          FROM sample AS s CROSS JOIN attempt AS c ON c.run = ? AND c.sample = s.id
          LEFT JOIN score AS x ON x.completion = c.id AND x.scoring = ?
          WHERE s.dataset = ? ORDER BY s.position, c.attempt
          """, arguments: [run.id.rawValue, scoring ?? "", run.manifest.datasetDigest])
      while let row = try rows.next() { try body(StoredAttempt(row: row)) }
    }
  }
}
