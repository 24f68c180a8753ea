/// Who speaks in a message; raw values are the words of the OpenAI wire format.
package enum Role: String, Sendable, Hashable, Codable {
  case system, user, assistant
}

/// One turn of the conversation that a model is asked to continue.
package struct Message: Sendable, Hashable, Codable {
  /// Who speaks.
  package var role: Role
  /// What is said; sent as it is, without trimming.
  package var text: String

  /// Makes a turn of `role` that says `text`.
  package init(role: Role, text: String) {
    self.role = role
    self.text = text
  }
}

/// What a model is asked, with the sample and attempt it belongs to.
package struct Prompt: Sendable, Hashable, Codable {
  /// The turns in order; system messages come first.
  package var messages: [Message]
  /// The sample that is asked about; `replay` finds its record by it, and no provider sends it.
  package var sampleID: String?
  /// The k-th completion for this sample, 1-based; no provider sends it.
  package var attempt: Int

  /// Makes a prompt of whole conversations.
  package init(messages: [Message], sampleID: String? = nil, attempt: Int = 1) {
    self.messages = messages
    self.sampleID = sampleID
    self.attempt = attempt
  }

  /// Makes a prompt of one user message, after a system message where one is given.
  package init(user: String, system: String? = nil, sampleID: String? = nil, attempt: Int = 1) {
    var messages = [Message(role: .user, text: user)]
    if let system { messages.insert(Message(role: .system, text: system), at: 0) }
    self.init(messages: messages, sampleID: sampleID, attempt: attempt)
  }

  /// All system text, joined by blank lines, for the APIs that take it beside the messages; nil where there is none.
  package var systemText: String? {
    let texts = messages.filter { $0.role == .system }.map(\.text)
    return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
  }

  /// The turns without the system's.
  package var conversation: [Message] { messages.filter { $0.role != .system } }
}
