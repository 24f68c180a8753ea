class Bridge : public QObject {
// ruleid: cpp-audit-method-open-to-scripts
public slots:
    QString readFile(const QString& path);
    // ruleid: cpp-audit-method-open-to-scripts
    Q_INVOKABLE void run(const QString& program);
};
void f(QWebChannel& ch, Bridge& b) {
    // ruleid: cpp-audit-method-open-to-scripts
    ch.registerObject("bridge", &b);
    // ok: cpp-audit-method-open-to-scripts
    int n = 1;
    // ok: cpp-audit-method-open-to-scripts
    show(n);
    // ok: cpp-audit-method-open-to-scripts
    ch.close();
}
