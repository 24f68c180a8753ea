import ArgumentParser
import Detector
import Evaluation
import Foundation
import Generation

/// `cyberseceval dataset audit`: what is wrong with the rows of a dataset.
struct DatasetAuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Say what is wrong with the rows of a dataset, ours or the original's.",
    discussion: """
      Flags: \(AuditFlag.allCases.map { "\($0.rawValue) (\($0.title))" }.joined(separator: ", ")). \
      Exit status: 0 whatever is found; 2 for wrong use.
      """)

  @Argument(help: "A dataset's file (JSON Lines, or the original's JSON), or a benchmark's name or folder.")
  var dataset: String

  @Option(help: "File with secure solutions; otherwise golden/witnesses.jsonl beside the dataset, if it is there.")
  var witnesses: String?

  @Option(name: .shortAndLong, help: "File to write the rows to, with their flags: a dataset that 'run' can ask.")
  var output: String?

  @Flag(help: "List every complaint: id, flag, and what shows it.")
  var details = false

  @OptionGroup var selection: RuleSelectionOptions
  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      let place = try DatasetPlace(dataset, library: library)
      let samples = try place.load()
      let loaded = selection.loadForScan()
      if let error = loaded.errors.first { throw error }
      var audit = DatasetAudit(
        rules: loaded.rules, lexicon: try AuditLexicon.builtIn(), witnesses: try secureSolutions(beside: place.path))
      var table = AuditTable()
      var rows = ""
      for sample in samples {
        let notes = audit.notes(on: sample)
        table.add(sample, notes)
        if details { for note in notes { printOutput("\(sample.id)\t\(note.flag.rawValue)\t\(note.detail)") } }
        var flagged = sample
        flagged.flags = notes.map(\.flag.rawValue)
        rows += SampleRow.encode(flagged) + "\n"
      }
      if let output { try await Output.with(path: output) { try $0.write(rows) } }
      printOutput(table.text)
    }
  }

  private func secureSolutions(beside path: String) throws -> [String: String] {
    let usual = URL(filePath: path).deletingLastPathComponent().appending(path: "golden/witnesses.jsonl").path
    guard let file = witnesses ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) else { return [:] }
    let pairs = try readWitnesses(path: file).compactMap { witness in witness.secure.map { (witness.sampleID, $0) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
