/// What one model costs by the token, with all that is needed to say so later.
package struct ModelPrice: Sendable, Hashable, Codable {
  /// Of `perTokens` tokens read.
  package var input: Double
  /// Of `perTokens` tokens written, reasoning included.
  package var output: Double
  /// How many tokens a price is for.
  package var perTokens: Double
  /// A currency's code.
  package var currency: String
  /// Year and month of the table that it comes from.
  package var asOf: String

  /// The cost of tokens, in the currency.
  package func cost(input tokensRead: Int, output tokensWritten: Int) -> Double {
    (Double(tokensRead) * input + Double(tokensWritten) * output) / perTokens
  }
}

extension PriceTable {
  /// The price of a model with the table's currency and month; nil if it is not listed.
  package func modelPrice(of id: ModelID) -> ModelPrice? {
    price(of: id).map {
      ModelPrice(input: $0.input, output: $0.output, perTokens: perTokens, currency: currency, asOf: asOf)
    }
  }
}
