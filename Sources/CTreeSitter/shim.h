// The tree-sitter runtime and the grammars that Scripts/bootstrap compiles into one static library.
// Coupling: the list of grammars in Scripts/bootstrap, and the table in Sources/Syntax/Grammar.swift.
#pragma once

#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_c(void);
const TSLanguage *tree_sitter_cpp(void);
const TSLanguage *tree_sitter_c_sharp(void);
const TSLanguage *tree_sitter_java(void);
const TSLanguage *tree_sitter_javascript(void);
const TSLanguage *tree_sitter_php(void);
const TSLanguage *tree_sitter_python(void);
const TSLanguage *tree_sitter_rust(void);
const TSLanguage *tree_sitter_tsx(void);
const TSLanguage *tree_sitter_typescript(void);

// Parses `length` bytes at `text`; NULL when that takes longer than `microseconds` (0: no limit), or when `stops_at_error` and
// the text has a mistake: finding out is cheap, recovering from it is not.
// ts_parser_parse_with_options is the only way since 0.25 that is not deprecated, and its callbacks are plain C.
#include <time.h>

typedef struct {
  const char *text;
  uint32_t length;
  uint64_t deadline;
  bool stops_at_error;
} CSEParse;

static inline uint64_t cse_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000u + (uint64_t)time.tv_nsec / 1000u;
}

static const char *cse_read(void *payload, uint32_t offset, TSPoint point, uint32_t *count) {
  (void)point;
  CSEParse *parse = (CSEParse *)payload;
  if (offset >= parse->length) {
    *count = 0;
    return "";
  }
  *count = parse->length - offset;
  return parse->text + offset;
}

static bool cse_is_late(TSParseState *state) {
  CSEParse *parse = (CSEParse *)state->payload;
  return (parse->stops_at_error && state->has_error) || (parse->deadline != 0 && cse_now() > parse->deadline);
}

static inline TSTree *cse_parse_with_deadline(
    TSParser *parser, const char *text, uint32_t length, uint64_t microseconds, bool stops_at_error) {
  CSEParse parse = {text, text ? length : 0, microseconds ? cse_now() + microseconds : 0, stops_at_error};
  TSInput input = {&parse, cse_read, TSInputEncodingUTF8, NULL};
  TSParseOptions options = {&parse, cse_is_late};
  TSTree *tree = ts_parser_parse_with_options(parser, NULL, input, options);
  ts_parser_reset(parser);
  return tree;
}
