import Foundation
import SourceText
import YAML

/// Packs rule files into one Swift file: `embed-rules OUTPUT RULES-FOLDER`. Called by the build.
///
/// One text literal holds everything, since a literal of bytes or many small literals take the compiler minutes. Each rule file is a
/// line `folder/name.yaml SOURCE-BYTES ARCHIVE-BYTES LANGUAGES SETS` and then its source and its archive (see `YAMLArchive.swift`).
@main
struct EmbedRules {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { fail("usage: embed-rules OUTPUT RULES-FOLDER") }
    do {
      var packed = ""
      for path in try ruleFiles(in: arguments[2]) {
        let file = SourceFile(
          path: "Rules/" + path, bytes: [UInt8](try Data(contentsOf: URL(filePath: arguments[2] + "/" + path))))
        let document = try parseYAML(file)
        let archive = archive(document)
        let source = String(decoding: file.bytes, as: UTF8.self)
        let (languages, sets) = try describe(document)
        packed += "\(path) \(source.utf8.count) \(archive.utf8.count) \(languages) \(sets)\n\(source)\(archive)"
      }
      try Data(swiftFile(packed).utf8).write(to: URL(filePath: arguments[1]))
    } catch { fail("\(error)") }
  }

  /// Languages and sets of the file's one rule, each a list with commas.
  private static func describe(_ document: YAMLValue) throws -> (languages: String, sets: String) {
    var root = try document.mapping()
    guard let rule = try root.require("rules").list().first else { throw document.error("the file has no rule") }
    var mapping = try rule.mapping()
    let languages = try mapping.require("languages").strings().joined(separator: ",")
    var metadata = try mapping.require("metadata").mapping()
    let sets = try metadata.take("sets")?.oneOrMoreStrings().joined(separator: ",") ?? ""
    return (languages, sets.isEmpty ? "-" : sets)
  }

  /// Paths of the rule files below a folder, relative to it, sorted.
  private static func ruleFiles(in folder: String) throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return all.filter { $0.hasSuffix(".yaml") }.sorted()
  }

  private static func swiftFile(_ packed: String) -> String {
    var fence = "#"
    while packed.contains("\"\(fence)") || packed.contains("\\\(fence)") { fence += "#" }
    // Line ends and control characters would not survive in a raw literal.
    guard !packed.unicodeScalars.contains(where: { $0 == "\r" || $0 == "\0" }) else {
      fail("rule files must have LF line ends and no NUL")
    }
    return """
      // Made by embed-rules from Rules/.

      /// The rule files that this program was built with.
      let embeddedRuleFiles = \(fence)\"""
      \(packed)
      \"""\(fence)

      """
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }
}
