#!/usr/bin/env python3
"""Seeds a moto server, makes calls of it with boto3, and prints what boto3 understands of the answers.

    boto_answers.py ENDPOINT < CALLS > ANSWERS

CALLS is a list of {"service", "operation", "params"}. The answer is {"calls": …, "answers": …}: the calls, and those about what was seeded with its ids, and for each
either {"output"} or {"code"}. Moments are ISO text, bytes are base64.
"""
import base64
import datetime
import io
import json
import sys
import zipfile

import boto3
import botocore.exceptions
import botocore.handlers
from botocore import xform_name
from botocore.config import Config

ENDPOINT = sys.argv[1]
REGION = "us-east-1"
CONFIG = Config(retries={"max_attempts": 1}, parameter_validation=True, inject_host_prefix=False, s3={"addressing_style": "path"})


def client(service):
    made = boto3.client(service, region_name=REGION, endpoint_url=ENDPOINT, aws_access_key_id="testing", aws_secret_access_key="testing", config=CONFIG)
    # boto3 decodes policies: that is none of the protocol.
    made.meta.events.unregister("after-call.iam", botocore.handlers.json_decode_policies)
    return made


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, datetime.datetime):
        moment = value.astimezone(datetime.timezone.utc)
        thousandths = round(moment.microsecond / 1000)
        moment = moment.replace(microsecond=0) + datetime.timedelta(milliseconds=thousandths)
        text = moment.strftime("%Y-%m-%dT%H:%M:%S")
        return text + (f".{moment.microsecond // 1000:03d}Z" if moment.microsecond else "Z")
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    if hasattr(value, "read"):
        return base64.b64encode(value.read()).decode()
    return value


