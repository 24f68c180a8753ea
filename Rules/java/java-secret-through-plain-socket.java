class Sending {
    void login(String user, String pin) throws IOException {
        Socket s = new Socket("bank.example.com", 8080);
        // ruleid: java-secret-through-plain-socket
        s.getOutputStream().write(("user=" + user + "&pin=" + pin).getBytes());
    }

    void auth(String password) throws IOException {
        try (Socket s = new Socket("mail.example.com", 25)) {
            PrintWriter out = new PrintWriter(s.getOutputStream());
            // ruleid: java-secret-through-plain-socket
            out.println("PASS " + password);
        }
    }

    void announce(String apiKey) throws IOException {
        DatagramSocket udp = new DatagramSocket();
        byte[] data = apiKey.getBytes();
        // ruleid: java-secret-through-plain-socket
        udp.send(new DatagramPacket(apiKey.getBytes(), data.length, address, 9000));
    }

    void sealed(String password) throws IOException {
        SSLSocket s = (SSLSocket) SSLSocketFactory.getDefault().createSocket("mail.example.com", 465);
        // ok: java-secret-through-plain-socket
        s.getOutputStream().write(("PASS " + password).getBytes());
    }

    void hello() throws IOException {
        Socket s = new Socket("mail.example.com", 25);
        // ok: java-secret-through-plain-socket
        s.getOutputStream().write("HELO".getBytes());
    }

    void digest(String password) throws IOException {
        Socket s = new Socket("mail.example.com", 25);
        // ok: java-secret-through-plain-socket
        s.getOutputStream().write(encrypt(password));
    }
}
