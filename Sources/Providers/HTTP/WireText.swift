import Foundation

/// `text` on one line without control characters, cut after `limit` characters: fit for a log or an error.
func printable(_ text: String, limit: Int) -> String {
  var result = ""
  for character in text.prefix(limit) {
    let isControl = character.unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
    }
    result.append(isControl ? " " : character)
  }
  return text.count > limit ? result + "…" : result
}

/// JSON with sorted keys, so that equal values give equal bytes.
func encodedJSON(_ value: JSONValue) throws(ModelError) -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  do {
    return Array(try encoder.encode(value))
  } catch {
    throw .configuration("an option is not a number that JSON can hold: \(printable("\(error)", limit: 200))")
  }
}

/// Decodes a reply, saying in the error which field is not as the API promises.
func decodedReply<Value: Decodable>(_ type: Value.Type, _ reply: APIReply) throws(ModelError) -> Value {
  do {
    return try decodedModelText(type, from: reply.body)
  } catch let error as DecodingError {
    throw .malformedReply(reason(error, body: reply.body))
  } catch {
    throw .malformedReply(printable("\(error)", limit: 200))
  }
}

/// Field and reason, with the first words of a body that is no JSON at all.
private func reason(_ error: DecodingError, body: [UInt8]) -> String {
  func field(_ context: DecodingError.Context) -> String {
    context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
  switch error {
  case .keyNotFound(let key, let context):
    let path = field(context)
    return "the field \(path.isEmpty ? "" : path + ".")\(key.stringValue) is missing"
  case .valueNotFound(_, let context), .typeMismatch(_, let context):
    return "the field \(field(context)) has a value of the wrong kind"
  default:
    guard !body.isEmpty else { return "the body is empty" }
    return "not JSON: \(printable(String(decoding: body.prefix(240), as: UTF8.self), limit: 120))"
  }
}
