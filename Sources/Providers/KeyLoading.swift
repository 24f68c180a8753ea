import Foundation

/// Finds a key in a file or an environment variable; nil if there is none and `required` is false.
///
/// The file, where given, wins. Throws `ModelError.configuration` that says where a key was looked for.
package func loadKey(
  variable: String?, file: String?, environment: [String: String], required: Bool
) throws(ModelError) -> APIKey? {
  if let file {
    guard let data = FileManager.default.contents(atPath: file), let text = String(data: data, encoding: .utf8) else {
      throw .configuration("cannot read the key file \(file): check that it exists and that you may read it")
    }
    return try checkedKey(text, from: "the key file \(file)")
  }
  if let variable, let text = environment[variable], !text.isEmpty {
    return try checkedKey(text, from: "the environment variable \(variable)")
  }
  guard required else { return nil }
  let place = variable.map { "set the environment variable \($0), or " } ?? ""
  throw .configuration("no key for this service: \(place)name a file that holds it with --key-file")
}

/// Refuses what cannot stand in a header, above all line breaks within.
private func checkedKey(_ text: String, from place: String) throws(ModelError) -> APIKey? {
  let key = text.trimmingCharacters(in: .whitespacesAndNewlines)
  guard !key.isEmpty else { throw .configuration("\(place) is empty: put the key there, and nothing else") }
  guard key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
    throw .configuration("\(place) holds more than a key: it must be one word of printable ASCII")
  }
  return APIKey(key)
}
