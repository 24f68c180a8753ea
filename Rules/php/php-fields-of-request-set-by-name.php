<?php
function hydrate($profile, array $post)
{
    // ruleid: php-fields-of-request-set-by-name
    foreach ($post as $field => $value) {
        $profile->$field = $value;
    }
    return $profile;
}
function store($request)
{
    // ruleid: php-fields-of-request-set-by-name
    return User::create($request->all());
}
function change($table, $user, $request)
{
    // ruleid: php-fields-of-request-set-by-name
    return $table->patchEntity($user, $request->getData(), ['accessibleFields' => ['*' => true]]);
}
function listed($request)
{
    // ok: php-fields-of-request-set-by-name
    return User::create($request->only(['name', 'email']));
}
function checked($profile, array $post)
{
    // ok: php-fields-of-request-set-by-name
    foreach ($post as $field => $value) {
        if (in_array($field, ['name', 'bio'], true)) {
            $profile->$field = $value;
        }
    }
}
function copied(array $rows, $o)
{
    // ok: php-fields-of-request-set-by-name
    foreach ($rows as $row) {
        $o->add($row);
    }
}
