import PCRE
import RuleText
package import SourceText
import Syntax
import YAML

/// Reads the rules of one file; strict: an unknown key or a value of the wrong kind is an error with its place.
///
/// - Throws: the first mistake.
package func decodeRules(_ file: SourceFile) throws(SourceError) -> [Rule] {
  let decoded = try decodeEachRule(try parseYAML(file))
  if let error = decoded.errors.first { throw error }
  return decoded.rules
}

/// What came of the rules of one file: a mistake in one keeps no other from being read.
struct DecodedRules {
  var rules: [Rule] = []
  var errors: [SourceError] = []
  /// Rules for languages that are none of ours.
  var foreign: [RuleID] = []
}

/// Reads each rule of a parsed file by itself.
///
/// - Throws: what is wrong with the file as a whole.
func decodeEachRule(_ document: YAMLValue) throws(SourceError) -> DecodedRules {
  var root = try document.mapping()
  let list = try root.require("rules").list()
  try root.finish()
  if list.isEmpty { throw document.error("the file has no rules", remedy: "add at least one entry under ‘rules:’") }
  var decoded = DecodedRules()
  for entry in list {
    do throws(SourceError) {
      let rule = try decodeRule(entry)
      if rule.languages.isEmpty, !rule.isTextual {
        decoded.foreign.append(rule.id)
      } else if decoded.rules.contains(where: { $0.id == rule.id }) {
        throw entry.error("the rule id ‘\(rule.id)’ is used twice in this file")
      } else {
        decoded.rules.append(rule)
      }
    } catch { decoded.errors.append(error) }
  }
  return decoded
}

private func decodeRule(_ value: YAMLValue) throws(SourceError) -> Rule {
  var mapping = try value.mapping()
  let id = try mapping.require("id").string()
  let message = try mapping.take("message")?.string() ?? ""
  let severity = try mapping.take("severity")?.choice(Severity.self) ?? .warning
  let (languages, isTextual, isGeneric) = try decodeLanguages(try mapping.require("languages"))
  let metadata = try mapping.take("metadata").map { value throws(SourceError) in try decodeMetadata(value) } ?? RuleMetadata()
  let options = try mapping.take("options").map { value throws(SourceError) in try decodeOptions(value) } ?? RuleOptions()
  let paths = try mapping.take("paths").map { value throws(SourceError) in try decodePaths(value) } ?? PathFilter()
  let fix = try mapping.take("fix")?.string()
  let fixRegex = try mapping.take("fix-regex").map { value throws(SourceError) in try decodeFixRegex(value) }
  for ignored in ["min-version", "max-version", "version", "product", "validators", "dependencies"] { _ = mapping.take(ignored) }
  let source = try decodeSource(&mapping, in: value)
  try mapping.finish()
  return Rule(
    id: RuleID(id), languages: languages, isTextual: isTextual, isGeneric: isGeneric, severity: severity, message: message,
    metadata: metadata,
    fix: fix,
    fixRegex: fixRegex, paths: paths, options: options, source: source, path: value.file.path, line: value.position.line)
}

/// Languages that Semgrep knows and we do not. A rule for one of them and one of ours is read for ours.
private let foreignLanguages: Set<String> = [
  "apex", "bash", "sh", "cairo", "circom", "clojure", "dart", "docker", "dockerfile", "elixir", "ex", "go", "golang", "hack",
  "hcl", "html",
  "json", "jsonnet", "julia", "kotlin", "kt", "lisp", "lua", "move_on_aptos", "move_on_sui", "ocaml", "ml", "promql", "proto",
  "protobuf", "ql", "r",
  "ruby", "rb", "scala", "scheme", "sol", "solidity", "swift", "terraform", "tf", "vue", "xml", "yaml",
]

