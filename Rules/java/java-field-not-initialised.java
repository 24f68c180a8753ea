import java.util.*;

class PriceCalculator {
    // ruleid: java-field-not-initialised
    private Map<String, BigDecimal> rates;

    void addRate(String country, BigDecimal rate) {
        rates.put(country, rate);
    }
}

class Names {
    // ruleid: java-field-not-initialised
    private List<String> names;

    void add(String name) {
        names.add(name);
    }
}

class LicenseChecker {
    // ruleid: java-field-not-initialised
    private boolean licensed = true;

    void init(Path file) {
        try {
            licensed = verify(Files.readAllBytes(file));
        } catch (IOException e) {
            log.warn("license not readable", e);
        }
    }
}

class GoodRates {
    // ok: java-field-not-initialised
    private Map<String, BigDecimal> rates = new HashMap<>();

    void addRate(String country, BigDecimal rate) {
        rates.put(country, rate);
    }
}

class ConstructedRates {
    // ok: java-field-not-initialised
    private Map<String, BigDecimal> rates;

    ConstructedRates(Map<String, BigDecimal> rates) {
        this.rates = rates;
    }

    void addRate(String country, BigDecimal rate) {
        rates.put(country, rate);
    }
}

class ClosedChecker {
    // ok: java-field-not-initialised
    private boolean licensed = false;

    void init(Path file) {
        try {
            licensed = verify(Files.readAllBytes(file));
        } catch (IOException e) {
            log.warn("license not readable", e);
        }
    }
}
