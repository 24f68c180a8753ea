import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

class Digests {
    byte[] tag(byte[] data) throws Exception {
        // ruleid: java-weak-digest-made
        MessageDigest digest = MessageDigest.getInstance("MD5");
        return digest.digest(data);
    }

    byte[] name(byte[] data) throws Exception {
        // ruleid: java-weak-digest-made
        return MessageDigest.getInstance("SHA-1").digest(data);
    }

    String hex(String text) {
        // ruleid: java-weak-digest-made
        return DigestUtils.md5Hex(text);
    }

    byte[] strong(byte[] data) throws Exception {
        // ok: java-weak-digest-made
        return MessageDigest.getInstance("SHA-256").digest(data);
    }

    MessageDigest chosen(String name) throws Exception {
        // ok: java-weak-digest-made
        return MessageDigest.getInstance(name);
    }

    String longHex(String text) {
        // ok: java-weak-digest-made
        return DigestUtils.sha512Hex(text);
    }
}
