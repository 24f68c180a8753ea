void Updater::apply(const QByteArray& pkg)
{
    QFile f("/opt/app/app.bin");
    f.open(QIODevice::WriteOnly);
    f.write(pkg);
    f.close();
    // ruleid: cpp-update-run-unproven
    QProcess::startDetached("/opt/app/app.bin", {});
}

void installPlugin(const std::string& name, const std::vector<uint8_t>& body) {
    std::ofstream(name, std::ios::binary).write(reinterpret_cast<const char*>(body.data()), body.size());
    // ruleid: cpp-update-run-unproven
    dlopen(name.c_str(), RTLD_NOW);
}

bool Device::flashFirmware(const std::vector<uint8_t>& image) {
    log_ << "flashing";
    // ruleid: cpp-update-run-unproven
    return flash_write(0, image.data(), image.size()) == 0;
}

void Updater::applySafe(const QByteArray& pkg, const QByteArray& sig)
{
    if (!verifySignature(pkg, sig, m_key))
        return;
    QFile f("/opt/app/app.bin");
    f.write(pkg);
    // ok: cpp-update-run-unproven
    QProcess::startDetached("/opt/app/app.bin", {});
}

void save(const QByteArray& text)
{
    QFile f("notes.txt");
    // ok: cpp-update-run-unproven
    f.write(text);
}

void Updater::check(const QString& path)
{
    // ok: cpp-update-run-unproven
    emit found(path);
}



bool Firmware::receive(QIODevice* dev)
{
    QByteArray image = dev->readAll();
    // ruleid: cpp-update-run-unproven
    return m_flash->program(0, image);
}
