/// What a run will take at most, worked out before anything is asked.
package struct SpendEstimate: Sendable, Hashable {
  /// Requests that will be paid for, without retries.
  package var requests = 0
  /// Tokens read, at four bytes each: a rule of thumb, good to about a third.
  package var inputTokens = 0
  /// Tokens written if every completion reaches its limit.
  package var maximumOutputTokens = 0
  /// The cost of both at list price; nil if the model has no price.
  package var maximumCost: Double?

  /// Estimates one model's part of a run.
  package init(_ prompts: some Sequence<Prompt>, _ options: GenerationOptions, model: ModelID, prices: PriceTable) {
    for prompt in prompts {
      let bytes = prompt.messages.reduce(0) { $0 + $1.text.utf8.count }
      requests += 1
      inputTokens += bytes / 4 + 8 * prompt.messages.count
      maximumOutputTokens += options.maxTokens ?? SpendMeter.outputTokensWithoutLimit
    }
    maximumCost = prices.cost(of: Usage(input: inputTokens, output: maximumOutputTokens), model: model)
  }
}
