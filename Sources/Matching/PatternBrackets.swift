// What the brackets of a pattern hold, told by the words before them and by what follows. With this, most patterns are spelled
// right at the first try; where it is mistaken, other spellings are tried (PatternParser).

import Syntax

/// An open bracket of a pattern.
struct PatternBracket {
  var character: Character
  var content: Content

  enum Content { case parameters, pairs, members, fields, initializers, other }
}

/// What the beginning and the end of a spelled pattern tell of it: which wrappers and grammars to try first.
struct PatternShape {
  /// Whether it ends as a statement does: with a semicolon or with a brace, but not with that of `new T { … }`.
  let endsStatement: Bool
  /// Whether it is an expression that a grammar would not take, or would take for something else, where a statement may stand.
  let isValue: Bool
  /// Whether only C++ can read it, not C.
  let isQualified: Bool

  init(_ text: String, _ language: Language) {
    let last = text.last { !$0.isWhitespace } ?? ";"
    endsStatement = last == ";" || last == "}" && !PatternShape.isBraceOfNew(text)
    isValue =
      switch language {
      case .c, .cpp: PatternShape.startsWithProduct(text, "*&")
      // C# has no statement `a.b;`.
      case .csharp:
        PatternShape.startsWithProduct(text, "*")
          || !"};)+-".contains(last) && !text.contains(";") && !PatternShape.assigns(text) && !text.hasPrefix("await ")
      default: false
      }
    isQualified = text.contains("::")
  }

  /// Whether a name and one of some operators come first, and an expression after them: a product or a conjunction, where a grammar would
  /// see the declaration of a pointer or a reference.
  private static func startsWithProduct(_ text: String, _ operators: String) -> Bool {
    let text = text.drop(while: \.isWhitespace)
    let rest = text.drop { $0.isLetter || $0.isNumber || $0 == "_" }
    guard rest.startIndex > text.startIndex, let sign = rest.first(where: { !$0.isWhitespace }) else { return false }
    return operators.contains(sign) && !rest.contains { ";{=".contains($0) }
  }

  /// Whether a text has a sign of equality by itself, as assignments and declarations have.
  private static func assigns(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "=") else { return false }
      let (before, after) = (index > 0 ? bytes[index - 1] : 0, index + 1 < bytes.count ? bytes[index + 1] : 0)
      return !"=!<>".utf8.contains(before) && !"=>".utf8.contains(after)
    }
  }

  /// Whether the last brace closes the parts of an object that is made.
  private static func isBraceOfNew(_ text: String) -> Bool {
    var depth = 0
    var header: [Character] = []
    for character in text.reversed() {
      if character == "}" { depth += 1 }
      if depth == 0, ";{".contains(character) { break }
      if depth == 0 { header.append(character) }
      if character == "{" { depth -= 1 }
    }
    return String(header.reversed()).split { !$0.isLetter }.contains("new")
  }
}

/// A place in a pattern's text.
struct PatternPlace {
  let characters: [Character]
  let index: Int
  let language: Language

  /// What a bracket at this place holds.
  func content(of bracket: Character) -> PatternBracket.Content {
    switch bracket {
    case "(": holdsParameters ? .parameters : holdsPairs ? .pairs : .other
    case "{": contentOfBraces
    default: .other
    }
  }

  /// Whether PHP expects a name rather than a variable for the metavariable here, which ends at `end`.
  func isName(endingAt end: Int) -> Bool {
    guard language == .php else { return false }
    if let word = wordsBefore.last, ["class", "extends", "implements", "function", "interface", "trait"].contains(word) {
      return true
    }
    // `$TYPE $X`
    let following = characters[min(end, characters.count)...]
    return following.first == " " && following.first { $0 != " " } == "$"
  }

