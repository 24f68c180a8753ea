/// A piece of text that a rule needs.
package struct RequiredLiteral: Hashable, Sendable {
  /// In lower case if case does not matter.
  package let bytes: [UInt8]
  /// Whether upper and lower case of ASCII letters are one.
  package let ignoresCase: Bool
  /// Whether it must be a whole word of the text (`TextWords`).
  package let isWord: Bool

  /// A literal.
  package init(bytes: [UInt8], ignoresCase: Bool = false, isWord: Bool = false) {
    self.bytes = ignoresCase ? bytes.map(lowerCase) : bytes
    self.ignoresCase = ignoresCase
    self.isWord = isWord
  }

  /// The word, if it is one.
  package var word: WordHash? { isWord ? WordHash(bytes, ignoresCase: ignoresCase) : nil }

  /// Letters beyond ASCII that a regular expression without regard to case takes for `k` and `s`: in a text with one of them, literals
  /// rule nothing out.
  package static let lettersFoldedToASCII = ["\u{212A}", "\u{017F}"].map { RequiredLiteral(bytes: Array($0.utf8)) }
}

/// What a text must contain for a rule to match.
package indirect enum TextRequirement: Hashable, Sendable, CustomStringConvertible {
  case literal(RequiredLiteral)
  /// Without a part, nothing is known.
  case all([TextRequirement])
  case any([TextRequirement])

  /// What is said of a text that may be any.
  package static let nothing = TextRequirement.all([])

  /// Several requirements together.
  static func all(of parts: [TextRequirement]) -> TextRequirement {
    var distinct: [TextRequirement] = []
    for part in parts {
      for part in part.parts where !distinct.contains(part) { distinct.append(part) }
    }
    return distinct.count == 1 ? distinct[0] : .all(distinct)
  }

  /// One of several requirements: of each the most telling parts.
  static func any(of choices: [TextRequirement]) -> TextRequirement {
    if choices.count == 1 { return choices[0] }
    var distinct: [TextRequirement] = []
    for choice in choices {
      if choice == .nothing { return .nothing }
      let inner = if case .any(let inner) = choice { inner } else { [choice.mostTelling] }
      for choice in inner where !distinct.contains(choice) { distinct.append(choice) }
    }
    return distinct.count == 1 ? distinct[0] : distinct.isEmpty ? .nothing : .any(distinct)
  }

  private static let partsOfChoice = 2

  private var mostTelling: TextRequirement {
    guard case .all(let parts) = self, parts.count > Self.partsOfChoice else { return self }
    return .all(Array(parts.sorted { $0.strength > $1.strength }.prefix(Self.partsOfChoice)))
  }

  /// Long literals and few choices rule out most.
  private var strength: Int {
    switch self {
    case .literal(let literal): literal.bytes.count * 16
    case .all(let parts): parts.map(\.strength).max() ?? 0
    case .any(let choices): (choices.map(\.strength).min() ?? 0) - choices.count
    }
  }

  /// What must hold together.
  package var parts: [TextRequirement] { if case .all(let parts) = self { parts } else { [self] } }

  /// Whether a text has what is required, given which literals it has.
  package func holds(_ isThere: (RequiredLiteral) -> Bool) -> Bool {
    switch self {
    case .literal(let literal): isThere(literal)
    case .all(let parts): parts.allSatisfy { $0.holds(isThere) }
    case .any(let choices): choices.contains { $0.holds(isThere) }
    }
  }

  /// The same where words may be parts of others.
  var withoutWords: TextRequirement {
    switch self {
    case .literal(let literal): .literal(RequiredLiteral(bytes: literal.bytes, ignoresCase: literal.ignoresCase))
    case .all(let parts): .all(parts.map(\.withoutWords))
    case .any(let choices): .any(choices.map(\.withoutWords))
    }
  }

  /// The same without regard to case.
  package var ignoringCase: TextRequirement {
    switch self {
    case .literal(let literal): .literal(RequiredLiteral(bytes: literal.bytes, ignoresCase: true, isWord: literal.isWord))
    case .all(let parts): .all(parts.map(\.ignoringCase))
    case .any(let choices): .any(choices.map(\.ignoringCase))
    }
  }
}

extension TextRequirement {
  /// ‘a’ and (‘b’ or ‘c’)
  package var description: String {
    switch self {
    case .literal(let literal): "‘\(String(decoding: literal.bytes, as: UTF8.self))’"
    case .all(let parts): parts.map(\.inParentheses).joined(separator: " and ")
    case .any(let choices): choices.map(\.inParentheses).joined(separator: " or ")
    }
  }

  private var inParentheses: String { if case .literal = self { description } else { "(\(self))" } }
}

/// A requirement over numbered literals, flat: it is looked at for every rule in every text.
package struct FlatRequirement: Sendable, Hashable {
  /// `3n` stands for literal n, `3e + 1` for one of the steps up to index e, `3e + 2` for all of them.
  package private(set) var steps: [Int] = []

  /// Steps as they were.
  package init(steps: [Int]) { self.steps = steps }

  /// A requirement whose literals are given numbers.
  package init(_ requirement: TextRequirement, number: (RequiredLiteral) -> Int) { add(requirement, number) }

  private mutating func add(_ requirement: TextRequirement, _ number: (RequiredLiteral) -> Int) {
    let (parts, kind): ([TextRequirement], Int)
    switch requirement {
    case .literal(let literal): return steps.append(3 * number(literal))
    case .any(let choices): (parts, kind) = (choices, 1)
    case .all(let all): (parts, kind) = (all, 2)
    }
    let start = steps.count
    steps.append(kind)
    for part in parts { add(part, number) }
    steps[start] += 3 * steps.count
  }

  /// The numbers of its literals.
  package var literals: [Int] { steps.compactMap { $0 % 3 == 0 ? $0 / 3 : nil } }

  /// The same with other numbers.
  package func renumbered(_ number: (Int) -> Int) -> FlatRequirement {
    FlatRequirement(steps: steps.map { $0 % 3 == 0 ? 3 * number($0 / 3) : $0 })
  }

  /// One of several requirements.
  package init(anyOf choices: [FlatRequirement]) {
    steps = [0]
    for choice in choices {
      let start = steps.count
      steps += choice.steps.map { $0 % 3 == 0 ? $0 : $0 + 3 * start }
    }
    steps[0] = 3 * steps.count + 1
  }

  /// Whether a text has what is required, given which literals it has, by number.
  package func holds(_ isThere: [Bool]) -> Bool {
    var index = 0
    return holds(&index, isThere)
  }

  /// The numbers of the choices that a text has what it takes for, if this is one of several.
  package func choices(_ isThere: [Bool]) -> [Int] {
    var choices: [Int] = []
    var (index, choice) = (1, 0)
    while index < steps.count {
      if holds(&index, isThere) { choices.append(choice) }
      choice += 1
    }
    return choices
  }

  private func holds(_ index: inout Int, _ isThere: [Bool]) -> Bool {
    let (value, kind) = steps[index].quotientAndRemainder(dividingBy: 3)
    index += 1
    if kind == 0 { return isThere[value] }
    defer { index = value }
    while index < value { if holds(&index, isThere) == (kind == 1) { return kind == 1 } }
    return kind == 2
  }
}
