import RealModule

/// The z below which a standard normal variable falls with the given probability; accurate to 1e-14.
///
/// Source: Algorithm AS 241 (PPND16), M. J. Wichura, Applied Statistics 37 (1988) 477–484, doi:10.2307/2347330.
/// - Parameter probability: strictly between 0 and 1.
package func standardNormalQuantile(_ probability: Double) -> Double {
  precondition(probability > 0 && probability < 1, "a probability strictly between 0 and 1 is needed")
  let q = probability - 0.5
  if abs(q) <= 0.425 {
    let r = 0.180625 - q * q
    return q
      * polynomial(
        r, 3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3)
      / polynomial(
        r, 1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
        3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3)
  }
  var r = (-Double.log(q < 0 ? probability : 1 - probability)).squareRoot()
  let magnitude: Double
  if r <= 5 {
    r -= 1.6
    magnitude =
      polynomial(
        r, 1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4)
      / polynomial(
        r, 1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
        1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9)
  } else {
    r -= 5
    magnitude =
      polynomial(
        r, 6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
      / polynomial(
        r, 1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15)
  }
  return q < 0 ? -magnitude : magnitude
}

/// Share of a beta distribution below x: the regularised incomplete beta function I_x(a, b).
///
/// Source: NIST Digital Library of Mathematical Functions, section 8.17(v), continued fraction 8.17.22,
/// evaluated with the modified Lentz method.
/// - Parameter x: proportion in 0…1; `a` and `b` are positive.
package func regularizedIncompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
  if x <= 0 { return 0 }
  if x >= 1 { return 1 }
  // The fraction converges fast only below the mean; above it, use the mirror image.
  if x > (a + 1) / (a + b + 2) { return 1 - regularizedIncompleteBeta(1 - x, b, a) }
  let front =
    Double.exp(Double.logGamma(a + b) - Double.logGamma(a) - Double.logGamma(b) + a * Double.log(x) + b * Double.log(onePlus: -x))
    / a
  let tiny = 1e-300
  var c = 1.0
  var d = 1 - (a + b) * x / (a + 1)
  if abs(d) < tiny { d = tiny }
  d = 1 / d
  var fraction = d
  for step in 1...10_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    var change = 1.0
    for term in [even, odd] {
      d = 1 + term * d
      if abs(d) < tiny { d = tiny }
      c = 1 + term / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      change = d * c
      fraction *= change
    }
    if abs(change - 1) < 1e-15 { break }
  }
  return front * fraction
}

/// The x below which the given share of a beta distribution lies, by bisection to the last bit that matters.
///
/// - Parameter probability: in 0…1; `a` and `b` are positive.
package func betaQuantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
  var low = 0.0
  var high = 1.0
  for _ in 0..<200 {
    let middle = (low + high) / 2
    if middle == low || middle == high { break }
    if regularizedIncompleteBeta(middle, a, b) < probability { low = middle } else { high = middle }
  }
  return (low + high) / 2
}

/// Horner's scheme, lowest coefficient first.
private func polynomial(_ x: Double, _ coefficients: Double...) -> Double {
  var value = 0.0
  for coefficient in coefficients.reversed() { value = value * x + coefficient }
  return value
}
