import java.io.*;
import java.nio.file.*;
import java.util.UUID;
import javax.servlet.http.Part;
import org.springframework.web.multipart.MultipartFile;

class Uploads {
    void save(MultipartFile file) throws IOException {
        // ruleid: java-unrestricted-file-upload
        file.transferTo(new File("/srv/www/uploads/" + file.getOriginalFilename()));
    }

    void copy(MultipartFile upload, Path dir) throws IOException {
        String name = upload.getOriginalFilename();
        Path target = dir.resolve(name);
        // ruleid: java-unrestricted-file-upload
        Files.copy(upload.getInputStream(), target, StandardCopyOption.REPLACE_EXISTING);
    }

    void part(Part part) throws IOException {
        // ruleid: java-unrestricted-file-upload
        part.write("/srv/www/uploads/" + part.getSubmittedFileName());
    }

    void generated(MultipartFile file, Path dir) throws IOException {
        // ok: java-unrestricted-file-upload
        file.transferTo(dir.resolve(UUID.randomUUID() + ".bin"));
    }

    void typed(MultipartFile file, Path dir) throws IOException {
        if (!ALLOWED_TYPES.contains(file.getContentType())) {
            throw new IOException("type");
        }
        String name = file.getOriginalFilename();
        // ok: java-unrestricted-file-upload
        file.transferTo(dir.resolve(name));
    }

    void memory(MultipartFile file) throws IOException {
        // ok: java-unrestricted-file-upload
        store.put(key, file.getBytes());
    }
}
