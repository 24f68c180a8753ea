<?php
function load_state(string $data)
{
    // ruleid: php-parameter-deserialized
    return unserialize($data);
}

class Cart
{
    public static function restore(Redis $redis, string $key): self
    {
        // ruleid: php-parameter-deserialized
        return igbinary_unserialize($redis->get($key));
    }

    public function plan(string $text)
    {
        // ruleid: php-parameter-deserialized
        return Yaml::parse($text, Yaml::PARSE_OBJECT);
    }

    public function safe(string $data)
    {
        // ok: php-parameter-deserialized
        return unserialize($data, ['allowed_classes' => false]);
    }

    public function json(string $data)
    {
        // ok: php-parameter-deserialized
        return json_decode($data, true);
    }

    public function yaml(string $text)
    {
        // ok: php-parameter-deserialized
        return Yaml::parse($text);
    }
}

function verified(string $text, string $mac, string $key)
{
    if (!hash_equals(hash_hmac('sha256', $text, $key), $mac)) {
        throw new RuntimeException('changed');
    }
    // ok: php-parameter-deserialized
    return unserialize($text);
}
