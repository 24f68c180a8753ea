<?php
return [
    'a' =>
    // ruleid: php-origins-allowed-by-wide-pattern
    ['paths' => ['api/*'], 'allowed_origins' => ['*'], 'max_age' => 600, 'supports_credentials' => true],
    // ruleid: php-origins-allowed-by-wide-pattern
    'allowed_origins_patterns' => ['#^https?://.*#'],
    // ruleid: php-origins-allowed-by-wide-pattern
    'allowed_origins_patterns' => ['/.*/'],
    'b' =>
    // ok: php-origins-allowed-by-wide-pattern
    ['paths' => ['api/*'], 'allowed_origins' => ['*'], 'supports_credentials' => false],
    // ok: php-origins-allowed-by-wide-pattern
    'allowed_origins_patterns' => ['#^https://[a-z]+\.example\.com$#'],
    // ok: php-origins-allowed-by-wide-pattern
    'allowed_origins_patterns' => [],
];
