import subprocess

from aiohttp import web
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_POST


@require_POST
# ruleid: python-admin-view-without-login
def save_settings(request):
    Settings.objects.update(open=request.POST["open"] == "1")
    return JsonResponse({"saved": True})


# ruleid: python-admin-view-without-login
def delete_user(request, user_id):
    Person.objects.filter(pk=user_id).delete()
    return HttpResponse(status=204)


# ruleid: python-admin-view-without-login
async def restart_worker(request):
    subprocess.run(["systemctl", "restart", "worker"], check=True)
    return web.json_response({"done": True})


@login_required
@require_POST
# ok: python-admin-view-without-login
def update_settings(request):
    Settings.objects.update(open=True)
    return JsonResponse({"saved": True})


# ok: python-admin-view-without-login
def remove_user(request, user_id):
    if not request.user.is_superuser:
        return HttpResponse(status=403)
    Person.objects.filter(pk=user_id).delete()
    return HttpResponse(status=204)


# ok: python-admin-view-without-login
def list_articles(request):
    return JsonResponse({"n": Article.objects.count()})


# ok: python-admin-view-without-login
async def shutdown(request):
    if request.headers.get("X-Api-Key") != KEY:
        raise web.HTTPForbidden()
    stop()
