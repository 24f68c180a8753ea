import SourceText

/// Everything that can change how a completion is judged; a score belongs to one completion and one of these.
package struct ScoringIdentity: Sendable, Hashable, Codable {
  /// Name and version of the scorer, as in "insecure-code/1"; the version changes with any change of a score.
  package var scorer: String
  /// SHA-256 of the rules.
  package var rulesDigest: String
  /// Reasoning markers that are cut beside the built-in ones.
  package var reasoningMarkers: [String]
  /// Whether chrF is computed.
  package var withChrF: Bool

  /// An identity of its parts.
  package init(scorer: String, rulesDigest: String, reasoningMarkers: [String] = [], withChrF: Bool = false) {
    self.scorer = scorer
    self.rulesDigest = rulesDigest
    self.reasoningMarkers = reasoningMarkers
    self.withChrF = withChrF
  }

  /// First 16 digits of the SHA-256 of all parts: the name under which scores are stored.
  package var id: String {
    let text = ([scorer, rulesDigest, withChrF ? "chrf" : ""] + reasoningMarkers).map(jsonQuoted).joined(separator: ",")
    return String(SHA256.hexDigest(of: text).prefix(16))
  }
}
