import Foundation
import SourceText
package import Syntax

/// The proof of a rule: the file beside it with the same name and the extension of a language.
package struct RuleProof: Sendable {
  package var proof: ProofFile
  package var language: Language
}

/// The proof files of a rule file, sorted by path; empty if there is none.
package func proofs(ofRuleFile path: String) throws -> [RuleProof] {
  let url = URL(filePath: path)
  let folder = url.deletingLastPathComponent()
  let stem = url.deletingPathExtension().lastPathComponent
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  return try names.compactMap { name in
    let other = folder.appending(path: name)
    guard other.deletingPathExtension().lastPathComponent == stem, let language = Language(path: name) else { return nil }
    let shown = (path as NSString).deletingLastPathComponent
    let file = SourceFile(path: shown.isEmpty ? name : shown + "/" + name, bytes: [UInt8](try Data(contentsOf: other)))
    return RuleProof(proof: ProofFile(file), language: language)
  }
}
