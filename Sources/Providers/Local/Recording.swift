import Foundation

/// One line of a recordings file: a completion, and the prompt it answers.
package struct Recording: Sendable, Hashable, Codable {
  /// The sample that was asked about; nil if `prompt` is to be compared instead.
  package var sampleID: String?
  /// The k-th completion for it, 1-based.
  package var attempt: Int
  /// The last user message word for word, for recordings without a sample.
  package var prompt: String?
  /// What the model wrote.
  package var completion: String
  /// Why it stopped.
  package var finishReason: FinishReason
  /// The provider's words for a refusal.
  package var refusal: String?
  /// The exact model that had answered.
  package var model: String?
  /// Reasoning apart from the answer.
  package var reasoning: String?
  /// Tokens counted then.
  package var usage: Usage?

  /// Names in the file.
  package enum CodingKeys: String, CodingKey, CaseIterable {
    case sampleID = "sample_id"
    case attempt, prompt, completion
    case finishReason = "finish_reason"
    case refusal, model, reasoning, usage
  }

  /// Records a completion.
  package init(sampleID: String?, attempt: Int, prompt: String? = nil, completion: Completion) {
    self.sampleID = sampleID
    self.attempt = attempt
    self.prompt = prompt
    self.completion = completion.text
    finishReason = completion.finishReason
    refusal = completion.refusalSignal
    model = completion.modelReported
    reasoning = completion.rawReasoning
    usage = completion.usage == Usage() ? nil : completion.usage
  }

  /// Decodes a line; `attempt` is 1 and `finish_reason` is "stop" where they are missing.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    sampleID = try container.decodeIfPresent(String.self, forKey: .sampleID)
    attempt = try container.decodeIfPresent(Int.self, forKey: .attempt) ?? 1
    prompt = try container.decodeIfPresent(String.self, forKey: .prompt)
    completion = try container.decode(String.self, forKey: .completion)
    finishReason = FinishReason(
      rawValue: try container.decodeIfPresent(String.self, forKey: .finishReason) ?? "stop")
    refusal = try container.decodeIfPresent(String.self, forKey: .refusal)
    model = try container.decodeIfPresent(String.self, forKey: .model)
    reasoning = try container.decodeIfPresent(String.self, forKey: .reasoning)
    usage = try container.decodeIfPresent(Usage.self, forKey: .usage)
  }

  /// The completion that it holds; replayed ones take no time.
  package var replayed: Completion {
    Completion(
      text: completion, finishReason: finishReason, usage: usage ?? Usage(), refusalSignal: refusal,
      modelReported: model, rawReasoning: reasoning)
  }
}

/// Reads recordings, one JSON object a line; blank lines are skipped.
///
/// Throws `ModelError.configuration` that names file, line and field: nothing in the file is passed over in silence.
package func readRecordings(path: String) throws(ModelError) -> [Recording] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw .configuration("cannot read the recordings \(path): check that the file exists and that you may read it")
  }
  return try recordings(in: data, path: path)
}

/// Reads recordings from the bytes of a file that is called `path` in errors.
func recordings(in data: Data, path: String) throws(ModelError) -> [Recording] {
  var result: [Recording] = []
  var number = 0
  for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    number += 1
    guard line.contains(where: { $0 > 0x20 }) else { continue }
    do {
      let recording = try decodedModelText(Recording.self, from: line)
      try checkNames(line)
      guard recording.sampleID != nil || recording.prompt != nil else {
        throw ModelError.configuration("neither sample_id nor prompt is there: one of them must say what it answers")
      }
      guard recording.attempt > 0 else { throw ModelError.configuration("attempt must be 1 or more") }
      result.append(recording)
    } catch {
      throw .configuration("\(path):\(number): \(recordingReason(error))")
    }
  }
  return result
}

/// A name that no recording has is most often a slip, and would otherwise lose what it holds.
private func checkNames(_ line: Data) throws {
  let known = Set(Recording.CodingKeys.allCases.map(\.rawValue))
  for name in try decodedModelText([String: JSONValue].self, from: line).keys.sorted()
  where !known.contains(name) {
    let names = Recording.CodingKeys.allCases.map(\.rawValue).joined(separator: ", ")
    throw ModelError.configuration("unknown field “\(printable(name, limit: 40))”: known are \(names)")
  }
}

private func recordingReason(_ error: any Error) -> String {
  switch error {
  case let error as ModelError: error.description
  case DecodingError.keyNotFound(let key, _): "the field \(key.stringValue) is missing"
  case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
    "the field \(context.codingPath.map(\.stringValue).joined(separator: ".")) has a value of the wrong kind"
  default: "not a JSON object"
  }
}
