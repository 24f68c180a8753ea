# ruleid: python-recursion-without-limit
def walk(n):
    walk(n.next)
    return n


# ruleid: python-recursion-without-limit
def depth(v):
    return 1 + depth(v[0])


class A:
    # ruleid: python-recursion-without-limit
    def visit(self, n):
        self.visit(n.left)
        return 1



# ok: python-recursion-without-limit
def add(a):
    return a + 1


# ok: python-recursion-without-limit
def call(n):
    return len(n)


class B:
    # ok: python-recursion-without-limit
    def visit(self, n):
        return self.go(n)
