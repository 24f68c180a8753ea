import SourceText
import Synchronization
import Syntax
import YAML

/// The rules that this program was built with; each is decoded when first asked for.
package enum EmbeddedRules {
  private static let cache = Mutex<[String: Result<Rule, SourceError>]>([:])

  /// Folders of rules, which are named by languages; JavaScript's holds TypeScript's too.
  package static var folders: [String] { index.folders }

  /// Number of rules in a selection.
  static func count(_ selection: RuleSelection) -> Int { index.entries.count { $0.isIn(selection) } }

  /// The rules of a selection for a language, nil for those that look at any text, and what is wrong with others.
  static func rules(_ selection: RuleSelection, for language: Language?) -> (rules: [Rule], errors: [SourceError]) {
    decode(index.entries.filter { $0.isIn(selection) && $0.isFor(language) })
  }

  /// The rules of a selection, in the order of their files, and what is wrong with others.
  static func rules(_ selection: RuleSelection) -> (rules: [Rule], errors: [SourceError]) {
    decode(index.entries.filter { $0.isIn(selection) })
  }

  /// The rules of one folder.
  package static func rules(inFolder folder: String) throws -> [Rule] {
    let (rules, errors) = decode(index.entries.filter { $0.folder == folder })
    if let error = errors.first { throw error }
    return rules
  }

  /// The rule of that name: a file is named by its rule.
  static func rule(_ id: RuleID) -> Rule? {
    decode(index.entries.filter { $0.path == "\($0.folder)/\(id).yaml" }).rules.first
  }

  /// The YAML that a rule was read from; nil for a path that no embedded rule has.
  package static func source(ofFile path: String) -> String? {
    index.entries.first { "Rules/" + $0.path == path }.map { String(decoding: bytes($0.source), as: UTF8.self) }
  }

  /// All of the embedded text, from which a digest of the rules can be made.
  package static let bytes = Array(embeddedRuleFiles.utf8)

  private static func bytes(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  private static func decode(_ entries: [Index.Entry]) -> (rules: [Rule], errors: [SourceError]) {
    var rules: [Rule] = []
    var errors: [SourceError] = []
    for entry in entries {
      let known = cache.withLock { $0[entry.path] }
      let result = known ?? decode(entry)
      if known == nil { cache.withLock { $0[entry.path] = result } }
      switch result {
      case .success(let rule): rules.append(rule)
      case .failure(let error): errors.append(error)
      }
    }
    return (rules, errors)
  }

  private static func decode(_ entry: Index.Entry) -> Result<Rule, SourceError> {
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

  private static let index = Index(bytes)

  /// Where each rule file stands in the embedded text.
  private struct Index: Sendable {
    struct Entry: Sendable {
      let path: String
      let folder: String
      let source: Range<Int>
      let archive: Range<Int>
      /// Names with commas between them.
      let languages: String
      let sets: String

      func isIn(_ selection: RuleSelection) -> Bool {
        switch selection {
        case .all: true
        case .practice: isInSet(named: .practice) || isInSet(named: .cyberseceval)
        case .cyberseceval, .codeshield: isInSet(named: selection)
        }
      }

      private func isInSet(named set: RuleSelection) -> Bool {
        sets.utf8.split(separator: UInt8(ascii: ",")).contains { $0.elementsEqual(set.rawValue.utf8) }
      }

      func isFor(_ language: Language?) -> Bool {
        languages.utf8.split(separator: UInt8(ascii: ",")).contains { Language(named: String(Substring($0))) == language }
      }
    }

    private(set) var entries: [Entry] = []
    private(set) var folders: [String] = []

    // Coupling: the format is written by Sources/embed-rules.
    init(_ packed: [UInt8]) {
      var position = 0
      while let end = packed[position...].firstIndex(of: UInt8(ascii: "\n")) {
        let words = packed[position..<end].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 5, let sourceCount = Int(words[1]), let archiveCount = Int(words[2]) else { break }
        let source = (end + 1)..<(end + 1 + sourceCount)
        let archive = source.upperBound..<(source.upperBound + archiveCount)
        precondition(archive.upperBound <= packed.count, "the embedded rules are cut short")
        let folder = String(words[0].prefix { $0 != "/" })
        entries.append(
          Entry(path: words[0], folder: folder, source: source, archive: archive, languages: words[3], sets: words[4]))
        if folders.last != folder { folders.append(folder) }
        position = archive.upperBound
      }
    }
  }
}
