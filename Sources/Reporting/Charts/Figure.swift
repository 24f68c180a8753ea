// Charts are drawn here and nowhere else: SVG without a script, whose colours come from the page's style, so that dark and light need
// one drawing. No meaning hangs on colour alone, and each chart has its numbers as a table below it.

/// A chart with its title, what it shows, and its numbers.
struct Figure {
  var title: String
  /// How to read it, in a sentence.
  var note: String
  /// The SVG element.
  var drawing: String
  var table: DataTable

  /// The figure as HTML.
  var html: String {
    """
    <figure class="chart"><figcaption><strong>\(escapedHTML(title))</strong> <span class="soft">\(escapedHTML(note))</span></figcaption>
    <div class="wide">\(drawing)</div>
    <details class="data"><summary>The numbers of this chart</summary>\(table.html)</details></figure>

    """
  }
}

/// A table of texts; cells are escaped when it is written.
struct DataTable {
  var head: [String]
  var rows: [[String]]
  /// Columns that hold words and not numbers, from the left.
  var textColumns = 1
  /// Says what the table is, for those who hear it.
  var caption: String?

  var html: String {
    var text =
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(escapedHTML(caption ?? head.first ?? ""))\"><table>"
    if let caption { text += "<caption>\(escapedHTML(caption))</caption>" }
    let heads = head.enumerated().map { "<th scope=\"col\"\($0 < textColumns ? " class=\"text\"" : "")>\(escapedHTML($1))</th>" }
    text += "<thead><tr>\(heads.joined())</tr></thead><tbody>\n"
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        index == 0
          ? "<th scope=\"row\" class=\"text\">\(escapedHTML(cell))</th>"
          : "<td\(index < textColumns ? " class=\"text\"" : "")>\(escapedHTML(cell))</td>"
      }
      text += "<tr>\(cells.joined())</tr>\n"
    }
    return text + "</tbody></table></div>"
  }
}

/// An SVG element around its content; `label` is what a screen reader says.
func svg(_ content: String, label: String, height: Double?, viewBox: String? = nil, kind: String) -> String {
  let box = viewBox.map { " viewBox=\"\($0)\"" } ?? ""
  let tall = height.map { " height=\"\(fixed($0))\"" } ?? ""
  return
    "<svg class=\"\(kind)\" role=\"img\" aria-label=\"\(escapedHTML(label))\" width=\"100%\"\(tall)\(box)>\(content)</svg>"
}

/// A text that fits into so many characters, its end cut with a mark if it must be.
func shortened(_ text: String, to count: Int) -> String {
  text.count <= count ? text : text.prefix(count - 1) + "…"
}
