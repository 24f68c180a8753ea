import Evaluation
import Providers

/// The head of the section of samples: what to choose them by, and where they are shown.
func browserHead(_ report: Report) -> String {
  let names = runNames(report)
  var choices: [(key: String, title: String, options: [(value: String, title: String)])] = []
  if names.count > 1 { choices.append(("run", "Run", names.enumerated().map { (String($0), $1) })) }
  let states = ScoreState.allCases.filter { state in report.entries.contains { $0.summary.overall.count(state) > 0 } }
  var stateOptions = states.map { (value: $0.rawValue, title: $0.title) }
  if report.entries.contains(where: { $0.summary.overall.notScored > 0 }) { stateOptions.append(("unjudged", "not judged yet")) }
  choices.append(("state", "State", stateOptions))
  for grouping in Grouping.allCases {
    let labels = Set(report.entries.flatMap { $0.outcomes.labels(in: grouping) }).sorted(by: labelPrecedes)
    guard labels.count > 1 else { continue }
    let titles = labels.map { visibleText(grouping.displayName(of: $0)) }
    choices.append((grouping.rawValue, grouping.title, titles.map { ($0, $0) }))
  }
  let selects = choices.map { choice in
    let options = choice.options.map { "<option value=\"\(escapedHTML($0.value))\">\(escapedHTML($0.title))</option>" }
    return
      "<label>\(escapedHTML(choice.title))<select id=\"by-\(choice.key)\"><option value=\"\">all</option>\(options.joined())</select></label>"
  }
  let differing =
    report.benchmarks.contains { $0.entries.count > 1 }
    ? "<label class=\"check\"><input type=\"checkbox\" id=\"differing\"> only where the models differ</label>" : ""
  return """
    <section id="samples" aria-labelledby="samples-title"><h2 id="samples-title">Samples</h2>
    <noscript><p>Samples are shown by the script in this page, which is switched off here. The numbers above need none;
    <code>cyberseceval runs export</code> writes every answer as text.</p></noscript>
    <p id="waiting" class="soft" hidden>The samples are being unpacked.</p><div id="browser" hidden><form id="filters" class="filters">\(selects.joined(separator: "\n"))
    <label>Search in prompts, answers and findings<input type="search" id="text" autocomplete="off"></label>\(differing)</form>
    <p id="count" role="status" class="soft"></p><div id="list"></div>
    <div class="pager"><button type="button" id="previous">Previous</button><span id="place"></span><button type="button" id="next">Next</button></div></div>

    """
}
