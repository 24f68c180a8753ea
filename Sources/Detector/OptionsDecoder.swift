// The `options:` of a rule. Each does what Semgrep's documentation says or is an error; only what bounds time and what concerns
// other files is accepted without effect, since it changes no match in one file.

import Matching
import SourceText
import YAML

/// Bounds on time and settings of analyses over several files.
private let optionsWithoutEffect = [
  "interfile", "taint_intrafile", "taint_fixpoint_timeout", "max_match_per_file", "dynamic_timeout", "dynamic_timeout_unit_kb",
  "dynamic_timeout_max_multiplier", "timeout", "cpp_parsing_pref",
]

/// Options that only their default is supported of.
private let fixedOptions: KeyValuePairs = [
  "flddef_assign": false, "attr_expr": true, "arrow_is_function": true, "let_is_var": true, "go_deeper_expr": true,
  "go_deeper_stmt": true, "implicit_deep_exprstmt": true, "decorators_order_matters": false, "unify_ids_strictly": true,
  "xml_singleton_loose_matching": true, "xml_attrs_implicit_ellipsis": true, "xml_children_ordered": true,
  "ignore_redundant_parens": true, "generic_multiline": true, "generic_caseless": false,
]

/// Options of another engine for text than the one that is built in.
private let foreignOptions = ["generic_braces", "generic_extra_braces", "generic_extra_word_characters"]

func decodeOptions(_ value: YAMLValue) throws(SourceError) -> RuleOptions {
  var options = RuleOptions()
  var mapping = try value.mapping()
  func read(_ name: String, _ setting: inout Bool) throws(SourceError) {
    if let value = mapping.take(name) { setting = try value.bool() }
  }
  try read("constant_propagation", &options.matching.seesConstants)
  try read("symbolic_propagation", &options.matching.seesThroughNames)
  try read("taint_assume_safe_functions", &options.assumesSafeFunctions)
  try read("taint_assume_safe_indexes", &options.assumesSafeIndexes)
  try read("taint_assume_safe_comparisons", &options.assumesSafeComparisons)
  try read("taint_assume_safe_booleans", &options.assumesSafeBooleans)
  try read("taint_assume_safe_numbers", &options.assumesSafeNumbers)
  try read("taint_unify_mvars", &options.unifiesTaintMetavariables)
  try read("taint_only_propagate_through_assignments", &options.propagatesOnlyThroughAssignments)
  try read("ac_matching", &options.matching.chainsAreLists)
  try read("commutative_boolop", &options.matching.booleansCommute)
  try read("symmetric_eq", &options.matching.equalityCommutes)
  try read("commutative_compop", &options.matching.inequalityCommutes)
  try read("vardef_assign", &options.matching.declarationsAssign)
  try read("implicit_return", &options.matching.valuesAreReturned)
  for name in ["taint_focus_on", "taint_match_on"] {
    guard let place = mapping.take(name) else { continue }
    switch try place.string() {
    case "sink": break
    case "source": options.reportsSources = true
    default: throw place.error("‘\(name)’ is ‘source’ or ‘sink’")
    }
  }
  try decodeTextOptions(&mapping, &options.text)
  for (name, supported) in fixedOptions {
    guard let setting = mapping.take(name), try setting.bool() != supported else { continue }
    throw setting.error("‘\(name): \(!supported)’ is not supported", remedy: "leave it out")
  }
  for name in optionsWithoutEffect { _ = mapping.take(name) }
  try mapping.finish()
  return options
}

private func decodeTextOptions(_ mapping: inout StrictMapping, _ options: inout TextOptions) throws(SourceError) {
  if let span = mapping.take("generic_ellipsis_max_span") {
    options.span = try span.int()
    guard options.span >= 0 else { throw span.error("a span is a number of lines, 0 or more") }
  }
  if let style = mapping.take("generic_comment_style") {
    options.comments = try style.string()
    guard ["c", "cpp", "shell"].contains(options.comments) else { throw style.error("a style is ‘c’, ‘cpp’ or ‘shell’") }
  }
  if let engine = mapping.take("generic_engine"), try engine.string() != "spacegrep" {
    throw engine.error("this engine is not supported", remedy: "leave it out: ‘spacegrep’ is the default")
  }
  for name in foreignOptions {
    if let setting = mapping.take(name) {
      throw setting.error("‘\(name)’ belongs to the engine ‘aliengrep’, which is not supported", remedy: "leave it out")
    }
  }
}
