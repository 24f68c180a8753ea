#include "httplib.h"

int main() {
    httplib::Server svr;
    Store store("items.db");
    // ok: cpp-route-that-changes-without-sign-in
    svr.Delete(R"(/items/(\d+))", [&](const httplib::Request& req, httplib::Response& res) {
        if (!checkToken(req.get_header_value("Authorization"))) {
            res.status = 401;
            return;
        }
        store.remove(std::stoi(req.matches[1]));
        res.status = 204;
    });
    // ok: cpp-route-that-changes-without-sign-in
    svr.Get("/config", [&](const httplib::Request& req, httplib::Response& res) {
        res.set_content(store.publicConfig(), "application/json");
    });
    svr.listen("0.0.0.0", 8080);
}

class ControlImpl final : public Control::Service {
    // ok: cpp-route-that-changes-without-sign-in
    grpc::Status SetLimits(grpc::ServerContext* ctx, const LimitsRequest* req, Reply* reply) override {
        if (!auth_.isOperator(*ctx))
            return {grpc::StatusCode::PERMISSION_DENIED, ""};
        limits_.apply(*req);
        return grpc::Status::OK;
    }
};
