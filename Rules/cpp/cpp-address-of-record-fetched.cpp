void AvatarImporter::importFrom(const QJsonObject& profile)
{
    // ruleid: cpp-address-of-record-fetched
    const QUrl url(profile.value("avatarUrl").toString());
    QNetworkRequest request(url);
    m_nam->get(request);
}

void notify(const Order& o, CURL* h) {
    // ruleid: cpp-address-of-record-fetched
    curl_easy_setopt(h, CURLOPT_URL, o.callbackUrl.c_str());
    curl_easy_perform(h);
}

std::string preview(const nlohmann::json& j) {
    // ruleid: cpp-address-of-record-fetched
    return cpr::Get(cpr::Url{j["link_url"]}).text;
}

void AvatarImporter::importSafe(const QJsonObject& profile)
{
    // ok: cpp-address-of-record-fetched
    const QUrl url(profile.value("avatarUrl").toString());
    if (url.host() != "images.example.com")
        return;
    m_nam->get(QNetworkRequest(url));
}

void status(CURL* h) {
    // ok: cpp-address-of-record-fetched
    curl_easy_setopt(h, CURLOPT_URL, "https://status.example.com/");
    curl_easy_perform(h);
}

void Updater::check()
{
    // ok: cpp-address-of-record-fetched
    m_nam->get(QNetworkRequest(QUrl("https://example.com/version")));
}



void Hook::fire(const nlohmann::json& cfg) {
    // ruleid: cpp-address-of-record-fetched
    httplib::Client cli(cfg["callback"].get<std::string>());
    cli.Post("/", payload_, "application/json");
}
