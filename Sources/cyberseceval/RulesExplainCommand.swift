import ArgumentParser
import Detector
import SourceText
import Syntax

struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show what each part of a rule matches in a file, what is dropped and why.",
    discussion: "Also told: which words or which part of the file that could not be read keep the rule from running.")

  @Argument(help: "The id of a built-in rule, or a rule file.")
  var rule: String

  @Argument(help: "The file to look at.")
  var file: String

  @Option(name: .shortAndLong, help: "The file's language, if its name does not tell.")
  var language: String?

  func run() throws {
    let output = try Output(path: nil)
    for rule in try rules() {
      let source = try source()
      try output.write(explain(rule, source.file, language: source.language))
    }
    try output.finish()
  }

  private func rules() throws -> [Rule] {
    if rule.hasSuffix(".yaml") || rule.hasSuffix(".yml") {
      let loaded = loadRules([rule])
      if let error = loaded.errors.first { throw error }
      return loaded.rules
    }
    let all = try BuiltInRules.rules(.all)
    guard let found = all.first(where: { $0.id.rawValue == rule }) else {
      let nearest = nearestName(to: rule, among: all.map(\.id.rawValue)).map { "; did you mean ‘\($0)’?" } ?? ""
      throw ValidationError("there is no rule ‘\(rule)’\(nearest)")
    }
    return [found]
  }

  private func source() throws -> (file: SourceFile, language: Language) {
    let named = try language.map { name in
      guard let known = Language(named: name) else { throw ValidationError("unknown language ‘\(name)’") }
      return known
    }
    let found = findFiles([file], language: named)
    guard let first = found.files.first else { throw ValidationError("there is no file ‘\(file)’") }
    switch readSource(first) {
    case .source(let file, let language): return (file, language)
    case .skipped(let reason): throw ValidationError("‘\(file)’ is not looked at: \(reason)")
    case .problem(let problem): throw ValidationError(problem.message)
    }
  }
}
