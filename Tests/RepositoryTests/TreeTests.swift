import Foundation
import Testing

struct TreeTests {
  /// Extensions of a proof, by the folder of its rule.
  private static let proofExtensions = [
    "c": ["c"], "cpp": ["cpp", "cc"], "csharp": ["cs"], "java": ["java"], "javascript": ["js", "jsx", "ts", "tsx"],
    "php": ["php"], "python": ["py"], "rust": ["rs"],
  ]

  @Test(arguments: proofExtensions.keys.sorted())
  func `every rule has a proof and every proof a rule`(language: String) throws {
    let extensions = try #require(Self.proofExtensions[language])
    var stems: [String: Set<String>] = [:]
    for path in Repository.files(in: "Rules/\(language)") {
      let name = (path as NSString).lastPathComponent as NSString
      stems[name.deletingPathExtension, default: []].insert(name.pathExtension)
    }
    for (stem, found) in stems.sorted(by: { $0.key < $1.key }) where stem != "README" {
      #expect(found.contains("yaml"), "Rules/\(language)/\(stem).yaml is missing")
      #expect(!found.isDisjoint(with: extensions), "Rules/\(language)/\(stem).\(extensions[0]) is missing")
      let strays = found.subtracting(extensions).subtracting(["yaml"])
      #expect(strays.isEmpty, "files of no use beside Rules/\(language)/\(stem).yaml")
    }
  }

  @Test func `rules stand in the folder of a language`() {
    #expect(Set(Repository.folders(in: "Rules")).subtracting(Self.proofExtensions.keys).isEmpty)
  }

  @Test func `a rule's file is named by its id, and ids are unique`() throws {
    var owners: [String: String] = [:]
    for path in Repository.files(in: "Rules", withExtension: "yaml") {
      let ids = try Repository.lines(path).lazy.filter { $0.contains("id:") }.compactMap { line in
        line.prefixMatch(of: #/\s*(?:-\s+)?id:\s*["']?([A-Za-z0-9._-]+)["']?\s*(?:#.*)?$/#).map { String($0.1) }
      }
      let stem = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      let id = ids.first
      #expect(id == stem, "\(path) holds the rule \(id ?? "?")")
      if let id {
        let owner = owners.updateValue(path, forKey: id)
        #expect(owner == nil, "\(path) has the id of \(owner ?? "")")
      }
    }
  }

  @Test func `every benchmark has its description, data, prompts and golden run`() {
    for name in Repository.folders(in: "Benchmarks") {
      for part in ["benchmark.yaml", "README.md", "prompts", "golden"] {
        #expect(Repository.exists("Benchmarks/\(name)/\(part)"), "Benchmarks/\(name)/\(part) is missing")
      }
    }
  }

  @Test func `files are short, with few exceptions`() throws {
    let files = ["Sources", "Tests"].flatMap { Repository.files(in: $0, withExtension: "swift") }
    let lengths =
      try files
      .map { (lines: try Repository.lines($0).count, path: $0) }
      .sorted { $0.lines < $1.lines }
    let percentile = try #require(lengths.isEmpty ? nil : lengths[(lengths.count - 1) * 95 / 100])
    #expect(percentile.lines < 400, "the 95th percentile is \(percentile.path)")
    #expect(lengths.last?.lines ?? 0 < 800, "split \(lengths.last?.path ?? "")")
  }

  @Test func `the tree stands alone`() throws {
    // Written with classes, so that this file does not match itself.
    let outside = #/(?:^|[^.\/\w])[.][.]\/(?:share[d]|note[s])\b|\/wor[k]\/(?:share[d]|note[s]|mai[n])\b/#
    // Plain bytes first: expressions are slow over a whole tree.
    let suspects = ["/share" + "d", "/note" + "s", "/wor" + "k/"].map { Data($0.utf8) }
    for path in Repository.files() {
      let data = try Data(contentsOf: Repository.root.appending(path: path))
      let isSuspect = suspects.contains { data.range(of: $0) != nil }
      guard isSuspect, let text = String(data: data, encoding: .utf8) else { continue }
      for (index, line) in text.components(separatedBy: "\n").enumerated() where line.contains(outside) {
        complain(path, index + 1, "refers to what lies outside of the checkout")
      }
    }
  }

  @Test func `symbolic links stay within the tree`() throws {
    for path in Repository.files() {
      let url = Repository.root.appending(path: path)
      guard try url.resourceValues(forKeys: [.isSymbolicLinkKey]).isSymbolicLink == true else { continue }
      #expect(url.resolvingSymlinksInPath().path.hasPrefix(Repository.root.resolvingSymlinksInPath().path), "\(path)")
    }
  }
}
