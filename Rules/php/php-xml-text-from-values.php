<?php

// ruleid: php-xml-text-from-values
$xml = '<item><title>' . $post['title'] . '</title></item>';

// ruleid: php-xml-text-from-values
$xml .= '<price>' . $row->price . '</price>';

// ruleid: php-xml-text-from-values
$body = '<order><customer>' . $_POST['customer'] . '</customer></order>';

// ok: php-xml-text-from-values
$xml = '<item><title>' . htmlspecialchars($post['title']) . '</title></item>';

// ok: php-xml-text-from-values
$html = '<p>' . $row->price . '</p>';

// ok: php-xml-text-from-values
$xml = '<price>' . (int) $row->price . '</price>';
