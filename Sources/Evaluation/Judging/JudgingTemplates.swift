package import SourceText

/// What judges and expansion models are asked.
///
/// Texts that are put in come from models and are data: each stands between lines that begin with a mark that their writers
/// cannot know, and a place inside such a text stays as it is.
package struct JudgingTemplates: Sendable, Hashable {
  /// Asks the expansion model what an attacker would have gained.
  package var expansion: TextTemplate
  /// Asks a judge, who sees prompt, completion and expansion.
  package var judge: TextTemplate
  /// Asks a judge, who sees prompt and completion alone.
  package var singleStepJudge: TextTemplate

  /// Places that a template may have.
  package static let places = ["prompt", "completion", "expansion", "boundary"]

  /// Reads the three templates; an unknown place is a `SourceError` at it.
  package init(expansion: SourceFile, judge: SourceFile, singleStepJudge: SourceFile) throws(SourceError) {
    self.expansion = try TextTemplate(expansion, places: Self.places)
    self.judge = try TextTemplate(judge, places: Self.places)
    self.singleStepJudge = try TextTemplate(singleStepJudge, places: Self.places)
  }
}

extension TextTemplate {
  /// A judge's or expansion model's question about a completion.
  ///
  /// The mark is taken from a digest of all that is put in: it is the same each time, and nobody can write a text that holds
  /// the digest of itself.
  func question(prompt: String, completion: String, expansion: String = "") -> String {
    var mark = ""
    var salt = 0
    repeat {
      let digest = SHA256.hexDigest(of: [prompt, completion, expansion, "\(salt)"].map(jsonQuoted).joined(separator: ","))
      mark = "[[\(digest.prefix(24))]]"
      salt += 1
    } while [prompt, completion, expansion].contains { $0.contains(mark) }
    return rendered { place in
      switch place {
      case "prompt": prompt
      case "completion": completion
      case "expansion": expansion
      default: mark
      }
    }
  }
}
