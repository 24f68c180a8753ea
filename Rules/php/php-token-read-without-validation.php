<?php

class TokenReader
{
    public function user(string $jwt): string
    {
        // ruleid: php-token-read-without-validation
        $token = $this->config->parser()->parse($jwt);
        return $token->claims()->get('sub');
    }
}

function payload(string $token)
{
    // ruleid: php-token-read-without-validation
    return json_decode(base64_decode(explode('.', $token)[1]), true);
}

function subject($parser, string $accessToken)
{
    // ruleid: php-token-read-without-validation
    $t = $parser->parse($accessToken);
    return $t->claims()->get('sub');
}

class SafeTokenReader
{
    public function user(string $jwt): string
    {
        // ok: php-token-read-without-validation
        $token = $this->config->parser()->parse($jwt);
        $this->config->validator()->assert($token, ...$this->constraints);
        return $token->claims()->get('sub');
    }
}

function document($parser, string $markdown)
{
    // ok: php-token-read-without-validation
    return $parser->parse($markdown);
}

function checked($key, string $token)
{
    // ok: php-token-read-without-validation
    return JWT::decode($token, new Key($key, 'HS256'));
}
