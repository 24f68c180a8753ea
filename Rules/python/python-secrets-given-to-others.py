import json
import os
import shutil
import subprocess


def spa(request):
    # ruleid: python-secrets-given-to-others
    config = {"api": settings.API_URL, "stripe": settings.STRIPE_SECRET_KEY}
    return render(request, "spa.html", {"config": json.dumps(config)})


def spa_safe(request):
    # ok: python-secrets-given-to-others
    config = {"api": settings.API_URL, "stripe": settings.STRIPE_PUBLIC_KEY}
    return render(request, "spa.html", {"config": json.dumps(config)})


def publish(report):
    dst = os.path.join(settings.MEDIA_ROOT, "report.pdf")
    # ruleid: python-secrets-given-to-others
    shutil.copy(f"/srv/private/{report.id}.pdf", dst)


class PluginHost:
    def start(self, script):
        # ruleid: python-secrets-given-to-others
        env = dict(os.environ, API_SECRET=self.config.secret)
        return subprocess.Popen(["python3", script], env=env)

    def start_safe(self, script):
        # ok: python-secrets-given-to-others
        env = {"PATH": "/usr/bin:/bin", "LANG": "C"}
        return subprocess.Popen(["python3", script], env=env)


def archive(src):
    dst = os.path.join("/srv/archive", "a.pdf")
    # ok: python-secrets-given-to-others
    shutil.copy(src, dst)
