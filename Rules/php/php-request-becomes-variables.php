<?php

// ruleid: php-request-becomes-variables
extract($_POST);

// ruleid: php-request-becomes-variables
foreach ($_GET as $name => $value) {
    $$name = $value;
}

class Form
{
    public function fill(Request $request): void
    {
        // ruleid: php-request-becomes-variables
        extract($request->all(), EXTR_OVERWRITE);
        $this->save($title);
    }

    public function render(array $data): void
    {
        // ok: php-request-becomes-variables
        extract($data, EXTR_SKIP);
        require __DIR__ . '/form.php';
    }
}

// ok: php-request-becomes-variables
parse_str($_SERVER['QUERY_STRING'], $query);

// ok: php-request-becomes-variables
foreach ($_GET as $name => $value) {
    $clean[$name] = trim($value);
}

