/// Which of the built-in rules are meant.
public enum RuleSelection: String, Sendable, CaseIterable, Codable {
  /// All rules of medium and high confidence.
  case cyberseceval
  /// Rules with few false alarms that run fast.
  case codeshield
  case all
}

/// The rules that come with the program.
package enum BuiltInRules {
  /// SHA-256 of all built-in rule files; tells two builds apart.
  package static var digest: String { sha256(EmbeddedRules.bytes) }

  /// The rules of a selection, in the order of their files.
  package static func rules(_ selection: RuleSelection) throws -> [Rule] {
    let all = try EmbeddedRules.all()
    return selection == .all ? all : all.filter { $0.metadata.sets.contains(selection.rawValue) }
  }
}

extension RuleSet {
  /// The rules that come with the program.
  ///
  /// - Throws: if the program was built with a rule that it cannot read.
  public static func builtIn(_ selection: RuleSelection = .cyberseceval) throws -> RuleSet {
    RuleSet(try BuiltInRules.rules(selection))
  }
}
