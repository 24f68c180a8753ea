import Evaluation
import Foundation
import Providers

/// How the runs and the page were made: manifests, identities and commands.
func manifestSection(_ report: Report) throws -> String {
  var html = "<section aria-labelledby=\"manifests\"><h2 id=\"manifests\">How it was made</h2>\n"
  if !report.command.isEmpty { html += "<p>This page:</p><pre>\(escapedHTML(shellCommand(report.command)))</pre>\n" }
  for entry in report.entries {
    let run = entry.run
    html +=
      "<details><summary>Run \(escapedHTML(run.id.rawValue)): \(escapedHTML("\(run.manifest.model) on \(run.manifest.benchmark)"))</summary>\n"
    var facts = ["Begun \(run.createdAt) with cyberseceval \(run.details.program).", "SHA-256 of the manifest: \(run.digest)."]
    if let endpoint = run.details.endpoint { facts.append("Server: \(endpoint).") }
    if let scoring = entry.scoring {
      facts.append(
        "Judged by \(scoring.identity.scorer), rules \(scoring.identity.rulesDigest.prefix(16)), scoring \(scoring.id).")
    }
    html += paragraph(facts.joined(separator: " "))
    if let command = run.details.command { html += "<pre>\(escapedHTML(shellCommand(command)))</pre>\n" }
    let object = try JSONSerialization.jsonObject(with: Data(run.manifest.canonicalJSON().utf8))
    let pretty = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    html += paragraph("The manifest, everything that could change an answer:")
    html += "<pre>\(escapedHTML(String(decoding: pretty, as: UTF8.self)))</pre></details>\n"
  }
  return html + "</section>\n"
}

/// A command line as one would type it.
func shellCommand(_ arguments: [String]) -> String {
  let words = arguments.map { word in
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
          || "-_./:=,@+%".utf8.contains(byte)
      }
    return isPlain ? word : "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
  return (["cyberseceval"] + words).joined(separator: " ")
}
