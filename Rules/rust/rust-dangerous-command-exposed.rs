// ruleid: rust-dangerous-command-exposed
#[tauri::command]
fn run_program(program: String, args: Vec<String>) -> Result<String, String> {
    std::process::Command::new(program).args(args).output().map(text).map_err(|e| e.to_string())
}

// ruleid: rust-dangerous-command-exposed
#[tauri::command]
fn read_any(path: String) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| e.to_string())
}

fn setup(engine: &mut Engine) {
    // ruleid: rust-dangerous-command-exposed
    engine.register_fn("shell", run_shell);
}

// ok: rust-dangerous-command-exposed
#[tauri::command]
fn notes(index: usize) -> Option<String> {
    NOTES.get(index).cloned()
}

// ok: rust-dangerous-command-exposed
#[tauri::command]
fn version() -> String {
    String::from("1.4")
}

fn own(path: String) -> std::io::Result<String> {
    // ok: rust-dangerous-command-exposed
    std::fs::read_to_string(path)
}
