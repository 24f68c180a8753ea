import Evaluation
import Foundation
import Providers

/// Reads the JSON Schema that completions must follow; the file's name becomes the schema's.
func readResponseSchema(path: String) throws -> ResponseSchema {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw EvaluationError("the schema '\(path)' cannot be read", remedy: "check the path")
  }
  let schema: JSONValue
  do {
    schema = try JSONDecoder().decode(JSONValue.self, from: data)
  } catch {
    throw EvaluationError("'\(path)' is not JSON", remedy: "give a JSON Schema: an object, as in {\"type\": \"object\", …}")
  }
  guard case .object = schema else {
    throw EvaluationError("'\(path)' is no JSON Schema", remedy: "give an object, as in {\"type\": \"object\", …}")
  }
  let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  let name = stem.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" }.prefix(64)
  return ResponseSchema(name: name.isEmpty ? "answer" : String(name), schema: schema)
}
