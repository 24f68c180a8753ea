<?php
class Quota
{
    public function spend(string $key): void
    {
        $n = (int) $this->redis->get($key);
        // ruleid: php-shared-counter-not-atomic
        $this->redis->set($key, $n + 1);
    }

    public function safe(string $key): void
    {
        // ok: php-shared-counter-not-atomic
        $this->redis->incr($key);
    }
}

function hit(string $page): void
{
    $hits = apcu_fetch($page) ?: 0;
    // ruleid: php-shared-counter-not-atomic
    apcu_store($page, $hits + 1);
}

// ruleid: php-shared-counter-not-atomic
if (!$redis->exists('lock:import')) {
    $redis->set('lock:import', '1');
    import();
}

function settings(): array
{
    $value = $this->cache->get('settings');
    if ($value === null) {
        $value = load();
        // ok: php-shared-counter-not-atomic
        $this->cache->set('settings', $value);
    }
    return $value;
}

// ok: php-shared-counter-not-atomic
if ($redis->set('lock:import', '1', ['nx', 'ex' => 60])) {
    import();
}
