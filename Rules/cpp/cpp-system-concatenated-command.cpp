#include <cstdlib>
#include <cstdio>
#include <string>
#include <sstream>

void list(const std::string& dir)
{
    // ruleid: cpp-system-concatenated-command
    std::system(("ls -l " + dir).c_str());
}

std::string ping(const std::string& host)
{
    std::string command = "ping -c 1 " + host;
    // ruleid: cpp-system-concatenated-command
    FILE* pipe = popen(command.c_str(), "r");
    return drain(pipe);
}

int convert(const std::string& in, const std::string& out)
{
    std::string cmd = "convert ";
    cmd += in;
    cmd += " ";
    cmd += out;
    // ruleid: cpp-system-concatenated-command
    return system(cmd.c_str());
}

void archive(const std::string& name)
{
    std::ostringstream cmd;
    cmd << "tar czf backup.tgz " << name;
    // ruleid: cpp-system-concatenated-command
    std::system(cmd.str().c_str());
}

void good(const std::string& dir)
{
    // ok: cpp-system-concatenated-command
    std::system("ls -l /var/log");
    const std::string cmd = "sync";
    // ok: cpp-system-concatenated-command
    std::system(cmd.c_str());
    // ok: cpp-system-concatenated-command
    execl("/bin/ls", "ls", "-l", dir.c_str(), nullptr);
    // ok: cpp-system-concatenated-command
    std::puts(("ls -l " + dir).c_str());
}
