// One self-contained page, written piece by piece: the numbers are in memory, the completions are streamed from the store.

import Detector
import Evaluation
import Foundation
import Providers
import Statistics
import Syntax

/// Writes a report as one HTML file; `write` gets it in pieces.
///
/// Numbers and charts need no script. The samples stand in the page as data that one script shows; the page's policy admits that script alone.
/// - Parameter completionLimit: the most completions to show per run, nil for all.
package func writeHTMLReport(
  _ report: Report, completionLimit: Int? = nil, to write: @Sendable (String) throws -> Void
) async throws {
  try write(pageHead(report))
  let benchmarks = report.benchmarks
  for (index, results) in benchmarks.enumerated() {
    try write(benchmarkSection(results, number: index))
  }
  try write(tradeSection(report))
  try write(browserHead(report))
  try write("<script type=\"application/json\" id=\"data\">")
  let leftOut = try await writeSampleData(report, limit: completionLimit, to: write)
  try write("</script>\n")
  if leftOut > 0 { try write("<p class=\"soft\">\(leftOut) answers more are in the store.</p>") }
  try write("</section>\n")
  try write(calibrationSection(report))
  try write(try manifestSection(report))
  try write("</main><script>\(pageScript)</script></body></html>\n")
}

private func pageHead(_ report: Report) -> String {
  let title = report.benchmarks.map(\.title).joined(separator: ", ")
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
