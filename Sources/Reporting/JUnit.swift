import Evaluation

/// JUnit's XML as CI servers read it: suites of cases, each passed, failed, in error or skipped.
struct JUnitSuite {
  enum Outcome {
    case passed
    case failed(kind: String, message: String)
    case error(kind: String, message: String)
    case skipped(String)
  }

  struct Case {
    var group: String
    var name: String
    var seconds: Double?
    var outcome: Outcome
    var output: String?
  }

  var name: String
  var properties: [(name: String, value: String)] = []
  var cases: [Case] = []
  var output: String?

  /// The suite as an element.
  var xml: String {
    func count(_ isCounted: (Outcome) -> Bool) -> Int { cases.count { isCounted($0.outcome) } }
    let failures = count { if case .failed = $0 { true } else { false } }
    let errors = count { if case .error = $0 { true } else { false } }
    let skipped = count { if case .skipped = $0 { true } else { false } }
    var text =
      "  <testsuite name=\"\(escapedXML(name))\" tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\">\n"
    if !properties.isEmpty {
      let rows = properties.map { "      <property name=\"\(escapedXML($0.name))\" value=\"\(escapedXML($0.value))\"/>\n" }
      text += "    <properties>\n\(rows.joined())    </properties>\n"
    }
    text += cases.map(element).joined()
    if let output { text += "    <system-out>\(escapedXML(output))</system-out>\n" }
    return text + "  </testsuite>\n"
  }

  private func element(_ one: Case) -> String {
    let time = one.seconds.map { " time=\"\(fixed($0))\"" } ?? ""
    let start = "    <testcase classname=\"\(escapedXML(one.group))\" name=\"\(escapedXML(one.name))\"\(time)"
    let inside =
      switch one.outcome {
      case .passed: ""
      case .failed(let kind, let message): "<failure type=\"\(escapedXML(kind))\" message=\"\(escapedXML(message))\"/>"
      case .error(let kind, let message): "<error type=\"\(escapedXML(kind))\" message=\"\(escapedXML(message))\"/>"
      case .skipped(let message): "<skipped message=\"\(escapedXML(message))\"/>"
      }
    let output = one.output.map { "<system-out>\(escapedXML($0))</system-out>" } ?? ""
    return inside.isEmpty && output.isEmpty ? "\(start)/>\n" : "\(start)>\(inside)\(output)</testcase>\n"
  }
}

/// A whole document of suites.
func junitDocument(_ suites: [JUnitSuite]) -> String {
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"cyberseceval\">\n\(suites.map(\.xml).joined())</testsuites>\n"
}

/// Untrusted text as XML 1.0 text or attribute: what XML cannot hold is made visible, marks are escaped, and line ends survive in attributes.
func escapedXML(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  // Two scalars that Unicode allows and XML does not.
  for scalar in escapedHTML(text).unicodeScalars where scalar.value != 0xFFFE && scalar.value != 0xFFFF {
    switch scalar {
    case "\n": result.append(contentsOf: "&#10;".unicodeScalars)
    case "\t": result.append(contentsOf: "&#9;".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// A comparison's gates as JUnit: each gate is a case, one that cannot be decided is an error; what changed stands in the output.
package func comparisonJUnit(_ report: ComparisonReport) -> String {
  let runs = report.runs
  var suite = JUnitSuite(
    name: "\(runs.first.manifest.benchmark): \(runs.second.manifest.model) against \(runs.first.manifest.model)",
    properties: [("run.a", runs.first.id.rawValue), ("run.b", runs.second.id.rawValue), ("scoring", runs.scoring.id)])
  suite.cases = report.gates.map { gate, outcome in
    let result: JUnitSuite.Outcome =
      switch outcome {
      case .holds: .passed
      case .fails(let said): .failed(kind: "gate", message: said)
      case .undecided(let said): .error(kind: "undecided", message: said)
      }
    return JUnitSuite.Case(group: "gates", name: gate.text, outcome: result)
  }
  suite.output = comparisonText(report, changeLimit: nil)
  return junitDocument([suite])
}
