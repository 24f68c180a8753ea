#include <string>

QVariant Rpc::call(QObject* target, const QJsonObject& msg)
{
    // ruleid: cpp-name-from-outside-picks-code
    const QByteArray method = msg["method"].toString().toLatin1();
    QVariant ret;
    // ruleid: cpp-name-from-outside-picks-code
    QMetaObject::invokeMethod(target, method.constData(), Q_RETURN_ARG(QVariant, ret));
    return ret;
}

int Plugin::run(void* handle, const std::string& entry) {
    // ruleid: cpp-name-from-outside-picks-code
    auto fn = reinterpret_cast<int (*)()>(dlsym(handle, entry.c_str()));
    return fn ? fn() : -1;
}

std::shared_ptr<Filter> make(const nlohmann::json& cfg) {
    // ruleid: cpp-name-from-outside-picks-code
    boost::dll::shared_library lib(cfg.at("library").get<std::string>());
    return wrap(lib);
}

QVariant Rpc::callRight(QObject* target, const QJsonObject& msg)
{
    static const QSet<QByteArray> allowed = {"status", "version"};
    const QByteArray method = msg["method"].toString().toLatin1();
    if (!allowed.contains(method))
        return {};
    QVariant ret;
    // ok: cpp-name-from-outside-picks-code
    QMetaObject::invokeMethod(target, method.constData(), Q_RETURN_ARG(QVariant, ret));
    return ret;
}

int Plugin::runRight(void* handle) {
    // ok: cpp-name-from-outside-picks-code
    auto fn = reinterpret_cast<int (*)()>(dlsym(handle, "plugin_main"));
    return fn ? fn() : -1;
}

void later(QObject* o)
{
    // ok: cpp-name-from-outside-picks-code
    QMetaObject::invokeMethod(o, "refresh", Qt::QueuedConnection);
}
