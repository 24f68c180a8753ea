import java.nio.file.*;
import java.nio.file.attribute.*;

class Rights {
    void script(Path script) throws IOException {
        // ruleid: java-permissions-for-everybody
        Files.setPosixFilePermissions(script, EnumSet.allOf(PosixFilePermission.class));
    }

    void key(Path key) throws IOException {
        // ruleid: java-permissions-for-everybody
        Runtime.getRuntime().exec(new String[]{"chmod", "777", key.toString()});
    }

    void handlers(ResourceHandlerRegistry registry) {
        // ruleid: java-permissions-for-everybody
        registry.addResourceHandler("/files/**").addResourceLocations("file:/");
        // ok: java-permissions-for-everybody
        registry.addResourceHandler("/img/**").addResourceLocations("classpath:/static/img/");
    }

    void owner(Path key) throws IOException {
        // ok: java-permissions-for-everybody
        Files.setPosixFilePermissions(key, EnumSet.of(PosixFilePermission.OWNER_READ));
        // ok: java-permissions-for-everybody
        Runtime.getRuntime().exec(new String[]{"chmod", "600", key.toString()});
    }
}
