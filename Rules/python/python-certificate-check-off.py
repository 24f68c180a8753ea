# ruleid: python-certificate-check-off
requests.get(u, verify=False)
# ruleid: python-certificate-check-off
ctx.check_hostname = False
# ruleid: python-certificate-check-off
c.set_missing_host_key_policy(paramiko.AutoAddPolicy())

# ok: python-certificate-check-off
requests.get(u, verify=CA)
# ok: python-certificate-check-off
ctx.check_hostname = True
# ok: python-certificate-check-off
c.load_system_host_keys()
