void a(Poco::Net::HTTPServerResponse& r, const std::string& fn) {
    // ruleid: cpp-disposition-header-joined
    r.set("Content-Disposition", "attachment; filename=" + fn);
}
void b(httplib::Response& r, const File& f) {
    // ruleid: cpp-disposition-header-joined
    r.set_header("Content-Disposition", "inline; filename=\"" + f.name + "\"");
}
void c(Resp& r, const std::string& fn) {
    // ruleid: cpp-disposition-header-joined
    r.addHeader("Content-Disposition", "attachment; filename=" + fn);
}
void d(Resp& r, const std::string& fn) {
    // ok: cpp-disposition-header-joined
    r.addHeader("Content-Disposition", "attachment; filename=" + urlEncode(fn));
    // ok: cpp-disposition-header-joined
    r.addHeader("Content-Disposition", "attachment");
    // ok: cpp-disposition-header-joined
    r.addHeader("X-Count", std::to_string(fn.size()));
}
