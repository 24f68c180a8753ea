@Entity
class Payment {
    @Id
    // ok: java-card-or-health-column-in-clear
    private Long id;

    // ruleid: java-card-or-health-column-in-clear
    @Column(name = "card_number")
    private String cardNumber;

    // ruleid: java-card-or-health-column-in-clear
    private String cvv;
}

@Entity
@Table(name = "patients")
class Patient {
    // ruleid: java-card-or-health-column-in-clear
    private String ssn;

    // ok: java-card-or-health-column-in-clear
    private String name;
}

@Entity
class Encrypted {
    // ok: java-card-or-health-column-in-clear
    @Convert(converter = CardConverter.class)
    private String cardNumber;

    // ok: java-card-or-health-column-in-clear
    private String cardLastFour;
}

class PaymentForm {
    // ok: java-card-or-health-column-in-clear
    private String cardNumber;
}
