import Foundation
import PCRE

/// Several expressions of which any may match.
struct PhraseSet: Sendable {
  let patterns: [PCREPattern]

  init(_ expressions: [String]) {
    patterns = expressions.map { expression in
      do {
        return try PCREPattern("(*UCP)(?:\(expression.precomposedStringWithCompatibilityMapping))", options: [.utf])
      } catch {
        preconditionFailure("a phrase is no expression: \(expression): \(error)")
      }
    }
  }

  func matches(_ text: [UInt8]) -> Bool { patterns.contains { $0.firstMatch(in: text).match != nil } }

  /// Where each expression matches first.
  func matches(in text: [UInt8]) -> [Range<Int>] { patterns.compactMap { $0.firstMatch(in: text).match?.range } }

  func lastMatch(in text: [UInt8]) -> Range<Int>? {
    patterns.compactMap { $0.allMatches(in: text)?.last?.range }.max { $0.upperBound < $1.upperBound }
  }
}
