"""Keys, secrets, identities, certificates, logs and what watches over an account."""
import json

from .place import document, tls_only

STAR = {"Effect": "Allow", "Action": "*", "Resource": "*"}


def keys(at):
    at.key = at.kms.create_key(Policy=document({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{at.account}:root"}, "Action": "kms:*", "Resource": "*"}))["KeyMetadata"]["KeyId"]
    at.key_arn = at.arn("kms", f"key/{at.key}")
    at.kms.create_alias(AliasName="alias/app", TargetKeyId=at.key)
    at.kms.enable_key_rotation(KeyId=at.key)
    at.good("AWS::KMS::Key", at.key, "kms-key-rotation-enabled", "kms-key-policy-not-public")
    bad = at.kms.create_key(Policy=document({"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}))["KeyMetadata"]["KeyId"]
    at.bad("AWS::KMS::Key", bad, "kms-key-rotation-enabled", "kms-key-policy-not-public")


def secrets(at):
    good = at.secretsmanager.create_secret(Name="good", SecretString="correct-horse-battery", KmsKeyId=at.key_arn)["ARN"]
    at.secretsmanager.rotate_secret(SecretId=good, RotationLambdaARN=at.arn("lambda", "function:good"), RotationRules={"AutomaticallyAfterDays": 30}, RotateImmediately=False)
    at.good("AWS::SecretsManager::Secret", good, "secretsmanager-secret-encrypted-with-customer-managed-key", "secretsmanager-secret-rotates")
    bad = at.secretsmanager.create_secret(Name="bad", SecretString="correct-horse-battery")["ARN"]
    at.bad("AWS::SecretsManager::Secret", bad, "secretsmanager-secret-encrypted-with-customer-managed-key", "secretsmanager-secret-rotates")


def identities(at):
    trust = document({"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"})
    at.iam.create_role(RoleName="good", AssumeRolePolicyDocument=trust)
    at.good("AWS::IAM::Role", "good", "iam-policy-no-admin", "iam-role-trust-not-public", everywhere=True)
    at.iam.create_role(RoleName="bad", AssumeRolePolicyDocument=document({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}))
    at.iam.put_role_policy(RoleName="bad", PolicyName="all", PolicyDocument=document(STAR))
    at.bad("AWS::IAM::Role", "bad", "iam-policy-no-admin", "iam-role-trust-not-public", "iam-identity-no-inline-policies", everywhere=True)
    at.iam.create_group(GroupName="good")
    at.good("AWS::IAM::Group", "good", everywhere=True)
    at.iam.create_group(GroupName="bad")
    at.iam.put_group_policy(GroupName="bad", PolicyName="all", PolicyDocument=document(STAR))
    at.bad("AWS::IAM::Group", "bad", "iam-policy-no-admin", everywhere=True)
    at.iam.create_user(UserName="good")
    at.iam.add_user_to_group(GroupName="good", UserName="good")
    at.good("AWS::IAM::User", "good", "iam-user-in-group", "iam-user-no-policies", everywhere=True)
    at.iam.create_user(UserName="bad")
    bad = at.iam.create_policy(PolicyName="bad", PolicyDocument=document(STAR))["Policy"]["Arn"]
    at.iam.attach_user_policy(UserName="bad", PolicyArn=bad)
    at.bad("AWS::IAM::User", "bad", "iam-user-in-group", "iam-user-no-policies", everywhere=True)
    at.bad("AWS::IAM::ManagedPolicy", bad, "iam-policy-no-admin", "iam-policy-not-attached-to-users", everywhere=True)
    good = at.iam.create_policy(PolicyName="good", PolicyDocument=document({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::one/*"}))["Policy"]["Arn"]
    at.good("AWS::IAM::ManagedPolicy", good, "iam-policy-no-admin", "iam-policy-not-attached-to-users", everywhere=True)


def certificates(at):
    good = at.acm.request_certificate(DomainName="good.example.com", ValidationMethod="DNS")["CertificateArn"]
    at.good("AWS::CertificateManager::Certificate", good, "acm-certificate-validated-by-dns", "acm-certificate-no-wildcard")
    bad = at.acm.request_certificate(DomainName="*.example.com", ValidationMethod="EMAIL")["CertificateArn"]
    at.bad("AWS::CertificateManager::Certificate", bad, "acm-certificate-no-wildcard", "acm-certificate-validated-by-dns")


def authorities(at):
    for is_good in (True, False):
        arn = at.acm_pca.create_certificate_authority(
            CertificateAuthorityConfiguration={"KeyAlgorithm": "RSA_4096", "SigningAlgorithm": "SHA512WITHRSA", "Subject": {"CommonName": "one"}}, CertificateAuthorityType="ROOT", UsageMode="GENERAL_PURPOSE",
            RevocationConfiguration={"CrlConfiguration": {"Enabled": is_good, **({"ExpirationInDays": 7, "S3BucketName": "crl"} if is_good else {})}})["CertificateAuthorityArn"]
        (at.good if is_good else at.bad)("AWS::ACMPCA::CertificateAuthority", arn, "acm-pca-authority-publishes-revocations")


def log_groups(at):
    at.logs.create_log_group(logGroupName="/good", kmsKeyId=at.key_arn)
    at.logs.put_retention_policy(logGroupName="/good", retentionInDays=400)
    at.good("AWS::Logs::LogGroup", "/good", "logs-group-retention-chosen", "logs-group-encrypted-with-customer-managed-key")
    at.logs.create_log_group(logGroupName="/bad")
    at.logs.put_retention_policy(logGroupName="/bad", retentionInDays=7)
    at.bad("AWS::Logs::LogGroup", "/bad", "logs-group-kept-for-a-year", "logs-group-encrypted-with-customer-managed-key")


def alarms(at):
    common = {"MetricName": "Errors", "Namespace": "one", "Period": 60, "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold", "Statistic": "Sum"}
    at.cloudwatch.put_metric_alarm(AlarmName="good", AlarmActions=[at.arn("sns", "good")], ActionsEnabled=True, **common)
    at.good("AWS::CloudWatch::Alarm", "good", "cloudwatch-alarm-has-action", "cloudwatch-alarm-actions-enabled")
    at.cloudwatch.put_metric_alarm(AlarmName="bad", ActionsEnabled=False, **common)
    at.bad("AWS::CloudWatch::Alarm", "bad", "cloudwatch-alarm-has-action", "cloudwatch-alarm-actions-enabled")


def trails(at):
    for name, more in (("good", {"KmsKeyId": at.key_arn, "EnableLogFileValidation": True, "IsMultiRegionTrail": True, "CloudWatchLogsLogGroupArn": at.arn("logs", "log-group:/good:*"), "CloudWatchLogsRoleArn": f"arn:aws:iam::{at.account}:role/good", "SnsTopicName": "good"}), ("bad", {})):
        at.cloudtrail.create_trail(Name=name, S3BucketName=f"{name}-{at.account}-{at.region}", **more)
        at.cloudtrail.start_logging(Name=name)
    at.cloudtrail.put_insight_selectors(TrailName="good", InsightSelectors=[{"InsightType": "ApiCallRateInsight"}])
    at.good("AWS::CloudTrail::Trail", at.arn("cloudtrail", "trail/good"), "cloudtrail-trail-kms-encrypted")
    at.bad("AWS::CloudTrail::Trail", at.arn("cloudtrail", "trail/bad"), "cloudtrail-trail-kms-encrypted", "cloudtrail-trail-cloudwatch-logs")


def detectors(at):
    id = at.guardduty.create_detector(Enable=at.number % 2 == 0, DataSources={"S3Logs": {"Enable": True}, "Kubernetes": {"AuditLogs": {"Enable": True}}, "MalwareProtection": {"ScanEc2InstanceWithFindings": {"EbsVolumes": True}}}, Features=[{"Name": "RUNTIME_MONITORING", "Status": "ENABLED"}])["DetectorId"]
    (at.good if at.number % 2 == 0 else at.bad)("AWS::GuardDuty::Detector", id, "guardduty-detector-enabled")


def recorders(at):
    is_good = at.number % 2 == 0
    at.config.put_configuration_recorder(ConfigurationRecorder={"name": "one", "roleARN": f"arn:aws:iam::{at.account}:role/good", "recordingGroup": {"allSupported": True, "includeGlobalResourceTypes": True} if is_good else {"allSupported": False, "includeGlobalResourceTypes": False, "resourceTypes": ["AWS::EC2::Instance"]}})
    (at.good if is_good else at.bad)("AWS::Config::ConfigurationRecorder", "one", "config-recorder-records-all-types")


def web_acls(at):
    visible = {"SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True, "MetricName": "one"}
    rule = {"Name": "inputs", "Priority": 1, "OverrideAction": {"None": {}}, "VisibilityConfig": visible, "Statement": {"ManagedRuleGroupStatement": {"VendorName": "AWS", "Name": "AWSManagedRulesKnownBadInputsRuleSet"}}}
    for name, rules in (("good", [rule]), ("bad", [])):
        arn = at.wafv2.create_web_acl(Name=name, Scope="REGIONAL", DefaultAction={"Allow": {}}, Rules=rules, VisibilityConfig=visible)["Summary"]["ARN"]
        if rules:
            at.wafv2.put_logging_configuration(LoggingConfiguration={"ResourceArn": arn, "LogDestinationConfigs": [at.arn("logs", "log-group:aws-waf-logs-one")]})
            at.good("AWS::WAFv2::WebACL", arn, "wafv2-web-acl-has-rules", "wafv2-web-acl-logged")
        else:
            at.bad("AWS::WAFv2::WebACL", arn, "wafv2-web-acl-has-rules", "wafv2-web-acl-logged")


def user_pools(at):
    good = at.cognito_idp.create_user_pool(PoolName="good", MfaConfiguration="ON", DeletionProtection="ACTIVE", UserPoolAddOns={"AdvancedSecurityMode": "ENFORCED"}, Policies={"PasswordPolicy": {"MinimumLength": 14, "RequireLowercase": True, "RequireUppercase": True, "RequireNumbers": True, "RequireSymbols": True, "TemporaryPasswordValidityDays": 1}})["UserPool"]["Id"]
    at.good("AWS::Cognito::UserPool", good, "cognito-user-pool-password-policy", "cognito-user-pool-deletion-protected")
    bad = at.cognito_idp.create_user_pool(PoolName="bad", Policies={"PasswordPolicy": {"MinimumLength": 6, "RequireLowercase": False, "RequireUppercase": False, "RequireNumbers": False, "RequireSymbols": False}})["UserPool"]["Id"]
    at.bad("AWS::Cognito::UserPool", bad, "cognito-user-pool-requires-mfa", "cognito-user-pool-password-policy", "cognito-user-pool-deletion-protected")
    for name, more in (("good", {"PreventUserExistenceErrors": "ENABLED", "EnableTokenRevocation": True, "AllowedOAuthFlows": ["code"]}), ("bad", {"PreventUserExistenceErrors": "LEGACY", "AllowedOAuthFlows": ["implicit"]})):
        id = at.cognito_idp.create_user_pool_client(UserPoolId=good, ClientName=name, **more)["UserPoolClient"]["ClientId"]
        (at.good if name == "good" else at.bad)("AWS::Cognito::UserPoolClient", f"{good}/{id}", "cognito-client-hides-which-users-exist", "cognito-client-no-implicit-flow")


def vaults(at):
    for name, more in (("good", {"EncryptionKeyArn": at.key_arn}), ("bad", {})):
        at.backup.create_backup_vault(BackupVaultName=name, **more)
    at.backup.put_backup_vault_lock_configuration(BackupVaultName="good", MinRetentionDays=7)
    at.good("AWS::Backup::BackupVault", "good", "backup-vault-key-customer-managed", "backup-vault-locked")
    at.bad("AWS::Backup::BackupVault", "bad", "backup-vault-locked")
    for name, more in (("good", {"CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:eu-central-1:333333333333:backup-vault:far"}]}), ("bad", {})):
        id = at.backup.create_backup_plan(BackupPlan={"BackupPlanName": name, "Rules": [{"RuleName": "daily", "TargetBackupVaultName": "good", "ScheduleExpression": "cron(0 5 ? * * *)", **more}]})["BackupPlanId"]
        (at.good if name == "good" else at.bad)("AWS::Backup::BackupPlan", id, "backup-plan-copies-elsewhere")


def parameters(at):
    at.ssm.put_parameter(Name="/good/password", Type="SecureString", Value="correct-horse-battery")
    at.good("AWS::SSM::Parameter", "/good/password", "ssm-parameter-secret-is-secure-string")
    at.ssm.put_parameter(Name="/bad/password", Type="String", Value="correct-horse-battery")
    at.bad("AWS::SSM::Parameter", "/bad/password", "ssm-parameter-secret-is-secure-string")
