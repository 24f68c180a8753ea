<?php

function calculate(): float
{
    // ruleid: php-eval-dynamic-code
    eval('$result = ' . $_GET['expression'] . ';');
    return $result;
}

class Template
{
    public function render(string $source, array $data): string
    {
        extract($data, EXTR_SKIP);
        ob_start();
        // ruleid: php-eval-dynamic-code
        eval('?>' . $source);
        return ob_get_clean();
    }
}

// ruleid: php-eval-dynamic-code
$double = create_function('$x', "return $factor * \$x;");

// ruleid: php-eval-dynamic-code
echo preg_replace('/\{(\w+)\}/e', 'lookup("\\1")', $text);

// ok: php-eval-dynamic-code
$triple = function ($x) use ($factor) { return $factor * $x; };

// ok: php-eval-dynamic-code
echo preg_replace('/\{(\w+)\}/i', '[$1]', $text);

// ok: php-eval-dynamic-code
$settings = json_decode($_POST['settings'], true);

// ok: php-eval-dynamic-code
$value = $evaluator->eval($_GET['formula']);

// ok: php-eval-dynamic-code
assert($value instanceof Countable);

