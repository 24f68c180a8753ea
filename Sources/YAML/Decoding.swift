package import SourceText

extension YAMLValue {
  /// The text of a scalar, whatever its style; nothing is no text.
  package func string() throws(SourceError) -> String {
    guard case .scalar(let text, _) = kind, !isNull else { throw expected("a text") }
    return text
  }

  /// A whole number, unquoted and in decimal.
  package func int() throws(SourceError) -> Int {
    guard case .scalar(let text, .plain) = kind, let number = Int(text) else { throw expected("a whole number") }
    return number
  }

  /// A finite number, unquoted.
  package func double() throws(SourceError) -> Double {
    guard case .scalar(let text, .plain) = kind, let number = Double(text), number.isFinite else { throw expected("a number") }
    return number
  }

  /// A truth value: `true` or `false`, unquoted.
  package func bool() throws(SourceError) -> Bool {
    guard case .scalar(let text, .plain) = kind else { throw expected("true or false") }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: throw expected("true or false")
    }
  }

  /// The elements of a list.
  package func list() throws(SourceError) -> [YAMLValue] {
    guard case .sequence(let values) = kind else {
      throw expected("a list", remedy: "put each entry on a line of its own that starts with '- '")
    }
    return values
  }

  /// The elements of a list of texts.
  package func strings() throws(SourceError) -> [String] {
    var texts: [String] = []
    for value in try list() { texts.append(try value.string()) }
    return texts
  }

  /// The elements of a list of texts, or one text by itself.
  package func oneOrMoreStrings() throws(SourceError) -> [String] {
    if case .scalar = kind { return [try string()] }
    return try strings()
  }

  /// One of the names of `Choice`; for another name the error tells the nearest.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) throws(SourceError) -> Choice {
    let text = try string()
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let nearest = nearestName(to: text, among: names).map { "did you mean '\($0)'?" }
    throw expected("one of \(names.joined(separator: ", "))", remedy: nearest)
  }

  /// The keys and values of a mapping, to be taken one by one; each key must be a text and occur once.
  package func mapping() throws(SourceError) -> StrictMapping {
    guard case .mapping(let pairs) = kind else { throw expected("a mapping", remedy: "write 'key: value' lines") }
    return try StrictMapping(self, pairs)
  }

  /// "expected X, found Y" at this value.
  package func expected(_ what: String, remedy: String? = nil) -> SourceError {
    error("expected \(what), found \(kindName)", remedy: remedy)
  }
}
