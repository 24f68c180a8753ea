QNetworkCookie a(const QByteArray& v) {
    // ruleid: cpp-session-cookie-over-clear-line
    QNetworkCookie c("sid", v);
    c.setHttpOnly(true);
    return c;
}
QNetworkCookie b(const QByteArray& v) {
    // ruleid: cpp-session-cookie-over-clear-line
    QNetworkCookie k("session", v);
    return k;
}
QNetworkCookie d(const QByteArray& v) {
    // ruleid: cpp-session-cookie-over-clear-line
    QNetworkCookie auth("auth_token", v);
    auth.setPath("/");
    return auth;
}
QNetworkCookie e(const QByteArray& v) {
    // ok: cpp-session-cookie-over-clear-line
    QNetworkCookie c("sid", v);
    c.setSecure(true);
    return c;
}
QNetworkCookie f(const QByteArray& v) {
    // ok: cpp-session-cookie-over-clear-line
    QNetworkCookie c("lang", v);
    return c;
}
int g(int a) {
    // ok: cpp-session-cookie-over-clear-line
    return a;
}
