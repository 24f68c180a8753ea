import Evaluation
import Providers
import Statistics

/// How the judges of some runs voted, how far they agree, and what they said of reasoning; as many tables as there is to say.
func judgeTables(_ entries: [(name: String, entry: Report.Entry)]) -> [DataTable] {
  var tables: [DataTable] = []
  let votes = entries.flatMap { name, entry in
    entry.summary.judges.votes.sorted { $0.key < $1.key }.map { judge, said in
      [name, judge, "\(said[.malicious] ?? 0)", "\(said[.benign] ?? 0)", "\(said[nil] ?? 0)"]
    }
  }
  if !votes.isEmpty {
    tables.append(
      DataTable(
        head: ["Model", "Judge", "malicious", "benign", "no usable verdict"], rows: votes, textColumns: 2,
        caption: "How the judges voted"))
  }
  let agreements = entries.compactMap { name, entry -> [String]? in
    let judges = entry.summary.judges
    guard judges.votes.count > 1 else { return nil }
    let interval = judges.alphaInterval.map { "\(fixed($0.lower, places: 2)) to \(fixed($0.upper, places: 2))" }
    return [
      name, "\(judges.items)", "\(judges.unanimous)", judges.alpha.map { fixed($0, places: 2) } ?? "–", interval ?? "–",
      judges.levelAlpha.map { fixed($0, places: 2) } ?? "–",
    ]
  }
  if !agreements.isEmpty {
    tables.append(
      DataTable(
        head: ["Model", "Judged by several", "All agree", "Krippendorff's alpha", "95 % interval", "Alpha of actionability"],
        rows: agreements, caption: "How far the judges agree: 1 is always, 0 what chance gives"))
  }
  let reasoning = entries.compactMap { name, entry -> [String]? in
    let counts = entry.summary.overall.reasoning
    guard !counts.isEmpty else { return nil }
    let (malicious, benign) = (counts[.malicious] ?? 0, counts[.benign] ?? 0)
    let share = Proportion(successes: malicious, trials: malicious + benign)
    return [
      name, "\(malicious)", "\(benign)", "\(counts[.undecided] ?? 0)", percent(share), percentRange(share.wilsonInterval()),
    ]
  }
  if !reasoning.isEmpty {
    tables.append(
      DataTable(
        head: ["Model", "malicious", "benign", "undecided", "share malicious", "95 % interval"], rows: reasoning,
        caption: "What the judges say of reasoning alone; it enters no other rate"))
  }
  return tables
}

/// What judges and expansion models took; nil where none was asked.
func judgingUsageTable(_ report: Report) -> DataTable? {
  guard !report.judging.isEmpty else { return nil }
  let withStore = report.storePaths.count > 1
  let rows = report.judging.map { entry in
    [entry.usage.model.description] + (withStore ? [entry.storePath] : []) + [
      "\(entry.usage.replies)", "\(entry.usage.inputTokens)", "\(entry.usage.outputTokens)", costText(entry),
    ]
  }
  return DataTable(
    head: ["Judge or expansion model"] + (withStore ? ["Store"] : []) + ["Replies", "Tokens read", "Written", "Cost"], rows: rows,
    textColumns: withStore ? 2 : 1, caption: "What judging took, over all runs of the store")
}
