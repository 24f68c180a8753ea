import GRDB

extension RunStore {
  /// Removes a run with its completions and scores, and samples and scorings that no other run needs; in one transaction.
  ///
  /// The only way in which completions leave a store; it is asked for by name and never happens on its own.
  package func delete(_ run: StoredRun) throws {
    try write { database in
      try database.execute(sql: "DROP TRIGGER completion_no_delete")
      let id = run.id.rawValue
      try database.execute(
        sql: "DELETE FROM score WHERE completion IN (SELECT id FROM completion WHERE run = ?)", arguments: [id])
      try database.execute(sql: "DELETE FROM completion WHERE run = ?", arguments: [id])
      try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
      try database.execute(sql: "DELETE FROM sample WHERE dataset NOT IN (SELECT dataset FROM run)")
      try database.execute(sql: "DELETE FROM scoring WHERE id NOT IN (SELECT scoring FROM score)")
      try database.execute(sql: StoreSchema.noDeleteTrigger)
    }
  }
}
