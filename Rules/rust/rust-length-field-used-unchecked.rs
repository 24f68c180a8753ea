fn parse(buf: &[u8]) -> Record {
    let len = u16::from_be_bytes([buf[1], buf[2]]) as usize;
    // ruleid: rust-length-field-used-unchecked
    let body = buf[3..3 + len].to_vec();
    Record { body }
}

impl Reader {
    fn name(&self, data: &[u8]) -> String {
        let size = u32::from_le_bytes(data[..4].try_into().unwrap()) as usize;
        // ruleid: rust-length-field-used-unchecked
        String::from_utf8_lossy(&data[4..size]).into_owned()
    }

    fn slot(&self, frame: &[u8]) -> u32 {
        let index = u16::from_le_bytes([frame[0], frame[1]]) as usize;
        // ruleid: rust-length-field-used-unchecked
        self.table[index]
    }
}

fn checked(buf: &[u8]) -> Option<Vec<u8>> {
    let len = u16::from_be_bytes([*buf.get(1)?, *buf.get(2)?]) as usize;
    // ok: rust-length-field-used-unchecked
    buf.get(3..3 + len).map(|b| b.to_vec())
}

fn compared(buf: &[u8]) -> Option<Vec<u8>> {
    let len = u16::from_be_bytes([*buf.get(1)?, *buf.get(2)?]) as usize;
    if buf.len() < 3 + len {
        return None;
    }
    // ok: rust-length-field-used-unchecked
    Some(buf[3..3 + len].to_vec())
}

fn cut(data: &[u8]) -> &[u8] {
    let len = (u16::from_le_bytes([data[0], data[1]]) as usize).min(data.len());
    // ok: rust-length-field-used-unchecked
    &data[..len]
}
