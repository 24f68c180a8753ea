import Foundation
import SourceText

/// The folder that holds the benchmarks, one folder each.
package struct BenchmarkLibrary: Sendable {
  /// Path of the folder.
  package let directory: String

  /// Looks for the folder: the one given, `$CYBERSECEVAL_HOME/Benchmarks`, beside the program and upwards, and upwards from here.
  ///
  /// - Parameters:
  ///   - given: `--benchmarks DIR`; when it is there, nothing else is looked at.
  ///   - executable: path of the running program, links resolved.
  /// Throws an `EvaluationError` that lists the places when there is none.
  package init(
    given: String?, environment: [String: String], executable: String?, currentDirectory: String
  ) throws {
    if let given {
      guard isDirectory(given) else {
        throw EvaluationError("'\(given)' is not a directory", remedy: "give --benchmarks the folder that holds the benchmarks")
      }
      directory = given
      return
    }
    var places: [String] = []
    if let home = environment["CYBERSECEVAL_HOME"], !home.isEmpty { places.append("\(home)/Benchmarks") }
    if let executable { places += ancestors(of: (executable as NSString).deletingLastPathComponent) }
    places += ancestors(of: currentDirectory)
    guard let found = places.first(where: { isDirectory($0) }) else {
      throw EvaluationError(
        "no Benchmarks directory found; looked at \(places.first ?? "/") and \(max(0, places.count - 1)) more places",
        remedy: "give --benchmarks DIR, or set CYBERSECEVAL_HOME to the project's directory")
    }
    directory = found
  }

  /// Names of all benchmarks, sorted.
  package func names() -> [String] {
    // A folder that cannot be listed has no names; the error follows when one is loaded.
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return entries.filter { FileManager.default.fileExists(atPath: "\(directory)/\($0)/benchmark.yaml") }.sorted()
  }

  /// Loads a benchmark by name, or by the path of its folder; an unknown name gets the nearest known one.
  package func benchmark(named name: String) throws -> Benchmark {
    if name.contains("/"), isDirectory(name) { return try Benchmark(directory: name) }
    let known = names()
    guard known.contains(name) else {
      let near = nearestName(to: name, among: known).map { "did you mean '\($0)'? " } ?? ""
      let list = known.isEmpty ? "there is none in '\(directory)'" : "known are \(known.joined(separator: ", "))"
      throw EvaluationError("unknown benchmark '\(name)'", remedy: near + list)
    }
    return try Benchmark(directory: "\(directory)/\(name)")
  }
}

private func ancestors(of path: String) -> [String] {
  var places: [String] = []
  var directory = path
  while !directory.isEmpty {
    places.append(directory == "/" ? "/Benchmarks" : "\(directory)/Benchmarks")
    if directory == "/" { break }
    directory = (directory as NSString).deletingLastPathComponent
  }
  return places
}
