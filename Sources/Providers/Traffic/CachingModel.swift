import Foundation
import Synchronization

/// Everything that can change an answer: two requests with equal keys may share one.
package struct CacheKey: Sendable, Hashable, Codable {
  /// Provider and name.
  package var model: ModelID
  /// Addresses, dialect and whatever else tells one setup of the model from another.
  package var facts: [String: String]
  /// The whole conversation.
  package var messages: [Message]
  /// All options.
  package var options: GenerationOptions
  /// The k-th completion: attempts are samples of a distribution and must not be copies of one another.
  package var attempt: Int

  /// Takes what is asked, of whom; the sample's name does not change an answer and is left out.
  package init(model: ModelID, facts: [String: String], prompt: Prompt, options: GenerationOptions) {
    self.model = model
    self.facts = facts
    messages = prompt.messages
    self.options = options
    attempt = prompt.attempt
  }

  /// The key as one line of JSON with sorted names: equal keys, and only they, give equal texts; ready to be hashed.
  package func canonicalText() throws(ModelError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      throw .configuration("an option is not a number that JSON can hold: \(printable("\(error)", limit: 200))")
    }
  }
}

/// Where completions are kept for another time; only answers come here, never errors.
package protocol CompletionCache: Sendable {
  /// The completion kept under a key; nil if there is none.
  func completion(for key: CacheKey) async throws -> Completion?

  /// Keeps a completion.
  func keep(_ completion: Completion, for key: CacheKey) async throws

  /// The name by which what is kept under a key can be found later; nil where there are no names.
  func name(of key: CacheKey) throws(ModelError) -> String?
}

extension CompletionCache {
  /// No names, unless a cache says otherwise.
  package func name(of key: CacheKey) throws(ModelError) -> String? { nil }
}

/// Asks another model only what has not been answered before.
package struct CachingModel: Model {
  private let model: any Model
  private let facts: [String: String]
  private let cache: any CompletionCache

  /// Wraps `model`; `facts` are those of its `PreparedModel`.
  package init(_ model: any Model, facts: [String: String], cache: any CompletionCache) {
    self.model = model
    self.facts = facts
    self.cache = cache
  }

  /// The wrapped model's.
  package var id: ModelID { model.id }

  /// Looks the answer up, else asks and keeps it; a cache that fails is a configuration error, for money hangs on it.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    let key = CacheKey(model: model.id, facts: facts, prompt: prompt, options: options)
    let name = try cache.name(of: key)
    do {
      if var known = try await cache.completion(for: key) {
        known.keptAs = name
        return known
      }
    } catch {
      throw .configuration("the cache cannot be read: \(printable("\(error)", limit: 200))")
    }
    var completion = try await model.complete(prompt, options)
    do {
      try await cache.keep(completion, for: key)
    } catch {
      throw .configuration("the cache cannot be written: \(printable("\(error)", limit: 200))")
    }
    completion.keptAs = name
    return completion
  }
}

/// A cache that lasts as long as the process.
package final class MemoryCache: CompletionCache {
  private let completions = Mutex<[CacheKey: Completion]>([:])

  /// Starts empty.
  package init() {}

  /// The completion kept under a key; nil if there is none.
  package func completion(for key: CacheKey) -> Completion? {
    completions.withLock { $0[key] }
  }

  /// Keeps a completion.
  package func keep(_ completion: Completion, for key: CacheKey) {
    completions.withLock { $0[key] = completion }
  }
}
