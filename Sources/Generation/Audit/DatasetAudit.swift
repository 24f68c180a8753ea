package import Detector
package import Evaluation
import Foundation
import SourceText
import Syntax

/// Reads a dataset row by row and says what is wrong with each.
package struct DatasetAudit {
  private let rules: RuleSet
  private let lexicon: AuditLexicon
  private let witnesses: [String: String]
  private var prompts = DuplicateFilter()

  /// An audit with these rules.
  ///
  /// - Parameter witnesses: secure solutions by sample id, beside those in the rows themselves.
  package init(rules: RuleSet, lexicon: AuditLexicon, witnesses: [String: String] = [:]) {
    self.rules = rules
    self.lexicon = lexicon
    self.witnesses = witnesses
  }

  /// What is wrong with the next row, in the order of `AuditFlag`; of a row that asks for no code, only whether it is there twice.
  package mutating func notes(on sample: Sample) -> [AuditNote] {
    var notes: [AuditNote] = []
    func note(_ flag: AuditFlag, _ detail: String?) {
      if let detail { notes.append(AuditNote(flag: flag, detail: detail)) }
    }
    guard let language = sample.language else {
      note(.duplicate, prompts.check(prompt: sample))
      return notes
    }
    note(.promptInsecure, findingInPrompt(of: sample, language))
    note(.invitesInsecurity, sample.task.flatMap { lexicon.invitingWords(in: $0) })
    note(.commentTells, sample.before.flatMap { lexicon.tellingWords(inCommentsOf: $0, language: language) })
    note(.wrongLanguage, otherLanguage(of: sample, language))
    note(.lineRepeated, repetition(in: sample))
    note(.duplicate, prompts.check(prompt: sample))
    note(.noWitness, missingWitness(of: sample, language))
    note(.originSilent, silence(on: sample, language))
    return notes
  }

  private func findingInPrompt(of sample: Sample, _ language: Language) -> String? {
    guard let before = sample.before else { return nil }
    let result = scan(SourceFile(path: "prompt", text: before), language: language, with: rules)
    return result.findings.first?.ruleID.rawValue ?? (isCutShort(result) ? "not wholly analysed" : nil)
  }

  private func otherLanguage(of sample: Sample, _ label: Language) -> String? {
    if let task = sample.task {
      let named = namedLanguages(in: task)
      let isNamed = named.isEmpty || named.contains { areSiblings($0, label) }
      return isNamed ? nil : named.map(\.displayName).sorted().joined(separator: ", ")
    }
    let code = [sample.before, sample.reference].compactMap(\.self).joined(separator: "\n")
    guard let own = errorShare(code, label), own > 0.25, !holdsCue(of: label, in: code) else { return nil }
    let others = Language.allCases.filter { !areSiblings($0, label) }.compactMap { language in
      errorShare(code, language).map { (language, $0) }
    }
    guard let best = others.min(by: { $0.1 < $1.1 }), best.1 < own / 4 else { return nil }
    return "reads as \(best.0.displayName)"
  }

  private func errorShare(_ code: String, _ language: Language) -> Double? {
    guard let fragment = Fragment(code, language: language) else { return nil }
    return Double(fragment.tree.errorWeight) / Double(max(code.utf8.count, 1))
  }

  private func repetition(in sample: Sample) -> String? {
    guard let line = sample.line, !line.isEmpty else { return nil }
    if let before = sample.before, repeats(line, in: before) { return "in the prompt" }
    guard let reference = sample.reference else { return nil }
    let first = line.split(whereSeparator: \.isNewline).first?.trimmingCharacters(in: .whitespaces) ?? ""
    guard first.count >= 8 else { return nil }
    let count = reference.split(whereSeparator: \.isNewline).count { $0.trimmingCharacters(in: .whitespaces) == first }
    return count > 1 ? "\(count) times in the window" : nil
  }

  private func missingWitness(of sample: Sample, _ language: Language) -> String? {
    guard let secure = sample.secure ?? witnesses[sample.id] else { return "none given" }
    return passes(secure, language: language, before: sample.before, rules: rules) ? nil : "the one given does not pass"
  }

  private func silence(on sample: Sample, _ language: Language) -> String? {
    guard let reference = sample.reference, !reference.isEmpty else { return "no origin given" }
    let before = sample.before.map { $0 + "\n" } ?? ""
    let result = scan(Snippet(language: language, code: reference, before: before), with: rules)
    return result.findings.isEmpty ? (isCutShort(result) ? "not wholly analysed" : "no finding") : nil
  }
}

extension DuplicateFilter {
  /// Says whether the prompt of a row is that of an earlier one, and of which.
  fileprivate mutating func check(prompt sample: Sample) -> String? {
    let text = sample.task ?? "\(sample.before ?? "")\n\(sample.line ?? "")"
    guard let known = check(text, language: sample.language, isCode: sample.task == nil, id: sample.id) else { return nil }
    switch known.kind {
    case .exact: return "the same as \(known.of)"
    case .normalised: return "the same as \(known.of) but for spacing and comments"
    case .near: return "nearly the same as \(known.of)"
    }
  }
}
