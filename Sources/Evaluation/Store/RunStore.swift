import Detector
package import Foundation
import GRDB
package import Providers
import Syntax

/// The only state of an evaluation: runs, completions and scores in one SQLite file.
///
/// Each completion is committed as soon as it has come, with those that came at the same time, and counts as stored only then: a process
/// killed at any point loses at most what was still under way. Every method may be called from several tasks and processes; SQLite
/// orders them.
package actor RunStore {
  /// Path of the file.
  package nonisolated let path: String
  let queue: DatabaseQueue
  private let now: @Sendable () -> Date
  private var lastTime: (second: Int, text: String)?
  private var waiting: [WaitingWrite] = []

  /// Opens a store and makes it if it is not there; throws an `EvaluationError` with a remedy.
  package init(path: String, now: @escaping @Sendable () -> Date = { Date() }) throws {
    self.path = path
    self.now = now
    queue = try StoreFile.open(path, access: .readWrite)
  }

  /// Opens a store for reading only; it must exist.
  package init(reading path: String) throws {
    self.path = path
    now = { Date() }
    queue = try StoreFile.open(path, access: .readOnly)
  }

  /// Begins a run, or finds the one with this manifest.
  ///
  /// - Parameter planned: samples times attempts.
  package func begin(_ manifest: RunManifest, details: RunDetails, planned: Int) throws -> RunID {
    let id = try manifest.runID()
    let json = try manifest.canonicalJSON()
    let digest = try manifest.digest()
    let encodedDetails = String(decoding: try JSONEncoder().encode(details), as: UTF8.self)
    let time = timestamp()
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO run (id, digest, manifest, details, benchmark, model, dataset, planned, created_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING
          """,
        arguments: [
          id.rawValue, digest, json, encodedDetails, manifest.benchmark, manifest.model.description,
          manifest.datasetDigest, planned, time,
        ])
    }
    return id
  }

  /// Makes a scoring identity known, so that scores can refer to it.
  package func begin(_ scoring: ScoringIdentity, program: String) throws {
    let json = String(decoding: try JSONEncoder().encode(scoring), as: UTF8.self)
    let time = timestamp()
    try write { database in
      try database.execute(
        sql: "INSERT INTO scoring (id, identity, program, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        arguments: [scoring.id, json, program, time])
    }
  }

  /// Attempts of one sample that are answered and must never be asked again.
  package func answeredAttempts(run: RunID, sample: String) throws -> Set<Int> {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT attempt FROM completion WHERE run = ? AND sample = ? AND status = 'answered'")
      return try Int.fetchSet(statement, arguments: [run.rawValue, sample])
    }
  }

  /// Stores an answer with its sample, in one transaction; returns the completion's number.
  ///
  /// Should another process have answered the same attempt meanwhile, its answer stays and nil is returned.
  package func record(_ completion: Completion, for key: AttemptKey, sample: Sample, position: Int) async throws -> Int64? {
    let time = timestamp()
    let usage = completion.usage
    return try await writeTogether { database in
      try insert(sample, dataset: key.dataset, position: position, in: database)
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO completion (run, sample, attempt, status, text, finish_reason, refusal, reasoning, model_reported,
            input_tokens, output_tokens, latency_us, created_at)
          VALUES (?, ?, ?, 'answered', ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """)
      try statement.execute(arguments: [
        key.run.rawValue, key.sample, key.attempt, Data(completion.text.utf8), completion.finishReason.rawValue,
        completion.refusalSignal.map { Data($0.utf8) }, completion.rawReasoning.map { Data($0.utf8) },
        completion.modelReported, usage.input, usage.output, microseconds(completion.latency), time,
      ])
      return database.changesCount == 1 ? database.lastInsertedRowID : nil
    }
  }

  /// Stores that an attempt failed, with where and why; it is asked again when the run is started again.
  package func recordFailure(_ failure: AttemptFailure, for key: AttemptKey, sample: Sample, position: Int) throws {
    let time = timestamp()
    try write { database in
      try insert(sample, dataset: key.dataset, position: position, in: database)
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO completion (run, sample, attempt, status, stage, error_kind, message, created_at)
          VALUES (?, ?, ?, 'failed', ?, ?, ?, ?)
          """)
      try statement.execute(arguments: [
        key.run.rawValue, key.sample, key.attempt, failure.stage.rawValue, failure.kind, failure.message, time,
      ])
    }
  }

  /// Stores a score; a score that is there already stays.
  package func record(_ score: Score, completion: Int64, scoring: String) async throws {
    try await writeTogether { try insert(score, completion: completion, scoring: scoring, in: $0) }
  }

  /// Stores many scores in one transaction; scores that are there already stay.
  package func record(_ scores: [(completion: Int64, score: Score)], scoring: String) throws {
    try write { database in
      for (completion, score) in scores { try insert(score, completion: completion, scoring: scoring, in: database) }
    }
  }

  /// Answered completions of a run without a score under this identity, in their order, from after the given number on.
  package func unscored(run: RunID, scoring: String, after: Int64, limit: Int) throws -> [StoredAttempt] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT c.*, s.data, s.position FROM completion AS c
          JOIN run AS r ON r.id = c.run JOIN sample AS s ON s.dataset = r.dataset AND s.id = c.sample
          WHERE c.run = ? AND c.status = 'answered' AND c.id > ?
            AND NOT EXISTS (SELECT 1 FROM score AS x WHERE x.completion = c.id AND x.scoring = ?)
          ORDER BY c.id LIMIT ?
          """, arguments: [run.rawValue, after, scoring, limit])
      return try rows.map { try StoredAttempt(row: $0) }
    }
  }

  /// How many attempts of a run are answered, and how many have failed and wait to be asked again.
  package func counts(run: RunID) throws -> (answered: Int, failed: Int) {
    try read { database in
      let answered = try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM completion WHERE run = ? AND status = 'answered'", arguments: [run.rawValue])
      let failed = try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM attempt WHERE run = ? AND status = 'failed'", arguments: [run.rawValue])
      return (answered ?? 0, failed ?? 0)
    }
  }

  /// Tokens that a run's answers took, as far as the provider counted them.
  package func usage(run: RunID) throws -> Usage {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT SUM(input_tokens) AS input, SUM(output_tokens) AS output FROM completion WHERE run = ?",
        arguments: [run.rawValue])
      return Usage(input: row?["input"] ?? 0, output: row?["output"] ?? 0)
    }
  }

  /// Whether anything is stored for an attempt, an answer or a failure.
  package func isKnown(_ key: AttemptKey) throws -> Bool {
    try read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM completion WHERE run = ? AND sample = ? AND attempt = ?)",
        arguments: [key.run.rawValue, key.sample, key.attempt]) ?? false
    }
  }

  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try StoreFile.translatingErrors(path) { try queue.read(work) }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try StoreFile.translatingErrors(path) { try queue.write(work) }
  }

  /// Writes in one transaction with what others write at the same time; returns when that is committed.
  private func writeTogether<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      waiting.append(WaitingWrite(work, continuation))
      // Those who wait for this actor now come before the commit, and are part of it.
      if waiting.count == 1 { Task { self.commitWaiting() } }
    }
  }

  private func commitWaiting() {
    let writes = waiting
    waiting = []
    do {
      let answers = try write { database in try writes.map { try $0.perform(database) } }
      for answer in answers { answer() }
    } catch {
      // One of them cannot be written, or none: each is told apart.
      for single in writes {
        do { try write { try single.perform($0) }() } catch { single.fail(error) }
      }
    }
  }

  /// The time now, ISO 8601 in whole seconds.
  func timestamp() -> String {
    let date = now()
    let second = Int(date.timeIntervalSince1970.rounded(.down))
    if let lastTime, lastTime.second == second { return lastTime.text }
    let text = date.formatted(.iso8601)
    lastTime = (second, text)
    return text
  }
}

