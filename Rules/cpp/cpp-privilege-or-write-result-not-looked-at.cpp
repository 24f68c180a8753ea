void Service::impersonate(HANDLE pipe) {
    // ruleid: cpp-privilege-or-write-result-not-looked-at
    ImpersonateNamedPipeClient(pipe);
    openUserFile();
    // ruleid: cpp-privilege-or-write-result-not-looked-at
    RevertToSelf();
}

void saveState(const std::string& path, const State& s) {
    FILE* fp = std::fopen((path + ".tmp").c_str(), "wb");
    // ruleid: cpp-privilege-or-write-result-not-looked-at
    std::fwrite(&s, sizeof(s), 1, fp);
    std::fclose(fp);
}

std::string token() {
    unsigned char raw[16];
    // ruleid: cpp-privilege-or-write-result-not-looked-at
    RAND_bytes(raw, sizeof(raw));
    return toHex(raw);
}

void Service::impersonateSafe(HANDLE pipe) {
    // ok: cpp-privilege-or-write-result-not-looked-at
    if (!ImpersonateNamedPipeClient(pipe))
        throw LastError();
    openUserFile();
}

bool saveSafe(const std::string& path, const State& s) {
    FILE* fp = std::fopen(path.c_str(), "wb");
    // ok: cpp-privilege-or-write-result-not-looked-at
    bool ok = fp && std::fwrite(&s, sizeof(s), 1, fp) == 1;
    return fp && std::fclose(fp) == 0 && ok;
}

std::string tokenSafe() {
    unsigned char raw[16];
    // ok: cpp-privilege-or-write-result-not-looked-at
    if (RAND_bytes(raw, sizeof(raw)) != 1)
        throw std::runtime_error("rng");
    return toHex(raw);
}
