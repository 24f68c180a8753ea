<?php

// ruleid: php-password-rule-without-minimum
$rules = ['password' => ['required', 'string', 'max:10']];

// ruleid: php-password-rule-without-minimum
if (!preg_match('/^[a-z0-9]{3,6}$/', $password)) { return false; }

// ruleid: php-password-rule-without-minimum
$v = ['new_password' => 'required|min:4'];

// ok: php-password-rule-without-minimum
$rules = ['password' => ['required', 'string', 'min:12']];

// ok: php-password-rule-without-minimum
if (!preg_match('/^.{12,}$/', $password)) { return false; }

// ok: php-password-rule-without-minimum
$v = ['email' => 'required'];
