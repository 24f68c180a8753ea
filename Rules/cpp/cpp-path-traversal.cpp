#include <fstream>
#include <filesystem>
#include <httplib.h>

void routes(httplib::Server& svr)
{
    svr.Get("/file", [](const httplib::Request& req, httplib::Response& res) {
        std::string path = "./files/" + req.get_param_value("name");
        // ruleid: cpp-path-traversal
        std::ifstream in(path, std::ios::binary);
        res.set_content(slurp(in), "text/plain");
    });
}

void crow_route(const crow::request& req, crow::response& res)
{
    auto name = req.url_params.get("name");
    // ruleid: cpp-path-traversal
    res.set_static_file_info_unsafe(std::string("static/") + name);
}

void qt(QTcpSocket* socket)
{
    QString name = QString::fromUtf8(socket->readLine());
    // ruleid: cpp-path-traversal
    QFile file("/srv/data/" + name);
    file.open(QIODevice::ReadOnly);
}

void good(const httplib::Request& req, httplib::Response& res, char** argv)
{
    auto name = req.get_param_value("name");
    // ok: cpp-path-traversal
    std::ifstream config("/etc/app.conf");
    // ok: cpp-path-traversal
    std::ifstream own(argv[1]);
    if (name.find("..") != std::string::npos)
        return;
    // ok: cpp-path-traversal
    std::ifstream in("./files/" + name);
    auto id = std::stoi(req.get_param_value("id"));
    // ok: cpp-path-traversal
    std::ofstream out("./cache/" + std::to_string(id));
}
