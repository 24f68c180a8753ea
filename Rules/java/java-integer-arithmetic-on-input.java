import java.io.DataInputStream;
import java.nio.ByteBuffer;
import org.springframework.web.bind.annotation.*;

class Numbers {
    byte[] readRecords(DataInputStream in) throws IOException {
        int count = in.readInt();
        int size = in.readInt();
        // ruleid: java-integer-arithmetic-on-input
        int total = count * size;
        return new byte[total];
    }

    @PostMapping("/orders")
    public String order(@RequestParam int unitPrice, @RequestParam int quantity) {
        // ruleid: java-integer-arithmetic-on-input
        int total = unitPrice * quantity;
        return pay(total);
    }

    @PostMapping("/spend")
    public int spend(@RequestParam int amount, Principal p) {
        // ruleid: java-integer-arithmetic-on-input
        int remaining = member(p).getPoints() - amount;
        return remaining;
    }

    byte[] payload(ByteBuffer b) {
        short declared = b.getShort();
        // ruleid: java-integer-arithmetic-on-input
        short bodyLength = (short) (declared - 8);
        return new byte[bodyLength & 0xFFFF];
    }

    byte[] readSafe(DataInputStream in) throws IOException {
        int count = in.readInt();
        int size = in.readInt();
        // ok: java-integer-arithmetic-on-input
        return new byte[Math.multiplyExact(count, size)];
    }

    @PostMapping("/spend2")
    public int spendSafe(@RequestParam int amount, Principal p) {
        if (amount <= 0 || amount > member(p).getPoints()) throw new BadRequest();
        // ok: java-integer-arithmetic-on-input
        int remaining = member(p).getPoints() - amount;
        return remaining;
    }

    int area(int width, int height) {
        // ok: java-integer-arithmetic-on-input
        int area = width * height;
        return area;
    }
}
