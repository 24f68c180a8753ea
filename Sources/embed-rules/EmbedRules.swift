import Foundation
import RuleText
import SourceText

/// Packs rule files into one Swift file: `embed-rules OUTPUT RULES-FOLDER`. Called by the build.
///
/// One text literal holds everything, since a literal of bytes or many small literals take the compiler minutes.
@main
struct EmbedRules {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { fail("usage: embed-rules OUTPUT RULES-FOLDER") }
    do {
      let files = try ruleFiles(in: arguments[2]).map { path in
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: arguments[2] + "/" + path)))
        return try RuleFileToPack(path: path, file: SourceFile(path: "Rules/" + path, bytes: bytes))
      }
      try Data(swiftFile(packed(files)).utf8).write(to: URL(filePath: arguments[1]))
    } catch { fail("\(error)") }
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
