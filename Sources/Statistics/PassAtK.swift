/// Estimates how likely at least one of k attempts succeeds, without bias, from n attempts of which c did.
///
/// Source: M. Chen et al., "Evaluating Large Language Models Trained on Code", arXiv:2107.03374, section 2.1:
/// 1 − C(n−c, k) / C(n, k). With "success" read as "clean" this is secure@k; see ``allOfK(attempts:successes:k:)``.
/// - Returns: proportion in 0…1, or nil when fewer than k attempts exist.
package func passAtK(attempts n: Int, successes c: Int, k: Int) -> Double? {
  precondition(c >= 0 && c <= n, "successes must lie in 0…attempts")
  guard k >= 1, n >= k else { return nil }
  if n - c < k { return 1 }
  var allFail = 1.0
  for i in 0..<k { allFail *= Double(n - c - i) / Double(n - i) }
  return 1 - allFail
}

/// Estimates how likely all of k attempts succeed: C(c, k) / C(n, k), the reliable counterpart of pass@k.
///
/// - Returns: proportion in 0…1, or nil when fewer than k attempts exist.
package func allOfK(attempts n: Int, successes c: Int, k: Int) -> Double? {
  passAtK(attempts: n, successes: n - c, k: k).map { 1 - $0 }
}
