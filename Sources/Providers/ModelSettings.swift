package import Logging

/// What a user says about one model, on the command line or in a run's file.
package struct ModelSettings: Sendable {
  /// "provider/name", or the original program's form.
  package var model: String
  /// Addresses that take turns; empty for the service's own.
  package var baseURLs: [String] = []
  /// A file that holds the key and nothing else.
  package var keyFile: String?
  /// `replay`: the recordings; where nil, the model's name is their path.
  package var recordings: String?
  /// `command`: the program and its arguments; where empty, the model's name is the program.
  package var command: [String] = []
  /// How much may be asked at a time.
  package var limits = TrafficLimits()
  /// When to ask again.
  package var retry = RetryPolicy()
  /// The time for one try.
  package var requestTimeout: Duration = .seconds(300)

  /// Settings with nothing but the model's name.
  package init(model: String) {
    self.model = model
  }
}

/// The world that models are made in.
package struct ModelSurroundings: Sendable {
  /// Carries requests.
  package var transport: any Transport
  /// Where keys are looked for.
  package var environment: [String: String]
  /// Clocks.
  package var time: TimeSource
  /// Numbers in 0..<1, for jitter.
  package var random: @Sendable () -> Double
  /// Told of retries; nil for silence.
  package var logger: Logger?
  /// What the run may cost, shared by its models; nil for no limit.
  package var meter: SpendMeter?
  /// Answers of other times; nil to ask always.
  package var cache: (any CompletionCache)?

  /// The machine's clocks and random numbers, unless others are given.
  package init(
    transport: any Transport, environment: [String: String], time: TimeSource = .system,
    random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }, logger: Logger? = nil
  ) {
    self.transport = transport
    self.environment = environment
    self.time = time
    self.random = random
    self.logger = logger
  }
}

/// A model that is ready to be asked, with what is to be said about it.
package struct PreparedModel: Sendable {
  /// With retry and limits around it.
  package var model: any Model
  /// For the manifest, without secrets: provider, dialect and addresses.
  package var facts: [String: String]
  /// For the user, one sentence each.
  package var warnings: [String]
}

/// Makes a model of its settings; throws `ModelError.configuration` for whatever is missing or wrong in them.
package func prepareModel(
  _ settings: ModelSettings, in surroundings: ModelSurroundings
) throws(ModelError) -> PreparedModel {
  let specification = try ModelSpecification(settings.model)
  guard settings.limits.concurrency > 0 else { throw .configuration("--concurrency must be 1 or more") }
  if let make = Catalog.local[specification.id.provider] {
    let bare = try make(specification.id, settings)
    let facts = ["provider": specification.id.provider]
    return PreparedModel(
      model: wrapped(bare, settings, surroundings, facts), facts: facts, warnings: specification.warnings)
  }
  guard let preset = Preset.all[specification.id.provider] else {
    throw .configuration(
      "there is no provider “\(printable(specification.id.provider, limit: 40))”: known are "
        + Catalog.providers.joined(separator: ", ") + "; for any other server use openai-compatible with --base-url")
  }
  return try prepare(specification, preset, settings, surroundings)
}

private func prepare(
  _ specification: ModelSpecification, _ preset: Preset, _ settings: ModelSettings, _ surroundings: ModelSurroundings
) throws(ModelError) -> PreparedModel {
  let urls = try addresses(specification, preset, settings)
  guard let dialect = Catalog.dialects[preset.dialect]?(preset.quirks) else {
    preconditionFailure("presets.json names a dialect that does not exist: \(preset.dialect)")
  }
  var key = specification.key
  if settings.keyFile != nil || key == nil {
    key = try loadKey(
      variable: preset.keyVariable, file: settings.keyFile, environment: surroundings.environment,
      required: !preset.keyIsOptional)
  }
  var warnings = specification.warnings
  if key != nil, let open = urls.first(where: sendsInTheClear) {
    warnings.append("the key and all prompts travel unencrypted to \(open): use https")
  }
  let bare = HTTPModel(
    id: specification.id, dialect: dialect, baseURLs: urls, key: key, transport: surroundings.transport,
    requestTimeout: settings.requestTimeout, time: surroundings.time)
  let facts = [
    "provider": specification.id.provider, "dialect": preset.dialect, "base-urls": urls.joined(separator: " "),
  ]
  return PreparedModel(model: wrapped(bare, settings, surroundings, facts), facts: facts, warnings: warnings)
}

/// Puts around a model, from within: spend, limits, retry, cache.
private func wrapped(
  _ bare: any Model, _ settings: ModelSettings, _ surroundings: ModelSurroundings, _ facts: [String: String]
) -> any Model {
  let metered: any Model = surroundings.meter.map { MeteredModel(bare, meter: $0) } ?? bare
  let limited = RateLimitedModel(metered, limiter: RateLimiter(settings.limits, time: surroundings.time))
  let retrying = RetryingModel(
    limited, policy: settings.retry, time: surroundings.time, random: surroundings.random,
    logger: surroundings.logger)
  return surroundings.cache.map { CachingModel(retrying, facts: facts, cache: $0) } ?? retrying
}

private func addresses(
  _ specification: ModelSpecification, _ preset: Preset, _ settings: ModelSettings
) throws(ModelError) -> [String] {
  var urls = settings.baseURLs
  if urls.isEmpty { urls = [specification.baseURL ?? preset.baseURL].compactMap(\.self) }
  guard !urls.isEmpty else {
    let form = preset.baseURLForm ?? "https://HOST"
    throw .configuration("\(specification.id.provider) has no address of its own: give it with --base-url \(form)")
  }
  for url in urls {
    guard let authority = authority(of: url) else {
      throw .configuration("“\(printable(url, limit: 120))” is no base URL: it begins with http:// or https://")
    }
    guard !authority.contains("@") else {
      throw .configuration("a base URL must hold no user or password: they would stand in stores and logs")
    }
    guard !url.contains("?"), !url.contains("#") else {
      throw .configuration("“\(printable(url, limit: 120))” is no base URL: leave out what follows “?” or “#”")
    }
  }
  return urls
}

private func sendsInTheClear(_ url: String) -> Bool {
  guard url.lowercased().hasPrefix("http://"), let authority = authority(of: url) else { return false }
  return !isThisMachine(hostName(authority).lowercased())
}
