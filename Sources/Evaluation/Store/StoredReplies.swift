import Foundation
import GRDB
package import Providers
import SourceText

/// What judges and expansion models answered, kept with the run's completions: append-only, keyed by all that could change it.
extension RunStore: CompletionCache {
  /// The reply kept under a key; nil if there is none.
  package func completion(for key: CacheKey) throws -> Completion? {
    let name = try replyName(of: key)
    return try read { database in
      guard let row = try Row.fetchOne(database, sql: "SELECT * FROM reply WHERE key = ?", arguments: [name]) else { return nil }
      return Completion(keptIn: row)
    }
  }

  /// Keeps a reply; the first that was kept under a key stays.
  package func keep(_ completion: Completion, for key: CacheKey) throws {
    let name = try replyName(of: key)
    let messages = try JSONEncoder().encode(key.messages)
    let time = timestamp()
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO reply (key, model, messages, text, finish_reason, refusal, reasoning, model_reported, input_tokens,
            output_tokens, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          name, key.model.description, messages, Data(completion.text.utf8), completion.finishReason.rawValue,
          completion.refusalSignal.map { Data($0.utf8) }, completion.rawReasoning.map { Data($0.utf8) },
          completion.modelReported, completion.usage.input, completion.usage.output, time,
        ])
    }
  }

  /// The reply's name in the store.
  package nonisolated func name(of key: CacheKey) throws(ModelError) -> String? { try replyName(of: key) }
}

/// What one model took as a judge or as the expansion model, over all replies that a store keeps.
package struct JudgingUsage: Sendable, Hashable {
  /// Who was asked.
  package var model: ModelID
  /// How many replies are kept.
  package var replies: Int
  /// Those of them for which the provider counted no tokens.
  package var uncounted: Int
  /// Tokens read.
  package var inputTokens: Int
  /// Tokens written.
  package var outputTokens: Int

  /// What the counted tokens cost at list price.
  package func cost(at price: ModelPrice) -> Double { price.cost(input: inputTokens, output: outputTokens) }
}

extension RunStore {
  /// What judges and expansion models took, by name. Runs of one store share replies, so this is the store's and no single run's.
  package func judgingUsage() throws -> [JudgingUsage] {
    let rows = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT model, COUNT(*) AS replies, SUM(input_tokens IS NULL) AS uncounted, SUM(input_tokens) AS input,
            SUM(output_tokens) AS output FROM reply GROUP BY model ORDER BY model
          """)
    }
    return rows.compactMap { row in
      ModelID(row["model"] as String).map {
        JudgingUsage(
          model: $0, replies: row["replies"], uncounted: row["uncounted"], inputTokens: row["input"] ?? 0,
          outputTokens: row["output"] ?? 0)
      }
    }
  }
}

/// Finds replies by their names, over a connection of its own, so that this can be done while a run is read.
package struct ReplyReader: Sendable {
  private let path: String
  private let queue: DatabaseQueue

  /// What was said to a judge or an expansion model, and what it answered.
  package struct Exchange: Sendable, Hashable {
    /// Who was asked, as in "openai/gpt-4o".
    package var model: String
    /// The whole conversation.
    package var messages: [Message]
    /// The answer to it.
    package var reply: Completion
  }

  /// Opens a store's replies.
  package init(_ store: RunStore) throws {
    path = store.path
    queue = try StoreFile.open(store.path, access: .readOnly)
  }

  /// The exchange with a name; nil where the store has none.
  package func exchange(named name: String) throws -> Exchange? {
    try StoreFile.translatingErrors(path) {
      try queue.read { database in
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM reply WHERE key = ?", arguments: [name]) else {
          return nil
        }
        let messages: Data = row["messages"]
        return Exchange(
          model: row["model"], messages: try JSONDecoder().decode([Message].self, from: messages), reply: Completion(keptIn: row))
      }
    }
  }
}

private func replyName(of key: CacheKey) throws(ModelError) -> String { SHA256.hexDigest(of: try key.canonicalText()) }

extension Completion {
  /// Reads a row of kept answers: a cache's or a store's replies.
  init(keptIn row: Row) {
    let text: Data = row["text"]
    let refusal: Data? = row["refusal"]
    let reasoning: Data? = row["reasoning"]
    self.init(
      text: String(decoding: text, as: UTF8.self), finishReason: FinishReason(rawValue: row["finish_reason"] ?? "stop"),
      usage: Usage(input: row["input_tokens"], output: row["output_tokens"]),
      refusalSignal: refusal.map { String(decoding: $0, as: UTF8.self) }, modelReported: row["model_reported"],
      rawReasoning: reasoning.map { String(decoding: $0, as: UTF8.self) })
  }
}