private func decodeLanguages(_ value: YAMLValue) throws(SourceError) -> ([Language], isTextual: Bool, isGeneric: Bool) {
  var languages: [Language] = []
  var (isTextual, isGeneric) = (false, false)
  for entry in try value.list() {
    let name = try entry.string()
    if ["regex", "none", "generic"].contains(name) {
      isTextual = true
      if name == "generic" { isGeneric = true }
    } else if let language = Language(named: name) {
      if !languages.contains(language) { languages.append(language) }
    } else if !foreignLanguages.contains(name.lowercased()) {
      let known = Language.allCases.map(\.rawValue) + ["regex", "generic"]
      let nearest = nearestName(to: name, among: known).map { "did you mean ‘\($0)’? " } ?? ""
      throw entry.error("unknown language ‘\(name)’", remedy: "\(nearest)use one of \(known.joined(separator: ", "))")
    }
  }
  if try value.list().isEmpty { throw value.error("a rule needs at least one language") }
  return (languages, isTextual, isGeneric)
}

private func decodeMetadata(_ value: YAMLValue) throws(SourceError) -> RuleMetadata {
  var metadata = RuleMetadata()
  var mapping = try value.mapping()
  if let cwe = mapping.take("cwe") {
    metadata.cwe = texts(cwe).compactMap { CWE($0) }
  }
  metadata.owasp = texts(mapping.take("owasp"))
  metadata.references = texts(mapping.take("references"))
  metadata.sets = texts(mapping.take("sets"))
  // Other people's rules write more into these two than our three words; what is not ours keeps the default.
  if let known = decodeConfidence(mapping.take("confidence")) { metadata.confidence = known }
  metadata.likelihood = decodeConfidence(mapping.take("likelihood"))
  metadata.all = jsonValue(value)
  return metadata
}

/// The texts of a value, if it has such; metadata may have any shape and is passed through as it is.
private func texts(_ value: YAMLValue?) -> [String] { (try? value?.oneOrMoreStrings()) ?? [] }

private func decodeConfidence(_ value: YAMLValue?) -> Confidence? {
  // What is no text is no word of ours either.
  guard let text = try? value?.string() else { return nil }
  return Confidence(rawValue: text.uppercased())
}

/// Any YAML as JSON, for the parts of a rule that are passed through.
func jsonValue(_ value: YAMLValue) -> JSONValue {
  switch value.kind {
  case .scalar(let text, let style):
    guard style == .plain else { return .string(text) }
    if value.isNull { return .null }
    if let number = Int(text) { return .int(number) }
    if text == "true" || text == "false" { return .bool(text == "true") }
    if let number = Double(text), number.isFinite { return .double(number) }
    return .string(text)
  case .sequence(let elements): return .array(elements.map(jsonValue))
  case .mapping(let entries):
    // Metadata may have any keys; one that is no text has no name in JSON.
    return .object(entries.map { JSONValue.Member((try? $0.key.string()) ?? "", jsonValue($0.value)) })
  }
}

private func decodePaths(_ value: YAMLValue) throws(SourceError) -> PathFilter {
  var mapping = try value.mapping()
  var filter = PathFilter()
  filter.include = try mapping.take("include")?.oneOrMoreStrings().map(Glob.init) ?? []
  filter.exclude = try mapping.take("exclude")?.oneOrMoreStrings().map(Glob.init) ?? []
  try mapping.finish()
  return filter
}

private func decodeFixRegex(_ value: YAMLValue) throws(SourceError) -> FixRegex {
  var mapping = try value.mapping()
  let regex = try mapping.require("regex")
  let fix = FixRegex(
    regex: try regex.string(), replacement: try mapping.require("replacement").string(), count: try mapping.take("count")?.int())
  _ = try compileRegex(regex)
  try mapping.finish()
  return fix
}

/// The compiled form of a regular expression in a rule.
func compileRegex(_ value: YAMLValue, options: PCREOptions = [.utf]) throws(SourceError) -> PCREPattern {
  let text = try value.string()
  do throws(PCREError) { return try PCREPattern(text, options: options) } catch {
    throw value.error("the regular expression is not valid at offset \(error.offset): \(error.message)")
  }
}
