import Foundation
import GRDB
package import Providers
import SourceText

/// What judges and expansion models answered, kept with the run's completions: append-only, keyed by all that could change it.
extension RunStore: CompletionCache {
  /// The reply kept under a key; nil if there is none.
  package func completion(for key: CacheKey) throws -> Completion? {
    let name = SHA256.hexDigest(of: try key.canonicalText())
    return try read { database in
      guard let row = try Row.fetchOne(database, sql: "SELECT * FROM reply WHERE key = ?", arguments: [name]) else { return nil }
      return Completion(keptIn: row)
    }
  }

  /// Keeps a reply; the first that was kept under a key stays.
  package func keep(_ completion: Completion, for key: CacheKey) throws {
    let name = SHA256.hexDigest(of: try key.canonicalText())
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
}

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
