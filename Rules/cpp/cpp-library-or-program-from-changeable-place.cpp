#include <dlfcn.h>
#include <string>

void* renderer() {
    // ruleid: cpp-library-or-program-from-changeable-place
    std::string path = std::filesystem::current_path().string() + "/librenderer.so";
    return ::dlopen(path.c_str(), RTLD_NOW);
}

void codec(const QString& name)
{
    // ruleid: cpp-library-or-program-from-changeable-place
    const QString dir = qEnvironmentVariable("CODEC_DIR", ".");
    QLibrary lib(dir + "/" + name);
    lib.load();
}

HMODULE helper() {
    // ruleid: cpp-library-or-program-from-changeable-place
    return LoadLibraryA("helper.dll");
}

bool service(SC_HANDLE scm) {
    // ruleid: cpp-library-or-program-from-changeable-place
    return ::CreateServiceA(scm, "Svc", "Svc", SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START,
        SERVICE_ERROR_NORMAL, "C:\\Program Files\\Acme Suite\\svc.exe", nullptr, nullptr, nullptr, nullptr, nullptr) != nullptr;
}

void* rendererRight() {
    // ok: cpp-library-or-program-from-changeable-place
    return ::dlopen("/usr/lib/acme/librenderer.so", RTLD_NOW);
}

HMODULE helperRight() {
    // ok: cpp-library-or-program-from-changeable-place
    return LoadLibraryExW(L"helper.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
}

bool serviceRight(SC_HANDLE scm) {
    // ok: cpp-library-or-program-from-changeable-place
    return ::CreateServiceA(scm, "Svc", "Svc", SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START,
        SERVICE_ERROR_NORMAL, "\"C:\\Program Files\\Acme Suite\\svc.exe\"", nullptr, nullptr, nullptr, nullptr, nullptr) != nullptr;
}