/// Something to write, and whom to tell.
private struct WaitingWrite: Sendable {
  /// Writes; the result tells whoever waits, when it is committed.
  let perform: @Sendable (Database) throws -> @Sendable () -> Void
  let fail: @Sendable (any Error) -> Void

  init<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value, _ continuation: CheckedContinuation<Value, any Error>
  ) {
    perform = { database in
      let value = try work(database)
      return { continuation.resume(returning: value) }
    }
    fail = { continuation.resume(throwing: $0) }
  }
}

/// Which attempt of which run.
package struct AttemptKey: Sendable, Hashable {
  /// The run.
  package var run: RunID
  /// Digest of the run's dataset.
  package var dataset: String
  /// Id of the sample.
  package var sample: String
  /// The k-th completion, 1-based.
  package var attempt: Int

  /// Names an attempt.
  package init(run: RunID, dataset: String, sample: String, attempt: Int) {
    self.run = run
    self.dataset = dataset
    self.sample = sample
    self.attempt = attempt
  }
}

/// Where and why an attempt failed.
package struct AttemptFailure: Sendable, Hashable {
  /// The step that failed.
  package enum Stage: String, Sendable, Hashable, Codable {
    /// Asking the model.
    case generation
    /// Judging what it answered.
    case scoring
  }

  /// The step that failed.
  package var stage: Stage
  /// A word to count by, as in "rate-limited".
  package var kind: String
  /// What happened, for people; holds no key.
  package var message: String

  /// Describes a failure.
  package init(stage: Stage, kind: String, message: String) {
    self.stage = stage
    self.kind = kind
    self.message = message
  }
}

private func insert(_ sample: Sample, dataset: String, position: Int, in database: Database) throws {
  let statement = try database.cachedStatement(
    sql: """
      INSERT INTO sample (dataset, id, position, language, cwe, data) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """)
  try statement.execute(arguments: [
    dataset, sample.id, position, Stratum(sample).group, Stratum(sample).part,
    Data(SampleRow.encode(sample).utf8),
  ])
}

private func insert(_ score: Score, completion: Int64, scoring: String, in database: Database) throws {
  let findings = score.findings.isEmpty ? nil : try JSONEncoder().encode(score.findings)
  let problems = score.problems.isEmpty ? nil : try JSONEncoder().encode(score.problems)
  let statement = try database.cachedStatement(
    sql: """
      INSERT INTO score (completion, scoring, state, reason, findings, problems, syntax_valid, bleu, chrf, details)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """)
  try statement.execute(arguments: [
    completion, scoring, score.state.rawValue, score.reason, findings, problems, score.isSyntaxValid, score.bleu, score.chrF,
    try ScoreDetails(score).map { try JSONEncoder().encode($0) },
  ])
}

private func microseconds(_ duration: Duration) -> Int64 {
  let parts = duration.components
  return parts.seconds * 1_000_000 + parts.attoseconds / 1_000_000_000_000
}
