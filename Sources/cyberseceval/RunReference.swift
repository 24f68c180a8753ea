import ArgumentParser
import Evaluation
import Foundation

/// Runs as the command line names them: first digits of an id, `FILE#DIGITS` for one in another store, or a whole store.
struct RunReference: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  /// The runs with their store; `store` is where digits alone are looked up.
  func resolved(in store: String) async throws -> [(store: RunStore, run: StoredRun)] {
    if let mark = text.lastIndex(of: "#") {
      let runStore = try RunStore(reading: String(text[..<mark]))
      return [(runStore, try await runStore.run(startingWith: String(text[text.index(after: mark)...])))]
    }
    guard FileManager.default.fileExists(atPath: text), !isDirectory(text) else {
      let runStore = try RunStore(reading: store)
      return [(runStore, try await runStore.run(startingWith: text))]
    }
    let runStore = try RunStore(reading: text)
    return try await chosenRuns([], in: runStore).map { (runStore, $0) }
  }

  /// The one run that is named; a store that holds several is an error that lists them.
  func resolvedToOne(in store: String) async throws -> (store: RunStore, run: StoredRun) {
    let found = try await resolved(in: store)
    if let only = found.first, found.count == 1 { return only }
    let list = found.map { "\(text)#\($0.run.id) (\($0.run.manifest.benchmark), \($0.run.manifest.model))" }
    throw EvaluationError("the store '\(text)' holds \(found.count) runs", remedy: "name one: \(list.joined(separator: ", "))")
  }
}
