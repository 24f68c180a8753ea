async fn submit(body: String) -> StatusCode {
    // ruleid: rust-foreign-type-chosen-by-data
    match serde_yaml::from_str::<Vec<Box<dyn Action>>>(&body) {
        Ok(list) => run(list),
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

fn job(raw: &[u8]) -> anyhow::Result<()> {
    // ruleid: rust-foreign-type-chosen-by-data
    let job: Box<dyn Job> = serde_json::from_slice(raw)?;
    job.run()
}

// ruleid: rust-foreign-type-chosen-by-data
async fn act(Json(a): Json<Box<dyn Action>>) -> StatusCode {
    a.run();
    StatusCode::OK
}

fn known(raw: &[u8]) -> anyhow::Result<()> {
    // ok: rust-foreign-type-chosen-by-data
    let job: JobKind = serde_json::from_slice(raw)?;
    job.run()
}

fn made(kind: u8) -> Box<dyn Job> {
    // ok: rust-foreign-type-chosen-by-data
    let job: Box<dyn Job> = Box::new(Resize);
    job
}

async fn listed(body: String) -> StatusCode {
    // ok: rust-foreign-type-chosen-by-data
    match serde_yaml::from_str::<Vec<Step>>(&body) {
        Ok(list) => run_steps(list),
        Err(_) => StatusCode::BAD_REQUEST,
    }
}
