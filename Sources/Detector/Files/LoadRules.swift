import Foundation
package import SourceText
import Syntax
import YAML

/// What came of reading rule files: what is wrong does not keep the rest from being read.
package struct LoadedRules: Sendable {
  package var rules: [Rule] = []
  package var errors: [SourceError] = []
  /// Rules that are left out because they are for languages that are none of ours.
  package var foreign: [RuleID] = []
  /// Number of files looked at.
  package var fileCount = 0

  package init() {}
}

/// Reads the rules of files and of all `.yaml` and `.yml` files below folders, in the order of their paths.
package func loadRules(_ paths: [String]) -> LoadedRules {
  var loaded = LoadedRules()
  var owners: [RuleID: Rule] = [:]
  for path in paths.flatMap({ ruleFiles(at: $0, &loaded) }) {
    loaded.fileCount += 1
    do throws(SourceError) {
      let decoded = try decodeEachRule(try parseYAML(try readText(path)))
      loaded.errors += decoded.errors
      loaded.foreign += decoded.foreign
      for rule in decoded.rules {
        if let owner = owners[rule.id] {
          loaded.errors.append(
            SourceError(
              path: rule.path, position: TextPosition(line: rule.line, column: 1),
              message: "the rule id ‘\(rule.id)’ is taken by \(owner.path):\(owner.line)",
              remedy: "rename or remove one of the two"))
        } else {
          owners[rule.id] = rule
          loaded.rules.append(rule)
        }
      }
    } catch { loaded.errors.append(error) }
  }
  return loaded
}

/// Reads rules as `loadRules` does, and their patterns; rules with a mistake are left out and told.
package func loadCheckedRules(_ paths: [String]) -> LoadedRules {
  var loaded = loadRules(paths)
  var sound: [Rule] = []
  var readers = PatternReaders()
  for rule in loaded.rules {
    let errors = compileErrors(in: rule, with: &readers)
    if errors.isEmpty { sound.append(rule) } else { loaded.errors += errors }
  }
  loaded.rules = sound
  return loaded
}

/// Reads the patterns of the rule for each of its languages.
///
/// - Returns: all mistakes, each with its place; the same mistake in several languages once.
package func compileErrors(in rule: Rule) -> [SourceError] {
  var readers = PatternReaders()
  return compileErrors(in: rule, with: &readers)
}

private func compileErrors(in rule: Rule, with readers: inout PatternReaders) -> [SourceError] {
  var errors: [SourceError] = []
  for language in rule.languages.map(Optional.some) + (rule.isTextual ? [nil] : []) {
    for var error in RuleCompiler.errors(in: rule, for: language, with: &readers) {
      if let language, rule.languages.count > 1 { error.message += " (as \(language.displayName))" }
      if !errors.contains(where: { $0.position == error.position }) { errors.append(error) }
    }
  }
  return errors
}

/// The rule files that a path stands for.
private func ruleFiles(at path: String, _ loaded: inout LoadedRules) -> [String] {
  guard let isFolder = isFolder(path) else {
    loaded.errors.append(
      SourceError(path: path, message: "there is no such file or folder", remedy: "name a rule file, or a folder of rule files"))
    return []
  }
  guard isFolder else { return [path] }
  do {
    let folder = URL(filePath: path).resolvingSymlinksInPath().path
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    if all.isEmpty { loaded.errors.append(SourceError(path: path, message: "the folder has no .yaml or .yml file")) }
    let prefix = path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
    return all.sorted().map { prefix + $0 }
  } catch {
    loaded.errors.append(SourceError(path: path, message: "the folder cannot be read: \(reason(error))"))
    return []
  }
}

private func readText(_ path: String) throws(SourceError) -> SourceFile {
  do {
    return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
  } catch { throw SourceError(path: path, message: "the file cannot be read: \(reason(error))") }
}
