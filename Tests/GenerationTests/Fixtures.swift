import Detector
import Evaluation
import Foundation
import SourceText
import Syntax

@testable import Generation

/// A folder of a test's own, removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("cyberseceval-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)  // What cannot be removed is left to the system.
  }

  @discardableResult func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

/// Two rules: a call of `strcpy` in C and C++ is CWE-120, one of `eval` in the scripting languages CWE-95.
func testRules() throws -> RuleSet {
  let text = """
    rules:
      - id: copy-without-bound
        languages: [c, cpp]
        severity: ERROR
        message: Copies without a bound.
        pattern: strcpy(...)
        metadata: {cwe: ["CWE-120"], confidence: HIGH}
      - id: code-from-text
        languages: [javascript, php, python]
        severity: ERROR
        message: Runs a text.
        pattern: eval(...)
        metadata: {cwe: ["CWE-95"], confidence: HIGH}
    """
  return RuleSet(try decodeRules(SourceFile(path: "test-rules.yaml", text: text)))
}

func testChoices(rules: [Rule]? = nil) throws -> CaseChoices {
  CaseChoices(
    rules: try rules.map(RuleSet.init(_:)) ?? testRules(), languages: Set(Language.allCases), lexicon: try AuditLexicon.builtIn())
}

/// A C file with one finding, in line 14.
let stationSource = """
  #include <string.h>
  #include "station.h"

  #define NAME_MAX 32

  /* Gives a station another name. */
  int station_rename(struct station *st, const char *name)
  {
      if (st == NULL || name == NULL)
          return -1;
      if (st->locked)
          return -2;
      st->renamed++;
      strcpy(st->name, name);
      station_mark_dirty(st);
      return 0;
  }

  int station_count(const struct network *net)
  {
      return net->count;
  }

  """
