# ruleid: python-transport-in-clear
requests.post("http://api.shop.example/login", json=d)
# ruleid: python-transport-in-clear
s = smtplib.SMTP("mail.example.org")
# ruleid: python-transport-in-clear
c = connect(host=h, sslmode="disable")

# ok: python-transport-in-clear
requests.post("https://api.shop.example/login", json=d)
# ok: python-transport-in-clear
s = smtplib.SMTP_SSL("mail.example.org")
# ok: python-transport-in-clear
c = connect(host=h, sslmode="verify-full")
