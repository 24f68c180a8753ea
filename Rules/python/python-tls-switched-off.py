# ruleid: python-tls-switched-off
c = psycopg2.connect(host=h, sslmode="disable")
# ruleid: python-tls-switched-off
ch = grpc.insecure_channel("api.example.org:50051")
# ruleid: python-tls-switched-off
EMAIL_USE_TLS = False

# ok: python-tls-switched-off
c = psycopg2.connect(host=h, sslmode="verify-full")
# ok: python-tls-switched-off
ch = grpc.insecure_channel("localhost:50051")
# ok: python-tls-switched-off
EMAIL_USE_TLS = True
