import base64
import subprocess


def run_backup(host, user, password, db):
    # ruleid: python-password-in-argument-or-mail
    cmd = ["mysqldump", "-h", host, "-u", user, f"--password={password}", db]
    subprocess.run(cmd, check=True)


class SmtpAccount(models.Model):
    def set_password(self, password):
        # ruleid: python-password-in-argument-or-mail
        self.secret = base64.b64encode(password.encode()).decode()


def forgot(request, db, mailer):
    row = db.execute("SELECT password FROM users WHERE email = %s", (request.POST["email"],)).fetchone()
    # ruleid: python-password-in-argument-or-mail
    mailer.send(request.POST["email"], "Your password", f"Your password is {row[0]}")


def login_tool(token):
    # ruleid: python-password-in-argument-or-mail
    subprocess.run(["tool", "login", "--token", token], check=True)


def run_backup_safe(host, db):
    # ok: python-password-in-argument-or-mail
    cmd = ["mysqldump", "--defaults-extra-file=/etc/backup.cnf", "-h", host, db]
    subprocess.run(cmd, check=True)


def forgot_safe(mailer, user, link):
    # ok: python-password-in-argument-or-mail
    mailer.send(user.email, "Reset", f"Choose a new password here: {link}")


def picture(data):
    # ok: python-password-in-argument-or-mail
    encoded = base64.b64encode(data).decode()
    return encoded
