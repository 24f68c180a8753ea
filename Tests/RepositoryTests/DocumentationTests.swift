import Testing

struct DocumentationTests {
  /// What any program may use, and the types and functions that our other modules use. Stored properties and cases of a documented
  /// package type may speak for themselves.
  private let declaration =
    #/\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:public\s+(?!import\b|extension\b|private\b)|package\s+(?:\w+\s+)*(?:struct|class|enum|protocol|actor|func|typealias)\b)/#

  /// What a standard protocol asks for, and initialisers, which the documented properties that they fill explain.
  private let witnesses = [
    "public init(", "package init(", "init(from decoder:", "encode(to encoder:", "var description:", "func < (", "func == (",
    "hash(into",
  ]

  @Test func `every declaration that other modules see is documented`() throws {
    for path in Repository.files(in: "Sources", withExtension: "swift") {
      let lines = try Repository.lines(path)
      for (index, line) in lines.enumerated() where line.contains("public ") || line.contains("package ") {
        if witnesses.contains(where: line.contains) { continue }
        if line.prefixMatch(of: declaration) != nil, !isDocumented(index, in: lines) {
          complain(path, index + 1, "no doc comment: \(line)")
        }
      }
    }
  }

  /// Whether a doc comment stands above the line, with nothing but attributes and plain comments between.
  private func isDocumented(_ index: Int, in lines: [String]) -> Bool {
    for line in lines[..<index].reversed() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") { return true }
      if !(text.hasPrefix("@") || text.hasPrefix("//")) { return false }
    }
    return false
  }
}
