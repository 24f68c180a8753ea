#include <cstring>
#include <string>

std::string Handles::name(const httplib::Request& req) {
    // ruleid: cpp-number-from-outside-as-pointer
    auto raw = std::stoull(req.get_param_value("handle"), nullptr, 16);
    auto* obj = reinterpret_cast<Object*>(raw);
    return obj->name();
}

void Link::poke(std::istream& in) {
    // ruleid: cpp-number-from-outside-as-pointer
    uint64_t where = 0;
    in >> where;
    auto* p = reinterpret_cast<int*>(where);
    *p = 1;
}

// ruleid: cpp-number-from-outside-as-pointer
struct Wire { uint32_t kind; Handler* handler; };

void dispatch(const QByteArray& datagram)
{
    Wire m;
    memcpy(&m, datagram.constData(), sizeof(m));
    m.handler->process(m.kind);
}
