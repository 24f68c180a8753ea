#include <sol/sol.hpp>
#include <QJSEngine>

QVariant Calculator::evaluate(const QString &expression)
{
    QJSEngine engine;
    // ruleid: cpp-script-text-not-literal
    QJSValue v = engine.evaluate(expression);
    return v.toVariant();
}

double score(const std::string& rule) {
    sol::state lua;
    // ruleid: cpp-script-text-not-literal
    return lua.script("return " + rule).get<double>();
}

void python(const std::string& text) {
    // ruleid: cpp-script-text-not-literal
    py::exec(text);
}

void fine() {
    sol::state lua;
    // ok: cpp-script-text-not-literal
    lua.script("x = 1");
    QJSEngine engine;
    // ok: cpp-script-text-not-literal
    engine.evaluate("1 + 1");
    // ok: cpp-script-text-not-literal
    lua.script(kSetupScript);
}
