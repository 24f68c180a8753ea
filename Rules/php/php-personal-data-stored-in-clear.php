<?php
Schema::create('patients', function (Blueprint $table) {
    // ok: php-personal-data-stored-in-clear
    $table->string('name');
    // ruleid: php-personal-data-stored-in-clear
    $table->string('ssn');
    // ruleid: php-personal-data-stored-in-clear
    $table->text('diagnosis');
});

function save_card(PDO $pdo, array $card): void
{
    // ruleid: php-personal-data-stored-in-clear
    $stmt = $pdo->prepare('INSERT INTO cards (user_id, card_number, cvv) VALUES (?, ?, ?)');
    $stmt->execute([$card['user'], $card['number'], $card['cvv']]);
}

function push_record(array $patient): void
{
    $fp = fsockopen('ehr.hospital.example', 2575);
    // ruleid: php-personal-data-stored-in-clear
    fwrite($fp, json_encode($patient) . "\n");
}

function push_safe(array $patient): void
{
    $fp = fsockopen('tls://ehr.hospital.example', 2575);
    // ok: php-personal-data-stored-in-clear
    fwrite($fp, json_encode($patient) . "\n");
}

// ok: php-personal-data-stored-in-clear
$stmt = $pdo->prepare('INSERT INTO cards (user_id, last4, token) VALUES (?, ?, ?)');
// ok: php-personal-data-stored-in-clear
$table->text('ssn_encrypted');
