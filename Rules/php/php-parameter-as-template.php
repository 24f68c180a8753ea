<?php
function mail_text(Environment $twig, string $body, array $data): string
{
    // ruleid: php-parameter-as-template
    return $twig->createTemplate($body)->render($data);
}

Route::post('/preview', function (Request $request) {
    // ruleid: php-parameter-as-template
    return Blade::render($request->input('layout'), ['user' => auth()->user()]);
});

class Newsletter
{
    public function show(Smarty $smarty, string $text): string
    {
        // ruleid: php-parameter-as-template
        return $smarty->fetch('string:' . $text);
    }
}

function mail_file(Environment $twig, array $data): string
{
    // ok: php-parameter-as-template
    return $twig->render('mail.html.twig', $data);
}

function fixed(Environment $twig, string $name): string
{
    // ok: php-parameter-as-template
    return $twig->createTemplate('Hello {{ name }}')->render(['name' => $name]);
}

function view_file(array $data)
{
    // ok: php-parameter-as-template
    return view('mail', $data);
}
