// PCRE2 with 8-bit code units.
#pragma once

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

// The start of a capture group that took no part in the match; a cast in a macro, which Swift cannot import.
static inline size_t cyberseceval_pcre2_unset(void) { return PCRE2_UNSET; }
