#include <httplib.h>

void deletePost(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user) {
        res.status = 401;
        return;
    }
    // ruleid: cpp-handler-without-authorisation
    posts().remove(std::stoi(req.matches[1]));
    res.status = 204;
}

void getInvoice(const httplib::Request& req, httplib::Response& res) {
    if (!currentUser(req)) {
        res.status = 401;
        return;
    }
    // ruleid: cpp-handler-without-authorisation
    auto inv = invoices().find(std::stoi(req.matches[1]));
    res.set_content(inv.text, "text/plain");
}

grpc::Status Users::ChangeRole(grpc::ServerContext* ctx, const RoleRequest* req, Empty*) {
    auto caller = auth_->callerId(ctx);
    if (!caller)
        return grpc::Status::CANCELLED;
    // ruleid: cpp-handler-without-authorisation
    repo_->setRole(req->user_id(), req->role());
    return grpc::Status::OK;
}

void owned(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user)
        return;
    // ok: cpp-handler-without-authorisation
    auto post = posts().find(std::stoi(req.matches[1]));
    if (post.owner != user->id)
        return;
    res.set_content(post.text, "text/plain");
}

void checked(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user)
        return;
    if (!mayDelete(*user, req))
        return;
    // ok: cpp-handler-without-authorisation
    posts().remove(std::stoi(req.matches[1]));
}

void open(const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-handler-without-authorisation
    auto post = posts().find(std::stoi(req.matches[1]));
    res.set_content(post.text, "text/plain");
}
