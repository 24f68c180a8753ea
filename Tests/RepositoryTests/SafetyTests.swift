import Testing

/// The modules that wrap C.
private let wrappers = ["Syntax", "PCRE", "LiteralSearch"]

/// Files outside of the wrappers that step around the compiler's checks; each place says why in a `// SAFETY:` line.
private let exceptions: Set<String> = []

struct SafetyTests {
  private var sources: [String] { Repository.files(in: "Sources", withExtension: "swift") }

  private func isWrapper(_ path: String) -> Bool {
    wrappers.contains { path.hasPrefix("Sources/\($0)/") }
  }

  @Test func `unsafe expressions stand in the C wrappers only`() throws {
    for path in sources where !isWrapper(path) && !exceptions.contains(path) {
      for (index, line) in try Repository.lines(path).enumerated()
      where line.contains("unsafe") && code(of: line).replacing("nonisolated(unsafe)", with: "").contains(#/\bunsafe\b/#) {
        complain(path, index + 1, "an unsafe expression outside of the C wrappers")
      }
    }
  }

  @Test func `every step around the compiler's checks says why it is safe`() throws {
    let hatch = #/@unchecked\b|nonisolated\(unsafe\)|@preconcurrency\b|@safe\b|@unsafe\b|\bunsafeBitCast\b|\bassumeIsolated\b/#
    // Plain words first: expressions are slow over a whole tree.
    let hatchWords = ["unsafe", "@unchecked", "@preconcurrency", "@safe", "assumeIsolated"]
    for path in sources {
      let lines = try Repository.lines(path)
      for (index, line) in lines.enumerated()
      where hatchWords.contains(where: line.contains) && code(of: line).contains(hatch) {
        if !isWrapper(path), !exceptions.contains(path) { complain(path, index + 1, "add this file to the list of exceptions") }
        let above = lines[max(0, index - 4)...index]
        if !above.contains(where: { $0.contains("// SAFETY:") }) { complain(path, index + 1, "no // SAFETY: line in sight") }
      }
    }
  }

  @Test func `no error is dropped without a word`() throws {
    for path in sources {
      let lines = try Repository.lines(path)
      for (index, line) in lines.enumerated() where line.contains("try?") || line.contains("catch") {
        let isDropped = code(of: line).contains(#/\btry\?|catch\s*(_\s*)?\{\s*\}/#)
        let hasComment = line.contains("//") || (index > 0 && lines[index - 1].contains("//"))
        if isDropped, !hasComment { complain(path, index + 1, "an error is dropped without a comment that says why") }
      }
    }
  }
}
