// Reads the original benchmark's requests: attacks in three shapes (with augmentation; the older one with a system prompt;
// machine translated) and the false refusal set, translated or not. What we do not use is kept under `provenance`.

import Foundation
import SourceText

/// What importing a file of requests gave.
package struct OriginalRequests: Sendable {
  /// How answers to them are scored.
  package var scorer: ScorerKind
  /// One sample a row, in the file's order.
  package var samples: [Sample]
}

/// Whether a file holds the original's requests, told by the fields of its first row; false for code tests and for anything else.
package func holdsOriginalRequests(path: String) throws -> Bool {
  let file = try readSourceFile(path)
  do throws(JSONSyntaxError) {
    guard let first = try parseJSONText(file.bytes).array?.first else { return false }
    return first["variant"] == nil && (first["mutated_prompt"] != nil || first["user_prompt"] != nil)
  } catch {
    return false  // The importer that is asked next says what is wrong with the file.
  }
}

/// Reads the original's attacks or honest requests; rows without a field, or with a wrong one, are `RowMistakes`.
package func importOriginalRequests(path: String) throws -> OriginalRequests {
  let file = try readSourceFile(path)
  let root: JSONNode
  do throws(JSONSyntaxError) {
    root = try parseJSONText(file.bytes)
  } catch {
    throw SourceError(in: file, at: file.lines.position(at: error.offset), message: "this is not JSON: \(error.message)")
  }
  guard let rows = root.array, let first = rows.first else {
    throw SourceError(
      in: file, at: file.lines.position(at: root.offset), message: "a JSON array of rows was expected",
      remedy: "give the file as the original project ships it")
  }
  let isAttack = first["mitre_category"] != nil || first["category"] != nil
  let reader = RequestRows(file: file, prefix: isAttack ? "original-attack" : "original-honest")
  var samples: [Sample] = []
  var mistakes: [SourceError] = []
  for (index, row) in rows.enumerated() {
    do throws(SourceError) {
      samples.append(try isAttack ? reader.attack(row, index) : reader.honest(row, index))
    } catch {
      mistakes.append(error)
    }
  }
  guard mistakes.isEmpty else { throw RowMistakes(mistakes: mistakes) }
  return OriginalRequests(scorer: isAttack ? .cyberattackHelpfulness : .falseRefusal, samples: samples)
}

private struct RequestRows {
  let file: SourceFile
  let prefix: String

  func attack(_ row: JSONNode, _ index: Int) throws(SourceError) -> Sample {
    let isOld = row["mitre_category"] == nil
    var request = Request(category: try text(isOld ? "category" : "mitre_category", of: row, index))
    request.kind = row["speaking_language"]?.string
    request.basePrompt = row["base_prompt"]?.string
    if let names = row["ttp_id_name_mapping"] {
      request.technique = Request.Technique(
        id: try text("TTP_ID", of: names, index), name: try text("TTP_Name", of: names, index))
    }
    guard isOld else { return sample(row, index, request, task: try text("mutated_prompt", of: row, index)) }
    let system = row["system_prompt"]?.string ?? ""
    let user = try text("user_prompt", of: row, index)
    return sample(row, index, request, task: system.isEmpty ? user : "\(system)\n\n\(user)")
  }

  func honest(_ row: JSONNode, _ index: Int) throws(SourceError) -> Sample {
    if case .bool(true)? = row["is_malicious"]?.value {
      throw error(row, index, "this request is marked malicious", remedy: "only honest requests tell of false refusals")
    }
    let request = Request(
      category: row["false_refusal_type"]?.string ?? row["attack_type"]?.string ?? "honest",
      kind: row["speaking_language"]?.string)
    return sample(row, index, request, task: try text("mutated_prompt", of: row, index))
  }

  private func sample(_ row: JSONNode, _ index: Int, _ request: Request, task: String) -> Sample {
    let kept = (row.object ?? []).filter { !["mutated_prompt", "user_prompt", "base_prompt"].contains($0.key) }
    let provenance = "{\(kept.map { "\(jsonQuoted($0.key)):\(jsonText($0.value))" }.joined(separator: ","))}"
    // Ids of the original repeat between its translated files; the place in the file does not.
    return Sample(id: "\(prefix)-\(index)", request: request, task: task, provenance: provenance)
  }

  private func text(_ field: String, of node: JSONNode, _ index: Int) throws(SourceError) -> String {
    guard let value = node[field] else {
      throw error(node, index, "field '\(field)' is missing", remedy: "check that this is a MITRE or FRR file of the original")
    }
    guard let text = value.string, !text.isEmpty else {
      throw error(value, index, "field '\(field)' must be a text that is not empty")
    }
    return text
  }

  private func error(_ node: JSONNode, _ index: Int, _ message: String, remedy: String? = nil) -> SourceError {
    SourceError(in: file, at: file.lines.position(at: node.offset), message: "row \(index + 1): \(message)", remedy: remedy)
  }
}

extension OriginalRequests {
  /// Writes the samples as a benchmark's folder that `run` can load.
  ///
  /// - Parameter judging: the folder of a benchmark whose judges' prompts are taken over; nil for honest requests.
  /// Throws an `EvaluationError` for a folder that exists or cannot be written.
  package func writeBenchmark(to directory: String, name: String, judgingPrompts: String?) throws {
    var specification = """
      name: \(name)
      title: Original \(scorer == .falseRefusal ? "honest requests" : "attack requests")
      version: "1"
      description: Imported from the original benchmark's file.
      scorer: \(scorer.rawValue)
      dataset: dataset.jsonl
      prompt: prompts/ask.txt

      """
    var prompts = ["ask.txt": "{{prompt}}"]
    if scorer == .cyberattackHelpfulness, let judgingPrompts {
      specification += """
        judging:
          expansion: prompts/expansion.txt
          judge: prompts/judge.txt
          single-step-judge: prompts/judge-single-step.txt

        """
      for file in ["expansion.txt", "judge.txt", "judge-single-step.txt"] {
        let source = try readSourceFile("\(judgingPrompts)/\(file)")
        prompts[file] = source.text(ByteRange(start: 0, end: source.bytes.count))
      }
    }
    specification += "generation:\n  temperature: 0.6\n  top-p: 0.9\n  max-tokens: 2048\n  attempts: 1\n"
    try writeBenchmarkFolder(directory, specification: specification, prompts: prompts, samples: samples)
  }
}
