<?php

// ruleid: php-script-tag-of-other-host
wp_enqueue_script('slider', 'https://cdn.example.net/slider.js', [], '1', true);

// ruleid: php-script-tag-of-other-host
echo '<script src="https://cdn.example.net/a.min.js"></script>';

// ruleid: php-script-tag-of-other-host
$doc->addScript('//cdn.example.net/a.js');

// ok: php-script-tag-of-other-host
wp_enqueue_script('slider', get_theme_file_uri('js/slider.js'));

// ok: php-script-tag-of-other-host
echo '<script src="https://cdn.example.net/a.js" integrity="sha384-abc" crossorigin="anonymous"></script>';

// ok: php-script-tag-of-other-host
echo '<script src="/js/a.js"></script>';
