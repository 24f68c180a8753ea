import GRDB

/// What merging one store into another brought.
package struct MergeResult: Sendable, Hashable {
  /// Runs that were new.
  package var runs = 0
  /// Answers that were new.
  package var answers = 0
  /// Failures that were new.
  package var failures = 0
  /// Scores that were new.
  package var scores = 0
}

extension RunStore {
  /// Adds everything that another store holds and this one does not; for shards, or runs on several machines.
  ///
  /// Runs are told apart by their manifests, so shards of one run become one. Where both have answered one attempt, ours
  /// stays. Merging twice changes nothing. All in one transaction.
  package func merge(_ other: String) throws -> MergeResult {
    // Opening it checks that it is a store of ours.
    _ = try StoreFile.open(other, access: .readOnly)
    return try StoreFile.translatingErrors(other) {
      // Attaching is not possible inside of a transaction.
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "ATTACH DATABASE ? AS source", arguments: [other])
        defer { detach(database) }
        var result = MergeResult()
        try database.inTransaction(.immediate) {
          result = try copy(in: database)
          return .commit
        }
        return result
      }
    }
  }
}

private func detach(_ database: Database) {
  do {
    try database.execute(sql: "DETACH DATABASE source")
  } catch {
    // The connection keeps the other store open until the program ends; no data depends on it.
  }
}

private func copy(in database: Database) throws -> MergeResult {
  var result = MergeResult()
  result.runs = try run(database, "INSERT INTO main.run SELECT * FROM source.run WHERE true ON CONFLICT DO NOTHING")
  _ = try run(
    database,
    """
    INSERT INTO main.sample (dataset, id, position, language, cwe, data)
    SELECT dataset, id, position, language, cwe, data FROM source.sample WHERE true ON CONFLICT DO NOTHING
    """)
  let columns = """
    run, sample, attempt, status, text, finish_reason, refusal, reasoning, model_reported, input_tokens, output_tokens, latency_us,
    stage, error_kind, message, created_at
    """
  result.answers = try run(
    database,
    """
    INSERT INTO main.completion (\(columns)) SELECT \(columns) FROM source.completion WHERE status = 'answered' ORDER BY id
    ON CONFLICT DO NOTHING
    """)
  result.failures = try run(
    database,
    """
    INSERT INTO main.completion (\(columns)) SELECT \(columns) FROM source.completion AS s WHERE status = 'failed' AND NOT EXISTS (
      SELECT 1 FROM main.completion AS m WHERE m.run = s.run AND m.sample = s.sample AND m.attempt = s.attempt
        AND m.status = 'failed' AND m.created_at = s.created_at AND m.message IS s.message) ORDER BY id
    """)
  _ = try run(database, "INSERT INTO main.scoring SELECT * FROM source.scoring WHERE true ON CONFLICT DO NOTHING")
  result.scores = try run(
    database,
    """
    INSERT INTO main.score (completion, scoring, state, reason, findings, problems, syntax_valid, bleu, chrf, details)
    SELECT m.id, x.scoring, x.state, x.reason, x.findings, x.problems, x.syntax_valid, x.bleu, x.chrf, x.details
    FROM source.score AS x JOIN source.completion AS s ON s.id = x.completion
    JOIN main.completion AS m ON m.run = s.run AND m.sample = s.sample AND m.attempt = s.attempt AND m.status = 'answered'
      AND m.text = s.text AND m.created_at = s.created_at
    WHERE true ON CONFLICT DO NOTHING
    """)
  _ = try run(database, "INSERT INTO main.reply SELECT * FROM source.reply WHERE true ON CONFLICT DO NOTHING")
  // Of two measurements of one subject on the same labels the newer stays.
  _ = try run(
    database,
    """
    INSERT INTO main.calibration SELECT * FROM source.calibration WHERE true ON CONFLICT DO UPDATE
    SET card = excluded.card, created_at = excluded.created_at WHERE excluded.created_at > calibration.created_at
    """)
  return result
}

private func run(_ database: Database, _ sql: String) throws -> Int {
  try database.execute(sql: sql)
  return database.changesCount
}
