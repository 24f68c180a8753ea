class TableCells {
    void exportUsers(PrintWriter w, List<User> users) {
        for (User u : users) {
            // ruleid: java-table-cell-from-data
            w.println(u.getName() + "," + u.getEmail());
        }
    }

    void two(HttpServletResponse resp, List<Feedback> all) throws IOException {
        resp.setContentType("text/csv");
        CSVPrinter p = new CSVPrinter(resp.getWriter(), CSVFormat.DEFAULT);
        for (Feedback f : all) {
            // ruleid: java-table-cell-from-data
            p.printRecord(f.getUser(), f.getText());
        }
    }

    void fillSheet(Row row, User u) {
        // ruleid: java-table-cell-from-data
        row.createCell(0).setCellValue(u.getName());
    }

    void exportSafe(PrintWriter w, List<User> users) {
        for (User u : users) {
            // ok: java-table-cell-from-data
            w.println(sanitizeCell(u.getName()) + "," + sanitizeCell(u.getEmail()));
        }
    }

    void hello(PrintWriter w, User u) {
        // ok: java-table-cell-from-data
        w.println(u.getName());
    }

    String names(List<String> names) {
        // ok: java-table-cell-from-data
        return String.join(",", names);
    }
}
