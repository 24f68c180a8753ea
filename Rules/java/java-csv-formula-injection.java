class Export {
    void writeCsv(Writer writer, User user) throws IOException {
        // ruleid: java-csv-formula-injection
        writer.write(user.getName() + "," + user.getMail());
    }

    void exportUsers(PrintWriter out, List<User> users) {
        for (User user : users) {
            // ruleid: java-csv-formula-injection
            out.println(user.getName() + "," + user.getMail());
        }
    }

    String toCsv(StringBuilder sb, User user) {
        // ruleid: java-csv-formula-injection
        sb.append(user.getName()).append(",").append(user.getMail());
        return sb.toString();
    }

    void print(PrintWriter out, User user) {
        // ok: java-csv-formula-injection
        out.println(user.getName() + "," + user.getMail());
    }

    void exportLibrary(CSVPrinter printer, User user) throws IOException {
        // ok: java-csv-formula-injection
        printer.printRecord(user.getName(), user.getMail());
    }

    void exportHeader(PrintWriter out) {
        // ok: java-csv-formula-injection
        out.println("name,mail");
    }
}
