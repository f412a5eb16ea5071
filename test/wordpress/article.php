<?php
// php article.php WORDPRESS SOCKET WORDS SNIPPET…: each snippet through the filters of an article, as pasted by an administrator into a
// Custom HTML block and into the classic editor, and as WordPress leaves it to an author. Prints how many of the words are there as they
// were, and each that is not; ends with 1 where one is not.
[, $root, $socket, $list] = $argv;
$_SERVER += ['HTTP_HOST' => 'localhost', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_URI' => '/'];
define('WP_INSTALLING', true);
foreach (['DB_NAME' => 'wordpress', 'DB_USER' => 'anyone', 'DB_PASSWORD' => '', 'DB_HOST' => "localhost:$socket", 'DB_CHARSET' => 'utf8mb4',
	'DB_COLLATE' => '', 'WP_HTTP_BLOCK_EXTERNAL' => true, 'DISABLE_WP_CRON' => true, 'WP_HOME' => 'http://localhost', 'WP_SITEURL' => 'http://localhost',
	'ABSPATH' => "$root/"] as $name => $value)
	define($name, $value);
$table_prefix = 'wp_';
function wp_new_blog_notification() {}
require "$root/wp-settings.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Words', 'admin', 'admin@example.org', false, '', 'admin');
switch_theme('twentytwentythree');
$words = json_decode(file_get_contents($list));
$wrong = 0;
foreach (array_slice($argv, 4) as $file) {
	$snippet = file_get_contents($file);
	$ways = ['block' => "<!-- wp:html -->\n$snippet\n<!-- /wp:html -->", 'classic' => $snippet, 'author' => "<!-- wp:html -->\n" . wp_kses_post($snippet) . "\n<!-- /wp:html -->"];
	foreach ($ways as $way => $article) {
		$id = wp_insert_post(wp_slash(['post_title' => "$way", 'post_status' => 'publish', 'post_content' => $article]));
		$GLOBALS['post'] = get_post($id);
		$html = apply_filters('the_content', $GLOBALS['post']->post_content);
		$text = html_entity_decode(preg_replace('/<[^>]*>/', '', $html), ENT_QUOTES | ENT_HTML5, 'UTF-8');
		$lost = array_filter($words, fn($its) => !str_contains($text, $its));
		printf("WordPress %s, %s, %s: %d of %d as they were\n", $GLOBALS['wp_version'], basename($file), $way, count($words) - count($lost), count($words));
		foreach ($lost as $its) printf("  %s\n", json_encode($its));
		$wrong += count($lost);
	}
}
exit($wrong > 0 ? 1 : 0);
