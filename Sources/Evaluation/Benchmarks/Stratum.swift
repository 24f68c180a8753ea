package import Detector
package import Syntax

/// A group of samples that a limited run takes its fair share of: one language and one weakness.
package struct Stratum: Sendable, Hashable, Comparable {
  /// Language of the samples.
  package var language: Language
  /// First weakness of the samples.
  package var cwe: CWE

  /// The group that a sample belongs to.
  package init(_ sample: Sample) {
    language = sample.language
    cwe = sample.cwe.first ?? CWE(0)
  }

  /// Orders by language, then by number.
  package static func < (left: Stratum, right: Stratum) -> Bool {
    (left.language.rawValue, left.cwe) < (right.language.rawValue, right.cwe)
  }
}
