import groovy.lang.GroovyShell;
import javax.script.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class Calculator {
    @GetMapping("/calc")
    public Object calc(@RequestParam String expression) throws ScriptException {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("JavaScript");
        // ruleid: java-code-injection-taint
        return engine.eval(expression);
    }

    Object groovy(HttpServletRequest request) {
        String script = request.getParameter("script");
        // ruleid: java-code-injection-taint
        return new GroovyShell().evaluate("return " + script);
    }

    public static void main(String[] args) throws Exception {
        ScriptEngineManager manager = new ScriptEngineManager();
        // ruleid: java-code-injection-taint
        System.out.println(manager.getEngineByName("nashorn").eval(args[0]));
    }

    Object fixed(ScriptEngine engine, HttpServletRequest request) throws ScriptException {
        engine.put("name", request.getParameter("name"));
        // ok: java-code-injection-taint
        return engine.eval("'Hello ' + name");
    }

    Object number(ScriptEngine engine, HttpServletRequest request) throws ScriptException {
        int n = Integer.parseInt(request.getParameter("n"));
        // ok: java-code-injection-taint
        return engine.eval("2 * " + n);
    }

    Object model(ModelEvaluator evaluator, HttpServletRequest request) {
        // ok: java-code-injection-taint
        return evaluator.evaluate(request.getParameter("text"));
    }
}
