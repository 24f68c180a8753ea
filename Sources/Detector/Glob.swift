import PCRE

/// A path pattern in the style of `.gitignore`: `*`, `**`, `?`, `[a-z]`; without a slash it matches at any depth.
package struct Glob: Sendable {
  package let pattern: String
  private let regex: PCREPattern?

  package init(_ pattern: String) {
    self.pattern = pattern
    // What cannot be compiled is no glob and matches nothing but its own text.
    regex = try? PCREPattern(Glob.regex(for: pattern))
  }

  /// Whether a path (relative, with slashes) or a folder above it matches.
  package func matches(_ path: String) -> Bool {
    guard let regex else { return path == pattern }
    return regex.firstMatch(in: path).match != nil
  }

  private static func regex(for pattern: String) -> String {
    var body = pattern[...]
    let isAnchored = body.hasPrefix("/") || body.dropLast().contains("/")
    if body.hasPrefix("/") { body = body.dropFirst() }
    let onlyFolders = body.hasSuffix("/")
    if onlyFolders { body = body.dropLast() }
    var result = isAnchored && !body.hasPrefix("**") ? "\\A(?:.*/)?" : "\\A(?:.*/)?"
    if isAnchored, pattern.hasPrefix("/") { result = "\\A" }
    var characters = Array(body)[...]
    while let character = characters.popFirst() {
      switch character {
      case "*":
        if characters.first == "*" {
          characters = characters.dropFirst()
          if characters.first == "/" {
            characters = characters.dropFirst()
            result += "(?:.*/)?"
          } else {
            result += ".*"
          }
        } else {
          result += "[^/]*"
        }
      case "?": result += "[^/]"
      case "[":
        if let close = characters.firstIndex(of: "]") {
          let set = String(characters[..<close]).replacing("!", with: "^", maxReplacements: 1)
          result += "[" + set.replacing("\\", with: "\\\\") + "]"
          characters = characters[(close + 1)...]
        } else {
          result += "\\["
        }
      case "\\": if let escaped = characters.popFirst() { result += "\\" + String(escaped) }
      default:
        if !character.isLetter && !character.isNumber && character.isASCII { result += "\\" }
        result.append(character)
      }
    }
    return result + "(?:/.*)?\\z"
  }
}
