from django.db import models
from sqlalchemy import Column, String


class Person(models.Model):
    name = models.CharField(max_length=80)
    # ruleid: python-sensitive-column-not-encrypted
    ssn = models.CharField(max_length=11)
    # ruleid: python-sensitive-column-not-encrypted
    medical_history = models.TextField()
    # ok: python-sensitive-column-not-encrypted
    city = models.CharField(max_length=60)
    # ok: python-sensitive-column-not-encrypted
    passport_number = EncryptedCharField(max_length=20)


class Payment(Base):
    # ruleid: python-sensitive-column-not-encrypted
    card_number = Column(String(19))
    # ok: python-sensitive-column-not-encrypted
    card_last_four = Column(String(4))
