"""Puts an account into a moto server, half good and half bad. usage: seed_account.py ADDRESS"""
import json
import sys

import boto3


def client(service, region="eu-west-1"):
    return boto3.client(service, endpoint_url=sys.argv[1], region_name=region, aws_access_key_id="testing", aws_secret_access_key="testing")


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


s3, ec2, iam, rds, kms = client("s3", "us-east-1"), client("ec2"), client("iam"), client("rds"), client("kms")
place = {"LocationConstraint": "eu-west-1"}
for name in ("good-1", "bad-1", "good-2", "bad-2", "trail-logs"):
    s3.create_bucket(Bucket=name, CreateBucketConfiguration=place)
for name in ("good-1", "good-2"):
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True})
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]})
    s3.put_bucket_policy(Bucket=name, Policy=document({"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}))
for name in ("bad-1", "bad-2"):
    s3.put_bucket_acl(Bucket=name, ACL="public-read")

vpc = ec2.create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
subnets = [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.1.{i}.0/24", AvailabilityZone=f"eu-west-1{zone}")["Subnet"]["SubnetId"] for i, zone in enumerate("ab")]
for name, source in (("bad-open", "0.0.0.0/0"), ("good-closed", "10.0.0.0/8")):
    group = ec2.create_security_group(GroupName=name, Description=name, VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": source, "Description": "shell"}]}])
ec2.run_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1, InstanceType="t3.micro", SubnetId=subnets[0], MetadataOptions={"HttpTokens": "required"})
ec2.run_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1, InstanceType="t3.micro", SubnetId=subnets[0])
for encrypted in (True, False):
    ec2.create_volume(AvailabilityZone="eu-west-1a", Size=8, Encrypted=encrypted)

star = {"Effect": "Allow", "Action": "*", "Resource": "*"}
iam.create_user(UserName="bad-anna")
iam.create_role(RoleName="bad-role", AssumeRolePolicyDocument=document({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}))
iam.put_role_policy(RoleName="bad-role", PolicyName="all", PolicyDocument=document(star))
iam.create_role(RoleName="good-role", AssumeRolePolicyDocument=document({"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}))
iam.attach_user_policy(UserName="bad-anna", PolicyArn=iam.create_policy(PolicyName="bad-policy", PolicyDocument=document(star))["Policy"]["Arn"])

common = {"DBInstanceClass": "db.t3.micro", "Engine": "postgres", "MasterUsername": "adm", "MasterUserPassword": "Sesame-open-1", "AllocatedStorage": 20}
rds.create_db_instance(DBInstanceIdentifier="bad", PubliclyAccessible=True, StorageEncrypted=False, BackupRetentionPeriod=0, **common)
rds.create_db_instance(DBInstanceIdentifier="good", PubliclyAccessible=False, StorageEncrypted=True, BackupRetentionPeriod=7, MultiAZ=True, DeletionProtection=True, **common)

good = kms.create_key()["KeyMetadata"]["KeyId"]
kms.create_alias(AliasName="alias/app", TargetKeyId=good)
kms.enable_key_rotation(KeyId=good)
kms.create_key()

sns, sqs, tables = client("sns"), client("sqs"), client("dynamodb")
sns.create_topic(Name="bad")
sns.create_topic(Name="good", Attributes={"KmsMasterKeyId": "alias/app"})
sqs.create_queue(QueueName="good", Attributes={"KmsMasterKeyId": "alias/app"})
for name, more in (("bad", {}), ("good", {"SSESpecification": {"Enabled": True, "SSEType": "KMS"}, "DeletionProtectionEnabled": True})):
    tables.create_table(TableName=name, KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}], BillingMode="PAY_PER_REQUEST", **more)
tables.update_continuous_backups(TableName="good", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})

trail = client("cloudtrail")
trail.create_trail(Name="good", S3BucketName="trail-logs", IsMultiRegionTrail=True)
trail.start_logging(Name="good")

ecs = client("ecs")
ecs.create_cluster(clusterName="one")
ecs.register_task_definition(family="bad", containerDefinitions=[{"name": "a", "image": "nginx", "memory": 128, "privileged": True, "environment": [{"name": "DB_PASSWORD", "value": "correct-horse-battery"}]}])
ecs.create_service(cluster="one", serviceName="web", taskDefinition="bad", desiredCount=1)

balancers = client("elbv2")
balancer = balancers.create_load_balancer(Name="one", Subnets=subnets)["LoadBalancers"][0]["LoadBalancerArn"]
target = balancers.create_target_group(Name="one", Protocol="HTTP", Port=80, VpcId=vpc)["TargetGroups"][0]["TargetGroupArn"]
balancers.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=80, DefaultActions=[{"Type": "forward", "TargetGroupArn": target}])

client("logs").create_log_group(logGroupName="/app/one")
client("secretsmanager").create_secret(Name="one", SecretString="correct-horse-battery")
client("ecr").create_repository(repositoryName="bad")
client("efs").create_file_system(CreationToken="bad", Encrypted=False)
client("apigateway").create_rest_api(name="one")
