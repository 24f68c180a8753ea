class ApiKeyFilter {
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain chain) throws Exception {
        String header = req.getHeader("X-Api-Key");
        // ruleid: java-secret-header-compared-early-exit
        if (header == null || header.compareTo(apiKey) != 0) {
            res.sendError(401);
            return;
        }
        chain.doFilter(req, res);
    }

    boolean verify(byte[] body, String signature) {
        // ruleid: java-secret-header-compared-early-exit
        return signature.equals(hex(mac.doFinal(body)));
    }

    boolean otp(String otp, User user) {
        // ruleid: java-secret-header-compared-early-exit
        return otp.equals(user.currentOtp());
    }

    boolean constantTime(byte[] body, byte[] signature) {
        // ok: java-secret-header-compared-early-exit
        return MessageDigest.isEqual(signature, mac.doFinal(body));
    }

    boolean language(HttpServletRequest req, String wanted) {
        String lang = req.getHeader("Accept-Language");
        // ok: java-secret-header-compared-early-exit
        return lang.equals(wanted);
    }

    boolean fixed(String name) {
        // ok: java-secret-header-compared-early-exit
        return name.equals("status");
    }
}
