#include <cstdio>
#include <string>

int main(int argc, char* argv[]) {
    char out[256];
    if (argc < 2)
        return 1;
    // ruleid: cpp-format-from-variable
    std::snprintf(out, sizeof(out), argv[1]);
    return std::puts(out);
}

void greet(const std::string& text) {
    // ruleid: cpp-format-from-variable
    std::printf(text.c_str());
}

QString Note::format(const QString& tmpl, const QString& user)
{
    // ruleid: cpp-format-from-variable
    return QString::asprintf(tmpl.toUtf8().constData(), user.toUtf8().constData());
}

void greetRight(const std::string& text) {
    // ok: cpp-format-from-variable
    std::printf("%s", text.c_str());
}

QString Note::formatRight(int n)
{
    // ok: cpp-format-from-variable
    return QString::asprintf("%04d", n);
}

void put(char* out, size_t size, int n) {
    // ok: cpp-format-from-variable
    std::snprintf(out, size, "%d", n);
}
