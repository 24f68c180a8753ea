/// Reads how long a server asks to be left alone, from `Retry-After` (RFC 9110, section 10.2.3) or `retry-after-ms`.
///
/// A date counts from the reply's own `Date` header where there is one, so that a wrong clock here does no harm.
/// Nil if there is no such header or it cannot be read; never negative.
func retryDelay(headers: [String: String], secondsSinceEpoch: Int) -> Duration? {
  if let text = headers["retry-after-ms"], let milliseconds = Double(text), milliseconds >= 0, milliseconds < 1e10 {
    return .milliseconds(Int(milliseconds))
  }
  guard let text = headers["retry-after"] else { return nil }
  if let seconds = Double(text) {
    return seconds >= 0 && seconds < 1e7 ? .milliseconds(Int((seconds * 1000).rounded(.up))) : nil
  }
  guard let date = secondsSinceEpoch1970(httpDate: text) else { return nil }
  let now = headers["date"].flatMap { secondsSinceEpoch1970(httpDate: $0) } ?? secondsSinceEpoch
  return .seconds(max(0, date - now))
}

/// Seconds since 1970 of an HTTP date in any of the three forms of RFC 9110, section 5.6.7; nil for anything else.
func secondsSinceEpoch1970(httpDate text: String) -> Int? {
  var tokens = text.split(whereSeparator: { " ,-:".contains($0) }).map(String.init)
  if tokens.last == "GMT" { tokens.removeLast() }
  guard tokens.count == 7 else { return nil }
  // asctime: Sun Nov 6 08:49:37 1994; the others: Sun, 06 Nov 1994 08:49:37 and Sunday, 06-Nov-94 08:49:37.
  let isASCTime = months[tokens[1]] != nil
  let fields = isASCTime ? [tokens[2], tokens[1], tokens[6]] + tokens[3...5] : Array(tokens[1...])
  guard let day = Int(fields[0]), let month = months[fields[1]], var year = Int(fields[2]), let hour = Int(fields[3]),
    let minute = Int(fields[4]), let second = Int(fields[5])
  else { return nil }
  guard (1...31).contains(day), (0...9999).contains(year), (0...23).contains(hour), (0...59).contains(minute),
    (0...60).contains(second)
  else { return nil }
  if fields[2].count == 2 { year += year < 70 ? 2000 : 1900 }
  return ((daysSinceEpoch(year: year, month: month, day: day) * 24 + hour) * 60 + minute) * 60 + second
}

private let months = [
  "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "May": 5, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Oct": 10, "Nov": 11,
  "Dec": 12,
]

/// Days from 1970-01-01 in the Gregorian calendar, counting the year from March so that the leap day comes last.
private func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
  let shifted = month > 2 ? year : year - 1
  let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
  return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
}
