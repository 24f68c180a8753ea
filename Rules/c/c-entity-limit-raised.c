void a(XML_Parser p)
{
    // ruleid: c-entity-limit-raised
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(p, 1000000.0f);
    // ruleid: c-entity-limit-raised
    XML_SetBillionLaughsAttackProtectionActivationThreshold(p, 1ull << 40);
    // ruleid: c-entity-limit-raised
    XML_SetBillionLaughsAttackProtectionActivationThreshold(p, UINT64_MAX);
    // ok: c-entity-limit-raised
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(p, 50.0f);
    // ok: c-entity-limit-raised
    XML_SetBillionLaughsAttackProtectionActivationThreshold(p, 1024);
    // ok: c-entity-limit-raised
    XML_ParserFree(p);
}
