#include <cstdlib>
#include <string>

void Scene::attach(Node* child, const std::string& name) {
    // ruleid: cpp-pointer-from-search-used-untested
    auto* group = dynamic_cast<Group*>(findNode(name));
    group->add(child);
}

std::string settings() {
    // ruleid: cpp-pointer-from-search-used-untested
    const char* home = std::getenv("APP_HOME");
    return std::string(home) + "/settings.ini";
}

std::string emailOf(const Store& store, int id) {
    // ruleid: cpp-pointer-from-search-used-untested
    const User* user = store.findUser(id);
    return user->email;
}

void title(const tinyxml2::XMLElement* root) {
    // ruleid: cpp-pointer-from-search-used-untested
    print(root->FirstChildElement("title")->GetText());
}

void SceneRight::attach(Node* child, const std::string& name) {
    auto* group = dynamic_cast<Group*>(findNode(name));
    if (!group)
        return;
    // ok: cpp-pointer-from-search-used-untested
    group->add(child);
}

std::string settingsRight() {
    const char* home = std::getenv("APP_HOME");
    // ok: cpp-pointer-from-search-used-untested
    return home ? std::string(home) : std::string(".");
}

std::string emailRight(const Store& store, int id) {
    // ok: cpp-pointer-from-search-used-untested
    if (const User* user = store.findUser(id))
        return user->email;
    return {};
}

void owned(Store& store) {
    auto user = std::make_unique<User>();
    // ok: cpp-pointer-from-search-used-untested
    user->save(store);
}
