import java.io.*;
import java.net.Socket;

class Receiver {
    Object fromSocket(Socket socket) throws Exception {
        ObjectInputStream in = new ObjectInputStream(socket.getInputStream());
        // ruleid: java-object-input-stream-read
        return in.readObject();
    }

    Session load(byte[] data) throws Exception {
        try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(data))) {
            // ruleid: java-object-input-stream-read
            return (Session) ois.readObject();
        }
    }

    Object direct(InputStream stream) throws Exception {
        // ruleid: java-object-input-stream-read
        return new ObjectInputStream(stream).readObject();
    }

    Object filtered(InputStream stream) throws Exception {
        ObjectInputStream in = new ObjectInputStream(stream);
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("app.Session;!*"));
        // ok: java-object-input-stream-read
        return in.readObject();
    }

    int primitive(InputStream stream) throws Exception {
        ObjectInputStream in = new ObjectInputStream(stream);
        // ok: java-object-input-stream-read
        return in.readInt();
    }

    Object clone(Serializable value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(value);
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        // ok: java-object-input-stream-read
        return in.readObject();
    }
}
