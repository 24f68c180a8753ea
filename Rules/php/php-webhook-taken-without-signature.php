<?php

class GithubWebhookController
{
    // ruleid: php-webhook-taken-without-signature
    public function __invoke(Request $request)
    {
        if ($request->header('X-GitHub-Event') === 'push') {
            DeployJob::dispatch($request->input('after'));
        }
        return response()->noContent();
    }
}

class PaymentCallback
{
    // ruleid: php-webhook-taken-without-signature
    public function handle(Request $request)
    {
        $order = Order::find($request->input('order_id'));
        $order->markPaid();
        return 'ok';
    }
}

class IpnNotification
{
    // ruleid: php-webhook-taken-without-signature
    public function receive(Request $req)
    {
        $data = $req->json()->all();
        credit($data['user'], $data['amount']);
    }
}

class SignedWebhookController
{
    // ok: php-webhook-taken-without-signature
    public function __invoke(Request $request)
    {
        if (!hash_equals(hash_hmac('sha256', $request->getContent(), $this->secret), $request->header('X-Sig'))) {
            abort(403);
        }
        DeployJob::dispatch($request->input('after'));
    }
}

class StripeWebhook
{
    // ok: php-webhook-taken-without-signature
    public function handle(Request $request)
    {
        $event = Webhook::constructEvent($request->getContent(), $request->header('Stripe-Signature'), $this->secret);
        return $this->act($event, $request->input('id'));
    }
}

class SearchController
{
    // ok: php-webhook-taken-without-signature
    public function index(Request $request)
    {
        $term = $request->input('q');
        return view('search', ['term' => $term]);
    }
}
