<?php

class PreviewController
{
    public function preview(Request $request)
    {
        // ruleid: php-request-data-as-template
        return $this->twig->createTemplate($request->request->get('body'))->render(['user' => $user]);
    }

    public function blade(Request $request)
    {
        $text = 'Hello ' . $request->input('name');
        // ruleid: php-request-data-as-template
        return Blade::render($text, ['greeting' => 'welcome']);
    }
}

// ruleid: php-request-data-as-template
$smarty->display('string:' . $_GET['template']);

// ok: php-request-data-as-template
echo $twig->render('hello.html.twig', ['name' => $_GET['name']]);

// ok: php-request-data-as-template
$smarty->assign('name', $_GET['name']);

// ok: php-request-data-as-template
$smarty->display('hello.tpl');

