<?php

// ruleid: php-upload-kept-under-client-name
move_uploaded_file($_FILES['photo']['tmp_name'], 'uploads/' . $_FILES['photo']['name']);

function upload(): string
{
    $target = __DIR__ . '/uploads/' . basename($_FILES['file']['name']);
    // ruleid: php-upload-kept-under-client-name
    move_uploaded_file($_FILES['file']['tmp_name'], $target);
    return $target;
}

class PhotoController
{
    public function store(Request $request)
    {
        $file = $request->file('photo');
        // ruleid: php-upload-kept-under-client-name
        $file->move(public_path('photos'), $file->getClientOriginalName());
    }

    public function storeSafely(Request $request)
    {
        $request->validate(['photo' => 'required|image|max:2048']);
        // ok: php-upload-kept-under-client-name
        return $request->file('photo')->store('photos');
    }
}

function uploadSafely(): string
{
    $types = ['image/png' => 'png', 'image/jpeg' => 'jpg'];
    $type = mime_content_type($_FILES['file']['tmp_name']);
    if (!isset($types[$type])) {
        throw new RuntimeException('type');
    }
    $target = '/var/app/uploads/' . bin2hex(random_bytes(16)) . '.' . $types[$type];
    // ok: php-upload-kept-under-client-name
    move_uploaded_file($_FILES['file']['tmp_name'], $target);
    return $target;
}

function checked(): void
{
    $extension = strtolower(pathinfo($_FILES['file']['name'], PATHINFO_EXTENSION));
    if (!in_array($extension, ['png', 'jpg'], true)) {
        throw new RuntimeException('type');
    }
    // ok: php-upload-kept-under-client-name
    move_uploaded_file($_FILES['file']['tmp_name'], 'uploads/' . basename($_FILES['file']['name']));
}

class AvatarController
{
    public function avatar(Request $request)
    {
        $file = $request->file('avatar');
        // ruleid: php-upload-kept-under-client-name
        $name = time() . '.' . $file->getClientOriginalExtension();
        $file->move(public_path('avatars'), $name);
    }
}
