import java.io.Writer;
import org.apache.commons.csv.*;

class Exports {
    @GetMapping(value = "/contacts.csv", produces = "text/csv")
    public String export() {
        StringBuilder csv = new StringBuilder("name,comment\n");
        for (Contact c : contacts.findAll()) {
            // ruleid: java-formula-in-exported-table
            csv.append(c.getName()).append(',').append(c.getComment()).append('\n');
        }
        return csv.toString();
    }

    void write(List<Ticket> tickets, Writer out) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            for (Ticket t : tickets) {
                // ruleid: java-formula-in-exported-table
                printer.printRecord(t.getId(), t.getReporter(), t.getTitle());
            }
        }
    }

    void sheet(Row row, Feedback f) {
        // ruleid: java-formula-in-exported-table
        row.createCell(0).setCellValue(f.getMessage());
    }

    void numbers(CSVPrinter printer, Order o) throws IOException {
        // ok: java-formula-in-exported-table
        printer.printRecord(o.getId(), o.getTotal());
    }

    void safe(CSVPrinter printer, Ticket t) throws IOException {
        // ok: java-formula-in-exported-table
        printer.printRecord(t.getId(), noFormula(t.getTitle()));
    }

    String greeting(User u) {
        StringBuilder sb = new StringBuilder();
        // ok: java-formula-in-exported-table
        sb.append(u.getName());
        return sb.toString();
    }
}
