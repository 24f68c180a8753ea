void Chat::onText(const QString& message)
{
    // ruleid: cpp-log-without-quotes-of-received-text
    qInfo().noquote() << "message:" << message;
}

void Web::onLogin(const QString& user)
{
    // ruleid: cpp-log-without-quotes-of-received-text
    qWarning("login failed for %s", qPrintable(user));
}

void Web::onRequest(const Request& req)
{
    // ruleid: cpp-log-without-quotes-of-received-text
    qDebug().nospace().noquote() << "GET " << req.path() << " done";
}

void Chat::onTextSafe(const QString& message)
{
    // ok: cpp-log-without-quotes-of-received-text
    qInfo() << "message:" << message;
}

void Web::onLoginSafe(const QString& user)
{
    const QString shown = user.simplified();
    // ok: cpp-log-without-quotes-of-received-text
    qWarning("login failed for %s", qPrintable(shown));
}

void Web::started(int port)
{
    // ok: cpp-log-without-quotes-of-received-text
    qInfo().noquote() << "port" << port;
}
