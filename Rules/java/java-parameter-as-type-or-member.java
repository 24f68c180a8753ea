class ParameterAsType {
    Object one(String type) throws Exception {
        // ruleid: java-parameter-as-type-or-member
        return Class.forName(type).getDeclaredConstructor().newInstance();
    }

    Object two(Object target, Command command) throws Exception {
        // ruleid: java-parameter-as-type-or-member
        return target.getClass().getMethod(command.getName()).invoke(target);
    }

    Object three(HttpServletRequest req) {
        // ruleid: java-parameter-as-type-or-member
        return ctx.getBean(req.getParameter("bean"));
    }

    Object fixed() throws Exception {
        // ok: java-parameter-as-type-or-member
        return Class.forName("org.h2.Driver");
    }

    Object known(String type) throws Exception {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException();
        }
        // ok: java-parameter-as-type-or-member
        return Class.forName(type);
    }

    Object mapped(String type) {
        // ok: java-parameter-as-type-or-member
        return HANDLERS.get(type);
    }
}

class AlsoFine {
    Handler handler(String name) throws Exception {
        // ok: java-parameter-as-type-or-member
        return (Handler) Class.forName(CLASSES.get(name)).getDeclaredConstructor().newInstance();
    }

    PDField field(PDAcroForm form, PDField other) {
        // ok: java-parameter-as-type-or-member
        return form.getField(other.getFullyQualifiedName());
    }
}
