<?php
function move(array $list, array $post)
{
    $from = (int) $post['from'];
    // ruleid: php-index-from-input-not-tested
    $track = $list[$from];
    return $track;
}
function channel(string $packet, array $names)
{
    $channel = ord($packet[3]);
    // ruleid: php-index-from-input-not-tested
    return $names[$channel];
}
function page($request, array $pages)
{
    $number = (int) $request->get('page');
    // ruleid: php-index-from-input-not-tested
    return $pages[$number];
}
function tested(array $list, array $post)
{
    $from = (int) $post['from'];
    if (!isset($list[$from])) {
        throw new OutOfRangeException('from');
    }
    // ok: php-index-from-input-not-tested
    return $list[$from];
}
function fallback(array $list, array $post)
{
    $from = (int) $post['from'];
    // ok: php-index-from-input-not-tested
    return $list[$from] ?? null;
}
function first(array $list)
{
    $i = 0;
    // ok: php-index-from-input-not-tested
    return $list[$i];
}
