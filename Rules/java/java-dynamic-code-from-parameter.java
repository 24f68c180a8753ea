import javax.script.*;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Dynamic {
    Object script(String code) throws ScriptException {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        // ruleid: java-dynamic-code-from-parameter
        return engine.eval(code);
    }

    Object spel(String text) {
        ExpressionParser parser = new SpelExpressionParser();
        // ruleid: java-dynamic-code-from-parameter
        return parser.parseExpression(text).getValue();
    }

    Object groovy(String name) {
        // ruleid: java-dynamic-code-from-parameter
        return new GroovyShell().evaluate("def x = " + name);
    }

    Object fixed(ScriptEngine engine, String name) throws ScriptException {
        engine.put("name", name);
        // ok: java-dynamic-code-from-parameter
        return engine.eval("name.length");
    }

    Object known(ScriptEngine engine, String code) throws ScriptException {
        if (!ALLOWED.contains(code)) {
            return null;
        }
        // ok: java-dynamic-code-from-parameter
        return engine.eval(code);
    }

    Object number(ScriptEngine engine, String n) throws ScriptException {
        // ok: java-dynamic-code-from-parameter
        return engine.eval("2 * " + Integer.parseInt(n));
    }
}
