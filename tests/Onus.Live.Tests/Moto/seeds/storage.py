"""Buckets, file systems, tables, streams and queues."""
from .place import document, tls_only


def buckets(at):
    for name in ("good", "bad", "logs"):
        bucket = f"{name}-{at.account}-{at.region}"
        at.s3.create_bucket(Bucket=bucket, **({} if at.region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": at.region}}))
    good, bad = f"good-{at.account}-{at.region}", f"bad-{at.account}-{at.region}"
    at.s3.put_public_access_block(Bucket=good, PublicAccessBlockConfiguration={"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True})
    at.s3.put_bucket_versioning(Bucket=good, VersioningConfiguration={"Status": "Enabled"})
    at.s3.put_bucket_encryption(Bucket=good, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": at.key_arn}, "BucketKeyEnabled": True}]})
    at.s3.put_bucket_policy(Bucket=good, Policy=document(tls_only("s3:*", f"arn:aws:s3:::{good}", f"arn:aws:s3:::{good}/*")))
    at.s3.put_bucket_lifecycle_configuration(Bucket=good, LifecycleConfiguration={"Rules": [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": ""}, "NoncurrentVersionExpiration": {"NoncurrentDays": 90}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}}]})
    at.s3.put_bucket_policy(Bucket=f"logs-{at.account}-{at.region}", Policy=document({"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::logs-{at.account}-{at.region}/*"}))
    at.s3.put_bucket_logging(Bucket=good, BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": f"logs-{at.account}-{at.region}", "TargetPrefix": "good/"}})
    at.s3.put_bucket_ownership_controls(Bucket=good, OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]})
    at.s3.put_bucket_notification_configuration(Bucket=good, NotificationConfiguration={"EventBridgeConfiguration": {}})
    at.good("AWS::S3::Bucket", good, "s3-bucket-versioning-enabled", "s3-bucket-public-access-block-complete", "s3-bucket-denies-insecure-transport", "s3-bucket-encrypted-with-customer-managed-key", accepted=["s3-bucket-object-lock-enabled", "s3-bucket-replicates"])
    at.s3.put_bucket_acl(Bucket=bad, ACL="public-read")
    at.bad("AWS::S3::Bucket", bad, "s3-bucket-versioning-enabled", "s3-bucket-public-access-block-complete", "s3-bucket-denies-insecure-transport", "s3-bucket-acl-not-public")


def file_systems(at):
    good = at.efs.create_file_system(CreationToken="good", Encrypted=True, KmsKeyId=at.key_arn, Backup=True)["FileSystemId"]
    at.efs.put_file_system_policy(FileSystemId=good, Policy=document(tls_only("*")))
    at.good("AWS::EFS::FileSystem", good, "efs-file-system-encrypted", "efs-file-system-key-customer-managed")
    bad = at.efs.create_file_system(CreationToken="bad", Encrypted=False)["FileSystemId"]
    at.bad("AWS::EFS::FileSystem", bad, "efs-file-system-encrypted")
    for name, directory, user in (("good", "/app", {"Uid": 1000, "Gid": 1000}), ("bad", "/", None)):
        id = at.efs.create_access_point(ClientToken=name, FileSystemId=good, RootDirectory={"Path": directory}, **({"PosixUser": user} if user else {}))["AccessPointId"]
        (at.good if user else at.bad)("AWS::EFS::AccessPoint", id, "efs-access-point-root-directory-set", "efs-access-point-user-set")


def tables(at):
    common = {"KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}], "BillingMode": "PAY_PER_REQUEST"}
    at.dynamodb.create_table(TableName="good", SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": at.key_arn}, DeletionProtectionEnabled=True, **common)
    at.dynamodb.update_continuous_backups(TableName="good", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
    at.good("AWS::DynamoDB::Table", "good", "dynamodb-table-point-in-time-recovery-on", "dynamodb-table-protected-from-deletion", "dynamodb-table-encrypted-with-customer-managed-key")
    at.dynamodb.create_table(TableName="bad", **common)
    at.bad("AWS::DynamoDB::Table", "bad", "dynamodb-table-point-in-time-recovery-on", "dynamodb-table-protected-from-deletion", "dynamodb-table-encrypted-with-kms")


def queues(at):
    dead = at.sqs.create_queue(QueueName="dead", Attributes={"KmsMasterKeyId": "alias/app", "MessageRetentionPeriod": "1209600"})["QueueUrl"]
    good = at.sqs.create_queue(QueueName="good", Attributes={"KmsMasterKeyId": "alias/app", "RedrivePolicy": '{"deadLetterTargetArn": "%s", "maxReceiveCount": 3}' % at.arn("sqs", "dead"), "Policy": document(tls_only("sqs:*", at.arn("sqs", "good")))})["QueueUrl"]
    at.good("AWS::SQS::Queue", good, "sqs-queue-encrypted-with-customer-managed-key", "sqs-queue-has-dead-letter-queue", "sqs-queue-not-public")
    bad = at.sqs.create_queue(QueueName="bad", Attributes={"SqsManagedSseEnabled": "false", "MessageRetentionPeriod": "600", "Policy": document({"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": at.arn("sqs", "bad")})})["QueueUrl"]
    at.bad("AWS::SQS::Queue", bad, "sqs-queue-encrypted-at-rest", "sqs-queue-not-public", "sqs-queue-has-dead-letter-queue")


def topics(at):
    good = at.sns.create_topic(Name="good", Attributes={"KmsMasterKeyId": "alias/app"})["TopicArn"]
    at.good("AWS::SNS::Topic", good, "sns-topic-encrypted-with-kms", "sns-topic-encrypted-with-customer-managed-key", "sns-topic-not-public")
    bad = at.sns.create_topic(Name="bad", Attributes={"Policy": document({"Effect": "Allow", "Principal": "*", "Action": "sns:Publish", "Resource": at.arn("sns", "bad")})})["TopicArn"]
    at.bad("AWS::SNS::Topic", bad, "sns-topic-encrypted-with-kms", "sns-topic-not-public")
    good = at.sns.subscribe(TopicArn=good, Protocol="https", Endpoint="https://good.example.com", Attributes={"RedrivePolicy": '{"deadLetterTargetArn": "%s"}' % at.arn("sqs", "dead")}, ReturnSubscriptionArn=True)["SubscriptionArn"]
    at.good("AWS::SNS::Subscription", good, "sns-subscription-encrypted", "sns-subscription-has-dead-letter-queue")
    bad = at.sns.subscribe(TopicArn=bad, Protocol="http", Endpoint="http://bad.example.com", ReturnSubscriptionArn=True)["SubscriptionArn"]
    at.bad("AWS::SNS::Subscription", bad, "sns-subscription-encrypted", "sns-subscription-has-dead-letter-queue")


def streams(at):
    for name in ("good", "bad"):
        at.kinesis.create_stream(StreamName=name, ShardCount=1)
    at.kinesis.start_stream_encryption(StreamName="good", EncryptionType="KMS", KeyId=at.key_arn)
    at.kinesis.increase_stream_retention_period(StreamName="good", RetentionPeriodHours=168)
    at.good("AWS::Kinesis::Stream", "good", "kinesis-stream-encrypted", "kinesis-stream-key-customer-managed", "kinesis-stream-retention-a-week")
    at.bad("AWS::Kinesis::Stream", "bad", "kinesis-stream-encrypted", "kinesis-stream-retention-a-week")


def delivery_streams(at):
    target = {"RoleARN": f"arn:aws:iam::{at.account}:role/good", "BucketARN": f"arn:aws:s3:::good-{at.account}-{at.region}"}
    at.firehose.create_delivery_stream(DeliveryStreamName="good", DeliveryStreamType="DirectPut", ExtendedS3DestinationConfiguration=target, DeliveryStreamEncryptionConfigurationInput={"KeyType": "CUSTOMER_MANAGED_CMK", "KeyARN": at.key_arn})
    at.good("AWS::KinesisFirehose::DeliveryStream", "good", "firehose-stream-encrypted", "firehose-stream-key-customer-managed")
    at.firehose.create_delivery_stream(DeliveryStreamName="bad", DeliveryStreamType="DirectPut", ExtendedS3DestinationConfiguration=target)
    at.bad("AWS::KinesisFirehose::DeliveryStream", "bad", "firehose-stream-encrypted")


def repositories(at):
    good = at.ecr.create_repository(repositoryName="good", imageTagMutability="IMMUTABLE", imageScanningConfiguration={"scanOnPush": True}, encryptionConfiguration={"encryptionType": "KMS", "kmsKey": at.key_arn})
    at.ecr.put_lifecycle_policy(repositoryName="good", lifecyclePolicyText='{"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 5}, "action": {"type": "expire"}}]}')
    at.good("AWS::ECR::Repository", "good", "ecr-repository-scan-on-push", "ecr-repository-tags-immutable", "ecr-repository-encrypted-with-customer-managed-key", "ecr-repository-lifecycle-policy")
    at.ecr.create_repository(repositoryName="bad")
    at.ecr.set_repository_policy(repositoryName="bad", policyText=document({"Effect": "Allow", "Principal": "*", "Action": "ecr:*"}))
    at.bad("AWS::ECR::Repository", "bad", "ecr-repository-scan-on-push", "ecr-repository-tags-immutable", "ecr-repository-not-public")


def archives(at):
    for name in ("good", "bad"):
        at.glacier.create_vault(vaultName=name)
    at.bad("AWS::Glacier::Vault", "bad", "glacier-vault-denies-insecure-transport")


def windows_shares(at):
    common = {"StorageCapacity": 32, "SubnetIds": at.subnets}
    good = at.fsx.create_file_system(FileSystemType="WINDOWS", KmsKeyId=at.key_arn, WindowsConfiguration={"DeploymentType": "MULTI_AZ_1", "ThroughputCapacity": 16, "WeeklyMaintenanceStartTime": "1:05:00", "AutomaticBackupRetentionDays": 30, "CopyTagsToBackups": True, "AuditLogConfiguration": {"FileAccessAuditLogLevel": "SUCCESS_AND_FAILURE", "FileShareAccessAuditLogLevel": "SUCCESS_AND_FAILURE"}}, **common)["FileSystem"]["FileSystemId"]
    at.good("AWS::FSx::FileSystem", good, "fsx-file-system-automatic-backups-on")
    bad = at.fsx.create_file_system(FileSystemType="WINDOWS", WindowsConfiguration={"ThroughputCapacity": 16, "AutomaticBackupRetentionDays": 0}, **common)["FileSystem"]["FileSystemId"]
    at.bad("AWS::FSx::FileSystem", bad, "fsx-file-system-automatic-backups-on")
