void MqttLink::connectBroker() {
    mqtt::ssl_options ssl;
    ssl.set_trust_store("/etc/app/ca.crt");
    // ruleid: cpp-name-of-tls-peer-not-compared
    ssl.set_verify(false);
    connect(ssl);
}

void PushClient::openSocket(const QString& host)
{
    QList<QSslError> expected;
    // ruleid: cpp-name-of-tls-peer-not-compared
    expected << QSslError(QSslError::HostNameMismatch);
    m_socket->ignoreSslErrors(expected);
    m_socket->connectToHostEncrypted(host, 8883);
}

void tune(CURL* h) {
    // ruleid: cpp-name-of-tls-peer-not-compared
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 0L);
}

void MqttLink::connectSafe() {
    mqtt::ssl_options ssl;
    // ok: cpp-name-of-tls-peer-not-compared
    ssl.set_verify(true);
    connect(ssl);
}

void PushClient::openSafe(const QString& host)
{
    // ok: cpp-name-of-tls-peer-not-compared
    m_socket->connectToHostEncrypted(host, 8883);
}

void tuneSafe(CURL* h) {
    // ok: cpp-name-of-tls-peer-not-compared
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 2L);
}
