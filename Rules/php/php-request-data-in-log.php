<?php

// ruleid: php-request-data-in-log
error_log('Failed login for ' . $_POST['user']);

class Audit
{
    public function search(Request $request): void
    {
        $term = $request->input('term');
        // ruleid: php-request-data-in-log
        Log::info("Search for $term");
    }

    public function agent(): void
    {
        // ruleid: php-request-data-in-log
        $this->logger->warning('Odd client: ' . $_SERVER['HTTP_USER_AGENT']);
    }

    public function context(Request $request): void
    {
        // ok: php-request-data-in-log
        $this->logger->info('Search', ['term' => $request->input('term')]);
    }
}

// ok: php-request-data-in-log
error_log('Failed login for ' . json_encode($_POST['user']));

// ok: php-request-data-in-log
error_log('Failed login for user number ' . (int) $_POST['id']);

