<?php

function save(array $form) {
    $php = "<?php\n";
    foreach ($form as $k => $v) {
        $php .= "define('" . $k . "', '" . $v . "');\n";
    }
    // ruleid: php-php-file-written-from-values
    file_put_contents('site.php', $php);
}

// ruleid: php-php-file-written-from-values
file_put_contents('config.php', "<?php return '" . $_POST['name'] . "';");

function install($host) {
    $code = '<?php $host = "' . $host . '";';
    // ruleid: php-php-file-written-from-values
    fwrite($fh, $code);
}

function save2(array $form) {
    // ok: php-php-file-written-from-values
    file_put_contents('site.php', '<?php return ' . var_export($form, true) . ';');
}

// ok: php-php-file-written-from-values
file_put_contents('site.json', json_encode($form));

// ok: php-php-file-written-from-values
fwrite($fh, 'plain text');
