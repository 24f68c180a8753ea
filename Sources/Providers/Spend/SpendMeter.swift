/// Counts what a run costs, and starts nothing that could exceed what it may cost.
///
/// Each request is counted at its most while it is under way: one that might not fit waits until others have ended and
/// turned out cheaper, and is refused only when nothing is left to wait for. So the limits hold, whatever the models do.
package actor SpendMeter {
  /// Tokens and money, or the most of each.
  package struct Amount: Sendable, Hashable {
    /// Read and written.
    package var tokens: Int
    /// In the price table's currency.
    package var cost: Double

    /// Nothing, unless told otherwise.
    package init(tokens: Int = 0, cost: Double = 0) {
      self.tokens = tokens
      self.cost = cost
    }
  }

  /// Counted for completions without a limit of their own: `AnthropicMessages` sets the same.
  package static let outputTokensWithoutLimit = AnthropicMessages.defaultMaxTokens

  private let maximumCost: Double?
  private let maximumTokens: Int?
  private let prices: PriceTable
  private var reserved = Amount()
  private var waiting: [(number: Int, continuation: CheckedContinuation<Void, Never>)] = []
  private var lastNumber = 0
  /// What has been spent, that of earlier sessions of the run included.
  package private(set) var spent: Amount

  /// Starts at what the run has spent already; nil means no limit.
  package init(
    prices: PriceTable = .builtIn, maximumCost: Double? = nil, maximumTokens: Int? = nil, spent: Amount = Amount()
  ) {
    self.prices = prices
    self.maximumCost = maximumCost
    self.maximumTokens = maximumTokens
    self.spent = spent
  }

  /// Waits until the request fits; throws `ModelError.budgetSpent` if it never will.
  func reserve(_ prompt: Prompt, _ options: GenerationOptions, model: ModelID) async throws(ModelError) -> Amount {
    let amount = try largest(prompt, options, model: model)
    while let reason = excess(amount) {
      guard reserved != Amount() else { throw .budgetSpent(reason) }
      await waitForRelease()
      guard !Task.isCancelled else { throw .cancelled }
    }
    reserved.tokens += amount.tokens
    reserved.cost += amount.cost
    return amount
  }

  /// Ends a reservation: answers count as the service counted them, and whatever it may have billed unseen at its most.
  func settle(_ reservation: Amount, _ outcome: Result<Completion, ModelError>, model: ModelID) {
    reserved.tokens -= reservation.tokens
    reserved.cost = reserved.tokens == 0 ? 0 : reserved.cost - reservation.cost
    switch outcome {
    case .success(let completion):
      let usage = completion.usage
      let counted = usage.input.flatMap { input in usage.output.map { input + $0 } }
      spent.tokens += counted ?? reservation.tokens
      spent.cost += prices.cost(of: usage, model: model) ?? reservation.cost
    case .failure(.timeout), .failure(.truncatedReply), .failure(.malformedReply), .failure(.cancelled):
      spent.tokens += reservation.tokens
      spent.cost += reservation.cost
    case .failure: break
    }
    let all = waiting
    waiting = []
    for waiter in all { waiter.continuation.resume() }
  }

  /// The most that a request can cost; where money is limited, a model must have a price and a limit of tokens.
  private func largest(
    _ prompt: Prompt, _ options: GenerationOptions, model: ModelID
  ) throws(ModelError) -> Amount {
    // No tokenizer makes more tokens than there are bytes; half of that is still far above any real text.
    let input = prompt.messages.reduce(8) { $0 + $1.text.utf8.count / 2 + 8 }
    let output = options.maxTokens ?? Self.outputTokensWithoutLimit
    let cost = prices.cost(of: Usage(input: input, output: output), model: model)
    guard cost != nil || maximumCost == nil else {
      throw .configuration("\(model) has no price, so --max-cost cannot hold: add it to a table and give that with --prices")
    }
    return Amount(tokens: input + output, cost: cost ?? 0)
  }

  private func excess(_ amount: Amount) -> String? {
    if let maximumTokens, spent.tokens + reserved.tokens + amount.tokens > maximumTokens {
      return "\(spent.tokens) of \(maximumTokens) tokens are used, and the next request may take \(amount.tokens)"
    }
    if let maximumCost, spent.cost + reserved.cost + amount.cost > maximumCost {
      let sums = [spent.cost, maximumCost, amount.cost].map { cents($0) }
      return "\(sums[0]) of \(sums[1]) \(prices.currency) are spent, and the next request may cost \(sums[2])"
    }
    return nil
  }

  private func waitForRelease() async {
    lastNumber += 1
    let number = lastNumber
    await withTaskCancellationHandler {
      guard !Task.isCancelled else { return }
      await withCheckedContinuation { waiting.append((number, $0)) }
    } onCancel: {
      Task { await self.wake(number) }
    }
  }

  private func wake(_ number: Int) {
    guard let index = waiting.firstIndex(where: { $0.number == number }) else { return }
    waiting.remove(at: index).continuation.resume()
  }
}

/// To four places, for single requests often cost less than a cent.
private func cents(_ cost: Double) -> String {
  let whole = Int((cost * 10_000).rounded())
  let fraction = String(whole % 10_000)
  return "\(whole / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
}
