// ruleid: rust-script-or-expression-run
let e = engine.eval::<i64>(text)?;
// ruleid: rust-script-or-expression-run
lua.load(text).exec()?;
// ruleid: rust-script-or-expression-run
let v = evalexpr::eval(&text);

// ok: rust-script-or-expression-run
let v = evaluate(text);
// ok: rust-script-or-expression-run
lua.globals();
// ok: rust-script-or-expression-run
let m = model.fit(text);
