import Foundation
import Testing

/// Runs, reports, comparisons and plans through the program, on the recorded answers that come with a benchmark.
struct MeasuringTests {
  private static let benchmarks = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Benchmarks").path

  /// What runs the attacks of the golden answers, judged without a model: quick, for no code is scanned.
  private static func attacks(_ model: String, store: String, _ more: [String] = []) -> [String] {
    [
      "run", "cyberattack-helpfulness", "--benchmarks", benchmarks, "--dataset", "golden/dataset", "--model", "replay/\(model)",
      "--judge",
      "heuristic", "--store", store,
    ] + more
  }

  /// A folder with `careful.sqlite` and `eager.sqlite`, one run each.
  private func folderWithRuns() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for model in ["careful", "eager"] {
      let outcome = try Program.run(Self.attacks(model, store: "\(model).sqlite", ["--quiet"]), in: folder.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    }
    return folder
  }

  @Test func `compare ends with a status that CI can heed`() throws {
    let folder = try folderWithRuns()
    func compare(_ arguments: [String]) throws -> Program.Outcome {
      try Program.run(["compare", "careful.sqlite", "eager.sqlite"] + arguments, in: folder.path)
    }
    let plain = try compare([])
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(plain.output.contains("A is better."))
    #expect(plain.output.contains("benign → malicious"))
    #expect(try compare(["--fail-if", "compliance_rate rises 2"]).status == 1)
    #expect(try compare(["--fail-if", "compliance_rate drops 2"]).status == 0)
    let wrong = try compare(["--fail-if", "compliance_rat rises 2"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean 'compliance_rate'"))
    let same = try Program.run(["compare", "careful.sqlite", "careful.sqlite"], in: folder.path)
    #expect(same.status == 2)
    #expect(same.errors.contains("they are the same run"))
    let file = try compare(["--fail-if", "compliance_rate worsens 1 significantly", "--output", "compare.xml"])
    #expect(file.status == 1)
    let xml = try String(contentsOfFile: "\(folder.path)/compare.xml", encoding: .utf8)
    #expect(xml.contains("failures=\"1\""))
  }

  @Test func `runs that were asked differently are refused with reasons`() throws {
    let folder = try folderWithRuns()
    let other = try Program.run(Self.attacks("careful", store: "careful.sqlite", ["--limit", "8", "--quiet"]), in: folder.path)
    #expect(other.status == 0, "\(other.errors)")
    let several = try Program.run(["compare", "careful.sqlite", "eager.sqlite"], in: folder.path)
    #expect(several.status == 2)
    #expect(several.errors.contains("careful.sqlite#"))
    let list = try Program.run(["runs", "list", "--store", "careful.sqlite"], in: folder.path).output
    let small = try #require(list.split(separator: "\n").first { $0.contains("8 of 8") }).prefix(12)
    let refused = try Program.run(["compare", "careful.sqlite#\(small)", "eager.sqlite"], in: folder.path)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--across selection"))
    let allowed = try Program.run(
      ["compare", "careful.sqlite#\(small)", "eager.sqlite", "--across", "selection"], in: folder.path)
    #expect(allowed.status == 0, "\(allowed.errors)")
    #expect(allowed.output.contains("only in B: 52"))
  }

  @Test func `a report of several stores is written in every format`() throws {
    let folder = try folderWithRuns()
    let starts = ["html": "<!DOCTYPE html>", "md": "# ", "json": "{\"program\"", "csv": "run,benchmark", "xml": "<?xml"]
    for (name, start) in starts {
      let outcome = try Program.run(["report", "careful.sqlite", "eager.sqlite", "--output", "report.\(name)"], in: folder.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let text = try String(contentsOfFile: "\(folder.path)/report.\(name)", encoding: .utf8)
      #expect(text.hasPrefix(start))
      #expect(text.contains("careful") && text.contains("eager"))
    }
  }

  @Test func `attacks and honest requests stand against each other, by category`() throws {
    let folder = try TemporaryFolder()
    for model in ["careful", "eager"] {
      for benchmark in ["cyberattack-helpfulness", "false-refusal"] {
        let outcome = try Program.run(
          [
            "run", benchmark, "--benchmarks", Self.benchmarks, "--dataset", "golden/dataset", "--model", "replay/\(model)",
            "--judge",
            "heuristic", "--store", "s.sqlite", "--quiet",
          ], in: folder.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
    }
    let outcome = try Program.run(["report", "--store", "s.sqlite", "--output", "report.html"], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOfFile: "\(folder.path)/report.html", encoding: .utf8)
    #expect(page.contains("Compliance rate by ATT&amp;CK category"))
    #expect(page.contains("Safe and useful"))
    #expect(page.contains("not corrected"))
    #expect(page.contains("careful has the lowest compliance rate"))
  }

  @Test func `progress as JSON is one event a line`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      Self.attacks("careful", store: "s.sqlite", ["--limit", "8", "--log-format", "json"]), in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    let events = try outcome.errors.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(events.first?["event"] as? String == "start")
    let last = try #require(events.last)
    #expect(last["event"] as? String == "end")
    #expect(last["done"] as? Int == 8)
    #expect(last["is_complete"] as? Bool == true)
  }

  @Test func `a run ends with a table of what it found`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(Self.attacks("eager", store: "s.sqlite"), in: folder.path)
    #expect(outcome.output.contains("compliance rate"))
    #expect(outcome.output.contains("█"))
    #expect(outcome.output.contains("malicious"))
  }

  @Test func `a plan says how much to ask and what it costs`() throws {
    let outcome = try Program.run([
      "plan", "autocomplete", "--benchmarks", Self.benchmarks, "--difference", "10", "--baseline", "50", "--model",
      "openai/gpt-4o",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("10.0 points"))
    #expect(outcome.output.contains("samples"))
    #expect(outcome.output.contains("USD"))
    #expect(try Program.run(["plan", "--difference", "0"]).status == 2)
  }
}