def seed():
    """Makes some of everything, and gives calls that ask about it."""
    calls = []

    def about(service, operation, **params):
        calls.append({"service": service, "operation": operation, "params": params})

    def tried(make):
        try:
            return make()
        except Exception as e:  # noqa: BLE001: what the emulator can't make is not asked about
            print(f"seed: {type(e).__name__}: {str(e)[:150]}", file=sys.stderr)
            return None

    def s3():
        c = client("s3")
        c.create_bucket(Bucket="seeded-bucket")
        c.put_bucket_versioning(Bucket="seeded-bucket", VersioningConfiguration={"Status": "Enabled"})
        c.put_bucket_tagging(Bucket="seeded-bucket", Tagging={"TagSet": [{"Key": "a", "Value": "b & <c>"}]})
        c.put_bucket_policy(Bucket="seeded-bucket", Policy='{"Version":"2012-10-17","Statement":[]}')
        c.put_bucket_encryption(Bucket="seeded-bucket", ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": True}]})
        c.put_public_access_block(Bucket="seeded-bucket", PublicAccessBlockConfiguration={"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": False, "RestrictPublicBuckets": False})
        c.put_bucket_lifecycle_configuration(Bucket="seeded-bucket", LifecycleConfiguration={"Rules": [
            {"ID": "one", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 30}, "Transitions": [{"Days": 10, "StorageClass": "GLACIER"}, {"Days": 20, "StorageClass": "DEEP_ARCHIVE"}]},
            {"ID": "two", "Status": "Disabled", "Filter": {"Prefix": ""}, "Expiration": {"Date": datetime.datetime(2030, 1, 1)}}]})
        c.put_bucket_cors(Bucket="seeded-bucket", CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET", "PUT"], "AllowedOrigins": ["*"]}, {"AllowedMethods": ["GET"], "AllowedOrigins": ["https://a.example"]}]})
        c.put_bucket_ownership_controls(Bucket="seeded-bucket", OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]})
        c.put_bucket_website(Bucket="seeded-bucket", WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}})
        c.put_bucket_logging(Bucket="seeded-bucket", BucketLoggingStatus={})
        for name in ("Acl", "Cors", "Encryption", "LifecycleConfiguration", "Logging", "NotificationConfiguration", "OwnershipControls", "Policy", "Replication", "Tagging", "Versioning", "Website",
                     "AccelerateConfiguration"):
            about("s3", "GetBucket" + name, Bucket="seeded-bucket")
        about("s3", "GetPublicAccessBlock", Bucket="seeded-bucket")
        about("s3", "GetObjectLockConfiguration", Bucket="seeded-bucket")
        about("s3", "GetBucketPolicy", Bucket="not-there")

    def iam():
        c = client("iam")
        trust = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
        c.create_role(RoleName="seeded", AssumeRolePolicyDocument=trust, Path="/x/", Tags=[{"Key": "k", "Value": "v"}])
        c.put_role_policy(RoleName="seeded", PolicyName="inline", PolicyDocument=trust.replace('"Principal":{"Service":"ec2.amazonaws.com"},', "").replace('"sts:AssumeRole"', '"s3:ListBucket","Resource":"*"'))
        c.create_user(UserName="seeded")
        c.create_access_key(UserName="seeded")
        c.create_login_profile(UserName="seeded", Password="Some-long-password-1")
        c.update_account_password_policy(MinimumPasswordLength=14, RequireSymbols=True)
        c.create_group(GroupName="seeded")
        c.add_user_to_group(GroupName="seeded", UserName="seeded")
        c.create_instance_profile(InstanceProfileName="seeded")
        c.create_account_alias(AccountAlias="seeded-alias")
        c.create_open_id_connect_provider(Url="https://token.example", ClientIDList=["sts"], ThumbprintList=["a" * 40])
        c.generate_credential_report()
        about("iam", "ListAccessKeys", UserName="seeded")
        about("iam", "GetLoginProfile", UserName="seeded")
        about("iam", "GetLoginProfile", UserName="nobody")

    def ec2():
        c = client("ec2")
        vpc = c.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
        subnet = c.create_subnet(VpcId=vpc, CidrBlock="10.9.1.0/24")["Subnet"]["SubnetId"]
        group = c.create_security_group(GroupName="seeded", Description="seeded", VpcId=vpc)["GroupId"]
        c.authorize_security_group_ingress(GroupId=group, IpPermissions=[
            {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}, {"CidrIp": "10.0.0.0/8", "Description": "inside"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}])
        instance = c.run_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1, SubnetId=subnet, SecurityGroupIds=[group])["Instances"][0]["InstanceId"]
        c.create_volume(Size=10, AvailabilityZone="us-east-1a", Encrypted=True)
        c.create_launch_template(LaunchTemplateName="seeded", LaunchTemplateData={"InstanceType": "t3.micro", "MetadataOptions": {"HttpTokens": "required"}})
        c.allocate_address(Domain="vpc")
        about("ec2", "DescribeInstanceAttribute", InstanceId=instance, Attribute="disableApiTermination")
        about("ec2", "DescribeSecurityGroups", Filters=[{"Name": "group-id", "Values": [group, "sg-0"]}])
        about("ec2", "DescribeInstances", InstanceIds=[instance])
        about("ec2", "DescribeInstances", InstanceIds=["i-00000000000000000"])

    def others():
        tried(lambda: client("sqs").create_queue(QueueName="seeded", Attributes={"VisibilityTimeout": "60"}))
        url = tried(lambda: client("sqs").get_queue_url(QueueName="seeded")["QueueUrl"])
        about("sqs", "GetQueueAttributes", QueueUrl=url, AttributeNames=["All"])
        about("sqs", "GetQueueAttributes", QueueUrl=url + "-not-there", AttributeNames=["All"])
        topic = tried(lambda: client("sns").create_topic(Name="seeded")["TopicArn"])
        about("sns", "GetTopicAttributes", TopicArn=topic)
        tried(lambda: client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:seeded"))
        key = tried(lambda: client("kms").create_key(Description="seeded")["KeyMetadata"]["KeyId"])
        about("kms", "DescribeKey", KeyId=key)
        about("kms", "GetKeyRotationStatus", KeyId=key)
        about("kms", "GetKeyPolicy", KeyId=key, PolicyName="default")
        tried(lambda: client("dynamodb").create_table(TableName="seeded", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
                                                      BillingMode="PAY_PER_REQUEST", SSESpecification={"Enabled": True}))
        about("dynamodb", "DescribeTable", TableName="seeded")
        about("dynamodb", "DescribeTable", TableName="not-there")
        about("dynamodb", "DescribeContinuousBackups", TableName="seeded")
        code = io.BytesIO()
        with zipfile.ZipFile(code, "w") as archive:
            archive.writestr("a.py", "pass")
        tried(lambda: client("lambda").create_function(FunctionName="seeded", Runtime="python3.12", Role="arn:aws:iam::123456789012:role/x/seeded", Handler="a.b", Code={"ZipFile": code.getvalue()},
                                                       Environment={"Variables": {"A": "b"}}))
        tried(lambda: client("lambda").add_permission(FunctionName="seeded", StatementId="s", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com"))
        about("lambda", "GetPolicy", FunctionName="seeded")
        about("lambda", "GetPolicy", FunctionName="not-there")
        about("lambda", "GetFunctionConcurrency", FunctionName="seeded")
        tried(lambda: client("rds").create_db_instance(DBInstanceIdentifier="seeded", Engine="postgres", DBInstanceClass="db.t3.micro", MasterUsername="u", MasterUserPassword="pppppppp",
                                                       AllocatedStorage=20, StorageEncrypted=True, Tags=[{"Key": "k", "Value": "v"}]))
        tried(lambda: client("rds").create_db_cluster(DBClusterIdentifier="seeded", Engine="aurora-postgresql", MasterUsername="uuuu", MasterUserPassword="pppppppp"))
        zone = tried(lambda: client("route53").create_hosted_zone(Name="seeded.example.", CallerReference="1")["HostedZone"]["Id"].split("/")[-1])
        about("route53", "GetHostedZone", Id=zone)
        about("route53", "ListResourceRecordSets", HostedZoneId=zone)
        tried(lambda: client("logs").create_log_group(logGroupName="seeded"))
        tried(lambda: client("secretsmanager").create_secret(Name="seeded", SecretString="x"))
        tried(lambda: client("ecr").create_repository(repositoryName="seeded"))
        tried(lambda: client("ecs").create_cluster(clusterName="seeded"))
        tried(lambda: client("kinesis").create_stream(StreamName="seeded", ShardCount=1))
        about("kinesis", "DescribeStreamSummary", StreamName="seeded")
        api = tried(lambda: client("apigateway").create_rest_api(name="seeded")["id"])
        about("apigateway", "GetStages", restApiId=api)
        about("apigateway", "GetResources", restApiId=api, embed=["methods"])
        tried(lambda: client("apigatewayv2").create_api(Name="seeded", ProtocolType="HTTP"))
        tried(lambda: client("cloudwatch").put_metric_alarm(AlarmName="seeded", MetricName="m", Namespace="n", Period=60, EvaluationPeriods=1, Threshold=1.5, ComparisonOperator="GreaterThanThreshold",
                                                            Statistic="Sum", Dimensions=[{"Name": "a", "Value": "b"}]))
        tried(lambda: client("cloudtrail").create_trail(Name="seeded", S3BucketName="seeded-bucket"))
        about("cloudtrail", "GetTrailStatus", Name="seeded")
        tried(lambda: client("efs").create_file_system(CreationToken="seeded", Encrypted=True))
        tried(lambda: client("eks").create_cluster(name="seeded", roleArn="arn:aws:iam::123456789012:role/x/seeded", resourcesVpcConfig={"subnetIds": []}))
        about("eks", "DescribeCluster", name="seeded")
        tried(lambda: client("stepfunctions").create_state_machine(name="seeded", definition='{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}', roleArn="arn:aws:iam::123456789012:role/seeded"))
        tried(lambda: client("events").put_rule(Name="seeded", ScheduleExpression="rate(5 minutes)"))
        tried(lambda: client("ssm").put_parameter(Name="seeded", Type="String", Value="x"))
        tried(lambda: client("cloudformation").create_stack(StackName="seeded", TemplateBody='{"Resources":{"Q":{"Type":"AWS::SQS::Queue"}}}'))
        tried(lambda: client("cloudfront").create_distribution(DistributionConfig={
            "CallerReference": "1", "Comment": "seeded", "Enabled": True, "Origins": {"Quantity": 1, "Items": [{"Id": "o", "DomainName": "seeded-bucket.s3.amazonaws.com", "S3OriginConfig": {"OriginAccessIdentity": ""}}]},
            "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "redirect-to-https", "MinTTL": 0, "ForwardedValues": {"QueryString": False, "Cookies": {"Forward": "none"}}}}))
        tried(lambda: client("elasticache").create_cache_cluster(CacheClusterId="seeded", Engine="redis", CacheNodeType="cache.t3.micro", NumCacheNodes=1))
        tried(lambda: client("redshift").create_cluster(ClusterIdentifier="seeded", NodeType="ra3.xlplus", MasterUsername="uuuu", MasterUserPassword="Passw0rdd"))
        tried(lambda: client("cognito-idp").create_user_pool(PoolName="seeded"))
        tried(lambda: client("guardduty").create_detector(Enable=True))
        tried(lambda: client("backup").create_backup_vault(BackupVaultName="seeded"))
        tried(lambda: client("glue").create_connection(ConnectionInput={"Name": "seeded", "ConnectionType": "JDBC", "ConnectionProperties": {"A": "b"}}))
        tried(lambda: client("organizations").create_organization(FeatureSet="ALL"))
        tried(lambda: client("acm").request_certificate(DomainName="seeded.example"))
        tried(lambda: client("config").put_configuration_recorder(ConfigurationRecorder={"name": "seeded", "roleARN": "arn:aws:iam::123456789012:role/x/seeded"}))
        tried(lambda: client("firehose").create_delivery_stream(DeliveryStreamName="seeded", S3DestinationConfiguration={"RoleARN": "arn:aws:iam::123456789012:role/x/seeded", "BucketARN": "arn:aws:s3:::seeded-bucket"}))
        about("firehose", "DescribeDeliveryStream", DeliveryStreamName="seeded")
        tried(lambda: client("wafv2").create_web_acl(Name="seeded", Scope="REGIONAL", DefaultAction={"Allow": {}}, VisibilityConfig={"SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True, "MetricName": "m"}))
        about("sts", "GetCallerIdentity")
        about("sts", "AssumeRole", RoleArn="arn:aws:iam::123456789012:role/x/seeded", RoleSessionName="seeded", DurationSeconds=900)

    for step in (s3, iam, ec2, others):
        tried(step)
    return calls


def answer(call):
    try:
        made = client(call["service"])
        return {"output": plain(getattr(made, xform_name(call["operation"]))(**call["params"]))}
    except botocore.exceptions.ClientError as e:
        return {"code": e.response["Error"]["Code"]}
    except Exception as e:  # noqa: BLE001
        return {"error": f"{type(e).__name__}: {e}"[:300]}


def main():
    calls = json.load(sys.stdin) + seed()
    json.dump({"calls": calls, "answers": [answer(call) for call in calls]}, sys.stdout)


if __name__ == "__main__":
    main()
