import java.io.*;
import java.nio.file.*;
import java.util.zip.*;

class Unzip {
    void loop(ZipInputStream zip, File dir) throws IOException {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            // ruleid: java-zip-entry-path-traversal
            File out = new File(dir, entry.getName());
            try (FileOutputStream fos = new FileOutputStream(out)) {
                zip.transferTo(fos);
            }
        }
    }

    void nio(ZipFile file, Path target) throws IOException {
        for (var e = file.entries(); e.hasMoreElements();) {
            ZipEntry ze = e.nextElement();
            // ruleid: java-zip-entry-path-traversal
            Path path = target.resolve(ze.getName());
            Files.copy(file.getInputStream(ze), path);
        }
    }

    void text(java.util.jar.JarEntry jarEntry, String dir) throws IOException {
        String name = jarEntry.getName();
        // ruleid: java-zip-entry-path-traversal
        OutputStream out = new FileOutputStream(dir + File.separator + name);
    }

    void checked(ZipInputStream zip, Path target) throws IOException {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            // ok: java-zip-entry-path-traversal
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("outside");
            }
            Files.copy(zip, path);
        }
    }

    void print(ZipFile file) {
        file.stream().forEach(e -> System.out.println(e.getName()));
        // ok: java-zip-entry-path-traversal
        File report = new File(dir, "report.txt");
    }

    void flat(ZipEntry entry, File dir) throws IOException {
        // ok: java-zip-entry-path-traversal
        File out = new File(dir, Paths.get(entry.getName()).getFileName().toString());
    }
}
