// One self-contained page, written piece by piece: the numbers are in memory, the completions are streamed from the store.

import Detector
import Evaluation
import Foundation
import Providers
import Statistics
import Synchronization
import Syntax

/// Writes a report as one HTML file; `write` gets it in pieces.
///
/// Numbers and charts need no script. The samples stand in the page as data that one script shows; the page's policy admits that script alone.
/// - Parameter completionLimit: the most completions to show per run, nil for all.
package func writeHTMLReport(
  _ report: Report, completionLimit: Int? = nil, to write: @Sendable (String) throws -> Void
) async throws {
  try write(pageHead(report))
  try write(overview(report))
  let benchmarks = report.benchmarks
  for (index, results) in benchmarks.enumerated() {
    try write(benchmarkSection(results, number: index))
  }
  try write(tradeSection(report))
  if let judging = judgingUsageTable(report) {
    try write("<section aria-labelledby=\"judging\"><h2 id=\"judging\">What judging took</h2>\n\(judging.html)</section>\n")
  }
  try write(browserHead(report))
  try write("<script type=\"text/plain\" id=\"data\">")
  let packer = Mutex(Deflater())
  let leftOut = try await writeSampleData(report, limit: completionLimit) { piece in
    try write(packer.withLock { $0.add(piece) })
  }
  try write(packer.withLock { $0.finish() } + "</script>\n")
  if leftOut > 0 { try write("<p class=\"soft\">\(leftOut) answers more are in the store.</p>") }
  try write("</section>\n")
  try write(calibrationSection(report))
  try write(try manifestSection(report))
  try write("</main><script>\(pageScript)</script></body></html>\n")
}

private func pageHead(_ report: Report) -> String {
  let title = pageTitle(report)
  let links = report.benchmarks.enumerated().map { "<li><a href=\"#b\($0)\">\(escapedHTML($1.title))</a></li>" }
  return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(pagePolicy(style: pageStyle, script: pageScript))">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
    <title>\(escapedHTML(title))</title><style>\(pageStyle)</style></head><body>
    <a class="skip" href="#main">To the results</a>
    <header><h1>\(escapedHTML(title))</h1>
    <p class="soft">From \(escapedHTML(report.storePaths.joined(separator: ", "))), by cyberseceval \(escapedHTML(report.program))</p>
    <nav aria-label="Parts of this page"><ul>\(links.joined())<li><a href="#samples">Samples</a></li><li><a href="#calibration">How right the scorers are</a></li><li><a href="#manifests">How it was made</a></li></ul></nav></header>
    <main id="main">

    """
}

/// What the page is about: one model or several, at one benchmark or several.
private func pageTitle(_ report: Report) -> String {
  let models = Set(report.entries.map(\.run.manifest.model.description))
  let benchmarks = report.benchmarks
  let who = models.count == 1 ? models.first ?? "" : "\(models.count) models"
  return "\(who): \(benchmarks.count == 1 ? benchmarks[0].title : "\(benchmarks.count) benchmarks")"
}

/// Every model and benchmark at a glance, where there are several benchmarks.
private func overview(_ report: Report) -> String {
  let benchmarks = report.benchmarks
  guard benchmarks.count > 1 else { return "" }
  var models: [String] = []
  for entry in report.entries where !models.contains(entry.run.manifest.model.description) {
    models.append(entry.run.manifest.model.description)
  }
  let rows = models.map { model in
    [model]
      + benchmarks.map { results in
        let cells = results.entries.filter { $0.run.manifest.model.description == model }.map { entry in
          "\(percent(entry.rate().pooled)) (\(percentRange(entry.rate().fairInterval)))"
        }
        return cells.isEmpty ? "–" : cells.joined(separator: "; ")
      }
  }
  let head = ["Model"] + benchmarks.map { "\($0.title): \($0.measure.title)\(direction($0.measure))" }
  return "<section aria-labelledby=\"overview\"><h2 id=\"overview\">At a glance</h2>\n"
    + DataTable(
      head: head, rows: rows, caption: "Rates with their 95 % intervals; each benchmark's section says which differ for sure"
    ).html
    + "</section>\n"
}
