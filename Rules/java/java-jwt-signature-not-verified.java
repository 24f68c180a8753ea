class Tokens {
    String subject(String token) {
        // ruleid: java-jwt-signature-not-verified
        return JWT.decode(token).getSubject();
    }

    Object unsigned(String token) {
        // ruleid: java-jwt-signature-not-verified
        return Jwts.parserBuilder().build().parseClaimsJwt(token).getBody();
    }

    String none(String user) {
        // ruleid: java-jwt-signature-not-verified
        return JWT.create().withSubject(user).sign(Algorithm.none());
    }

    String verified(String token, Algorithm algorithm) {
        // ok: java-jwt-signature-not-verified
        return JWT.require(algorithm).build().verify(token).getSubject();
    }

    Object signed(String token, java.security.Key key) {
        // ok: java-jwt-signature-not-verified
        return Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token).getBody();
    }

    Object both(String token, JWTVerifier verifier) {
        verifier.verify(token);
        // ok: java-jwt-signature-not-verified
        return JWT.decode(token).getClaims();
    }
}
