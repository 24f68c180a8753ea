#include <cstdlib>
#include <string>

void Converter::run(const QString& in, const QString& out)
{
    QProcess proc;
    QString cmd = QString("ffmpeg -i \"%1\" \"%2\"").arg(in, out);
    // ruleid: cpp-shell-runs-variable-text
    proc.start("/bin/sh", QStringList() << "-c" << cmd);
}

int ping(const std::string& host) {
    // ruleid: cpp-shell-runs-variable-text
    const std::string text = "ping -c 1 " + host;
    return std::system(text.c_str());
}

void child(const std::string& script) {
    if (fork() == 0)
        // ruleid: cpp-shell-runs-variable-text
        execl("/bin/sh", "sh", "-c", script.c_str(), nullptr);
}

void Converter::runRight(const QString& in, const QString& out)
{
    QProcess proc;
    // ok: cpp-shell-runs-variable-text
    proc.start("ffmpeg", QStringList() << "-i" << in << out);
}

int clear() {
    // ok: cpp-shell-runs-variable-text
    return std::system("/usr/bin/clear");
}

void fixed() {
    // ok: cpp-shell-runs-variable-text
    execl("/bin/sh", "sh", "-c", "exec /usr/libexec/acme/start", nullptr);
}
