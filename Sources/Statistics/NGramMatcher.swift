/// Counts how many n-grams of a hypothesis occur in a reference, each at most as often as there (clipped counts).
///
/// An n-gram is the pair of its first n−1 symbols and its last one, interned order by order, so that no n-gram is
/// ever built as an array. A hypothesis n-gram whose prefix the reference lacks is skipped at once.
struct NGramMatcher<Symbol: Hashable> {
  private var symbols: [Symbol: Int] = [:]
  private var chains: [[UInt64: Int]]
  private var remaining: [[Int]]
  private let maximumOrder: Int

  /// Interns all n-grams of orders 1…maximumOrder of the reference.
  init(reference: [Symbol], maximumOrder: Int) {
    self.maximumOrder = maximumOrder
    chains = Array(repeating: [:], count: maximumOrder)
    remaining = Array(repeating: [], count: maximumOrder)
    symbols.reserveCapacity(reference.count)
    var tokens: [Int] = []
    tokens.reserveCapacity(reference.count)
    for token in reference {
      if let known = symbols[token] {
        tokens.append(known)
      } else {
        tokens.append(symbols.count)
        symbols[token] = symbols.count
      }
    }
    remaining[0] = Array(repeating: 0, count: symbols.count)
    for token in tokens { remaining[0][token] += 1 }
    var prefixes = tokens
    for order in 1..<max(1, maximumOrder) where tokens.count > order {
      let count = tokens.count - order
      chains[order].reserveCapacity(count)
      var next: [Int] = []
      next.reserveCapacity(count)
      for start in 0..<count {
        let key = pair(prefixes[start], tokens[start + order])
        let fresh = remaining[order].count
        let id = chains[order][key, default: fresh]
        if id == fresh {
          chains[order][key] = fresh
          remaining[order].append(0)
        }
        remaining[order][id] += 1
        next.append(id)
      }
      prefixes = next
    }
  }

  /// Clipped matches per order, index 0 for unigrams. Spends the reference's counts: call once.
  mutating func matches(of hypothesis: [Symbol]) -> [Int] {
    var correct = Array(repeating: 0, count: maximumOrder)
    let tokens = hypothesis.map { symbols[$0] ?? -1 }
    var prefixes = tokens
    for order in 0..<maximumOrder where tokens.count > order {
      let count = tokens.count - order
      for start in 0..<count {
        var id = prefixes[start]
        if order > 0, id >= 0 {
          let last = tokens[start + order]
          id = last < 0 ? -1 : chains[order][pair(id, last)] ?? -1
          prefixes[start] = id
        }
        if id >= 0, remaining[order][id] > 0 {
          remaining[order][id] -= 1
          correct[order] += 1
        }
      }
    }
    return correct
  }
}

/// One key for two interned numbers, each below 2³².
private func pair(_ first: Int, _ second: Int) -> UInt64 {
  UInt64(UInt32(truncatingIfNeeded: first)) << 32 | UInt64(UInt32(truncatingIfNeeded: second))
}
