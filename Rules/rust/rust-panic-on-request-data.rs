use actix_web::{get, web, HttpResponse};
use std::io::Read;

#[get("/page")]
async fn page(query: web::Query<Page>) -> HttpResponse {
    // ruleid: rust-panic-on-request-data
    let number: u32 = query.number.parse().unwrap();
    HttpResponse::Ok().json(number)
}

async fn item(Path(id): Path<String>) -> String {
    // ruleid: rust-panic-on-request-data
    let number = id.parse::<u64>().expect("id");
    number.to_string()
}

fn serve(mut stream: std::net::TcpStream) {
    let mut buffer = [0; 1024];
    let n = stream.read(&mut buffer).unwrap();
    // ruleid: rust-panic-on-request-data
    let text = std::str::from_utf8(&buffer[..n]).unwrap();
    println!("{}", text.len());
}

#[get("/safe")]
async fn page_safely(query: web::Query<Page>) -> HttpResponse {
    // ok: rust-panic-on-request-data
    match query.number.parse::<u32>() {
        Ok(number) => HttpResponse::Ok().json(number),
        Err(_) => HttpResponse::BadRequest().finish(),
    }
}

async fn default(Path(id): Path<String>) -> String {
    // ok: rust-panic-on-request-data
    id.parse::<u64>().unwrap_or(0).to_string()
}

fn constant() -> u32 {
    // ok: rust-panic-on-request-data
    "42".parse().unwrap()
}
