/// Asks another model only while a spend meter, which all models of a run share, has something left.
package struct MeteredModel: Model {
  private let model: any Model
  private let meter: SpendMeter

  /// Wraps `model`; put this inside `RetryingModel` and `CachingModel`: every paid try counts, and no free one.
  package init(_ model: any Model, meter: SpendMeter) {
    self.model = model
    self.meter = meter
  }

  /// The wrapped model's.
  package var id: ModelID { model.id }

  /// Reserves, asks and settles; throws `ModelError.budgetSpent` without asking when nothing is left.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    let reservation = try await meter.reserve(prompt, options, model: model.id)
    do {
      let completion = try await model.complete(prompt, options)
      await meter.settle(reservation, .success(completion), model: model.id)
      return completion
    } catch {
      await meter.settle(reservation, .failure(error), model: model.id)
      throw error
    }
  }
}
