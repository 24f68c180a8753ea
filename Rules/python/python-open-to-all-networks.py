import os

import boto3
from multiprocessing.managers import BaseManager


def open_db(ec2, group_id):
    # ruleid: python-open-to-all-networks
    ec2.authorize_security_group_ingress(GroupId=group_id, FromPort=5432, ToPort=5432, CidrIp="0.0.0.0/0")


def share(ec2, snapshot_id):
    # ruleid: python-open-to-all-networks
    ec2.modify_snapshot_attribute(SnapshotId=snapshot_id, OperationType="add", GroupNames=["all"])


class StateManager(BaseManager):
    pass


def serve():
    # ruleid: python-open-to-all-networks
    manager = StateManager(address=("0.0.0.0", 50000), authkey=b"")
    manager.get_server().serve_forever()


def export_users(request):
    path = os.path.join(settings.STATIC_ROOT, "exports", "users.csv")
    # ruleid: python-open-to-all-networks
    with open(path, "w") as f:
        write_users(f)


def open_db_safe(ec2, group_id):
    # ok: python-open-to-all-networks
    ec2.authorize_security_group_ingress(GroupId=group_id, FromPort=5432, ToPort=5432, CidrIp="10.0.0.0/16")


def serve_here(key):
    # ok: python-open-to-all-networks
    return StateManager(address=("127.0.0.1", 50000), authkey=key)


def private(request):
    path = os.path.join(settings.PRIVATE_ROOT, "users.csv")
    # ok: python-open-to-all-networks
    with open(path, "w") as f:
        write_users(f)
