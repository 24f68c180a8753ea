class Exports {
    String exportContacts(List<Contact> all) {
        StringBuilder csv = new StringBuilder("name,email\n");
        for (Contact c : all) {
            // ruleid: java-csv-cell-not-neutralised
            csv.append(c.getName()).append(',').append(c.getEmail()).append('\n');
        }
        return csv.toString();
    }

    void write(List<Ticket> tickets, Writer out) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            for (Ticket t : tickets) {
                // ruleid: java-csv-cell-not-neutralised
                printer.printRecord(t.getId(), t.getReporter(), t.getTitle());
            }
        }
    }

    void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.setContentType("text/csv");
        for (Feedback f : dao.all()) {
            // ruleid: java-csv-cell-not-neutralised
            resp.getWriter().println(f.getUser() + "," + f.getText());
        }
    }

    String exportSafe(List<Contact> all) {
        StringBuilder csv = new StringBuilder("name,email\n");
        for (Contact c : all) {
            // ok: java-csv-cell-not-neutralised
            csv.append(safeCell(c.getName())).append(',').append(safeCell(c.getEmail())).append('\n');
        }
        return csv.toString();
    }

    String exportTotals(List<Total> all) {
        StringBuilder csv = new StringBuilder("day,sum\n");
        for (Total t : all) {
            // ok: java-csv-cell-not-neutralised
            csv.append(t.getDay()).append(',').append(t.getSum()).append('\n');
        }
        return csv.toString();
    }

    String greeting(Contact c) {
        // ok: java-csv-cell-not-neutralised
        return c.getName() + "," + c.getEmail();
    }
}
