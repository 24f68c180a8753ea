struct Hooks {
    lua: Lua,
}

impl Hooks {
    fn on_message(&self, script: &str) -> mlua::Result<String> {
        // ruleid: rust-script-run-from-parameter
        self.lua.load(script).eval::<String>()
    }

    fn fixed(&self, text: &str) -> mlua::Result<()> {
        // ok: rust-script-run-from-parameter
        self.lua.load(include_str!("hook.lua")).exec()
    }
}

fn price(engine: &Engine, rule: String) -> i64 {
    // ruleid: rust-script-run-from-parameter
    engine.eval::<i64>(&rule).unwrap_or(0)
}

fn page(ctx: &mut Context, body: &Code) -> JsResult<JsValue> {
    // ruleid: rust-script-run-from-parameter
    ctx.eval(Source::from_bytes(&body.code))
}

fn constant(engine: &Engine, n: i64) -> i64 {
    // ok: rust-script-run-from-parameter
    engine.eval::<i64>("40 + 2").unwrap_or(n)
}

fn start(lua: &Lua, name: &str) -> mlua::Result<()> {
    let code = std::fs::read_to_string("/usr/share/app/init.lua")?;
    // ok: rust-script-run-from-parameter
    lua.load(&code).exec()
}
