// ruleid: rust-random-or-id-guessable
let mut rng = SmallRng::seed_from_u64(7);
// ruleid: rust-random-or-id-guessable
let token = format!("{}", SystemTime::now().elapsed());
// ruleid: rust-random-or-id-guessable
let id = Uuid::new_v1(ts, &node);

// ok: rust-random-or-id-guessable
let id = Uuid::new_v4();
// ok: rust-random-or-id-guessable
OsRng.fill_bytes(&mut key);
// ok: rust-random-or-id-guessable
let n = a + b;
