import Detector
import Foundation
import Syntax

/// The answer to one line of `scan --jsonl`.
struct SnippetAnswer: Sendable {
  /// JSON with a line end.
  let line: String
  let isComplete: Bool
  let hasFindings: Bool

  /// Reads the line, scans its snippet and writes what came of it; `number` is the line's, from 1.
  init(_ input: InputLine, number: Int, _ plan: ScanPlan) {
    let clock = ContinuousClock()
    let start = clock.now
    var id = JSONValue.null
    var result = ScanResult()
    do {
      let request = try SnippetRequest(input, &id)
      result = scan(request.snippet, with: plan.rules, limits: plan.limits)
      result.findings.removeAll { $0.severity < plan.minimumSeverity || $0.confidence < plan.minimumConfidence }
    } catch {
      result.problems = [ScanProblem(kind: error.kind, message: "line \(number) of the input: \(error.message)")]
    }
    let elapsed = (clock.now - start) / .microseconds(1)
    isComplete = result.isComplete
    hasFindings = !result.findings.isEmpty
    let answer: JSONValue = .object([
      "id": id, "findings": .array(result.findings.map(findingLine)), "problems": .array(result.problems.map(problemLine)),
      "complete": .bool(result.isComplete), "elapsed_us": .int(Int(elapsed)),
    ])
    line = answer.encoded() + "\n"
  }
}

/// One line of input, read.
private struct SnippetRequest {
  let snippet: Snippet

  struct Mistake: Error {
    var kind = ScanProblem.Kind.unreadable
    let message: String
  }

  private struct Fields: Decodable {
    var language: String
    var code: String
    var before: String?
    var after: String?
  }

  private struct Identity: Decodable {
    let id: JSONValue

    private enum Key: CodingKey { case id }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      // Programs number their snippets in either way.
      if let number = try? container.decode(Int.self, forKey: .id) {
        id = .int(number)
      } else {
        id = .string(try container.decode(String.self, forKey: .id))
      }
    }
  }

  /// Sets `id` as soon as it is known, so that an answer to a line with another mistake can tell it.
  init(_ line: InputLine, _ id: inout JSONValue) throws(Mistake) {
    switch line {
    case .tooLong(let limit): throw Mistake(kind: .tooLarge, message: "it has more than \(limit) bytes; send less code at a time")
    case .failure(let reason): throw Mistake(message: "standard input cannot be read: \(reason)")
    case .bytes(let bytes):
      if String(validating: bytes, as: UTF8.self) == nil { throw Mistake(message: "it is not valid UTF-8") }
      let decoder = JSONDecoder()
      let data = Data(bytes)
      let fields: Fields
      do {
        id = try decoder.decode(Identity.self, from: data).id
        fields = try decoder.decode(Fields.self, from: data)
      } catch { throw Mistake(message: SnippetRequest.describe(error)) }
      guard let language = Language(named: fields.language) else {
        let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
        throw Mistake(message: "unknown language ‘\(fields.language.prefix(40))’; use one of \(known)")
      }
      snippet = Snippet(language: language, code: fields.code, before: fields.before ?? "", after: fields.after ?? "")
    }
  }

  private static func describe(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): return "the field ‘\(key.stringValue)’ is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      guard let key = context.codingPath.last?.stringValue else { return "expected a JSON object" }
      return "the field ‘\(key)’ must be a text"
    case DecodingError.dataCorrupted(let context):
      let detail = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
      return "not valid JSON\(detail.map { ": \($0)" } ?? "")"
    default: return "not valid JSON: \(error)"
    }
  }
}
