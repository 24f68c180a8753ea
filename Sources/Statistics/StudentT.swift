/// The t below which a variable of Student's distribution falls with the given probability.
///
/// Source: through the incomplete beta function, NIST Handbook of Mathematical Functions (Abramowitz and Stegun) 26.7.1 and 26.5.27.
/// - Parameter probability: strictly between 0 and 1.
/// - Parameter degreesOfFreedom: positive; needs not be whole.
package func studentQuantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
  precondition(probability > 0 && probability < 1, "a probability strictly between 0 and 1 is needed")
  precondition(degreesOfFreedom > 0, "degrees of freedom are positive")
  if probability == 0.5 { return 0 }
  let tail = min(probability, 1 - probability)
  let x = betaQuantile(2 * tail, degreesOfFreedom / 2, 0.5)
  let magnitude = (degreesOfFreedom * (1 - x) / x).squareRoot()
  return probability < 0.5 ? -magnitude : magnitude
}
