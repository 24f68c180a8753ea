<?php
foreach (scandir(__DIR__ . '/files') as $f) {
    $name = htmlspecialchars($f);
    // ruleid: php-directory-listing
    echo "<a href='files/$name'>$name</a><br>";
}

// ruleid: php-directory-listing
$htaccess = "Options +Indexes\nIndexOptions FancyIndexing\n";

// ruleid: php-directory-listing
echo json_encode(scandir($dir));

// ok: php-directory-listing
$off = "Options -Indexes\n";
foreach ($documents as $document) {
    // ok: php-directory-listing
    echo '<li>' . htmlspecialchars($document['title']) . '</li>';
}
foreach (glob('/etc/app/*.ini') as $file) {
    // ok: php-directory-listing
    load_settings($file);
}
