import ArgumentParser
import Detector
import SourceText

struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read rule files and all their patterns, and show every mistake with its place.")

  @Argument(help: "Rule files, and folders of them.")
  var paths: [String]

  @Option(help: "text or json.")
  var format: RulesFormat = .text

  func run() throws {
    let output = try Output(path: nil)
    let loaded = loadRules(paths)
    let errors = loaded.errors + loaded.rules.flatMap(compileErrors)
    switch format {
    case .json:
      let result: JSONValue = .object([
        "files": .int(loaded.fileCount), "rules": .int(loaded.rules.count),
        "rules_for_other_languages": .int(loaded.foreign.count),
        "errors": .array(errors.map(describe)),
      ])
      try output.write(result.encoded(indented: true) + "\n")
    case .text:
      for error in errors { try output.write(error.rendered() + "\n\n") }
      try output.write(
        "\(counted(loaded.rules.count, "rule")) in \(counted(loaded.fileCount, "file")): \(counted(errors.count, "error"))\n")
      if !loaded.foreign.isEmpty { try output.write("left out: \(counted(loaded.foreign.count, "rule")) for other languages\n") }
    }
    try output.finish()
    if !errors.isEmpty { throw ExitCode(2) }
  }

  private func describe(_ error: SourceError) -> JSONValue {
    .object([
      "path": .string(error.path), "line": error.position.map { .int($0.line) } ?? .null,
      "column": error.position.map { .int($0.column) } ?? .null,
      "message": .string(error.message), "remedy": error.remedy.map { .string($0) } ?? .null,
    ])
  }
}
