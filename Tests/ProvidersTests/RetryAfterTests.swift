import Testing

@testable import Providers

@Suite struct RetryAfterTests {
  /// 1994-11-06 08:49:37 UTC, the date of RFC 9110's examples.
  private let example = 784_111_777

  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ])
  func `the three forms of an HTTP date are one moment`(_ text: String) {
    #expect(secondsSinceEpoch1970(httpDate: text) == example)
  }

  @Test(arguments: [
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000),
    ("Fri, 31 Dec 1999 23:59:59 GMT", 946_684_799), ("Wed, 01 Jan 2070 00:00:00 GMT", 3_155_760_000),
  ])
  func `leap years and far years count`(_ text: String, _ seconds: Int) {
    #expect(secondsSinceEpoch1970(httpDate: text) == seconds)
  }

  @Test(arguments: ["", "soon", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994", "-1", "1e300", "nan"])
  func `what cannot be read asks for nothing`(_ text: String) {
    #expect(retryDelay(headers: ["retry-after": text], secondsSinceEpoch: 0) == nil)
  }

  @Test(arguments: [
    (["retry-after": "120"], Duration.seconds(120)),
    (["retry-after": "0"], .zero),
    (["retry-after": "1.5"], .milliseconds(1500)),
    (["retry-after-ms": "250", "retry-after": "9"], .milliseconds(250)),
    (["retry-after": "Sun, 06 Nov 1994 08:50:37 GMT"], .seconds(60)),
    (["retry-after": "Sun, 06 Nov 1994 08:48:37 GMT"], .zero),
    (["retry-after": "Sun, 06 Nov 1994 08:50:37 GMT", "date": "Sun, 06 Nov 1994 08:50:07 GMT"], .seconds(30)),
  ])
  func `seconds, milliseconds and dates are read`(_ headers: [String: String], _ expected: Duration) {
    #expect(retryDelay(headers: headers, secondsSinceEpoch: example) == expected)
  }
}
