#include <cstdio>
#include <string>

int readPair(const std::string& line) {
    char key[32];
    int value = 0;
    // ruleid: cpp-scanf-string-without-width
    if (std::sscanf(line.c_str(), "%s = %d", key, &value) != 2)
        return -1;
    return value;
}

void ask() {
    char city[20];
    // ruleid: cpp-scanf-string-without-width
    std::scanf("%s", city);
    greet(city);
}

void fromFile(FILE* f) {
    char word[40];
    // ruleid: cpp-scanf-string-without-width
    std::fscanf(f, "%[^,]", word);
}

void title(const wchar_t* given) {
    wchar_t caption[40];
    // ruleid: cpp-scanf-string-without-width
    wcscpy(caption, given);
}

int readPairBounded(const std::string& line) {
    char key[32];
    int value = 0;
    // ok: cpp-scanf-string-without-width
    if (std::sscanf(line.c_str(), "%31s = %d", key, &value) != 2)
        return -1;
    return value;
}

void askString() {
    std::string city;
    // ok: cpp-scanf-string-without-width
    std::cin >> city;
}

void number(const char* s, int* out) {
    // ok: cpp-scanf-string-without-width
    std::sscanf(s, "%d", out);
}
