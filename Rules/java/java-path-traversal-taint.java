import java.io.*;
import java.nio.file.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;
import org.apache.commons.io.FilenameUtils;

class Files2 {
    private final Path base = Paths.get("/srv/files");

    void servlet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("file");
        // ruleid: java-path-traversal-taint
        File file = new File("/srv/files/" + name);
        Files.copy(file.toPath(), response.getOutputStream());
    }

    @GetMapping("/files/{name}")
    public byte[] spring(@PathVariable String name) throws IOException {
        // ruleid: java-path-traversal-taint
        return Files.readAllBytes(base.resolve(name));
    }

    @PostMapping("/upload")
    public void upload(MultipartFile file) throws IOException {
        // ruleid: java-path-traversal-taint
        file.transferTo(new File("/srv/files", file.getOriginalFilename()));
    }

    @javax.ws.rs.GET
    public InputStream rest(@javax.ws.rs.PathParam("name") String name) throws IOException {
        // ruleid: java-path-traversal-taint
        return new FileInputStream("/srv/reports/" + name + ".pdf");
    }

    @GetMapping("/safe/{name}")
    public byte[] checked(@PathVariable String name) throws IOException {
        // ok: java-path-traversal-taint
        Path path = base.resolve(name).normalize();
        if (!path.startsWith(base)) {
            throw new FileNotFoundException();
        }
        return Files.readAllBytes(path);
    }

    void lastName(HttpServletRequest request) throws IOException {
        String name = FilenameUtils.getName(request.getParameter("file"));
        // ok: java-path-traversal-taint
        File file = new File("/srv/files", name);
        send(file);
    }

    void number(HttpServletRequest request) throws IOException {
        int id = Integer.parseInt(request.getParameter("id"));
        // ok: java-path-traversal-taint
        send(new File("/srv/files/" + id + ".pdf"));
    }

    void canonical(HttpServletRequest request) throws IOException {
        // ok: java-path-traversal-taint
        File file = new File(root, request.getParameter("file"));
        if (!file.getCanonicalPath().startsWith(root.getCanonicalPath() + File.separator)) {
            throw new SecurityException("outside");
        }
        send(file);
    }
}
