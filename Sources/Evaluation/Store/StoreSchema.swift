// The tables of a store.
//
// `completion` is append-only: triggers refuse updates and deletions, a failed attempt that is asked again gets a further
// row, and a partial unique index lets an attempt be answered once. Texts that come from a model are BLOBs of UTF-8,
// because SQLite's text functions end at a NUL character, which a model may well write. `score` rows are added, one per
// completion and scoring identity, and never changed. `reply` keeps what judges and expansion models answered, under a digest
// of all that could change it, so that no judgement is paid for twice. `calibration` holds one card per judge and label set.

enum StoreSchema {
  /// "CSEV": tells our files from other SQLite databases (PRAGMA application_id).
  static let applicationID: UInt32 = 0x4353_4556
  /// Grows with each change of the tables (PRAGMA user_version).
  static let version: UInt32 = 2

  /// "CSEC": the mark of a cache of answers.
  static let cacheApplicationID: UInt32 = 0x4353_4543

  static let cacheSQL = """
    CREATE TABLE answer (
      key TEXT PRIMARY KEY NOT NULL, text BLOB NOT NULL, finish_reason TEXT, refusal BLOB, reasoning BLOB, model_reported TEXT,
      input_tokens INTEGER, output_tokens INTEGER
    ) WITHOUT ROWID;
    """

  /// What turns a store of version 1 into one of version 2: details of scores, replies of judges, calibration cards.
  static let upgradeTo2 = "ALTER TABLE score ADD COLUMN details BLOB;" + replySQL

  private static let replySQL = """
    CREATE TABLE reply (
      key TEXT PRIMARY KEY NOT NULL, model TEXT NOT NULL, messages BLOB NOT NULL, text BLOB NOT NULL, finish_reason TEXT,
      refusal BLOB, reasoning BLOB, model_reported TEXT, input_tokens INTEGER, output_tokens INTEGER, created_at TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE calibration (
      subject TEXT NOT NULL, labels TEXT NOT NULL, card TEXT NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (subject, labels)
    ) WITHOUT ROWID;
    """

  static let noDeleteTrigger = """
    CREATE TRIGGER completion_no_delete BEFORE DELETE ON completion
      BEGIN SELECT RAISE(ABORT, 'completions are append-only'); END;
    """

  static let sql = """
    CREATE TABLE run (
      id TEXT PRIMARY KEY NOT NULL, digest TEXT NOT NULL UNIQUE, manifest TEXT NOT NULL, details TEXT NOT NULL,
      benchmark TEXT NOT NULL, model TEXT NOT NULL, dataset TEXT NOT NULL, planned INTEGER NOT NULL, created_at TEXT NOT NULL
    );
    CREATE TABLE sample (
      dataset TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL, cwe TEXT NOT NULL,
      data BLOB NOT NULL
    );
    CREATE UNIQUE INDEX sample_id ON sample (dataset, id);
    CREATE INDEX sample_position ON sample (dataset, position);
    CREATE TABLE completion (
      id INTEGER PRIMARY KEY NOT NULL, run TEXT NOT NULL REFERENCES run (id), sample TEXT NOT NULL, attempt INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('answered', 'failed')), text BLOB, finish_reason TEXT, refusal BLOB,
      reasoning BLOB, model_reported TEXT, input_tokens INTEGER, output_tokens INTEGER, latency_us INTEGER,
      stage TEXT, error_kind TEXT, message TEXT, created_at TEXT NOT NULL
    );
    CREATE UNIQUE INDEX completion_answered ON completion (run, sample, attempt) WHERE status = 'answered';
    CREATE INDEX completion_attempt ON completion (run, sample, attempt, id);
    CREATE TRIGGER completion_no_update BEFORE UPDATE ON completion
      BEGIN SELECT RAISE(ABORT, 'completions are append-only'); END;
    \(noDeleteTrigger)
    CREATE VIEW attempt AS SELECT * FROM completion AS c WHERE c.status = 'answered' OR NOT EXISTS (
      SELECT 1 FROM completion AS o WHERE o.run = c.run AND o.sample = c.sample AND o.attempt = c.attempt
        AND (o.id > c.id OR o.status = 'answered'));
    CREATE TABLE scoring (
      id TEXT PRIMARY KEY NOT NULL, identity TEXT NOT NULL, program TEXT NOT NULL, created_at TEXT NOT NULL
    );
    CREATE TABLE score (
      completion INTEGER NOT NULL REFERENCES completion (id), scoring TEXT NOT NULL REFERENCES scoring (id),
      state TEXT NOT NULL, reason TEXT, findings BLOB, problems BLOB, syntax_valid INTEGER, bleu REAL, chrf REAL, details BLOB,
      PRIMARY KEY (completion, scoring)
    ) WITHOUT ROWID;
    \(replySQL)
    """
}
