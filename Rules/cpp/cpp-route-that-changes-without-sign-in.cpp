#include "httplib.h"

int main() {
    httplib::Server svr;
    Store store("items.db");
    // ruleid: cpp-route-that-changes-without-sign-in
    svr.Delete(R"(/items/(\d+))", [&](const httplib::Request& req, httplib::Response& res) {
        store.remove(std::stoi(req.matches[1]));
        res.status = 204;
    });
    // ruleid: cpp-route-that-changes-without-sign-in
    svr.Post("/config", [&](const httplib::Request& req, httplib::Response& res) {
        store.configure(req.body);
        res.status = 204;
    });
    svr.listen("0.0.0.0", 8080);
}

class ControlImpl final : public Control::Service {
    // ruleid: cpp-route-that-changes-without-sign-in
    grpc::Status SetLimits(grpc::ServerContext*, const LimitsRequest* req, Reply* reply) override {
        limits_.apply(*req);
        return grpc::Status::OK;
    }
};

void Console::onLine(const QByteArray& line)
{
    // ruleid: cpp-route-that-changes-without-sign-in
    if (line == "reboot")
        m_device->reboot();
}
