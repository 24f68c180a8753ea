/// The known name that a mistyped one most likely means; nil when none is near.
///
/// Near means few edits (insertions, deletions, replacements and swaps of neighbours; optimal string alignment): at most one in three
/// characters of the longer name, but at least one. Of equally near names the first in `known` wins.
package func nearestName(to name: String, among known: [String]) -> String? {
  let typed = Array(name.lowercased().unicodeScalars)
  guard typed.count <= 100 else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in known {
    let other = Array(candidate.lowercased().unicodeScalars)
    let distance = editDistance(typed, other)
    let allowed = max(1, max(typed.count, other.count) / 3)
    if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Least number of edits that turns one into the other; O(a · b) time.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for (i, scalar) in a.enumerated() {
    var current = [i + 1]
    for (j, other) in b.enumerated() {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (scalar == other ? 0 : 1))
      if i > 0, j > 0, scalar == b[j - 1], a[i - 1] == other { cost = min(cost, beforePrevious[j - 1] + 1) }
      current.append(cost)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[b.count]
}
