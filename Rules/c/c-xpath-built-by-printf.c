#include <libxml/xpath.h>
#include <stdio.h>
#include <string.h>

xmlXPathObjectPtr find_user(xmlXPathContextPtr ctx, const char *name)
{
    char expr[256];
    // ruleid: c-xpath-built-by-printf
    snprintf(expr, sizeof expr, "/users/user[@name='%s']", name);
    return xmlXPathEvalExpression(BAD_CAST expr, ctx);
}

xmlXPathObjectPtr search(xmlXPathContextPtr ctx, const char *word)
{
    char *expr = NULL;
    // ruleid: c-xpath-built-by-printf
    asprintf(&expr, "//book[contains(title, \"%s\")]", word);
    return xmlXPathEval(BAD_CAST expr, ctx);
}

xmlXPathObjectPtr joined(xmlXPathContextPtr ctx, const char *title)
{
    char expr[512] = "//book[title='";
    // ruleid: c-xpath-built-by-printf
    strcat(expr, title);
    // ok: c-xpath-built-by-printf
    strcat(expr, "']");
    return xmlXPathEval(BAD_CAST expr, ctx);
}

xmlXPathObjectPtr growing(xmlXPathContextPtr ctx, const char *title)
{
    // ruleid: c-xpath-built-by-printf
    xmlChar *query = xmlStrdup(BAD_CAST "//book[title='");
    query = xmlStrcat(query, BAD_CAST title);
    // ok: c-xpath-built-by-printf
    query = xmlStrcat(query, BAD_CAST "']");
    return xmlXPathEval(query, ctx);
}

xmlXPathObjectPtr numbered(xmlXPathContextPtr ctx, int id, const char *name)
{
    char expr[128];
    // ok: c-xpath-built-by-printf
    snprintf(expr, sizeof expr, "/users/user[@id=%d]", id);
    // ok: c-xpath-built-by-printf
    snprintf(expr, sizeof expr, "/etc/app/%s.conf", name);
    xmlXPathRegisterVariable(ctx, BAD_CAST "name", xmlXPathNewString(BAD_CAST name));
    // ok: c-xpath-built-by-printf
    return xmlXPathEval(BAD_CAST "/users/user[@name=$name]", ctx);
}
