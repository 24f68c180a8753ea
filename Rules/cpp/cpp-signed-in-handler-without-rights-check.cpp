#include "httplib.h"

// ruleid: cpp-signed-in-handler-without-rights-check
void deleteNote(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user) {
        res.status = 401;
        return;
    }
    notes().remove(std::stoi(req.matches[1]));
    res.status = 204;
}

// ruleid: cpp-signed-in-handler-without-rights-check
grpc::Status Mail::Read(grpc::ServerContext* ctx, const ReadRequest* req, Letter* out) {
    if (!auth_->callerId(ctx))
        return {grpc::StatusCode::UNAUTHENTICATED, ""};
    auto m = store_->load(req->letter());
    *out = m->toProto();
    return grpc::Status::OK;
}

// ruleid: cpp-signed-in-handler-without-rights-check
QHttpServerResponse Orders::cancel(int orderId, const QHttpServerRequest& request)
{
    const auto user = m_sessions.userFor(request);
    if (!user)
        return QHttpServerResponse(QHttpServerResponse::StatusCode::Unauthorized);
    m_orders.cancel(orderId);
    return QHttpServerResponse(QHttpServerResponse::StatusCode::NoContent);
}

// ok: cpp-signed-in-handler-without-rights-check
void deleteOwnNote(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user) {
        res.status = 401;
        return;
    }
    auto note = notes().load(std::stoi(req.matches[1]));
    if (note.owner != user->id) {
        res.status = 403;
        return;
    }
    notes().remove(note.id);
}

// ok: cpp-signed-in-handler-without-rights-check
void ownNotes(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user) {
        res.status = 401;
        return;
    }
    res.set_content(notes().findByUser(user->id).dump(), "application/json");
}

// ok: cpp-signed-in-handler-without-rights-check
QHttpServerResponse Orders::cancelAsClerk(int orderId, const QHttpServerRequest& request)
{
    const auto user = m_sessions.userFor(request);
    if (!user || !user->hasRole("clerk"))
        return QHttpServerResponse(QHttpServerResponse::StatusCode::Forbidden);
    m_orders.cancel(orderId);
    return QHttpServerResponse(QHttpServerResponse::StatusCode::NoContent);
}
