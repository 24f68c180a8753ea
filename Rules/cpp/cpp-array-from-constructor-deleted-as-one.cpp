class Buffers {
public:
    explicit Buffers(std::size_t n) : data_(new char[n]) {}
    ~Buffers() {
        // ruleid: cpp-array-from-constructor-deleted-as-one
        delete data_;
    }
private:
    char* data_;
};

class Table {
public:
    Table(int n) { m_cells = new Cell[n]; }
    ~Table() {
        // ruleid: cpp-array-from-constructor-deleted-as-one
        delete m_cells;
    }
private:
    Cell* m_cells;
};

// ruleid: cpp-array-from-constructor-deleted-as-one
std::unique_ptr<char> scratch(new char[256]);

class SafeBuffers {
public:
    explicit SafeBuffers(std::size_t n) : data_(new char[n]) {}
    ~SafeBuffers() {
        // ok: cpp-array-from-constructor-deleted-as-one
        delete[] data_;
    }
private:
    char* data_;
};

// ok: cpp-array-from-constructor-deleted-as-one
std::unique_ptr<char[]> room(new char[256]);

class Owner {
public:
    Owner() : node_(new Node) {}
    ~Owner() {
        // ok: cpp-array-from-constructor-deleted-as-one
        delete node_;
    }
private:
    Node* node_;
};
