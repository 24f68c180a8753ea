import java.nio.ByteBuffer;
import org.springframework.web.bind.annotation.*;

class Inputs {
    Message decode(ByteBuffer buf) {
        int type = buf.get();
        // ruleid: java-input-as-index-or-size
        Handler handler = handlers[type];
        return handler.decode(buf);
    }

    @GetMapping("/items")
    public Page<Item> list(@RequestParam int page, @RequestParam(defaultValue = "20") int size) {
        // ruleid: java-input-as-index-or-size
        return items.findAll(PageRequest.of(page, size));
    }

    @GetMapping("/matrix")
    public double[][] matrix(@RequestParam int rows, @RequestParam int cols) {
        // ruleid: java-input-as-index-or-size
        return new double[rows][cols];
    }

    @GetMapping("/theme")
    public String theme(@RequestParam int index) {
        // ruleid: java-input-as-index-or-size
        return themes[index];
    }

    @GetMapping("/items2")
    public Page<Item> listSafe(@RequestParam int page, @RequestParam int size) {
        size = Math.min(size, 100);
        // ok: java-input-as-index-or-size
        return items.findAll(PageRequest.of(page, size));
    }

    @GetMapping("/theme2")
    public String themeSafe(@RequestParam int index) {
        if (index < 0 || index >= themes.length) return "";
        // ok: java-input-as-index-or-size
        return themes[index];
    }

    int inner(int index) {
        // ok: java-input-as-index-or-size
        return values[index];
    }
}

class AlsoThese {
    ByteBuffer body(ByteBuffer header) {
        int len = header.getInt(4);
        // ruleid: java-input-as-index-or-size
        return ByteBuffer.allocate(len);
    }

    byte[] thumbnail(@RequestParam int width, @RequestParam int height) {
        // ruleid: java-input-as-index-or-size
        return encode(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    byte[] bounded(@RequestParam int width) {
        if (width < 1 || width > 2000) {
            throw new IllegalArgumentException("width");
        }
        // ok: java-input-as-index-or-size
        return encode(new BufferedImage(width, 100, BufferedImage.TYPE_INT_RGB));
    }
}
