import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

class Webhooks {
    boolean verify(String body, String signatureHex) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        String expected = Hex.encodeHexString(mac.doFinal(body.getBytes()));
        // ruleid: java-early-exit-comparison-of-secrets
        return expected.equals(signatureHex);
    }

    boolean verifyBytes(byte[] body, byte[] given) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        byte[] mine = mac.doFinal(body);
        // ruleid: java-early-exit-comparison-of-secrets
        return Arrays.equals(mine, given);
    }

    boolean checkToken(byte[] presented, byte[] stored) {
        // ruleid: java-early-exit-comparison-of-secrets
        for (int i = 0; i < stored.length; i++) {
            if (presented[i] != stored[i]) {
                return false;
            }
        }
        return true;
    }

    boolean verifySafe(byte[] body, byte[] given) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        // ok: java-early-exit-comparison-of-secrets
        return MessageDigest.isEqual(mac.doFinal(body), given);
    }

    boolean samePixels(byte[] a, byte[] b) {
        // ok: java-early-exit-comparison-of-secrets
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    boolean sameName(String a, String b) {
        // ok: java-early-exit-comparison-of-secrets
        return a.equals(b);
    }
}
