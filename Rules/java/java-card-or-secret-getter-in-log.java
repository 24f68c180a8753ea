import java.util.logging.Logger;

class Payments {
    void charge(Card card, long amount) {
        // ruleid: java-card-or-secret-getter-in-log
        logger.info("Charging cvv " + card.getCvv() + " amount " + amount);
    }

    void login(HttpServletRequest req) {
        // ruleid: java-card-or-secret-getter-in-log
        log.debug("login {} {}", req.getParameter("user"), req.getParameter("password"));
    }

    void header(HttpServletRequest req) {
        // ruleid: java-card-or-secret-getter-in-log
        System.out.println(req.getHeader("Authorization"));
    }

    void safe(Card card, long amount) {
        // ok: java-card-or-secret-getter-in-log
        logger.info("Charging " + card.getId() + " amount " + amount);
        // ok: java-card-or-secret-getter-in-log
        logger.info("card {}", mask(card.getCardNumber()));
    }

    boolean check(User u, String password) {
        // ok: java-card-or-secret-getter-in-log
        return encoder.matches(password, u.getPassword());
    }
}
