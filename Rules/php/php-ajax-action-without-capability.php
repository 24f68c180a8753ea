<?php

// ruleid: php-ajax-action-without-capability
add_action('wp_ajax_update_store_price', function () {
    check_ajax_referer('store_price', 'nonce');
    update_post_meta(absint($_POST['product']), '_price', (float) $_POST['price']);
    wp_send_json_success();
});

// ruleid: php-ajax-action-without-capability
add_action('wp_ajax_reset', function () {
    delete_option('shop_state');
});

// ruleid: php-ajax-action-without-capability
add_action('admin_post_remove', function () {
    check_admin_referer('remove');
    wp_delete_post(absint($_POST['id']));
});

// ok: php-ajax-action-without-capability
add_action('wp_ajax_update_price', function () {
    if (!current_user_can('edit_products')) {
        wp_send_json_error();
    }
    update_post_meta(absint($_POST['product']), '_price', (float) $_POST['price']);
});

// ok: php-ajax-action-without-capability
add_action('wp_ajax_search', function () {
    wp_send_json_success(find_products($_POST['q']));
});

// ok: php-ajax-action-without-capability
add_action('init', function () {
    update_option('seen', 1);
});
