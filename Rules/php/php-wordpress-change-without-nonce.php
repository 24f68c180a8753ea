<?php

function save_shop_settings(): void
{
    if (!current_user_can('manage_options')) {
        wp_die('Not allowed');
    }
    // ruleid: php-wordpress-change-without-nonce
    update_option('shop_email', sanitize_email($_POST['shop_email']));
}

if (isset($_POST['api_url'])) {
    // ruleid: php-wordpress-change-without-nonce
    update_option('api_url', esc_url_raw($_POST['api_url']));
}

function remove_entry()
{
    // ruleid: php-wordpress-change-without-nonce
    wp_delete_post((int) $_GET['id'], true);
}

function save_settings_safely(): void
{
    check_admin_referer('shop');
    // ok: php-wordpress-change-without-nonce
    update_option('shop_email', sanitize_email($_POST['shop_email']));
}

function count_views($n)
{
    // ok: php-wordpress-change-without-nonce
    update_option('views', $n + 1);
}

function remove_entry_safely()
{
    if (!wp_verify_nonce($_GET['_wpnonce'], 'remove')) {
        wp_die();
    }
    // ok: php-wordpress-change-without-nonce
    wp_delete_post((int) $_GET['id'], true);
}
