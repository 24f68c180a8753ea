<?php
$code_hash = hash("md5", $_POST["code"]);
// ruleid: php-loose-comparison-of-secret
if ($code_hash == load_expected_code()) {
    grant_bonus($_SESSION['uid']);
}

$allowed = [0, 1, 2];
$level = $_GET['level'];
// ruleid: php-loose-comparison-of-secret
if (in_array($level, $allowed)) {
    include_level_page($level);
}

function check_api_token(array $input, string $expected): bool
{
    // ruleid: php-loose-comparison-of-secret
    return $input['token'] == $expected;
}

// ok: php-loose-comparison-of-secret
if (hash_equals($hash, load_expected_code())) {
    grant_bonus(1);
}
// ok: php-loose-comparison-of-secret
if (in_array($level, $allowed, true)) {
    include_level_page($level);
}
// ok: php-loose-comparison-of-secret
if ($_POST['password'] != $_POST['password_confirm']) {
    exit('differ');
}
// ok: php-loose-comparison-of-secret
if ($token == '') {
    exit('token');
}
