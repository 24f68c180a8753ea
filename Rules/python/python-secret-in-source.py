# ruleid: python-secret-in-source
DB_PASSWORD = "S3cr3t-db!"
# ruleid: python-secret-in-source
engine = create_engine("postgresql://app:hunter22@db/app")
# ruleid: python-secret-in-source
conf = {"user": "app", "password": "hunter22"}
# ruleid: python-secret-in-source
client = Client(user="app", password="hunter22")
# ruleid: python-secret-in-source
key = os.environ.get("JWT_SECRET", "fallback-key")

# ok: python-secret-in-source
PASSWORD = os.environ["DB_PASSWORD"]
# ok: python-secret-in-source
conf2 = {"user": "app", "password": read("db")}
# ok: python-secret-in-source
engine2 = create_engine(os.environ["DATABASE_URL"])
