import ArgumentParser
import Detector
import Evaluation
import Foundation
import Generation
import SourceText
import Syntax

/// Which code tests are made from, and which tests are kept.
struct GenerateOptions: ParsableArguments {
  @Option(
    name: .customLong("from"), help: "Folder or source archive to read; may be repeated. With --recipe the archives' folder.")
  var sources: [String] = []

  @Option(help: "Recipe that names archives, languages and quotas, as Benchmarks/autocomplete/corpus.yaml.")
  var recipe: String?

  @Option(name: .shortAndLong, help: "File to write: one test a line. Standard output without it.")
  var output: String?

  @Option(name: .customLong("language"), help: "Make tests in this language only; may be repeated.")
  var languages: [String] = []

  @Option(help: "The most tests of one language.")
  var perLanguage: Int?

  @Option(help: "The most tests of one weakness in one language.")
  var perCwe: Int?

  @Option(help: "Seed that decides which tests are kept where there are more than wanted.")
  var seed: UInt64?

  @Option(help: "Lines of code before the insecure one, cut where a statement begins.")
  var lines = 10

  @Option(name: .customLong("exclude-rule"), help: "Rule that makes no tests; may be repeated.")
  var excludedRules: [String] = []

  @Option(help: "Licence of the code as an SPDX expression. Otherwise what its licence file says.")
  var licence: String?

  @Option(help: "Address at which the code is described, for provenance.")
  var url: String?

  @Option(name: .shortAndLong, help: "Files in work at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var selection: RuleSelectionOptions

  func validate() throws {
    if sources.isEmpty { throw ValidationError("there is no code to read; give --from FOLDER or --from ARCHIVE") }
    if recipe != nil, sources.count != 1 { throw ValidationError("with --recipe, --from is the one folder of its archives") }
    for (name, value) in [("per-language", perLanguage), ("per-cwe", perCwe), ("lines", lines), ("jobs", jobs)] {
      if let value, value < 1 { throw ValidationError("--\(name) must be 1 or more.") }
    }
  }

  /// Reads all code and makes the tests; reports progress on standard error.
  func generate() async throws -> GeneratedCases {
    let recipe = try recipe.map { try readRecipe($0) }
    var selection = selection
    if let recipe { selection.ruleSet = recipe.ruleSet }
    let loaded = selection.loadForScan()
    if let error = loaded.errors.first { throw error }
    // Of the user's rules, guesses make no tests; the built-in sets hold none but on purpose.
    let rules =
      selection.rulePaths.isEmpty ? loaded.rules : RuleSet(checked: loaded.rules.rules.filter { $0.metadata.confidence != .low })
    var choices = CaseChoices(
      rules: rules, languages: Set(try chosenLanguages(recipe)), lexicon: try AuditLexicon.builtIn())
    choices.makers = makers(of: rules, recipe)
    choices.size.before = lines
    var quota = recipe?.quota ?? Quota()
    quota.perLanguage = perLanguage ?? quota.perLanguage
    quota.perCWE = perCwe ?? quota.perCWE
    quota.seed = seed ?? quota.seed
    var generated = GeneratedCases()
    for (index, source) in try codeSources(recipe).enumerated() {
      var folders = CorpusFolders()
      defer { folders.remove() }
      do { try folders.add(source.path, origin: source.origin) } catch let error as UnreadableArchive {
        printError("\(index + 1) left out: \(error.message)")
        generated.unreadArchives.append(error.message)
        continue
      }
      for root in folders.roots {
        var root = root
        if let licence { root.origin.licence = licence }
        if let url { root.origin.url = url }
        let before = (generated.findingCount, generated.cases.count)
        await generated.add(root, choices, jobs: jobs)
        printError(
          "\(index + 1) \(root.origin.package) \(root.origin.version): \(generated.findingCount - before.0) findings, "
            + "\(generated.cases.count - before.1) tests")
      }
    }
    generated.reduce(to: quota)
    return generated
  }

  /// Rules that make tests; tells which of the recipe's are not in use.
  private func makers(of rules: RuleSet, _ recipe: Recipe?) -> RuleSet {
    let wanted = recipe?.makers ?? []
    let excluded = Set(excludedRules + (recipe?.excludedRules ?? []))
    if wanted.isEmpty, excluded.isEmpty { return rules }
    let all = rules.rules
    let absent = Set(wanted).subtracting(all.map(\.id.rawValue)).sorted()
    if !absent.isEmpty { printError("note: not in use: \(absent.joined(separator: ", "))") }
    return RuleSet(
      checked: all.filter { (wanted.isEmpty || wanted.contains($0.id.rawValue)) && !excluded.contains($0.id.rawValue) })
  }

  private func codeSources(_ recipe: Recipe?) throws -> [(path: String, origin: CodeOrigin?)] {
    guard let recipe else { return sources.map { ($0, nil) } }
    // All archives are looked at before the first is read.
    return try recipe.archives.map { (try verifiedPath(of: $0, in: sources[0]), $0.origin) }
  }

  private func chosenLanguages(_ recipe: Recipe?) throws -> [Language] {
    guard !languages.isEmpty else { return recipe?.languages ?? Language.allCases }
    return try languages.map { name in
      guard let language = Language(named: name) else {
        throw EvaluationError(
          "unknown language '\(name)'", remedy: "known are \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return language
    }
  }
}

/// Reads a recipe's file.
func readRecipe(_ path: String) throws -> Recipe {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw EvaluationError("the recipe '\(path)' cannot be read", remedy: "check the path")
  }
  return try Recipe(SourceFile(path: path, bytes: Array(data)))
}
