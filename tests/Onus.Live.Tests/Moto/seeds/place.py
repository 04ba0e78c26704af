"""A Region of an account that is seeded, and what is true of what was put there."""
import json

import boto3

MANAGEMENT = "123456789012"


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def tls_only(action, *resources):
    return {"Effect": "Deny", "Principal": "*", "Action": action, "Resource": list(resources) or "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}


def member(address):
    """Makes the management account's organisation, with an account that is in use and one that is not."""
    organizations = boto3.client("organizations", endpoint_url=address, region_name="us-east-1", aws_access_key_id="testing", aws_secret_access_key="testing")
    organizations.create_organization(FeatureSet="ALL")
    accounts = [organizations.create_account(AccountName=name, Email=f"{name}@example.com")["CreateAccountStatus"]["AccountId"] for name in ("used", "closed")]
    organizations.tag_resource(ResourceId=accounts[0], Tags=[{"Key": "team", "Value": "platform"}])
    organizations.close_account(AccountId=accounts[1])
    return accounts[0]


class Place:
    """Makes clients of one account in one Region, and notes the truth."""

    def __init__(self, address, account, region, number, truth):
        self.address, self.account, self.region, self.number, self.truth = address, account, region, number, truth
        self.session = boto3.Session("testing", "testing", region_name=region)
        if account != MANAGEMENT:
            role = self.client("sts").assume_role(RoleArn=f"arn:aws:iam::{account}:role/OnusLive", RoleSessionName="seed")["Credentials"]
            self.session = boto3.Session(role["AccessKeyId"], role["SecretAccessKey"], role["SessionToken"], region_name=region)
        self.clients = {}

    def client(self, service):
        return self.session.client(service, endpoint_url=self.address)

    def __getattr__(self, service):
        client = self.client(service.replace("_", "-"))
        setattr(self, service, client)
        return client

    def arn(self, service, name):
        return f"arn:aws:{service}:{self.region}:{self.account}:{name}"

    def bad(self, type, id, *checks, everywhere=False):
        """These checks fail, and maybe others."""
        self.note(type, id, everywhere, good=False, checks=sorted(checks))

    def good(self, type, id, *checks, accepted=(), everywhere=False):
        """These checks pass, and none fails but those that are accepted."""
        self.note(type, id, everywhere, good=True, checks=sorted(checks), accepted=sorted(accepted))

    def note(self, type, id, everywhere, **row):
        self.truth.append({"account": self.account, "region": None if everywhere else self.region, "type": type, "id": id, **row})
