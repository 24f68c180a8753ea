#include <QProcess>

bool send(const QString &address)
{
    const QString cmd = QStringLiteral("mail %1 < /tmp/body.txt").arg(address);
    // ruleid: cpp-shell-command-from-text
    return std::system(cmd.toLocal8Bit().constData()) == 0;
}

void print(const QString &file)
{
    // ruleid: cpp-shell-command-from-text
    system(qPrintable("lpr " + file));
}

void shell(const QString &cmd)
{
    // ruleid: cpp-shell-command-from-text
    QProcess::execute("sh", {"-c", cmd});
}

void fine(const QString &file)
{
    QProcess p;
    // ok: cpp-shell-command-from-text
    p.start("lpr", {file});
    // ok: cpp-shell-command-from-text
    QProcess::execute("sh", {"-c", "sync"});
    // ok: cpp-shell-command-from-text
    std::system("sync");
}
