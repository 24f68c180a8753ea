import Foundation
import GRDB
package import Providers
import SourceText

/// Answers kept for other runs, in an SQLite file of its own; keyed by everything that can change an answer.
///
/// A cache holds what models wrote and no key, prompt or score: it can be deleted at any time without losing a result.
package actor CompletionCacheFile: CompletionCache {
  private let path: String
  private let queue: DatabaseQueue

  /// Opens a cache and makes it if it is not there; throws an `EvaluationError` with a remedy.
  package init(path: String) throws {
    self.path = path
    queue = try StoreFile.open(path, access: .readWrite, kind: .cache)
  }

  /// The completion kept under a key; nil if there is none.
  package func completion(for key: CacheKey) throws -> Completion? {
    let name = SHA256.hexDigest(of: try key.canonicalText())
    return try StoreFile.translatingErrors(path) {
      try queue.read { database in
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM answer WHERE key = ?", arguments: [name]) else {
          return nil
        }
        return Completion(keptIn: row)
      }
    }
  }

  /// Keeps a completion; the first that was kept under a key stays.
  package func keep(_ completion: Completion, for key: CacheKey) throws {
    let name = SHA256.hexDigest(of: try key.canonicalText())
    try StoreFile.translatingErrors(path) {
      try queue.write { database in
        try database.execute(
          sql: """
            INSERT INTO answer (key, text, finish_reason, refusal, reasoning, model_reported, input_tokens, output_tokens)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
          arguments: [
            name, Data(completion.text.utf8), completion.finishReason.rawValue, completion.refusalSignal.map { Data($0.utf8) },
            completion.rawReasoning.map { Data($0.utf8) }, completion.modelReported, completion.usage.input,
            completion.usage.output,
          ])
      }
    }
  }
}
