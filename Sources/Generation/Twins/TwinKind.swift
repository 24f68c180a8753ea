/// How a twin differs from its sample; what the code does stays the same.
package enum TwinKind: String, Sendable, CaseIterable {
  /// Without comments.
  case withoutComments = "no-comments"
  /// With other names for parameters and local variables.
  case renamed
  /// With another indentation, other places for braces, and no blank lines.
  case reformatted
}

/// Why a sample has no twin of a kind.
package enum TwinFailure: String, Error, Sendable, CaseIterable {
  /// The sample is no code that a model continues.
  case notCode = "no code to continue"
  /// There is nothing to change.
  case nothingToChange = "nothing to change"
  /// The changed code reads worse than the sample's.
  case unreadable = "does not parse any more"
  /// The detector no longer fires where it did, or fires in the prompt.
  case otherFindings = "other findings"
}

/// The code of a sample as lines, of which the first are the prompt.
struct SplitCode {
  var lines: [String]
  /// How many lines the model sees.
  var promptCount: Int

  var text: String { lines.joined(separator: "\n") }
  var before: String { lines.prefix(promptCount).joined(separator: "\n") }
  var reference: String { lines.dropFirst(promptCount).joined(separator: "\n") }

  init(before: String, reference: String) {
    let prompt = before.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    promptCount = prompt.count
    lines = prompt + reference.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  init(lines: [String], promptCount: Int) {
    self.lines = lines
    self.promptCount = promptCount
  }

  /// The lines of a text in which every line break of the first part is still there.
  init(text: String, promptCount: Int) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.promptCount = promptCount
  }
}
