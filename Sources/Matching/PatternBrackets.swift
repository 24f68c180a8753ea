// What the brackets of a pattern hold, told by the words before them and by what follows. With this, most patterns are spelled
// right at the first try; where it is mistaken, other spellings are tried (PatternParser).

import Syntax

/// An open bracket of a pattern.
struct PatternBracket {
  var character: Character
  var content: Content

  enum Content { case parameters, pairs, members, fields, initializers, other }
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
      if isNewAtTop { return language == .java ? .members : .initializers }
      return words.contains { ["class", "interface", "struct", "record"].contains($0) } ? .members : .other
    case .php: return words.contains { ["class", "interface", "trait"].contains($0) } ? .members : .other
    case .c, .cpp: return words.contains { ["class", "struct"].contains($0) } && last != ")" ? .members : .other
    case .rust:
      if words.contains("fn") { return .other }
      if words.contains("impl") || words.contains("trait") { return .members }
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

  /// Whether `new` stands before the place outside of all parentheses.
  private var isNewAtTop: Bool {
    var depth = 0
    var text = ""
    for character in header {
      if character == "(" { depth += 1 }
      if depth == 0 { text.append(character) }
      if character == ")" { depth -= 1 }
    }
    return text.split { !isWordCharacter($0) }.contains("new")
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
