// ruleid: rust-loop-without-end
loop {
    step();
}

// ruleid: rust-loop-without-end
while let Some(n) = cur {
    cur = n.next;
}

// ruleid: rust-loop-without-end
for i in 0.. {}

// ok: rust-loop-without-end
for x in &v {
    step(x);
}

// ok: rust-loop-without-end
if a < b {
    a += b;
}

// ok: rust-loop-without-end
let l = looped(a);
