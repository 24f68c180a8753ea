import java.io.*;
import java.net.Socket;

class Receiver {
    Object fromSocket(Socket socket) throws Exception {
        // ruleid: java-object-input-stream-read
        ObjectInputStream in = new ObjectInputStream(socket.getInputStream());
        return in.readObject();
    }

    Session load(byte[] data) throws Exception {
        // ruleid: java-object-input-stream-read
        try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(data))) {
            return (Session) ois.readObject();
        }
    }

    Object direct(InputStream stream) throws Exception {
        // ruleid: java-object-input-stream-read
        return new ObjectInputStream(stream).readObject();
    }

    Object filtered(InputStream stream) throws Exception {
        // ok: java-object-input-stream-read
        ObjectInputStream in = new ObjectInputStream(stream);
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("app.Session;!*"));
        return in.readObject();
    }

    Object cache(String name) throws Exception {
        // ok: java-object-input-stream-read
        ObjectInputStream in = new ObjectInputStream(new FileInputStream(new File(dir, name)));
        return in.readObject();
    }

    Object clone(Serializable value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(value);
        // ok: java-object-input-stream-read
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        return in.readObject();
    }
}
