import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;

class Keys2 {
    private static final String KEY = "0123456789abcdef";
    private static final byte[] RAW = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    SecretKeySpec literal() {
        // ruleid: java-hardcoded-encryption-key
        return new SecretKeySpec("ThisIsASecretKey".getBytes(), "AES");
    }

    SecretKeySpec constant() {
        // ruleid: java-hardcoded-encryption-key
        return new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "AES");
    }

    SecretKeySpec bytes() {
        // ruleid: java-hardcoded-encryption-key
        return new SecretKeySpec(RAW, "AES");
    }

    String token(String user) {
        // ruleid: java-hardcoded-encryption-key
        return Jwts.builder().setSubject(user).signWith(SignatureAlgorithm.HS256, "topsecret").compact();
    }

    Object verifier() {
        // ruleid: java-hardcoded-encryption-key
        return Algorithm.HMAC256("topsecret");
    }

    SecretKeySpec derived(byte[] raw) {
        // ok: java-hardcoded-encryption-key
        return new SecretKeySpec(raw, "AES");
    }

    SecretKeySpec fromEnvironment() {
        // ok: java-hardcoded-encryption-key
        return new SecretKeySpec(java.util.Base64.getDecoder().decode(System.getenv("APP_KEY")), "AES");
    }

    Object configured(Config config) {
        // ok: java-hardcoded-encryption-key
        return Algorithm.HMAC256(config.jwtSecret());
    }
}
