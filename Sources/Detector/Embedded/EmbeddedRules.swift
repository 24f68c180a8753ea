import RuleText
import SourceText
import Synchronization
import Syntax
import YAML

/// The rules that this program was built with; each is decoded when first asked for.
package enum EmbeddedRules {
  private static let cache = Mutex<[String: Result<Rule, SourceError>]>([:])
  private static let index = RuleIndex(embeddedRuleFiles)
  /// A file is named by its rule.
  private static let entriesByName = Dictionary(uniqueKeysWithValues: index.entries.map { ($0.name, $0) })

  /// SHA-256 of all rule files, hexadecimal.
  package static var digest: String { index.digest }

  /// Folders of rules, which are named by languages; JavaScript's holds TypeScript's too.
  package static var folders: [String] {
    index.entries.reduce(into: []) { folders, entry in
      if folders.last != String(entry.folder) { folders.append(String(entry.folder)) }
    }
  }

  /// Number of rules in a selection.
  static func count(_ selection: RuleSelection) -> Int { index.entries.count { isIn(selection, $0) } }

  /// The rules of a selection for a language, nil for those that look at any text, and the literals that they may require.
  static func rules(_ selection: RuleSelection, for language: Language?) -> (rules: [IndexedRule], literals: [RequiredLiteral]) {
    let (literals, requirements) = index.requirements(for: language)
    let rules = requirements.compactMap { number, requirement -> IndexedRule? in
      let entry = index.entries[number]
      guard isIn(selection, entry) else { return nil }
      return IndexedRule(requirement: requirement) { () throws(SourceError) in try decoded(entry).get() }
    }
    return (rules, literals)
  }

  /// The rules of a selection, in the order of their files, and what is wrong with others.
  static func rules(_ selection: RuleSelection) -> (rules: [Rule], errors: [SourceError]) {
    decode(index.entries.filter { isIn(selection, $0) })
  }

  /// The rules of one folder.
  package static func rules(inFolder folder: String) throws -> [Rule] {
    let (rules, errors) = decode(index.entries.filter { $0.folder == folder })
    if let error = errors.first { throw error }
    return rules
  }

  /// The rule of that name.
  static func rule(_ id: RuleID) -> Rule? { entriesByName[id.rawValue[...]].flatMap { try? decoded($0).get() } }

  /// The YAML that a rule was read from; nil for a path that no embedded rule has.
  package static func source(ofFile path: String) -> String? {
    index.entries.first { "Rules/" + $0.path == path }.map { String(decoding: bytes($0.source), as: UTF8.self) }
  }

  private static func isIn(_ selection: RuleSelection, _ entry: RuleIndex.Entry) -> Bool {
    func isInSet(_ set: RuleSelection) -> Bool { index.isIn(entry, setNamed: set.rawValue) }
    return switch selection {
    case .all: true
    case .practice: isInSet(.practice) || isInSet(.cyberseceval)
    case .cyberseceval, .codeshield: isInSet(selection)
    }
  }

  private static func bytes(_ range: Range<Int>) -> [UInt8] { embeddedRuleFiles.bytes(range) }

  private static func decode(_ entries: [RuleIndex.Entry]) -> (rules: [Rule], errors: [SourceError]) {
    var rules: [Rule] = []
    var errors: [SourceError] = []
    for entry in entries {
      switch decoded(entry) {
      case .success(let rule): rules.append(rule)
      case .failure(let error): errors.append(error)
      }
    }
    return (rules, errors)
  }

  private static func decoded(_ entry: RuleIndex.Entry) -> Result<Rule, SourceError> {
    if let known = cache.withLock({ $0[entry.path] }) { return known }
    let result = decode(entry)
    cache.withLock { $0[entry.path] = result }
    return result
  }

  private static func decode(_ entry: RuleIndex.Entry) -> Result<Rule, SourceError> {
    let file = SourceFile(path: "Rules/" + entry.path, bytes: bytes(entry.source))
    do throws(SourceError) {
      guard let document = unarchive(bytes(entry.archive)[...], in: file) else {
        throw SourceError(path: file.path, message: "the embedded rule cannot be read", remedy: "build the program anew")
      }
      let decoded = try decodeEachRule(document)
      if let error = decoded.errors.first { throw error }
      guard let rule = decoded.rules.first else { throw SourceError(path: file.path, message: "the file has no rule of ours") }
      return .success(rule)
    } catch { return .failure(error) }
  }
}
