class ATL_NO_VTABLE CToolCtl :
    public IObjectSafetyImpl<CToolCtl, INTERFACESAFE_FOR_UNTRUSTED_CALLER>,
    public IDispatchImpl<IToolCtl> {
public:
    STDMETHOD(Launch)(BSTR path) {
        // ruleid: cpp-dangerous-method-open-to-pages
        ::ShellExecuteW(nullptr, L"open", path, nullptr, nullptr, SW_SHOW);
        return S_OK;
    }
};

class Bridge : public QObject {
public:
    Q_INVOKABLE void run(const QString& program) {
        // ruleid: cpp-dangerous-method-open-to-pages
        QProcess::startDetached(program, {});
    }
};

void expose(webview::webview& w) {
    w.bind("wipe", [](const std::string& arg) -> std::string {
        // ruleid: cpp-dangerous-method-open-to-pages
        std::filesystem::remove_all(arg);
        return "ok";
    });
}

class SafeBridge : public QObject {
public:
    // ok: cpp-dangerous-method-open-to-pages
    Q_INVOKABLE QString version() const { return m_version; }
};

void exposeSafe(webview::webview& w) {
    // ok: cpp-dangerous-method-open-to-pages
    w.bind("title", [](const std::string&) -> std::string { return "\"Acme\""; });
}

class Launcher {
public:
    void open(const QString& program) {
        // ok: cpp-dangerous-method-open-to-pages
        QProcess::startDetached(program, {});
    }
};
