import org.springframework.security.crypto.password.*;
import org.springframework.security.core.userdetails.*;

class Encoders {
    PasswordEncoder noop() {
        // ruleid: java-no-op-password-encoder
        return NoOpPasswordEncoder.getInstance();
    }

    UserDetails user() {
        // ruleid: java-no-op-password-encoder
        return User.withUsername("app").password("{noop}change-me").roles("USER").build();
    }

    UserDetails sample() {
        // ruleid: java-no-op-password-encoder
        return User.withDefaultPasswordEncoder().username("a").password(read()).roles("USER").build();
    }

    PasswordEncoder old() {
        // ruleid: java-no-op-password-encoder
        return new MessageDigestPasswordEncoder("SHA-256");
    }

    PasswordEncoder good() {
        // ok: java-no-op-password-encoder
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    PasswordEncoder bcrypt() {
        // ok: java-no-op-password-encoder
        return new BCryptPasswordEncoder(12);
    }

    UserDetails stored(String hash) {
        // ok: java-no-op-password-encoder
        return User.withUsername("app").password(hash).roles("USER").build();
    }
}
