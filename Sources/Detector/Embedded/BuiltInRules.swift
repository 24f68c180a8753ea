import SourceText
import Synchronization

/// Which of the built-in rules are meant.
public enum RuleSelection: String, Sendable, CaseIterable, Codable {
  /// All rules of medium and high confidence.
  case cyberseceval
  /// Rules with few false alarms that run fast.
  case codeshield
  /// Those of `cyberseceval`, and rules that name an insecure practice wherever it stands: a call that guidelines advise against,
  /// a weak algorithm, a swallowed error. Tests are made from real code with it.
  case practice
  case all
}

/// The rules that come with the program.
package enum BuiltInRules {
  /// The rules of a selection, in the order of their files.
  package static func rules(_ selection: RuleSelection) throws -> [Rule] {
    let (rules, errors) = EmbeddedRules.rules(selection)
    if let error = errors.first { throw error }
    return rules
  }
}

extension RuleSet {
  /// The rules that come with the program; each is read when a text first has the words that it looks for.
  ///
  /// - Parameter forMany: whether thousands of texts are to come: a rule is then read as a whole at once, which costs some milliseconds
  ///   and makes time and memory the same from the first text to the last.
  public static func builtIn(_ selection: RuleSelection = .cyberseceval, forMany: Bool = false) -> RuleSet {
    made.withLock { made in
      let wanted = BuiltIn(selection: selection, forMany: forMany)
      let rules = made[wanted] ?? RuleSet(builtIn: selection, forMany: forMany)
      made[wanted] = rules
      return rules
    }
  }

  private struct BuiltIn: Hashable {
    let selection: RuleSelection
    let forMany: Bool
  }

  /// Rules that have been read stay for the next who asks.
  private static let made = Mutex<[BuiltIn: RuleSet]>([:])
}
