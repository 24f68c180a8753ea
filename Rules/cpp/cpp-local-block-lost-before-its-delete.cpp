double Solver::run(std::size_t n) {
    double* work = new double[n];
    fill(work, n);
    if (!converges(work, n))
        // ruleid: cpp-local-block-lost-before-its-delete
        return -1.0;
    double r = reduce(work, n);
    delete[] work;
    return r;
}

void renderFrame(const Scene& scene) {
    float* depth = new float[scene.width * scene.height];
    rasterize(scene, depth);
    if (scene.objects.empty())
        // ruleid: cpp-local-block-lost-before-its-delete
        throw std::runtime_error("empty scene");
    present(depth);
    delete[] depth;
}

bool parseText(const char* in) {
    char* copy = strdup(in);
    if (!copy)
        return false;
    for (char* p = copy; *p; ++p) {
        if (*p == '%')
            // ruleid: cpp-local-block-lost-before-its-delete
            return false;
    }
    bool ok = tokens(copy);
    free(copy);
    return ok;
}

double Solver::runSafe(std::size_t n) {
    double* work = new double[n];
    fill(work, n);
    if (!converges(work, n)) {
        delete[] work;
        // ok: cpp-local-block-lost-before-its-delete
        return -1.0;
    }
    double r = reduce(work, n);
    delete[] work;
    return r;
}

double Solver::runVector(std::size_t n) {
    std::vector<double> work(n);
    if (!converges(work.data(), n))
        // ok: cpp-local-block-lost-before-its-delete
        return -1.0;
    return reduce(work.data(), n);
}

Node* make(int v) {
    Node* n = new Node(v);
    if (v > 0)
        // ok: cpp-local-block-lost-before-its-delete
        return n;
    delete n;
    return nullptr;
}


Image* load(const std::string& f) {
    Image* img = new Image;
    if (!img->read(f))
        // ruleid: cpp-local-block-lost-before-its-delete
        return nullptr;
    return img;
}


void Server::accept(int fd) {
    auto* c = new Client(fd);
    if (!c->handshake()) {
        close(fd);
        // ruleid: cpp-local-block-lost-before-its-delete
        return;
    }
    clients_.push_back(c);
}
