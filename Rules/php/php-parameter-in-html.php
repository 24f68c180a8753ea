<?php
function greeting(string $name): void
{
    // ruleid: php-parameter-in-html
    echo "<h1>Hello $name</h1>";
}

class Card
{
    public function html(array $user): string
    {
        // ruleid: php-parameter-in-html
        return '<div class="card">' . $user['bio'] . '</div>';
    }
}

foreach ($comments as $comment) {
    // ruleid: php-parameter-in-html
    echo '<li>' . $comment['text'] . '</li>';
}

function greeting_safe(string $name): void
{
    // ok: php-parameter-in-html
    echo '<h1>Hello ' . htmlspecialchars($name, ENT_QUOTES) . '</h1>';
}

function total(array $lines): void
{
    // ok: php-parameter-in-html
    echo '<p>' . count($lines) . '</p>';
}

function footer(): void
{
    // ok: php-parameter-in-html
    echo '<footer>' . date('Y') . '</footer>';
}
