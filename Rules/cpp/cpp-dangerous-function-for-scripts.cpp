#include <sol/sol.hpp>
#include <QMetaObject>

void host(sol::state& lua) {
    // ruleid: cpp-dangerous-function-for-scripts
    lua.set_function("exec", [](const std::string& c) { return std::system(c.c_str()); });
    // ok: cpp-dangerous-function-for-scripts
    lua.set_function("distance", [](double a, double b) { return b - a; });
}

class Bridge : public QObject {
    Q_OBJECT
// ruleid: cpp-dangerous-function-for-scripts
public slots:
    int run(const QString &program) { return QProcess::execute(program); }
};

void Page::init()
{
    m_channel.registerObject("bridge", &m_bridge);
}

void Rpc::call(QObject *target, const QByteArray &method)
{
    // ruleid: cpp-dangerous-function-for-scripts
    QMetaObject::invokeMethod(target, method.constData());
    // ok: cpp-dangerous-function-for-scripts
    QMetaObject::invokeMethod(target, "refresh");
    // ok: cpp-dangerous-function-for-scripts
    QMetaObject::invokeMethod(target, &Target::refresh);
}
