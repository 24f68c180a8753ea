<?php
function enter(string $name, string $password): void
{
    // ruleid: php-private-data-in-log-or-address
    error_log("login of $name with $password");
}

// ruleid: php-private-data-in-log-or-address
$link = "https://acme.io/open?token=$token";

// ruleid: php-private-data-in-log-or-address
if (password_verify($_GET['password'], $hash)) {
    enter_user();
}

function enter_safe(string $name, string $password): void
{
    // ok: php-private-data-in-log-or-address
    error_log("login of $name");
}

// ok: php-private-data-in-log-or-address
$link = "https://acme.io/users/$id";

// ok: php-private-data-in-log-or-address
if (password_verify($_POST['password'], $hash)) {
    enter_user();
}
