import SourceText
import Synchronization
import YAML

/// The rules that this program was built with; each language's are decoded when first asked for.
package enum EmbeddedRules {
  private static let cache = Mutex<[String: [Rule]]>([:])

  /// Folders of rules, which are named by languages; JavaScript's holds TypeScript's too.
  package static var folders: [String] { index.folders }

  /// All rules, in the order of their files.
  package static func all() throws -> [Rule] { try folders.flatMap { try rules(inFolder: $0) } }

  /// The rules of one folder.
  package static func rules(inFolder folder: String) throws -> [Rule] {
    if let known = cache.withLock({ $0[folder] }) { return known }
    var rules: [Rule] = []
    for entry in index.entries where entry.folder == folder {
      let file = SourceFile(path: "Rules/" + entry.path, bytes: Array(index.bytes[entry.source]))
      guard let document = unarchive(index.bytes[entry.archive], in: file) else {
        throw SourceError(path: file.path, message: "the embedded rule cannot be read", remedy: "build the program anew")
      }
      rules += try decodeRules(document)
    }
    cache.withLock { [rules] cache in cache[folder] = rules }
    return rules
  }

  /// The YAML that a rule was read from; nil for a path that no embedded rule has.
  package static func source(ofFile path: String) -> String? {
    index.entries.first { "Rules/" + $0.path == path }.map { String(decoding: index.bytes[$0.source], as: UTF8.self) }
  }

  /// All of the embedded text, from which a digest of the rules can be made.
  package static var bytes: [UInt8] { index.bytes }

  private static let index = Index(Array(embeddedRuleFiles.utf8))

  /// Where each rule file stands in the embedded text.
  private struct Index: Sendable {
    struct Entry: Sendable {
      let path: String
      let folder: String
      let source: Range<Int>
      let archive: Range<Int>
    }

    let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    private(set) var folders: [String] = []

    // Coupling: the format is written by Sources/embed-rules.
    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      var position = 0
      while position < bytes.count, let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) {
        let words = String(decoding: bytes[position..<end], as: UTF8.self).split(separator: " ")
        guard words.count == 3, let sourceCount = Int(words[1]), let archiveCount = Int(words[2]) else { break }
        let source = (end + 1)..<(end + 1 + sourceCount)
        let archive = source.upperBound..<(source.upperBound + archiveCount)
        precondition(archive.upperBound <= bytes.count, "the embedded rules are cut short")
        let folder = String(words[0].prefix { $0 != "/" })
        entries.append(Entry(path: String(words[0]), folder: folder, source: source, archive: archive))
        if folders.last != folder { folders.append(folder) }
        position = archive.upperBound
      }
    }
  }
}
