import org.springframework.expression.*;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.web.bind.annotation.*;

class Filters {
    private final ExpressionParser parser = new SpelExpressionParser();

    @GetMapping("/filter")
    public Object filter(@RequestParam String expr) {
        // ruleid: java-expression-language-injection-taint
        return parser.parseExpression(expr).getValue();
    }

    @PostMapping("/spel")
    public Object body(@RequestBody String body) {
        // ruleid: java-expression-language-injection-taint
        Expression exp = new SpelExpressionParser().parseExpression("'" + body + "'.length()");
        return exp.getValue();
    }

    @GetMapping("/ognl")
    public Object ognl(@RequestParam("path") String path, Object root) throws Exception {
        // ruleid: java-expression-language-injection-taint
        return ognl.Ognl.getValue(path, root);
    }

    @GetMapping("/fixed")
    public Object fixed(@RequestParam String name) {
        EvaluationContext context = context(name);
        // ok: java-expression-language-injection-taint
        return parser.parseExpression("#name.toUpperCase()").getValue(context);
    }

    @GetMapping("/limited")
    public Object limited(@RequestParam String expr) {
        EvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        // ok: java-expression-language-injection-taint
        return parser.parseExpression(expr).getValue(context);
    }

    @GetMapping("/known")
    public Object known(@RequestParam String expr) {
        if (!KNOWN.contains(expr)) {
            return null;
        }
        // ok: java-expression-language-injection-taint
        return parser.parseExpression(expr).getValue();
    }
}
