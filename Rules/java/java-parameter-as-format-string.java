class ParameterAsFormat {
    String one(String pattern, Object v) {
        // ruleid: java-parameter-as-format-string
        return String.format(pattern, v);
    }

    void two(HttpServletRequest req) {
        // ruleid: java-parameter-as-format-string
        System.out.printf(req.getParameter("greeting") + "%n", 1);
    }

    String three(Settings settings, int n) {
        // ruleid: java-parameter-as-format-string
        return MessageFormat.format(settings.getText(), n);
    }

    String fixed(String name) {
        // ok: java-parameter-as-format-string
        return String.format("Hello %s", name);
    }

    void constant(String name) {
        // ok: java-parameter-as-format-string
        System.out.printf("Hello %s%n", name);
    }

    String date(Date d) {
        // ok: java-parameter-as-format-string
        return sdf.format(d);
    }
}

class AlsoFine {
    void info(String format, Object arg) {
        // ok: java-parameter-as-format-string
        write(String.format(format, arg));
    }

    void warn(String format, Object... args) {
        // ok: java-parameter-as-format-string
        write(String.format(format, args));
    }

    String greet(String name) {
        // ok: java-parameter-as-format-string
        return String.format("Hello %s", name);
    }
}
