import Foundation

/// What models cost by the token, from a file that says of which month it is.
///
/// List prices, without discounts for caches or batches; a model that is not listed has no price, which is not zero.
package struct PriceTable: Sendable, Hashable, Decodable {
  /// The price of one model.
  package struct Price: Sendable, Hashable, Decodable {
    /// Of `perTokens` tokens read.
    package var input: Double
    /// Of `perTokens` tokens written, reasoning included.
    package var output: Double
  }

  /// Year and month, to be shown beside every sum.
  package var asOf: String
  /// A currency's code.
  package var currency: String
  /// How many tokens a price is for.
  package var perTokens: Double
  /// By id, or by its beginning: "openai/gpt-4o" holds for "openai/gpt-4o-2024-08-06" too, and "vllm/" for all there.
  package var models: [String: Price]

  private enum CodingKeys: String, CodingKey {
    case asOf = "as-of"
    case currency, models
    case perTokens = "per-tokens"
  }

  /// The table that is compiled in.
  package static let builtIn: PriceTable = {
    do {
      return try JSONDecoder().decode(PriceTable.self, from: Data(PackageResources.prices_json))
    } catch {
      preconditionFailure("prices.json cannot be read: \(error)")
    }
  }()

  /// Reads a table of one's own; throws `ModelError.configuration` that names file and field.
  package static func read(path: String) throws(ModelError) -> PriceTable {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .configuration("cannot read the price table \(path): check that the file exists and that you may read it")
    }
    let table: PriceTable
    do {
      table = try decodedReply(PriceTable.self, APIReply(status: 200, body: Array(data)))
    } catch {
      guard case .malformedReply(let reason) = error else { throw error }
      throw .configuration("the price table \(path): \(reason)")
    }
    let prices = table.models.values.flatMap { [$0.input, $0.output] }
    guard table.perTokens > 0, prices.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw .configuration("the price table \(path): per-tokens must be more than 0, and no price less")
    }
    return table
  }

  /// The price of a model: of the longest entry that its id begins with, at a whole word; nil if none does.
  package func price(of id: ModelID) -> Price? {
    let text = id.description
    let matches = models.keys.filter { key in
      guard text.hasPrefix(key) else { return false }
      // "openai/gpt-4" is another model than "openai/gpt-4o": what follows must begin anew.
      guard !key.hasSuffix("/"), let next = text.dropFirst(key.count).first else { return true }
      return "-@:".contains(next) && !namesAnotherModel(text.dropFirst(key.count))
    }
    return matches.max { $0.count < $1.count }.flatMap { models[$0] }
  }

  /// What the tokens cost; nil if the model has no price or the counts are not known.
  package func cost(of usage: Usage, model: ModelID) -> Double? {
    guard let price = modelPrice(of: model), let input = usage.input, let output = usage.output else { return nil }
    return price.cost(input: input, output: output)
  }

  /// A date or a version may follow a listed name, as in "-2024-08-06" or "-latest"; a word such as "-mini" may not.
  private func namesAnotherModel(_ rest: Substring) -> Bool {
    let words = rest.split { "-@:".contains($0) }
    return words.contains { $0 != "latest" && $0 != "preview" && !$0.allSatisfy(\.isNumber) }
  }
}
