import Foundation
import SourceText
import Syntax
import Testing

@testable import Generation

private let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

struct RecipeTests {
  private func recipe(_ text: String) throws -> Recipe { try Recipe(SourceFile(path: "corpus.yaml", text: text)) }

  private let package = """
      - name: demo
        version: 1.0-1
        file: demo_1.0.orig.tar.gz
        sha256: 0000000000000000000000000000000000000000000000000000000000000000
        licence: MIT
    """

  @Test func `a recipe says what is fetched and what is kept`() throws {
    let recipe = try recipe(
      "seed: 7\nper-language: 300\nlanguages: [c, rust]\nrules: [a]\nexclude-rules: [b, c]\npackages:\n\(package)\n")
    #expect(recipe.languages == [.c, .rust] && recipe.quota.seed == 7 && recipe.quota.perLanguage == 300)
    #expect(recipe.makers == ["a"] && recipe.excludedRules == ["b", "c"])
    #expect(recipe.archives.map(\.origin) == [CodeOrigin(package: "demo", version: "1.0-1", licence: "MIT")])
    #expect(recipe.archives.map(\.registry) == [.debian])
  }

  @Test func `a mistake in a recipe is told with its place`() {
    let start = "languages: [c]\npackages:\n"
    for wrong in [
      start + package.replacing("0000", with: "xyz"), start + package.replacing("licence", with: "license"),
      start + package.replacing("file: demo", with: "file: a/../demo"), "languages: [cobol]\npackages: []", "packages: []",
    ] {
      #expect(throws: SourceError.self) { try recipe(wrong) }
    }
  }

  @Test func `an archive is checked before it is read`() throws {
    let folder = try TemporaryFolder()
    let archive = try #require(try recipe("languages: [c]\npackages:\n\(package)\n").archives.first)
    #expect(throws: (any Error).self) { try verifiedPath(of: archive, in: folder.path) }
    try folder.write("other", to: archive.file)
    #expect(throws: (any Error).self) { try verifiedPath(of: archive, in: folder.path) }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: repository.appending(path: "Benchmarks/autocomplete/corpus.yaml").path)))
  func `the project's recipe names at least 60 packages, each once`() throws {
    let path = repository.appending(path: "Benchmarks/autocomplete/corpus.yaml")
    let recipe = try Recipe(SourceFile(path: "corpus.yaml", bytes: Array(try Data(contentsOf: path))))
    #expect(recipe.archives.count >= 60)
    #expect(Set(recipe.archives.map(\.file)).count == recipe.archives.count)
    #expect(Set(recipe.archives.map(\.digest)).count == recipe.archives.count)
    #expect(recipe.languages.count == 8)
    #expect(recipe.archives.count { $0.registry == .debian } >= 60)
  }
}
