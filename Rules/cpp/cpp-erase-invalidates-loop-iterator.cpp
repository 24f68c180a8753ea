#include <vector>
#include <map>
#include <string>

void drop_negative(std::vector<int>& v)
{
    for (auto it = v.begin(); it != v.end(); ++it) {
        if (*it < 0)
            // ruleid: cpp-erase-invalidates-loop-iterator
            v.erase(it);
    }
}

void expire(std::map<std::string, long>& sessions, long now)
{
    for (std::map<std::string, long>::iterator it = sessions.begin(); it != sessions.end(); it++) {
        if (it->second < now) {
            // ruleid: cpp-erase-invalidates-loop-iterator
            sessions.erase(it);
        }
    }
}

struct Pool {
    std::vector<int>* items;
    void clean()
    {
        for (auto it = items->begin(); it != items->end(); ++it)
        {
            if (*it == 0) {
                // ruleid: cpp-erase-invalidates-loop-iterator
                items->erase(it);
                continue;
            }
        }
    }
};

void good(std::map<std::string, long>& m, std::vector<int>& v, long now)
{
    for (auto it = m.begin(); it != m.end();) {
        if (it->second < now)
            // ok: cpp-erase-invalidates-loop-iterator
            it = m.erase(it);
        else
            ++it;
    }
    for (auto it = v.begin(); it != v.end(); ++it) {
        if (*it == 3) {
            // ok: cpp-erase-invalidates-loop-iterator
            v.erase(it);
            break;
        }
    }
    // ok: cpp-erase-invalidates-loop-iterator
    std::erase_if(v, [](int x) { return x < 0; });
}
