import java.io.DataOutputStream;
import org.springframework.web.bind.annotation.*;

class Frames {
    void writeHeader(DataOutputStream out, byte[] body) throws IOException {
        // ruleid: java-narrowing-of-length-or-parameter
        short length = (short) body.length;
        out.writeShort(length);
    }

    @PostMapping("/deposit")
    public void deposit(@RequestParam long cents) {
        // ruleid: java-narrowing-of-length-or-parameter
        int amount = (int) cents;
        add(amount);
    }

    int position(String text) {
        long at = Long.parseLong(text);
        // ruleid: java-narrowing-of-length-or-parameter
        return (int) at;
    }

    void writeSafe(DataOutputStream out, byte[] body) throws IOException {
        if (body.length > Short.MAX_VALUE) throw new IOException("too long");
        // ok: java-narrowing-of-length-or-parameter
        out.writeShort((short) body.length);
    }

    @PostMapping("/deposit2")
    public void depositSafe(@RequestParam long cents) {
        // ok: java-narrowing-of-length-or-parameter
        add(Math.toIntExact(cents));
    }

    int round(double value) {
        // ok: java-narrowing-of-length-or-parameter
        return (int) value;
    }
}
