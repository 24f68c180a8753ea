<?php

class A extends Mailable {
    public function build() {
        // ruleid: php-password-in-mail-text
        return $this->text('mail.a', ['password' => $this->password]);
    }
}

// ruleid: php-password-in-mail-text
Mail::send('mail.b', ['password' => $password], function ($m) {});

class B extends Mailable {
    public function build() {
        // ruleid: php-password-in-mail-text
        return $this->view('mail.c')->markdown('mail.d', ['password' => $plainPassword]);
    }
}

class C extends Mailable {
    public function build() {
        // ok: php-password-in-mail-text
        return $this->text('mail.a', ['link' => $this->link]);
    }
}

// ok: php-password-in-mail-text
Mail::send('mail.b', ['name' => $name], function ($m) {});

// ok: php-password-in-mail-text
$user = User::create(['password' => $password]);
