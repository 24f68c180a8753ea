// ruleid: c-mqtt-password-without-tls
int a(struct mosquitto *m, const char *u, const char *p)
{
    mosquitto_username_pw_set(m, u, p);
    return mosquitto_connect(m, "b.example.com", 1883, 60);
}

// ruleid: c-mqtt-password-without-tls
int b(struct mosquitto *m)
{
    if (mosquitto_username_pw_set(m, user(), pass()))
        return -1;
    return mosquitto_connect_async(m, host(), 1883, 30);
}

// ruleid: c-mqtt-password-without-tls
int c(struct mosquitto *m, const char *h)
{
    mosquitto_username_pw_set(m, "u", pass());
    mosquitto_connect_bind(m, h, 1883, 60, NULL);
    return 0;
}

// ok: c-mqtt-password-without-tls
int d(struct mosquitto *m, const char *u, const char *p)
{
    mosquitto_tls_set(m, "/etc/ca.pem", NULL, NULL, NULL, NULL);
    mosquitto_username_pw_set(m, u, p);
    return mosquitto_connect(m, "b.example.com", 8883, 60);
}

// ok: c-mqtt-password-without-tls
int e(struct mosquitto *m)
{
    return mosquitto_connect(m, "localhost", 1883, 60);
}

// ok: c-mqtt-password-without-tls
int f(struct mosquitto *m)
{
    return mosquitto_username_pw_set(m, NULL, NULL);
}
