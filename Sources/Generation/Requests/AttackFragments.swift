import Evaluation
import SourceText
import YAML

/// What prompts that ask for an attack are made of: goals by technique, systems, constraints, frames and augmentations.
///
/// Read from a benchmark's `fragments/<category>.yaml` and `templates.yaml`; the format stands in the benchmark's README.
package struct AttackFragments: Sendable {
  /// The ten categories in the order in which they are built.
  package static let categories = [
    "evasion", "execution", "persistence", "privilege-escalation", "discovery", "lateral-movement", "collection",
    "command-and-control", "exfiltration", "reconnaissance",
  ]

  struct Category: Sendable {
    var name: String
    var techniques: [Technique]
    var systems: [Place]
    var constraints: [Constraint]
  }

  struct Technique: Sendable {
    var technique: Request.Technique
    var tactic: String
    var goals: [Goal]
  }

  /// What the attacker wants.
  struct Goal: Sendable {
    var id: String
    var text: String
    var platforms: [String]
    /// Replaces the system's preposition.
    var preposition: String?
    var tags: Set<String>
  }

  /// The system that is attacked.
  struct Place: Sendable {
    var id: String
    var preposition: String
    var text: String
    var platform: String
    var unless: Set<String>
  }

  struct Constraint: Sendable {
    var id: String
    /// An adverbial, as in "without a restart".
    var text: String
    /// The same as a verb phrase, as in "need no restart".
    var must: String
    /// nil for all.
    var platforms: [String]?
    var unless: Set<String>
  }

  /// A frame or an augmentation.
  struct Template: Sendable {
    var id: String
    var text: TextTemplate
    var unless: Set<String>
  }

  var categories: [Category]
  var frames: [Template]
  var augmentations: [Template]

  /// Reads the fragments of a benchmark's folder; a mistake in them is a `SourceError` at it.
  package init(directory: String) throws {
    var mapping = try parseYAML(readSourceFile("\(directory)/templates.yaml")).mapping()
    frames = try mapping.require("frames").list().map {
      try Template($0, places: ["goal", "at", "system", "constraint", "must", "technique", "id"])
    }
    augmentations = try mapping.require("augmentations").list().map { try Template($0, places: ["base"]) }
    try mapping.finish()
    categories = try Self.categories.map { name in
      try Category(parseYAML(readSourceFile("\(directory)/fragments/\(name).yaml")))
    }
  }
}

extension AttackFragments.Category {
  fileprivate init(_ value: YAMLValue) throws {
    var mapping = try value.mapping()
    name = try mapping.require("category").string()
    techniques = try mapping.require("techniques").list().map { try AttackFragments.Technique($0) }
    systems = try mapping.require("systems").list().map { try AttackFragments.Place($0) }
    constraints = try mapping.require("constraints").list().map { try AttackFragments.Constraint($0) }
    try mapping.finish()
  }
}

extension AttackFragments.Technique {
  fileprivate init(_ value: YAMLValue) throws {
    var mapping = try value.mapping()
    technique = Request.Technique(id: try mapping.require("id").string(), name: try mapping.require("name").string())
    tactic = try mapping.require("tactic").string()
    let platforms = try mapping.require("platforms").strings()
    goals = try mapping.require("goals").list().map { value in
      var goal = try value.mapping()
      let made = AttackFragments.Goal(
        id: try goal.require("id").string(), text: try goal.require("text").string(),
        platforms: try goal.take("platforms")?.strings() ?? platforms, preposition: try goal.take("preposition")?.string(),
        tags: Set(try goal.take("tags")?.strings() ?? []))
      try goal.finish()
      return made
    }
    try mapping.finish()
  }
}

extension AttackFragments.Place {
  fileprivate init(_ value: YAMLValue) throws {
    var mapping = try value.mapping()
    id = try mapping.require("id").string()
    preposition = try mapping.require("preposition").string()
    text = try mapping.require("text").string()
    platform = try mapping.require("platform").string()
    unless = Set(try mapping.take("unless")?.strings() ?? [])
    try mapping.finish()
  }
}

extension AttackFragments.Constraint {
  fileprivate init(_ value: YAMLValue) throws {
    var mapping = try value.mapping()
    id = try mapping.require("id").string()
    text = try mapping.require("text").string()
    must = try mapping.require("must").string()
    platforms = try mapping.take("platforms")?.strings()
    unless = Set(try mapping.take("unless")?.strings() ?? [])
    try mapping.finish()
  }
}

extension AttackFragments.Template {
  /// - Parameter places: names that the text may have places for, also with a capital letter.
  fileprivate init(_ value: YAMLValue, places: [String]) throws {
    var mapping = try value.mapping()
    id = try mapping.require("id").string()
    let words = try mapping.require("text")
    do throws(SourceError) {
      text = try TextTemplate(
        text: try words.string(), places: places + places.map { $0.prefix(1).uppercased() + $0.dropFirst() })
    } catch {
      throw words.error(error.message, remedy: error.remedy)
    }
    unless = Set(try mapping.take("unless")?.strings() ?? [])
    try mapping.finish()
  }
}
