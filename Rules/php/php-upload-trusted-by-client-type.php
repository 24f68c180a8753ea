<?php

function save_attachment(array $file)
{
    // ruleid: php-upload-trusted-by-client-type
    if (!in_array($file['type'], ['image/png', 'image/jpeg'])) {
        throw new RuntimeException('type');
    }
    move_uploaded_file($file['tmp_name'], '/srv/www/files/' . basename($file['name']));
}

// ruleid: php-upload-trusted-by-client-type
if ($_FILES['avatar']['type'] === 'image/png') {
    move_uploaded_file($_FILES['avatar']['tmp_name'], 'avatars/' . $_FILES['avatar']['name']);
}

function store(UploadedFile $upload)
{
    // ruleid: php-upload-trusted-by-client-type
    $upload->move('/srv/www/uploads', $upload->getClientOriginalName());
}

function save_image(array $file)
{
    $type = (new finfo(FILEINFO_MIME_TYPE))->file($file['tmp_name']);
    // ok: php-upload-trusted-by-client-type
    if (!in_array($type, ['image/png', 'image/jpeg'])) {
        throw new RuntimeException('type');
    }
}

function store_named(UploadedFile $upload)
{
    // ok: php-upload-trusted-by-client-type
    $upload->move('/srv/uploads', bin2hex(random_bytes(16)) . '.png');
}

// ok: php-upload-trusted-by-client-type
if ($node['type'] === 'image/png') {
    draw($node);
}
