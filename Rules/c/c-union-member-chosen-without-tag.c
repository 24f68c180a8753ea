struct value { int tag; union { long i; char *s; } u; };

void print_value(const struct value *v, int as_string)
{
    if (as_string)
        // ruleid: c-union-member-chosen-without-tag
        puts(v->u.s);
    else
        // ruleid: c-union-member-chosen-without-tag
        printf("%ld", v->u.i);
}

union number { long num; double real; };
struct var { int type; union number v; };

long var_long(struct var *x)
{
    // ruleid: c-union-member-chosen-without-tag
    return x->v.num;
}

struct cell { int cell_type; union { char *text; double number; } val; };

size_t cell_len(const struct cell *c)
{
    // ruleid: c-union-member-chosen-without-tag
    return strlen(c->val.text);
}

struct item { int tag; union { long i; char *s; } u; };

void print_item(const struct item *v)
{
    if (v->tag == T_STR)
        // ok: c-union-member-chosen-without-tag
        puts(v->u.s);
}

struct node { int type; union { long i; char *s; } u; };

long node_long(const struct node *n)
{
    switch (n->type) {
    case T_INT:
        // ok: c-union-member-chosen-without-tag
        return n->u.i;
    }
    return 0;
}

struct plain { int tag; long i; };

long plain_long(const struct plain *p)
{
    // ok: c-union-member-chosen-without-tag
    return p->i;
}
