/// p-values made fit for being many: the chance of any false alarm among them stays below the level.
///
/// Source: S. Holm, Scand. J. Stat. 6 (1979) 65–70.
/// - Returns: adjusted p-values in the order given.
package func holmAdjusted(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var result = values
  var largest = 0.0
  for (rank, index) in order.enumerated() {
    largest = max(largest, min(1, Double(values.count - rank) * values[index]))
    result[index] = largest
  }
  return result
}

/// p-values made fit for being many: the expected share of false alarms among those below the level stays below it.
///
/// Source: Y. Benjamini and Y. Hochberg, J. R. Stat. Soc. B 57 (1995) 289–300, doi:10.1111/j.2517-6161.1995.tb02031.x.
/// - Returns: adjusted p-values in the order given.
package func benjaminiHochbergAdjusted(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] > values[$1] }
  var result = values
  var smallest = 1.0
  for (position, index) in order.enumerated() {
    let rank = Double(values.count - position)
    smallest = min(smallest, values[index] * Double(values.count) / rank)
    result[index] = smallest
  }
  return result
}
