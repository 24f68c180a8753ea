// Vectorscan: many literals searched in one pass over the bytes.
#pragma once

#include <hs/hs.h>