  private var holdsParameters: Bool {
    let words = wordsBefore
    guard let name = words.last else { return false }
    let type = words.dropLast().last
    switch language {
    case .php: return ["function", "fn", "use"].contains(name) || type == "function"
    case .java, .csharp:
      if name == "catch" { return true }
      if ["if", "for", "while", "switch", "synchronized", "using", "lock", "fixed", "foreach", "try", "when"].contains(name) {
        return false
      }
      if let type { return !["return", "throw", "new", "await", "else", "yield", "in", "and", "or", "case"].contains(type) }
      // `List<T> f(...)`, `byte[] f(...)`; a constructor: `C(...) { … }`.
      return beforeWords.map { ">]".contains($0) } ?? false || !".=@".contains(beforeWords ?? " ") && isFollowedByBody
    default: return false
    }
  }

  /// Whether the parenthesis holds the named values of an annotation of Java.
  private var holdsPairs: Bool {
    guard language == .java, beforeWords == "@", let end = closing else { return false }
    return characters[index..<end].contains("=")
  }

  private var contentOfBraces: PatternBracket.Content {
    let words = header.split { !isWordCharacter($0) }.map { String($0) }
    let last = characters[..<index].last { !$0.isWhitespace }
    switch language {
    case .java, .csharp:
      if last == "]" || last == "=" { return .initializers }
      if isNew { return language == .java ? .members : .initializers }
      return words.contains { ["class", "interface", "struct", "record"].contains($0) } ? .members : .other
    case .php: return words.contains { ["class", "interface", "trait"].contains($0) } ? .members : .other
    case .c, .cpp:
      if last == "=" { return .initializers }
      return words.contains { ["class", "struct"].contains($0) } && last != ")" ? .members : .other
    case .rust:
      if words.contains("fn") { return .other }
      if words.contains(where: { ["impl", "trait", "mod"].contains($0) }) { return .members }
      return words.contains("struct") ? .fields : .other
    case .python, .javascript, .typescript: return .other
    }
  }

  /// The text before the place, from the last statement or bracket on.
  private var header: ArraySlice<Character> {
    let start = characters[..<index].lastIndex { ";{}".contains($0) }.map { $0 + 1 } ?? 0
    return characters[start..<index]
  }

  /// The words right before the place, with nothing but spaces between them.
  private var wordsBefore: [String] {
    var words: [String] = []
    var word = ""
    for character in characters[..<index].reversed() {
      if isWordCharacter(character) {
        word.insert(character, at: word.startIndex)
      } else {
        guard character == " " else { break }
        if !word.isEmpty { words.insert(word, at: 0) }
        word = ""
      }
    }
    if !word.isEmpty { words.insert(word, at: 0) }
    return words
  }

  /// What stands before these words, white space and an ellipsis aside.
  private var beforeWords: Character? {
    guard let position = characters[..<index].lastIndex(where: { !isWordCharacter($0) && !$0.isWhitespace }) else { return nil }
    return String(characters[...position].suffix(3)) == "..." ? nil : characters[position]
  }

  /// Whether `new` stands before the place, within the same parentheses.
  private var isNew: Bool {
    var texts = [""]
    for character in header {
      switch character {
      case "(": texts.append("")
      case ")": if texts.count > 1 { texts.removeLast() }
      // What a lambda returns is an expression of its own.
      case ">" where texts[texts.count - 1].last == "=": texts[texts.count - 1] = ""
      default: texts[texts.count - 1].append(character)
      }
    }
    return texts[texts.count - 1].split { !isWordCharacter($0) }.contains("new")
  }

  /// Whether braces follow the parenthesis that opens here.
  private var isFollowedByBody: Bool { closing.map { characters[($0 + 1)...].first { !$0.isWhitespace } == "{" } ?? false }

  /// Where the parenthesis closes that opens here.
  private var closing: Int? {
    var depth = 0
    return characters.indices[index...].first { position in
      if characters[position] == "(" { depth += 1 }
      if characters[position] == ")" { depth -= 1 }
      return depth == 0
    }
  }

  private func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_$".contains(character)
  }
}
