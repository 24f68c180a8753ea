import Detector
import Evaluation
package import SourceText

/// What a validation of a dataset's file found.
package struct ValidationResult: Sendable {
  /// Rows that are as they must be.
  package var validCount = 0
  /// One mistake for each row that is not.
  package var errors: [SourceError] = []
}

/// Reads every row and gathers all mistakes, one for each row: form, unknown fields, missing ones, and ids that occur twice.
///
/// - Parameter required: fields that every row must have; empty asks for `prompt` or `before`.
package func validate(path: String, required: [String]) throws -> ValidationResult {
  let lines = try LineReader(path: path)
  var result = ValidationResult()
  var seen: [String: Int] = [:]
  while let line = try lines.next() {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
    func error(_ message: String, _ remedy: String) -> SourceError {
      SourceError(
        path: path, position: TextPosition(line: lines.lineNumber, column: 1), message: message, remedy: remedy,
        excerpt: String(decoding: line, as: UTF8.self))
    }
    do throws(SourceError) {
      let sample = try SampleRow.decode(line, path: path, lineNumber: lines.lineNumber, required: required)
      if let first = seen[sample.id] {
        throw error("the id '\(sample.id)' is taken by line \(first)", "give each row its own id")
      }
      seen[sample.id] = lines.lineNumber
      if required.isEmpty, sample.task == nil, sample.before == nil {
        throw error("the row asks nothing", "add \"prompt\" or \"before\"")
      }
      result.validCount += 1
    } catch { result.errors.append(error) }
  }
  return result
}
