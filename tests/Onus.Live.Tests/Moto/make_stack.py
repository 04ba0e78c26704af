"""Makes the stack of stack.yaml in a moto server, and some things by hand beside it, and prints what they are called. usage: make_stack.py ADDRESS"""
import json
import os
import sys

import boto3


def client(service, address=sys.argv[1]):
    return boto3.client(service, endpoint_url=address, region_name="eu-west-1", aws_access_key_id="testing", aws_secret_access_key="testing")


def by_hand():
    sqs, s3, ec2, logs, tables = client("sqs"), client("s3"), client("ec2"), client("logs"), client("dynamodb")
    yield "AWS::SSM::Parameter", "/ledger/password"
    yield "AWS::SQS::Queue", sqs.create_queue(QueueName="by-hand")["QueueUrl"]
    s3.create_bucket(Bucket="by-hand", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    yield "AWS::S3::Bucket", "by-hand"
    logs.create_log_group(logGroupName="/by-hand")
    yield "AWS::Logs::LogGroup", "/by-hand"
    network = next(vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"] if vpc["CidrBlock"] == "10.9.0.0/16")
    yield "AWS::EC2::SecurityGroup", ec2.create_security_group(GroupName="by-hand", Description="by hand", VpcId=network)["GroupId"]
    yield "AWS::EC2::Volume", ec2.create_volume(AvailabilityZone="eu-west-1a", Size=8)["VolumeId"]
    tables.create_table(TableName="by-hand", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    yield "AWS::DynamoDB::Table", "by-hand"
    yield "AWS::SNS::Topic", client("sns").create_topic(Name="by-hand")["TopicArn"]


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "stack.yaml"), encoding="utf-8") as file:
    template = file.read()
client("ssm").put_parameter(Name="/ledger/password", Type="SecureString", Value="Sesame-open-1")
stacks = client("cloudformation")
stacks.create_stack(StackName="stack", TemplateBody=template, Capabilities=["CAPABILITY_NAMED_IAM"])
print(json.dumps({
    "stack": [[item["LogicalResourceId"], item["ResourceType"], item["PhysicalResourceId"]] for item in stacks.describe_stack_resources(StackName="stack")["StackResources"] if "LogicalResourceId" in item],
    "hand": list(by_hand()),
}))
