import ArgumentParser
import Evaluation
import Statistics

/// `cyberseceval bleu`: BLEU and chrF of pairs on standard input, to be compared with sacreBLEU's; see `Scripts/check-bleu`.
struct BLEUCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bleu", abstract: "Compute BLEU and chrF of pairs.",
    discussion: "Reads lines {\"hypothesis\":…,\"reference\":…} from standard input, writes {\"bleu\":…,\"chrf\":…} for each.",
    shouldDisplay: false)

  func run() async throws {
    try await failing {
      var number = 0
      while let line = readLine(strippingNewline: true) {
        number += 1
        let node: JSONNode
        do throws(JSONSyntaxError) {
          node = try parseJSONText(Array(line.utf8))
        } catch {
          throw EvaluationError("line \(number) is not JSON: \(error.message)")
        }
        guard let hypothesis = node["hypothesis"]?.string, let reference = node["reference"]?.string else {
          throw EvaluationError("line \(number) needs the texts 'hypothesis' and 'reference'")
        }
        let bleu = bleuScore(hypothesis: hypothesis, reference: reference)
        print("{\"bleu\":\(bleu),\"chrf\":\(chrFScore(hypothesis: hypothesis, reference: reference))}")
      }
    }
  }
}
