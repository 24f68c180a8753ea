fn header(buf: &[u8]) -> &Header {
    // ruleid: rust-bytes-cast-to-struct
    unsafe { &*(buf.as_ptr() as *const Header) }
}

fn numbers(buf: &[u8]) -> &[u32] {
    // ruleid: rust-bytes-cast-to-struct
    unsafe { std::slice::from_raw_parts(buf.as_ptr() as *const u32, buf.len() / 4) }
}

fn button(w: &dyn Widget) -> &Button {
    // ruleid: rust-bytes-cast-to-struct
    unsafe { &*(w as *const dyn Widget as *const Button) }
}

fn version(buf: &[u8]) -> Option<u32> {
    // ok: rust-bytes-cast-to-struct
    Some(u32::from_le_bytes(buf.get(..4)?.try_into().ok()?))
}

fn safe_header(buf: &[u8]) -> Option<&Header> {
    // ok: rust-bytes-cast-to-struct
    Header::ref_from_bytes(buf).ok()
}

fn chars(buf: &[i8]) -> &[u8] {
    // ok: rust-bytes-cast-to-struct
    unsafe { std::slice::from_raw_parts(buf.as_ptr() as *const u8, buf.len()) }
}

fn same_type_longer_life<'a>(value: &Response<'_>) -> &'a Response<'a> {
    // ok: rust-bytes-cast-to-struct
    unsafe { std::mem::transmute::<&Response<'_>, &Response<'_>>(value) }
}
