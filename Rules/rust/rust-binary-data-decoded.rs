// ruleid: rust-binary-data-decoded
let a: Job = bincode::deserialize(data)?;
// ruleid: rust-binary-data-decoded
let a: Job = rmp_serde::from_slice(&data)?;
// ruleid: rust-binary-data-decoded
let a = rkyv::access_unchecked::<Job>(data);

// ok: rust-binary-data-decoded
let v: Value = serde_json::from_str(text)?;
// ok: rust-binary-data-decoded
let n: u32 = text.parse()?;
// ok: rust-binary-data-decoded
let d = data.to_vec();
