import java.lang.reflect.Method;

class Plugins {
    Object create(String name) throws Exception {
        // ruleid: java-class-or-method-by-name
        Class<?> type = Class.forName(name);
        return type.getDeclaredConstructor().newInstance();
    }

    Object call(Object target, String name) throws Exception {
        // ruleid: java-class-or-method-by-name
        Method method = target.getClass().getMethod(name);
        return method.invoke(target);
    }

    Class<?> load(ClassLoader loader, String name) throws Exception {
        // ruleid: java-class-or-method-by-name
        return loader.loadClass(name);
    }

    Class<?> driver() throws Exception {
        // ok: java-class-or-method-by-name
        return Class.forName("org.postgresql.Driver");
    }

    Method start(Class<?> type) throws Exception {
        // ok: java-class-or-method-by-name
        return type.getMethod("start");
    }

    Object fromTable(String name) {
        // ok: java-class-or-method-by-name
        return factories.get(name).create();
    }
}
