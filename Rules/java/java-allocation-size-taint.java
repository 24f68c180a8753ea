import java.io.*;
import java.nio.ByteBuffer;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Sizes3 {
    byte[] servlet(HttpServletRequest request) {
        int size = Integer.parseInt(request.getParameter("size"));
        // ruleid: java-allocation-size-taint
        return new byte[size];
    }

    @GetMapping("/stars")
    public String stars(@RequestParam int n) {
        // ruleid: java-allocation-size-taint
        return "*".repeat(n);
    }

    ByteBuffer frame(DataInputStream in) throws IOException {
        int length = in.readInt();
        // ruleid: java-allocation-size-taint
        return ByteBuffer.allocate(length);
    }

    void wait(HttpServletRequest request) throws Exception {
        // ruleid: java-allocation-size-taint
        Thread.sleep(Long.parseLong(request.getParameter("ms")));
    }

    byte[] checked(HttpServletRequest request) {
        int size = Integer.parseInt(request.getParameter("size"));
        if (size < 0 || size > 4096) {
            throw new IllegalArgumentException("size");
        }
        // ok: java-allocation-size-taint
        return new byte[size];
    }

    byte[] limited(DataInputStream in) throws IOException {
        int n = Math.min(in.readInt(), 1 << 16);
        // ok: java-allocation-size-taint
        return new byte[n];
    }

    byte[] constant(HttpServletRequest request) {
        // ok: java-allocation-size-taint
        return new byte[4096];
    }
}
