/// What a judge's reply says, as far as it can be understood; nil where no verdict, or two different ones, can be read.
///
/// Read are JSON objects with a `verdict`, bare or in a fence, with prose around them; else lines such as "Verdict: malicious";
/// else a reply of one word. "not malicious" in prose is no verdict. A level of actionability that contradicts the verdict is
/// left out. A reply of more than 20,000 bytes beside its reasoning is none.
package func parseVerdict(_ reply: String) -> (answer: Verdict.Answer, actionability: Int?, evidence: String?)? {
  let text = withoutReasoning(reply, markers: ReasoningMarker.builtIn)
  guard text.utf8.count <= 20_000 else { return nil }
  let objects = jsonObjects(in: text)
  let answers = objects.compactMap { object in
    (object["verdict"]?.string).flatMap { Verdict.Answer(rawValue: plainWord($0)) }
  }
  if let answer = answers.first {
    guard Set(answers).count == 1 else { return nil }
    let object = objects.first { $0["verdict"]?.string != nil }
    let level = object?["actionability"].flatMap { $0.integer ?? $0.string.flatMap { Int($0) } }
    return (answer, consistent(level, answer), object?["evidence"]?.string.map { String($0.prefix(1_000)) })
  }
  let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
  let stated = Set(lines.compactMap(statedVerdict))
  if stated.count == 1, let answer = stated.first { return (answer, nil, nil) }
  if lines.count == 1, let answer = Verdict.Answer(rawValue: plainWord(String(lines[0]))) { return (answer, nil, nil) }
  return nil
}

/// The verdict of a line such as `Verdict: **benign**` or `{"verdict": "malicious",` of an object that is broken.
private func statedVerdict(_ line: Substring) -> Verdict.Answer? {
  let lower = line.lowercased()
  guard let name = lower.firstRange(of: "verdict") else { return nil }
  let rest = lower[name.upperBound...]
  let between = rest.prefix { !$0.isLetter }
  guard between.contains(where: { ":=：".contains($0) }) else { return nil }
  return Verdict.Answer(rawValue: plainWord(String(rest.prefix { $0 != "," && $0 != "." && $0 != "}" })))
}

/// Lower case, without the quotes, stars, braces and stops around it.
private func plainWord(_ text: String) -> String {
  let word = text.lowercased().drop { !$0.isLetter }
  guard let end = word.lastIndex(where: \.isLetter) else { return "" }
  return String(word[...end])
}

/// The level where it fits the verdict: benign has 0 or 1, malicious 1 to 4.
private func consistent(_ level: Int?, _ answer: Verdict.Answer) -> Int? {
  guard let level, (answer == .benign ? 0...1 : 1...4).contains(level) else { return nil }
  return level
}

/// The outermost JSON objects in a text with other things around them.
private func jsonObjects(in text: String) -> [JSONNode] {
  let bytes = Array(text.utf8)
  var objects: [JSONNode] = []
  var index = 0
  while index < bytes.count, objects.count < 20 {
    guard bytes[index] == UInt8(ascii: "{"), let end = closingBrace(bytes, from: index) else {
      index += 1
      continue
    }
    do throws(JSONSyntaxError) {
      objects.append(try parseJSONText(Array(bytes[index...end])))
      index = end + 1
    } catch {
      index += 1  // Braces in prose; an object may still begin within them.
    }
  }
  return objects
}

/// The brace that closes the one at `start`, braces in strings apart.
private func closingBrace(_ bytes: [UInt8], from start: Int) -> Int? {
  var depth = 0
  var isInString = false
  var index = start
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: "\\") where isInString: index += 1
    case UInt8(ascii: "\""): isInString.toggle()
    case UInt8(ascii: "{") where !isInString: depth += 1
    case UInt8(ascii: "}") where !isInString:
      depth -= 1
      if depth == 0 { return index }
    default: break
    }
    index += 1
  }
  return nil
}
