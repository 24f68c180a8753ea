#include <cryptopp/modes.h>
#include <cryptopp/aes.h>
#include <cryptopp/des.h>

void one(const byte* key, std::size_t n)
{
    // ruleid: cpp-weak-cipher-or-ecb-mode
    CryptoPP::ECB_Mode<CryptoPP::AES>::Encryption enc;
    enc.SetKey(key, n);
}

auto two()
{
    // ruleid: cpp-weak-cipher-or-ecb-mode
    return Botan::Cipher_Mode::create("DES/CBC/PKCS7", Botan::ENCRYPTION);
}

void three(const std::string& pass)
{
    // ruleid: cpp-weak-cipher-or-ecb-mode
    Poco::Crypto::CipherKey key("des-ede3-cbc", pass);
    use(key);
}

void good(const byte* key, std::size_t n, const std::string& pass)
{
    // ok: cpp-weak-cipher-or-ecb-mode
    CryptoPP::GCM<CryptoPP::AES>::Encryption enc;
    enc.SetKeyWithIV(key, n, iv);
    // ok: cpp-weak-cipher-or-ecb-mode
    auto c = Botan::Cipher_Mode::create("AES-256/GCM", Botan::ENCRYPTION);
    // ok: cpp-weak-cipher-or-ecb-mode
    Poco::Crypto::CipherKey k("aes-256-gcm", pass);
    use(c, k);
}
