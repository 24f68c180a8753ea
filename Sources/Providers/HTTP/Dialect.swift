/// The wire format of one kind of API: how to ask, and how to read what comes.
protocol Dialect: Sendable {
  /// Writes the request for one completion.
  func request(_ call: Call) throws(ModelError) -> APIRequest

  /// Reads a reply with a status of 200 to 299; safety blocks and refusals are completions.
  func completion(from reply: APIReply, key: APIKey?) throws(ModelError) -> Completion
}

/// All that a dialect needs to write one request.
struct Call: Sendable {
  /// What the provider calls the model.
  var model: String
  /// Without a slash at the end.
  var baseURL: String
  /// Nil for servers that ask for none.
  var key: APIKey?
  /// What to ask.
  var prompt: Prompt
  /// How to answer.
  var options: GenerationOptions
}
