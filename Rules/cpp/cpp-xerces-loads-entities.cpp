// ruleid: cpp-xerces-loads-entities
void a(const std::string& f) {
    xercesc::XercesDOMParser p;
    p.parse(f.c_str());
}

// ruleid: cpp-xerces-loads-entities
void b(const char* f) {
    auto* p = new xercesc::SAXParser;
    p->parse(f);
}

// ruleid: cpp-xerces-loads-entities
int c(const char* f) {
    XercesDOMParser parser;
    parser.setValidationScheme(XercesDOMParser::Val_Never);
    parser.parse(f);
    return 0;
}

// ok: cpp-xerces-loads-entities
void d(const std::string& f) {
    xercesc::XercesDOMParser p;
    p.setDisableDefaultEntityResolution(true);
    p.parse(f.c_str());
}

// ok: cpp-xerces-loads-entities
void e(const std::string& f) {
    json::parse(f);
}

// ok: cpp-xerces-loads-entities
int g(int a) {
    return a;
}
