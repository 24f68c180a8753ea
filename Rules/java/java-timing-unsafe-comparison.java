import java.util.Arrays;
import java.security.MessageDigest;

class Checks {
    boolean signature(String signature, byte[] body) {
        String expectedSignature = sign(body);
        // ruleid: java-timing-unsafe-comparison
        return signature.equals(expectedSignature);
    }

    boolean mac(byte[] computedMac, byte[] receivedMac) {
        // ruleid: java-timing-unsafe-comparison
        return Arrays.equals(computedMac, receivedMac);
    }

    boolean token(String apiKey, Config config) {
        // ruleid: java-timing-unsafe-comparison
        return apiKey.equals(config.getApiKey());
    }

    boolean safe(byte[] computedMac, byte[] receivedMac) {
        // ok: java-timing-unsafe-comparison
        return MessageDigest.isEqual(computedMac, receivedMac);
    }

    boolean same(String name, String other) {
        // ok: java-timing-unsafe-comparison
        return name.equals(other);
    }

    boolean kind(String digestAlgorithm, String hashName) {
        // ok: java-timing-unsafe-comparison
        return digestAlgorithm.equals(hashName);
    }
}
