#include <curl/curl.h>
#include <unistd.h>

int update(CURL *curl, const char *url)
{
    curl_easy_setopt(curl, CURLOPT_URL, url);
    CURLcode rc = curl_easy_perform(curl);
    if (rc != CURLE_OK)
        return -1;
    // ruleid: c-update-installed-unverified
    return install_firmware("/var/lib/agent/update.bin");
}

int from_uart(int uart)
{
    unsigned char block[256];
    long n, addr = 0;
    while ((n = read(uart, block, sizeof(block))) > 0) {
        // ruleid: c-update-installed-unverified
        flash_write(addr, block, n);
        addr += n;
    }
    return 0;
}

int package(int sock, char *buf, size_t room)
{
    long n = recv(sock, buf, room, 0);
    // ruleid: c-update-installed-unverified
    apply_update(buf, n);
    return 0;
}

int verified(int sock, char *buf, size_t room)
{
    long n = recv(sock, buf, room, 0);
    if (!signature_is_valid(buf, n))
        return -1;
    // ok: c-update-installed-unverified
    apply_update(buf, n);
    return 0;
}

int plain(const char *buf, long n)
{
    // ok: c-update-installed-unverified
    flash_write(0, buf, n);
    // ok: c-update-installed-unverified
    return write_config(buf, n);
}

int also_verified(CURL *curl)
{
    CURLcode rc = curl_easy_perform(curl);
    if (rc != CURLE_OK || verify_image("/tmp/u.bin") != 0)
        return -1;
    // ok: c-update-installed-unverified
    return install_firmware("/tmp/u.bin");
}
