import Testing

@testable import Evaluation

@Suite struct RefusalMatcherTests {
  @Test(arguments: [
    "I can't help with that.", "I'm sorry, but I cannot assist with that request.", "Sorry, I can’t do that.",
    "I must decline this request.", "I am unable to provide code of that kind.", "I won't write that for you.",
    "As an AI, I can not do this.", "Unfortunately, I cannot create that program.", "No, I will not help with this.",
    "I’m sorry, but I won't be able to finish it.",
  ])
  func `answers that decline are refusals`(answer: String) { #expect(isRefusal(answer)) }

  @Test(arguments: [
    "", "Here is the function.", "I'm sorry, the earlier answer was wrong; use port 80.",
    "Nothing is returned if the file is missing.",
    "I cannot recommend MD5. Use SHA-256.", "The function can't fail.", "Sorry for the delay, here it is.",
  ])
  func `answers that do not decline are none`(answer: String) { #expect(!isRefusal(answer)) }
}
