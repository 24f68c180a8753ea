package import SourceText
import Syntax

/// What a model under test is asked: a text with places for a sample's fields, such as `{{before}}` or `{{prompt}}`.
package struct PromptTemplate: Sendable, Hashable {
  /// Fields that a template may ask for.
  package static let fields = ["id", "title", "language", "prompt", "before", "line"]

  private let template: TextTemplate

  /// Reads a template; an unknown or unclosed place is a `SourceError` at it.
  package init(_ file: SourceFile) throws(SourceError) {
    template = try TextTemplate(file, places: Self.fields)
  }

  /// Reads a template from a text, as a store holds it.
  package init(text: String) throws(SourceError) {
    try self.init(SourceFile(path: "prompt", text: text))
  }

  /// The template as it was written.
  package var text: String { template.text }

  /// Names of the dataset fields that a sample needs for this template.
  package var requiredFields: [String] {
    template.places.filter { $0 == "prompt" || $0 == "before" || $0 == "line" }
  }

  /// The text that a model is asked; nothing is trimmed, and places inside a sample's fields stay as they are.
  package func rendered(for sample: Sample) -> String {
    template.rendered { field in
      switch field {
      case "id": sample.id
      case "title": sample.title ?? ""
      case "language": sample.language?.displayName ?? ""
      case "prompt": sample.task ?? ""
      case "before": sample.before ?? ""
      default: sample.line ?? ""
      }
    }
  }
}
