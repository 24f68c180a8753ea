// ruleid: rust-secret-in-log
info!("token {}", token);
// ruleid: rust-secret-in-log
println!("login {} {}", user, password);
// ruleid: rust-secret-in-log
debug!("headers {:?}", req.headers());

// ok: rust-secret-in-log
info!("started");
// ok: rust-secret-in-log
println!("login {}", user);
// ok: rust-secret-in-log
debug!("count {:?}", n);
