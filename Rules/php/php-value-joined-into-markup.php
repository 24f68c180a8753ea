<?php

function badge(string $label): string
{
    // ruleid: php-value-joined-into-markup
    return '<span class="badge">' . $label . '</span>';
}

foreach ($comments as $comment) {
    // ruleid: php-value-joined-into-markup
    echo '<p>' . $comment['body'] . '</p>';
}

class Profile
{
    public function html(array $user): string
    {
        // ruleid: php-value-joined-into-markup
        $out = "<div class='bio'>{$user['bio']}</div>";
        return $out;
    }
}

function badge_safely(string $label): string
{
    $label = htmlspecialchars($label, ENT_QUOTES);
    // ok: php-value-joined-into-markup
    return '<span class="badge">' . $label . '</span>';
}

function total(array $rows): string
{
    // ok: php-value-joined-into-markup
    return '<b>' . count($rows) . '</b>';
}

function page(Environment $twig, string $name): string
{
    // ok: php-value-joined-into-markup
    return $twig->render('page.html.twig', ['name' => $name]);
}
