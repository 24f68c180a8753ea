package import SourceText

/// A mapping whose reader must say of every key that it knows it; `finish` complains about the rest.
package struct StrictMapping: Sendable {
  /// The mapping itself, for errors about the whole of it.
  package let value: YAMLValue

  private var entries: [(name: String, key: YAMLValue, value: YAMLValue)] = []
  private var known: [String] = []

  init(_ value: YAMLValue, _ pairs: [(key: YAMLValue, value: YAMLValue)]) throws(SourceError) {
    self.value = value
    for (key, value) in pairs {
      let name = try key.string()
      guard !entries.contains(where: { $0.name == name }) else {
        throw key.error("the key '\(name)' occurs twice", remedy: "remove or merge one of the two")
      }
      entries.append((name, key, value))
    }
  }

  /// Names of the keys not yet taken, in the order of the file.
  package var remainingKeys: [String] { entries.map(\.name) }

  /// Removes and returns the value of a key; nil when the mapping lacks it.
  package mutating func take(_ key: String) -> YAMLValue? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.name == key }) else { return nil }
    return entries.remove(at: index).value
  }

  /// Removes and returns the value of a key that must be there.
  package mutating func require(_ key: String) throws(SourceError) -> YAMLValue {
    if let value = take(key) { return value }
    let mistyped = entries.first { nearestName(to: $0.name, among: [key]) != nil }
    throw (mistyped?.key ?? value).error(
      "the key '\(key)' is missing", remedy: mistyped.map { "did you mean '\(key)' by '\($0.name)'?" } ?? "add '\(key): …'")
  }

  /// Removes and returns all that is left, for mappings that may hold any key.
  package mutating func takeRemaining() -> [(key: String, value: YAMLValue)] {
    defer { entries = [] }
    return entries.map { ($0.name, $0.value) }
  }

  /// Throws at the first key that nobody asked for, with the nearest name that somebody did.
  package func finish() throws(SourceError) {
    guard let entry = entries.first else { return }
    let nearest = nearestName(to: entry.name, among: known)
    throw entry.key.error(
      "unknown key '\(entry.name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""),
      remedy: nearest == nil && !known.isEmpty ? "known here: \(known.joined(separator: ", "))" : nil)
  }
}
