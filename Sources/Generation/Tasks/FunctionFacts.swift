import SourceText
import Syntax

/// What a reader learns of a function without reading its body.
struct FunctionFacts: Sendable, Hashable {
  /// The text up to the body, on one line.
  var signature: String
  /// Its name.
  var name: String
  /// The first sentences of its comment or docstring; empty if there is none.
  var comment: String

  /// Reads the facts off a function; nil for one without a name or with an overlong signature.
  init?(_ function: ByteRange, in shapes: LineShapes, language: Language) {
    let file = shapes.file
    let text = file.text(ByteRange(start: function.start, end: min(function.end, function.start + 1_000)))
    guard let head = Self.head(of: text, language), let open = head.firstIndex(of: "(") else { return nil }
    signature = head.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let word = head[..<open].reversed().drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    name = String(word.reversed())
    guard name.count >= 2, signature.count <= 200 else { return nil }
    let line = file.lines.position(at: function.start).line
    comment = firstSentences(language == .python ? docstring(text) : commentAbove(line, shapes))
    // How a program is called says nothing of what a function does.
    if comment.lowercased().hasPrefix("usage") { comment = "" }
  }

  /// The name as words: `parseUriPath` and `parse_uri_path` are "parse uri path".
  var words: String {
    var words: [String] = []
    for part in name.split(separator: "_") {
      var word = ""
      for character in part {
        if character.isUppercase, let last = word.last, last.isLowercase || last.isNumber {
          words.append(word)
          word = ""
        } else if character.isLowercase, word.count >= 2, let last = word.last, last.isUppercase {
          // In `DESEncrypt` the last capital begins a word.
          words.append(String(word.dropLast()))
          word = String(last)
        }
        word.append(character)
      }
      words.append(word)
    }
    return words.joined(separator: " ").lowercased()
  }

  /// The text before the body begins.
  private static func head(of text: String, _ language: Language) -> String? {
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{" where depth == 0 && language != .python, ":" where depth == 0 && language == .python:
        return String(text[..<index])
      case ";" where depth == 0: return nil
      case "=" where depth == 0 && text[index...].hasPrefix("=>"): return String(text[..<index])
      default: break
      }
    }
    return nil
  }
}

/// The text of a Python function's docstring.
private func docstring(_ text: String) -> String {
  for quotes in ["\"\"\"", "'''"] {
    guard let open = text.range(of: quotes), let close = text.range(of: quotes, in: open.upperBound..<text.endIndex) else {
      continue
    }
    // Only a text right behind the colon is a docstring.
    let between = text[..<open.lowerBound].reversed().drop { $0.isWhitespace }
    if between.first == ":" { return String(text[open.upperBound..<close.lowerBound]) }
  }
  return ""
}

extension String {
  /// The first place of a text in a range.
  fileprivate func range(of text: String, in bounds: Range<String.Index>? = nil) -> Range<String.Index>? {
    self[bounds ?? startIndex..<endIndex].firstRange(of: text)
  }
}

/// The comment lines right above a line, without their marks.
private func commentAbove(_ line: Int, _ shapes: LineShapes) -> String {
  var lines: [String] = []
  var number = line - 1
  while number >= 1, lines.count < 30 {
    let text = shapes.file.text(ofLine: number).drop { $0.isWhitespace }
    // Annotations and attributes stand between a comment and its function.
    let isAttribute = text.hasPrefix("@") || text.hasPrefix("#[") || text.hasPrefix("[")
    if isAttribute {
      number -= 1
      continue
    }
    guard ["//", "/*", "*", "#"].contains(where: text.hasPrefix) || text.hasSuffix("*/") else { break }
    if !text.hasPrefix("#include"), !text.hasPrefix("#define"), !text.hasPrefix("#if"), !text.hasPrefix("#e") {
      lines.insert(plainComment(text), at: 0)
    }
    number -= 1
  }
  return lines.joined(separator: " ")
}

private func plainComment(_ text: Substring) -> String {
  var text = text.drop { "/*#!-= \t".contains($0) }
  while let last = text.last, "/*#-= \t".contains(last) { text.removeLast() }
  return String(text)
}

/// The first one or two sentences in plain words, at most 240 characters; what looks like markup or tags ends them.
private func firstSentences(_ comment: String) -> String {
  let words = comment.split(whereSeparator: \.isWhitespace)
  let end = words.firstIndex {
    $0.hasPrefix("@") || $0.hasPrefix("\\") || $0.hasPrefix(":") || $0.hasPrefix("<") || $0.hasPrefix(">>>")
  }
  var result = ""
  for word in words[..<(end ?? words.count)] {
    if result.count + word.count > 240 { break }
    result += (result.isEmpty ? "" : " ") + word
    if word.hasSuffix("."), result.count > 40 { break }
  }
  return result.count >= 12 ? result : ""
}
