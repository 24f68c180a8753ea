import Foundation
import GRDB

extension RunStore {
  /// Keeps a card; a newer measurement of the same subject on the same labels takes the place of the older one.
  package func keep(_ card: CalibrationCard) throws {
    var card = card
    card.createdAt = timestamp()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(card), as: UTF8.self)
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO calibration (subject, labels, card, created_at) VALUES (?, ?, ?, ?)",
        arguments: [card.subject, card.labelsDigest, text, card.createdAt])
    }
  }

  /// The cards of whatever judged under a scoring identity: its judges, its refusal matcher, its rules; newest first.
  package func calibrations(for scoring: StoredScoring) throws -> [CalibrationCard] {
    var subjects = [scoring.id]
    // Judging reasoning beside the answer changes no verdict on the answer.
    if scoring.identity.judging?.judgesReasoning == true {
      var plain = scoring.identity
      plain.judging?.judgesReasoning = nil
      subjects.append(plain.id)
    }
    if !scoring.identity.rulesDigest.isEmpty { subjects.append(scoring.identity.rulesDigest) }
    // The matcher that judged then, as in "false-refusal/1+refusal/1", and not the one of today.
    subjects += scoring.identity.scorer.split(separator: "+").dropFirst().map(String.init)
    return try read { database in
      try subjects.flatMap { subject in
        try String.fetchAll(
          database, sql: "SELECT card FROM calibration WHERE subject = ? ORDER BY created_at DESC", arguments: [subject]
        ).map { try JSONDecoder().decode(CalibrationCard.self, from: Data($0.utf8)) }
      }
    }
  }
}
