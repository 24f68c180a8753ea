#include <iostream>
#include <fstream>
#include <iomanip>
#include <string>

int main()
{
    char name[32];
    std::cout << "Name: ";
    // ruleid: cpp-cin-into-char-array
    std::cin >> name;
    std::cout << "Hello " << name << "\n";
}

using namespace std;

void legacy(std::istream& in)
{
    char* word = new char[16];
    // ruleid: cpp-cin-into-char-array
    cin >> word;
    char key[8] = {0};
    // ruleid: cpp-cin-into-char-array
    in >> key;
    delete[] word;
}

int good()
{
    char name[32];
    // ok: cpp-cin-into-char-array
    std::cin >> std::setw(sizeof name) >> name;
    // ok: cpp-cin-into-char-array
    std::cin.getline(name, sizeof name);
    std::string line;
    // ok: cpp-cin-into-char-array
    std::cin >> line;
    char c;
    // ok: cpp-cin-into-char-array
    std::cin >> c;
    return c;
}
