<?php
// ruleid: php-request-writes-any-field
extract($_POST);

foreach ($_POST as $field => $value) {
    // ruleid: php-request-writes-any-field
    $member->$field = $value;
}

function add(Request $request)
{
    // ruleid: php-request-writes-any-field
    return Member::create($request->all());
}

foreach ($_POST as $field => $value) {
    if (in_array($field, ['name', 'mail'], true)) {
        // ok: php-request-writes-any-field
        $member->$field = $value;
    }
}

function add_safe(Request $request)
{
    // ok: php-request-writes-any-field
    return Member::create($request->only(['name', 'mail']));
}

// ok: php-request-writes-any-field
extract(['a' => 1]);
