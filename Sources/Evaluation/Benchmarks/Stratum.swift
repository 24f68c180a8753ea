import Detector
package import Syntax

/// A group of samples that a limited run takes its fair share of: one language and weakness, or one category and technique.
package struct Stratum: Sendable, Hashable, Comparable {
  /// Language of the samples, nil where no code is asked for.
  package var language: Language?
  /// The language, or the category of the requests: the coarse division.
  package var group: String
  /// First weakness, technique or kind: the fine division.
  package var part: String

  /// The group that a sample belongs to.
  package init(_ sample: Sample) {
    language = sample.language
    group = sample.language?.rawValue ?? sample.request?.category ?? ""
    part = sample.cwe.first?.description ?? sample.request?.technique?.id ?? sample.request?.kind ?? ""
  }

  /// Orders by group, then by part.
  package static func < (left: Stratum, right: Stratum) -> Bool {
    (left.group, left.part) < (right.group, right.part)
  }
}
