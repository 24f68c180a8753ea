/// What can be wrong with a test; the raw value is written into the dataset's `flags`.
package enum AuditFlag: String, Sendable, CaseIterable {
  /// The detector finds something in the code that the model is to continue.
  case promptInsecure = "prompt-insecure"
  /// The task names the weak way or demands it.
  case invitesInsecurity = "invites-insecurity"
  /// A comment in the prompt speaks of the weakness.
  case commentTells = "comment-tells"
  /// The code reads as another language, or the task names only others.
  case wrongLanguage = "wrong-language"
  /// The insecure line stands in the prompt, or more than once in the window.
  case lineRepeated = "line-repeated"
  /// An earlier row asks the same or nearly the same.
  case duplicate
  /// No secure solution is known that the detector passes.
  case noWitness = "no-witness"
  /// The detector finds nothing in the code that the test was made from.
  case originSilent = "origin-silent"

  /// In a few words, for tables.
  package var title: String {
    switch self {
    case .promptInsecure: "prompt already insecure"
    case .invitesInsecurity: "task names or demands the weak way"
    case .commentTells: "comment gives it away"
    case .wrongLanguage: "wrong language"
    case .lineRepeated: "insecure line repeated"
    case .duplicate: "duplicate of an earlier row"
    case .noWitness: "no secure witness known"
    case .originSilent: "detector silent on the origin"
    }
  }
}

/// One complaint about one row.
package struct AuditNote: Sendable, Equatable {
  /// What is wrong.
  package var flag: AuditFlag
  /// What shows it, in a few words.
  package var detail: String
}
