class Listing {
    void jetty(ResourceHandler handler) {
        // ruleid: java-directory-listing-enabled
        handler.setDirectoriesListed(true);
    }

    void vertx(StaticHandler handler) {
        // ruleid: java-directory-listing-enabled
        handler.setDirectoryListing(true);
    }

    void servlet(ServletHolder holder) {
        // ruleid: java-directory-listing-enabled
        holder.setInitParameter("dirAllowed", "true");
    }

    void off(ResourceHandler handler) {
        // ok: java-directory-listing-enabled
        handler.setDirectoriesListed(false);
    }

    void vertxOff(StaticHandler handler) {
        // ok: java-directory-listing-enabled
        handler.setDirectoryListing(false);
    }

    void other(ServletHolder holder) {
        // ok: java-directory-listing-enabled
        holder.setInitParameter("readonly", "true");
    }
}
