/// One line of a `.gitignore` (git-scm.com/docs/gitignore).
struct IgnorePattern: Sendable {
  /// Whether it brings back what an earlier line excludes (`!`).
  let isNegated: Bool
  /// Whether it concerns folders only (a slash at the end).
  let onlyFolders: Bool
  /// Whether it is bound to the folder of its file (a slash at the start or in the middle).
  private let isAnchored: Bool
  private let segments: [[UInt8]]

  /// Nil for a blank line or a comment.
  init?(line: String) {
    var text = Array(line.utf8)[...]
    if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
    while text.last == UInt8(ascii: " "), text.dropLast().last != UInt8(ascii: "\\") { text = text.dropLast() }
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { text = text.dropFirst() }
    onlyFolders = text.last == slash
    if onlyFolders { text = text.dropLast() }
    isAnchored = text.contains(slash)
    if text.first == slash { text = text.dropFirst() }
    segments = text.split(separator: slash, omittingEmptySubsequences: true).map(Array.init)
    if segments.isEmpty { return nil }
  }

  /// Whether the path (its parts, relative to the folder of the ignore file) matches.
  func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
    if onlyFolders, !isFolder { return false }
    guard isAnchored else { return path.last.map { wildcard(segments[0], matches: $0) } ?? false }
    return matches(segments[...], path)
  }

  private func matches(_ segments: ArraySlice<[UInt8]>, _ path: ArraySlice<[UInt8]>) -> Bool {
    // reachable[i]: the segments so far can stand for the first i parts.
    var reachable = [Bool](repeating: false, count: path.count + 1)
    reachable[0] = true
    for (number, segment) in segments.enumerated() {
      var next = [Bool](repeating: false, count: path.count + 1)
      if segment == [star, star] {
        // Between slashes it stands for any folders, at the end for anything inside.
        guard var first = reachable.firstIndex(of: true) else { return false }
        if number == segments.count - 1 { first += 1 }
        for index in first..<max(next.count, first) { next[index] = true }
      } else {
        for (index, part) in path.enumerated() where reachable[index] && wildcard(segment, matches: part) {
          next[index + 1] = true
        }
      }
      reachable = next
    }
    return reachable[path.count]
  }
}

private let slash = UInt8(ascii: "/")
private let star = UInt8(ascii: "*")

/// Whether a name matches a pattern of `*`, `?`, `[a-z]`, `[!a]` and `\x`. O(pattern · name).
func wildcard(_ pattern: [UInt8], matches name: [UInt8]) -> Bool {
  var (p, n) = (0, 0)
  var retry: (pattern: Int, name: Int)?
  while n < name.count {
    if p < pattern.count, pattern[p] == star {
      retry = (p + 1, n)
      p += 1
    } else if p < pattern.count, let next = step(pattern, p, name[n]) {
      p = next
      n += 1
    } else if let last = retry {
      retry = (last.pattern, last.name + 1)
      (p, n) = (last.pattern, last.name + 1)
    } else {
      return false
    }
  }
  return pattern[p...].allSatisfy { $0 == star }
}

/// Where the pattern goes on after `byte` has matched its element at `position`; nil if it does not match.
private func step(_ pattern: [UInt8], _ position: Int, _ byte: UInt8) -> Int? {
  switch pattern[position] {
  case UInt8(ascii: "?"): return position + 1
  case UInt8(ascii: "\\") where position + 1 < pattern.count: return pattern[position + 1] == byte ? position + 2 : nil
  case UInt8(ascii: "["):
    guard let (isMember, next) = set(pattern, position, byte) else { return byte == pattern[position] ? position + 1 : nil }
    return isMember ? next : nil
  default: return pattern[position] == byte ? position + 1 : nil
  }
}

/// Whether `byte` belongs to the bracket expression at `position`, and where that ends; nil if it never ends.
private func set(_ pattern: [UInt8], _ position: Int, _ byte: UInt8) -> (isMember: Bool, next: Int)? {
  var index = position + 1
  var isNegated = false
  if index < pattern.count, pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^") {
    isNegated = true
    index += 1
  }
  let first = index
  var isMember = false
  while index < pattern.count {
    if pattern[index] == UInt8(ascii: "]"), index > first { return (isMember != isNegated, index + 1) }
    if pattern[index] == UInt8(ascii: "\\"), index + 1 < pattern.count { index += 1 }
    let low = pattern[index]
    var high = low
    if index + 2 < pattern.count, pattern[index + 1] == UInt8(ascii: "-"), pattern[index + 2] != UInt8(ascii: "]") {
      high = pattern[index + 2]
      index += 2
    }
    if low <= byte, byte <= high { isMember = true }
    index += 1
  }
  return nil
}
