async fn serve(listener: TcpListener, device: Arc<Device>) -> io::Result<()> {
    loop {
        let (sock, _) = listener.accept().await?;
        let mut lines = BufReader::new(sock).lines();
        while let Some(line) = lines.next_line().await? {
            match line.as_str() {
                // ruleid: rust-command-taken-without-login
                "reboot" => device.reboot().await,
                // ruleid: rust-command-taken-without-login
                "wipe" => device.factory_reset().await,
                _ => {}
            }
        }
    }
}

impl Control for Service {
    // ruleid: rust-command-taken-without-login
    async fn unlock_door(&self, req: Request<DoorRequest>) -> Result<Response<Empty>, Status> {
        self.doors.unlock(req.into_inner().id).await;
        Ok(Response::new(Empty {}))
    }

    // ok: rust-command-taken-without-login
    async fn reset_meter(&self, req: Request<Meter>) -> Result<Response<Empty>, Status> {
        let token = req.metadata().get("authorization");
        self.check(token)?;
        Ok(Response::new(Empty {}))
    }

    // ok: rust-command-taken-without-login
    async fn get_state(&self, req: Request<Empty>) -> Result<Response<State>, Status> {
        Ok(Response::new(self.state()))
    }
}

fn local(word: &str, device: &Device) {
    match word {
        // ok: rust-command-taken-without-login
        "reboot" => device.reboot(),
        _ => {}
    }
}
