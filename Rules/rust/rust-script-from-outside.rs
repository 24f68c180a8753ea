use mlua::Lua;
use rhai::{Engine, Scope};

async fn rule(Json(req): Json<Request>) -> Result<f64, Error> {
    let engine = Engine::new();
    let mut scope = Scope::new();
    // ruleid: rust-script-from-outside
    engine.eval_with_scope::<f64>(&mut scope, &req.script)
}

fn evaluate(expr: &str) -> mlua::Result<f64> {
    let lua = Lua::new();
    let chunk = format!("return {}", expr);
    // ruleid: rust-script-from-outside
    lua.load(&chunk).eval()
}

fn calculate(text: &str) -> Result<i64, Error> {
    let mut engine = Engine::new();
    engine.set_max_operations(1000);
    // ruleid: rust-script-from-outside
    engine.eval::<i64>(text)
}

fn fixed() -> Result<i64, Error> {
    let engine = Engine::new();
    // ok: rust-script-from-outside
    engine.eval::<i64>("40 + 2")
}

fn builtin(lua: &Lua) -> mlua::Result<()> {
    // ok: rust-script-from-outside
    lua.load(include_str!("init.lua")).exec()
}

fn other(db: &Db, text: &str) {
    // ok: rust-script-from-outside
    db.run(text);
}
