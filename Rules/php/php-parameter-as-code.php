<?php
function compute(string $formula): float
{
    // ruleid: php-parameter-as-code
    return eval('return ' . $formula . ';');
}

class Dispatcher
{
    public function run(string $action, array $arguments)
    {
        // ruleid: php-parameter-as-code
        return call_user_func_array([$this, $action], $arguments);
    }

    public function make(string $class)
    {
        // ruleid: php-parameter-as-code
        return new $class();
    }
}

class Safe
{
    public function run(string $action, array $arguments)
    {
        if (!in_array($action, ['list', 'show'], true)) {
            throw new BadMethodCallException($action);
        }
        // ok: php-parameter-as-code
        return call_user_func_array([$this, $action], $arguments);
    }

    public function each(array $items, callable $callback)
    {
        foreach ($items as $item) {
            // ok: php-parameter-as-code
            $callback($item);
        }
    }

    public function now()
    {
        // ok: php-parameter-as-code
        return new DateTime();
    }
}
