use actix_web::{get, web, HttpResponse};
use std::process::Command;

#[get("/ping")]
async fn ping(query: web::Query<Ping>) -> HttpResponse {
    let line = format!("ping -c 1 {}", query.host);
    // ruleid: rust-command-injection
    let out = Command::new("sh").arg("-c").arg(&line).output().unwrap();
    HttpResponse::Ok().body(out.stdout)
}

async fn run(Json(job): Json<Job>) -> String {
    // ruleid: rust-command-injection
    let out = tokio::process::Command::new(&job.program).output().await.unwrap();
    String::from_utf8_lossy(&out.stdout).into_owned()
}

fn main() {
    let name = std::env::args().nth(1).expect("name");
    // ruleid: rust-command-injection
    Command::new("bash").args(["-c", &format!("wc -l {}", name)]).status().unwrap();
}

#[get("/ping-safely")]
async fn ping_safely(query: web::Query<Ping>) -> HttpResponse {
    // ok: rust-command-injection
    let out = Command::new("ping").arg("-c").arg("1").arg("--").arg(&query.host).output().unwrap();
    HttpResponse::Ok().body(out.stdout)
}

async fn fixed(Json(job): Json<Job>) -> bool {
    // ok: rust-command-injection
    Command::new("/usr/bin/job").env("NAME", &job.name).status().is_ok()
}

fn number() {
    let n = std::env::args().nth(1).unwrap().parse::<u32>().unwrap();
    // ok: rust-command-injection
    Command::new("sh").arg("-c").arg(format!("seq {}", n)).status().unwrap();
}
