import java.io.*;
import java.net.Socket;
import java.util.Base64;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Wire {
    Object cookie(HttpServletRequest request) throws Exception {
        byte[] data = Base64.getDecoder().decode(request.getParameter("state"));
        // ruleid: java-deserialization-taint
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(data));
        return in.readObject();
    }

    @PostMapping("/load")
    public Object load(@RequestBody byte[] body) {
        // ruleid: java-deserialization-taint
        return org.apache.commons.lang3.SerializationUtils.deserialize(body);
    }

    Object socket(Socket socket) throws Exception {
        // ruleid: java-deserialization-taint
        return new ObjectInputStream(socket.getInputStream()).readObject();
    }

    Object local(File file) throws Exception {
        // ok: java-deserialization-taint
        return new ObjectInputStream(new FileInputStream(file)).readInt();
    }

    Order json(HttpServletRequest request) throws Exception {
        // ok: java-deserialization-taint
        return new com.fasterxml.jackson.databind.ObjectMapper().readValue(request.getInputStream(), Order.class);
    }

    Object filtered(Socket socket) throws Exception {
        // ok: java-deserialization-taint
        ObjectInputStream in = new ObjectInputStream(socket.getInputStream());
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("app.*;!*"));
        return in.readObject();
    }
}
