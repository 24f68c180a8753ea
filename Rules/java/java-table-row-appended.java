class RowAppended {
    void one(StringBuilder sb, User u) {
        // ruleid: java-table-row-appended
        sb.append(u.getName()).append(',').append(u.getMail());
    }

    String two(User u) {
        // ruleid: java-table-row-appended
        return u.getName() + "," + u.getMail();
    }

    String three(User u) {
        // ruleid: java-table-row-appended
        return String.format("%s;%s", u.getName(), u.getMail());
    }

    void plain(StringBuilder sb) {
        // ok: java-table-row-appended
        sb.append("a");
    }

    String space(User u) {
        // ok: java-table-row-appended
        return u.getName() + " " + u.getMail();
    }

    String format(User u) {
        // ok: java-table-row-appended
        return String.format("%s <%s>", u.getName(), u.getMail());
    }
}
