/// How SARIF tells of a rule and its weaknesses.
enum SARIFRule {
  /// `reportingDescriptor` of a rule (SARIF 2.1.0, section 3.49).
  static func descriptor(_ rule: Rule, taxa: [CWE]) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(rule.id.rawValue)), .init("name", .string(rule.id.rawValue)),
      .init("shortDescription", text(firstSentence(rule.message))), .init("fullDescription", text(rule.message)),
      .init("help", .object(["text": .string(help(rule)), "markdown": .string(help(rule))])),
      .init("defaultConfiguration", .object(["level": .string(level(rule.severity))])),
      .init(
        "properties",
        .object([
          "precision": .string(precision(rule.metadata.confidence)),
          "security-severity": .string(securitySeverity(rule.severity)),
          "tags": .array(
            (["security"] + rule.metadata.cwe.map { "external/cwe/cwe-\($0.number)" } + rule.metadata.owasp).map(JSONValue.string)
          ),
        ])),
    ]
    if let link = rule.metadata.references.first { members.insert(.init("helpUri", .string(link)), at: 4) }
    let relationships = rule.metadata.cwe.compactMap { cwe in
      taxa.firstIndex(of: cwe).map { index in
        JSONValue.object([
          "target": .object([
            "id": .string(cwe.description), "index": .int(index),
            "toolComponent": .object(["name": .string("CWE"), "index": .int(0)]),
          ]), "kinds": .array([.string("superset")]),
        ])
      }
    }
    if !relationships.isEmpty { members.append(.init("relationships", .array(relationships))) }
    return .object(members)
  }

  /// The part of the CWE that the run refers to.
  static func taxonomy(_ cwe: [CWE]) -> JSONValue {
    let taxa = cwe.map { cwe in
      JSONValue.object([
        "id": .string(cwe.description), "helpUri": .string("https://cwe.mitre.org/data/definitions/\(cwe.number).html"),
      ])
    }
    return .object([
      "name": .string("CWE"), "organization": .string("MITRE"), "informationUri": .string("https://cwe.mitre.org/"),
      "shortDescription": text("Common Weakness Enumeration"), "taxa": .array(taxa),
    ])
  }

  static func level(_ severity: Severity) -> String { severity.rank >= 3 ? "error" : severity.rank == 2 ? "warning" : "note" }

  /// In the bands of CVSS, which code hosts read.
  private static func securitySeverity(_ severity: Severity) -> String {
    switch severity.rank {
    case 1: "3.0"
    case 2: "5.5"
    case 3: "8.0"
    default: "9.5"
    }
  }

  private static func precision(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  private static func firstSentence(_ text: String) -> String {
    guard let end = text.firstRange(of: ". ") else { return text }
    return String(text[..<end.lowerBound]) + "."
  }

  private static func help(_ rule: Rule) -> String {
    ([rule.message] + rule.metadata.references.map { "<\($0)>" }).joined(separator: "\n\n")
  }
}
