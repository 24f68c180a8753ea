async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (sock, _) = listener.accept().await?;
        // ruleid: rust-task-per-connection
        tokio::spawn(async move { handle(sock).await });
    }
}

fn threads(listener: TcpListener) {
    for stream in listener.incoming() {
        // ruleid: rust-task-per-connection
        std::thread::spawn(move || talk(stream));
    }
}

async fn keep(State(cache): State<Cache>, Path(k): Path<String>, body: Bytes) -> StatusCode {
    // ruleid: rust-task-per-connection
    cache.lock().await.insert(k, body.to_vec());
    StatusCode::NO_CONTENT
}

async fn limited(listener: TcpListener, free: Arc<Semaphore>) -> io::Result<()> {
    loop {
        let permit = free.clone().acquire_owned().await.unwrap();
        let (sock, _) = listener.accept().await?;
        // ok: rust-task-per-connection
        tokio::spawn(async move { handle(sock, permit).await });
    }
}

fn background() {
    // ok: rust-task-per-connection
    tokio::spawn(async { work().await });
}

async fn find(State(cache): State<Cache>, Path(k): Path<String>) -> Option<Vec<u8>> {
    // ok: rust-task-per-connection
    cache.lock().await.get(&k).cloned()
}
