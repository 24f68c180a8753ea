package import Detector
import Evaluation

/// What a generation gave.
package struct GeneratedCases: Sendable {
  /// The tests, in the order of their ids.
  package var cases: [TestCase] = []
  /// Findings that became no test.
  package var drops = DropCounts()
  /// Files left out, by reason.
  package var excluded: [Exclusion: Int] = [:]
  /// Findings of the detector in all files that were read.
  package var findingCount = 0
  /// Files that were scanned.
  package var fileCount = 0
  /// Their bytes.
  package var byteCount = 0
  /// Packages that were walked.
  package var packageCount = 0
  /// What is wrong with archives that could not be read whole; nothing of them was used.
  package var unreadArchives: [String] = []
  /// Paths that could not be looked at.
  package var problems: [ScanProblem] = []

  /// Nothing yet.
  package init() {}

  /// Walks a root, scans its files, some at a time, and adds the tests that they give, in the order of paths.
  package mutating func add(_ root: CorpusRoot, _ choices: CaseChoices, jobs: Int) async {
    let walk = walk(root, languages: choices.languages)
    packageCount += 1
    problems += walk.problems
    excluded.merge(walk.excluded, uniquingKeysWith: +)
    let results = await withTaskGroup(of: (Int, FileCases).self) { group in
      var results = [FileCases?](repeating: nil, count: walk.files.count)
      var next = 0
      func start(_ group: inout TaskGroup<(Int, FileCases)>) {
        guard next < walk.files.count else { return }
        let (index, file) = (next, walk.files[next])
        group.addTask { (index, fileCases(file, origin: root.origin, choices)) }
        next += 1
      }
      for _ in 0..<max(jobs, 1) { start(&group) }
      while let (index, result) = await group.next() {
        results[index] = result
        start(&group)
      }
      return results.compactMap(\.self)
    }
    for result in results { add(result) }
  }

  private mutating func add(_ result: FileCases) {
    if let exclusion = result.exclusion {
      excluded[exclusion, default: 0] += 1
      return
    }
    cases += result.cases
    drops.merge(result.drops)
    findingCount += result.findingCount
    fileCount += 1
    byteCount += result.byteCount
  }

  /// Drops what is there twice, then what is over the quota; the order of packages decides which of two equal tests stays.
  package mutating func reduce(to quota: Quota) {
    var filter = DuplicateFilter()
    cases = cases.filter { testCase in
      guard let known = filter.check(testCase.code, language: testCase.language, id: testCase.id) else { return true }
      switch known.kind {
      case .exact: drops.add(.duplicate)
      case .normalised: drops.add(.normalisedDuplicate)
      case .near: drops.add(.nearDuplicate)
      }
      return false
    }
    let kept = balanced(cases, quota)
    drops.add(.overQuota, cases.count - kept.count)
    cases = kept
  }
}
