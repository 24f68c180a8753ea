std::string Translator::format(const std::string& key, int count) {
    const char* pattern = settings_.value(key).c_str();
    char buf[256];
    // ruleid: cpp-format-text-from-settings
    snprintf(buf, sizeof(buf), pattern, count);
    return buf;
}

void greet(const std::string& name) {
    // ruleid: cpp-format-text-from-settings
    printf(name.c_str());
}

QString label(const QSettings& s, int n)
{
    const QByteArray f = s.value("label/format").toByteArray();
    // ruleid: cpp-format-text-from-settings
    return QString::asprintf(f.constData(), n);
}

std::string Translator::formatSafe(int count) {
    char buf[256];
    // ok: cpp-format-text-from-settings
    snprintf(buf, sizeof(buf), "%d items", count);
    return buf;
}

void greetSafe(const std::string& name) {
    // ok: cpp-format-text-from-settings
    printf("%s", name.c_str());
}

QString labelSafe(const QSettings& s, int n)
{
    // ok: cpp-format-text-from-settings
    return s.value("label/format").toString().arg(n);
}



void Status::show(const QString& message)
{
    char buf[200];
    // ruleid: cpp-format-text-from-settings
    snprintf(buf, sizeof(buf), message.toUtf8().constData());
}
