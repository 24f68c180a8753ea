/// What a run will take at most, worked out before anything is asked.
package struct SpendEstimate: Sendable, Hashable {
  /// Requests that will be paid for, without retries.
  package var requests: Int
  /// Tokens read, at four bytes each: a rule of thumb, good to about a third.
  package var inputTokens: Int
  /// Tokens written if every completion reaches its limit.
  package var maximumOutputTokens: Int
  /// The cost of both at list price; nil if the model has no price.
  package var maximumCost: Double?

  /// An estimate from counts.
  package init(requests: Int, inputTokens: Int, maximumOutputTokens: Int, model: ModelID, prices: PriceTable) {
    self.requests = requests
    self.inputTokens = inputTokens
    self.maximumOutputTokens = maximumOutputTokens
    maximumCost = prices.cost(of: Usage(input: inputTokens, output: maximumOutputTokens), model: model)
  }

  /// Estimates one model's part of a run.
  package init(_ prompts: some Sequence<Prompt>, _ options: GenerationOptions, model: ModelID, prices: PriceTable) {
    var (requests, input) = (0, 0)
    for prompt in prompts {
      let bytes = prompt.messages.reduce(0) { $0 + $1.text.utf8.count }
      requests += 1
      input += bytes / 4 + 8 * prompt.messages.count
    }
    let output = requests * (options.maxTokens ?? SpendMeter.outputTokensWithoutLimit)
    self.init(requests: requests, inputTokens: input, maximumOutputTokens: output, model: model, prices: prices)
  }
}
