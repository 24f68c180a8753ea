<?php

// ruleid: php-request-data-in-ldap-filter
$found = ldap_search($ldap, 'dc=example,dc=com', '(uid=' . $_GET['user'] . ')');

function group(): array
{
    $group = $_POST['group'];
    $filter = "(&(objectClass=group)(cn=$group))";
    // ruleid: php-request-data-in-ldap-filter
    $result = ldap_list($connection, 'ou=groups,dc=example,dc=com', $filter);
    return ldap_get_entries($connection, $result);
}

class Directory
{
    public function find(string $username)
    {
        // ruleid: php-request-data-in-ldap-filter
        return ldap_search($this->ldap, 'dc=example,dc=com', "(uid={$username})");
    }

    public function findSafely(string $username)
    {
        $filter = '(uid=' . ldap_escape($username, '', LDAP_ESCAPE_FILTER) . ')';
        // ok: php-request-data-in-ldap-filter
        return ldap_search($this->ldap, 'dc=example,dc=com', $filter);
    }
}

// ok: php-request-data-in-ldap-filter
$all = ldap_search($ldap, 'dc=example,dc=com', '(objectClass=person)');

// ok: php-request-data-in-ldap-filter
$bound = ldap_bind($ldap, 'cn=reader,dc=example,dc=com', $_POST['password']);

