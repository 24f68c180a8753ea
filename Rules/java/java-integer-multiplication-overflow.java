class Sizes2 {
    long area(int width, int height) {
        // ruleid: java-integer-multiplication-overflow
        long area = width * height;
        return area;
    }

    byte[] image(int width, int height) {
        // ruleid: java-integer-multiplication-overflow
        return new byte[width * height];
    }

    int total(HttpServletRequest request, int price) {
        // ruleid: java-integer-multiplication-overflow
        return Integer.parseInt(request.getParameter("count")) * price;
    }

    long exact(int width, int height) {
        // ok: java-integer-multiplication-overflow
        long area = (long) width * height;
        return area;
    }

    byte[] checked(int width, int height) {
        // ok: java-integer-multiplication-overflow
        return new byte[Math.multiplyExact(width, height)];
    }

    long wide(long width, int height) {
        // ok: java-integer-multiplication-overflow
        long area = width * height;
        return area;
    }
}
