import ArgumentParser
import Evaluation
import Foundation

/// Where the benchmarks are.
struct BenchmarkLibraryOption: ParsableArguments {
  @Option(
    name: .customLong("benchmarks"),
    help:
      "Directory that holds the benchmarks. Otherwise: $CYBERSECEVAL_HOME/Benchmarks, beside the program and upwards, here and upwards."
  )
  var directory: String?

  func library() throws -> BenchmarkLibrary {
    // Linux tells where the program is; elsewhere the other places are looked at.
    let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return try BenchmarkLibrary(
      given: directory, environment: ProcessInfo.processInfo.environment, executable: executable,
      currentDirectory: FileManager.default.currentDirectoryPath)
  }

  /// What judges of a benchmark's answers are asked; for a benchmark that is not there, what ours are.
  func judgingTemplates(of name: String) throws -> JudgingTemplates? {
    let library = try library()
    let known = library.names().contains(name) ? name : "cyberattack-helpfulness"
    return try library.benchmark(named: known).judging
  }

  /// Benchmarks by name, or by the path of their folder; `dataset` is one of their folder to use instead of the usual one.
  func benchmarks(named names: [String], dataset: String? = nil) throws -> [Benchmark] {
    let folder = names.allSatisfy { $0.contains("/") } ? nil : try library()
    return try names.map { name in
      var benchmark: Benchmark
      if let folder {
        benchmark = try folder.benchmark(named: name)
      } else {
        guard isDirectory(name) else { throw EvaluationError("'\(name)' is not a benchmark's folder", remedy: "check the path") }
        benchmark = try Benchmark(directory: name)
      }
      if let dataset {
        let file = dataset.hasSuffix(".jsonl") ? dataset : "\(dataset).jsonl"
        benchmark.dataset = Dataset(path: "\(benchmark.directory)/\(file)", requiredFields: benchmark.dataset.requiredFields)
      }
      return benchmark
    }
  }
}
