<?php
function persist(array $state): bool
{
    // ruleid: php-result-or-failure-not-noticed
    file_put_contents('/srv/app/state.json', json_encode($state));
    return true;
}

// ruleid: php-result-or-failure-not-noticed
try {
    notify($user);
} catch (Exception $e) {
}

// ruleid: php-result-or-failure-not-noticed
assert($_GET['page'] > 0);

function persist_safe(array $state): void
{
    // ok: php-result-or-failure-not-noticed
    if (file_put_contents('/srv/app/state.json', json_encode($state)) === false) {
        report('state not saved');
    }
}

// ok: php-result-or-failure-not-noticed
try {
    notify($user);
} catch (Exception $e) {
    report($e->getMessage());
}

// ok: php-result-or-failure-not-noticed
$page = max(1, (int) ($_GET['page'] ?? 1));
