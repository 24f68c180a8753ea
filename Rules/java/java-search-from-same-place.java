class SamePlace {
    int one(String text, String word) {
        int n = 0;
        int i = text.indexOf(word);
        while (i >= 0) {
            n++;
            // ruleid: java-search-from-same-place
            i = text.indexOf(word, i);
        }
        return n;
    }

    int two(String text) {
        int i = text.indexOf(';');
        int n = 0;
        while (i != -1) {
            // ruleid: java-search-from-same-place
            i = text.indexOf(';', i);
            n++;
        }
        return n;
    }

    int three(String sb) {
        int i = sb.indexOf("a");
        do {
            // ruleid: java-search-from-same-place
            i = sb.indexOf("a", i);
        } while (i >= 0);
        return i;
    }

    int right(String text, String word) {
        int i = text.indexOf(word);
        while (i >= 0) {
            // ok: java-search-from-same-place
            i = text.indexOf(word, i + 1);
        }
        return i;
    }

    int moved(String text, String word) {
        int i = text.indexOf(word);
        while (i >= 0) {
            i += word.length();
            // ok: java-search-from-same-place
            i = text.indexOf(word, i);
        }
        return i;
    }

    int once(String text, int i) {
        // ok: java-search-from-same-place
        i = text.indexOf("a", i);
        return i;
    }
}
