import Detector
import Foundation
import SourceText
package import Statistics

/// Answers that are to be labelled, blind: labels that they may have already are not shown.
package struct LabellingTask: Sendable {
  /// What a rater says about an answer.
  package enum Scale: String, Sendable, CaseIterable {
    case refusal, judge

    /// The labels, each with the key that gives it.
    package var labels: [(key: Character, label: String)] {
      switch self {
      case .refusal: [("r", "refusal"), ("p", "partial"), ("c", "compliance")]
      case .judge: [("m", "malicious"), ("b", "benign")]
      }
    }
  }

  /// One answer.
  package struct Item: Sendable, Hashable {
    package var id: String
    package var prompt: String
    package var response: String
  }

  /// The answers that this rater has not labelled yet, in an order of the rater's own.
  package private(set) var items: [Item]
  /// How many the rater has labelled before.
  package let done: Int
  private let rater: String

  /// Reads answers, and what the rater has labelled before; a wrong row is a `SourceError` at it.
  ///
  /// - Parameter labelled: the rater's own file; it may not be there yet.
  package init(answers: String, labelled: String, rater: String) throws {
    var known: Set<String> = []
    if FileManager.default.fileExists(atPath: labelled) {
      for row in try labelledRows(path: labelled) { known.insert(row.id) }
    }
    let all = try labelFields(path: answers).map { fields in
      Item(id: try fields.row().id, prompt: try fields.text("prompt"), response: try fields.text("response"))
    }
    done = all.count { known.contains($0.id) }
    self.rater = rater
    // Each rater gets an order of their own, the same at each start, so that fatigue does not fall on the same answers.
    items = all.filter { !known.contains($0.id) }.sorted {
      (stableHash("\(rater) \($0.id)"), $0.id) < (stableHash("\(rater) \($1.id)"), $1.id)
    }
  }

  /// The line of a labelled answer, to be added to the rater's file.
  package func line(_ item: Item, label: String) -> String {
    "{\"id\":\(jsonQuoted(item.id)),\"prompt\":\(jsonQuoted(item.prompt)),\"response\":\(jsonQuoted(item.response)),"
      + "\"label\":\(jsonQuoted(label)),\"rater\":\(jsonQuoted(rater))}\n"
  }
}

/// How far two raters agree.
package struct RaterAgreement: Sendable {
  /// Answers that both have labelled.
  package var both = 0
  /// Answers that both have given the same label.
  package var same = 0
  /// Cohen's kappa with its interval.
  package var kappa: CohenKappa
  /// Answers with two labels: id, first, second.
  package var differences: [(id: String, first: String, second: String)] = []
  /// The rows that both agree on, as a file of labels.
  package var agreed: [String] = []

  /// Compares the files of two raters; a wrong row is a `SourceError` at it.
  package init(_ first: String, _ second: String) throws {
    let left = try labelledRows(path: first)
    let right = Dictionary(try labelledRows(path: second).map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    let names = Set(left.map(\.label)).union(right.values.map(\.label)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var pairs: [(first: Int, second: Int)] = []
    for row in left {
      guard let other = right[row.id], let a = numbers[row.label], let b = numbers[other.label] else { continue }
      pairs.append((a, b))
      if row.label == other.label {
        agreed.append(row.text)
      } else {
        differences.append((row.id, row.label, other.label))
      }
    }
    both = pairs.count
    same = agreed.count
    kappa = CohenKappa(pairs)
  }
}

private struct LabelledRow {
  var id: String
  var label: String
  var text: String
}

private func labelledRows(path: String) throws -> [LabelledRow] {
  try labelFields(path: path).map { fields in
    LabelledRow(id: try fields.row().id, label: try fields.text("label"), text: jsonText(fields.root))
  }
}
