class Tracing {
    public void onResponse(TokenResponse t) {
        // ruleid: java-secret-anywhere-in-log
        Log.d("Auth", "access token: " + t.getAccessToken());
    }

    void header(HttpServletRequest request) {
        // ruleid: java-secret-anywhere-in-log
        logger.debug("header: {}", request.getHeader("Authorization"));
    }

    void card(Card card) {
        // ruleid: java-secret-anywhere-in-log
        System.out.println("card=" + card.getCardNumber() + " cvv=" + card.getCvv());
    }

    void attempt(String user, long accountId) {
        // ok: java-secret-anywhere-in-log
        log.info("login of account {}", accountId);
    }

    void masked(Card card) {
        // ok: java-secret-anywhere-in-log
        log.info("card {}", mask(card.getCardNumber()));
    }

    void length(String token) {
        // ok: java-secret-anywhere-in-log
        log.debug("issued a token, length {}", token.length());
    }
}
