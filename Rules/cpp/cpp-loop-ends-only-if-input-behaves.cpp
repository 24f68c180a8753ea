int readAge() {
    int age = -1;
    while (age < 0) {
        std::cout << "Age: ";
        // ruleid: cpp-loop-ends-only-if-input-behaves
        std::cin >> age;
    }
    return age;
}

void readNumbers(std::istream& in, std::vector<int>& out) {
    // ruleid: cpp-loop-ends-only-if-input-behaves
    while (!in.eof()) {
        int v;
        if (in >> v)
            out.push_back(v);
    }
}

void Parser::skipChunks(const std::vector<uint8_t>& d) {
    std::size_t pos = 0;
    while (pos + 4 <= d.size()) {
        uint32_t len;
        std::memcpy(&len, d.data() + pos, 4);
        // ruleid: cpp-loop-ends-only-if-input-behaves
        pos += len;
    }
}

int readAgeSafe() {
    int age = -1;
    // ok: cpp-loop-ends-only-if-input-behaves
    while (age < 0 && std::cin >> age) {
        std::cout << "Age: ";
    }
    return age;
}

void readNumbersSafe(std::istream& in, std::vector<int>& out) {
    int v;
    // ok: cpp-loop-ends-only-if-input-behaves
    while (in >> v)
        out.push_back(v);
}

void Parser::skipChunksSafe(const std::vector<uint8_t>& d) {
    std::size_t pos = 0;
    while (pos + 4 <= d.size()) {
        uint32_t len;
        std::memcpy(&len, d.data() + pos, 4);
        if (len < 4 || len > d.size() - pos)
            throw BadChunk();
        // ok: cpp-loop-ends-only-if-input-behaves
        pos += len;
    }
}


void waitFor(Device& d) {
    // ruleid: cpp-loop-ends-only-if-input-behaves
    while (d.status() != READY)
        ;
}


void drain(Queue& q) {
    Item it;
    // ruleid: cpp-loop-ends-only-if-input-behaves
    while (true) {
        if (q.tryTake(it))
            handle(it);
    }
}
