import java.beans.XMLDecoder;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

class Sessions {
    Object load(InputStream input) throws Exception {
        // ruleid: java-object-stream-read
        ObjectInputStream objects = new ObjectInputStream(input);
        return objects.readObject();
    }

    Object fromFile(String path) throws Exception {
        // ruleid: java-object-stream-read
        try (ObjectInputStream in = new ObjectInputStream(new FileInputStream(path))) {
            return in.readObject();
        }
    }

    Object fromMarkup(InputStream input) {
        // ruleid: java-object-stream-read
        return new XMLDecoder(input).readObject();
    }

    int number(InputStream input) throws Exception {
        // ok: java-object-stream-read
        return new DataInputStream(input).readInt();
    }

    void save(java.io.OutputStream output, Object state) throws Exception {
        // ok: java-object-stream-read
        new ObjectOutputStream(output).writeObject(state);
    }

    Session parse(String text) {
        // ok: java-object-stream-read
        return json.readValue(text, Session.class);
    }
}
