import Syntax

/// How many rules there are for each weakness and language.
package struct RuleCoverage: Sendable {
  private let rules: [Rule]
  private let languages: [Language]
  private let counts: [CWE: [Language: Int]]

  /// Counts the rules.
  package init(_ rules: [Rule]) {
    self.rules = rules
    languages = Language.allCases.filter { language in rules.contains { $0.languages.contains(language) } }
    var counts: [CWE: [Language: Int]] = [:]
    for rule in rules {
      for cwe in rule.metadata.cwe {
        for language in rule.languages { counts[cwe, default: [:]][language, default: 0] += 1 }
      }
    }
    self.counts = counts
  }

  /// A page with the table and, after it, the rules of each language.
  package var markdown: String {
    var lines = [
      "# Rules", "", "Made by `cyberseceval rules coverage --output docs/rules.md`.", "",
      "\(counted(rules.count, "rule")) for \(counted(counts.count, "weakness").replacing("weaknesss", with: "weaknesses")) in \(counted(languages.count, "language")). "
        + "A cell is the number of rules that report the weakness; a rule may report several.", "",
      "| CWE | " + languages.map(\.displayName).joined(separator: " | ") + " |",
      "|---|" + String(repeating: "---:|", count: languages.count),
    ]
    for cwe in counts.keys.sorted() {
      let cells = languages.map { counts[cwe]?[$0].map(String.init) ?? "" }
      lines.append("| [\(cwe)](https://cwe.mitre.org/data/definitions/\(cwe.number).html) | \(cells.joined(separator: " | ")) |")
    }
    let weaknesses = languages.map { language in String(counts.values.count { $0[language] != nil }) }
    let totals = languages.map { language in String(rules.count { $0.languages.contains(language) }) }
    lines.append("| **weaknesses** | \(weaknesses.joined(separator: " | ")) |")
    lines.append("| **rules** | \(totals.joined(separator: " | ")) |")
    for language in languages {
      lines += ["", "## \(language.displayName)", "", "| Rule | Severity | Confidence | CWE |", "|---|---|---|---|"]
      for rule in rules.filter({ $0.languages.contains(language) }).sorted(by: { $0.id < $1.id }) {
        let cwe = rule.metadata.cwe.map(\.description).joined(separator: ", ")
        lines.append("| `\(rule.id)` | \(rule.severity.rawValue) | \(rule.metadata.confidence.rawValue) | \(cwe) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same numbers as JSON.
  package var json: JSONValue {
    let rows = counts.keys.sorted().map { cwe in
      JSONValue.Member(
        cwe.description,
        .object(languages.compactMap { language in counts[cwe]?[language].map { JSONValue.Member(language.rawValue, .int($0)) } })
      )
    }
    let totals = languages.map { language in
      JSONValue.Member(language.rawValue, .int(rules.count { $0.languages.contains(language) }))
    }
    return .object([
      "rules": .int(rules.count), "weaknesses": .int(counts.count), "rules_by_language": .object(totals), "cwe": .object(rows),
    ])
  }
}
