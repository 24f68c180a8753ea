import json

import boto3


def share(name):
    # ruleid: python-policy-for-everybody
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": name}
    boto3.client("s3").put_bucket_policy(Bucket=name, Policy=json.dumps({"Statement": [statement]}))


POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        # ruleid: python-policy-for-everybody
        {"Sid": "all", "Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sqs:*", "Resource": "*"},
    ],
}


class Bucket:
    def policy(self):
        # ruleid: python-policy-for-everybody
        return {"Principal": "*", "Effect": "Allow", "Action": ["s3:PutObject"], "Resource": self.arn}


def good_share(name, role):
    # ok: python-policy-for-everybody
    return {"Effect": "Allow", "Principal": {"AWS": role}, "Action": "s3:GetObject", "Resource": name}


def closed(name):
    # ok: python-policy-for-everybody
    return {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": name}


def limited(name, net):
    # ok: python-policy-for-everybody
    return {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": name, "Condition": net}
