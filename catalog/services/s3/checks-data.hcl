check "s3-bucket-encrypted-at-rest" {
  title          = "S3 buckets encrypt new objects at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::S3::Bucket"
  severity       = "high"
  condition      = self.BucketEncryption == null ? timecmp("${date}T00:00:00Z", "2023-01-05T00:00:00Z") >= 0 : anytrue([for r in self.BucketEncryption.ServerSideEncryptionConfiguration : contains(local.sse_algorithms, r.ServerSideEncryptionByDefault.SSEAlgorithm)])
  why            = "Since 2023-01-05 S3 encrypts every new object by itself, so silence passes; a declared configuration without a valid algorithm is refused, and a scan dated before that day still fails without one."
  fix            = "Leave BucketEncryption out (SSE-S3 is the default), or give ServerSideEncryptionByDefault.SSEAlgorithm one of AES256, aws:kms, aws:kms:dsse."
  source         = "s3-encryption"
  aliases        = { security-hub = "S3.4", config = "s3-bucket-server-side-encryption-enabled", checkov = "CKV_AWS_19", trivy = ["AVD-AWS-0088", "AWS-0088"], prowler = "s3_bucket_default_encryption", tfsec = "aws-s3-enable-bucket-encryption", cdk-nag = "AwsSolutions-S3" }
  requirements = {
    "nist-800-53-r5" = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "CP-9(8)", "PM-11", "SC-8(3)", "SC-8(4)", "SC-13", "SC-16(1)", "SC-28(1)", "SI-19(4)"]
    "cis-aws-1.5"    = ["2.1.1"]
    "pci-dss-4"      = ["3.5.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.11", "A.8.24"]
    "soc2-tsc"       = ["PI1.4"]
    "aws-fsbp"       = ["S3.4"]
  }
  example "pass" "AWS's default" {}
  example "pass" "SSE-S3" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" } }] }
  }
  example "fail" "no algorithm" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ BucketKeyEnabled = true }] }
  }
  example "unknown" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = unknown("parameter without default") } }] }
  }
}

check "s3-bucket-encrypted-with-kms" {
  title          = "S3 buckets encrypt with KMS keys by default"
  responsibility = "data.keys"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  condition      = anytrue([for r in self.BucketEncryption.ServerSideEncryptionConfiguration : contains(local.kms_algorithms, r.ServerSideEncryptionByDefault.SSEAlgorithm)])
  why            = "With SSE-S3, whoever may read the object may decrypt it; a KMS key is a second lock with its own policy and its own log."
  fix            = "Set BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm to aws:kms or aws:kms:dsse."
  aliases        = { security-hub = "S3.17", config = "s3-default-encryption-kms", checkov = "CKV_AWS_145", prowler = "s3_bucket_kms_encryption" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
    "pci-dss-4"      = ["3.5.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.11", "A.8.24"]
    "soc2-tsc"       = ["PI1.4"]
    "aws-fsbp"       = ["S3.17"]
  }
  example "pass" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "aws:kms" } }] }
  }
  example "pass" "two layers" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "aws:kms:dsse", KMSMasterKeyID = ref("Key", "Arn") } }] }
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "AWS's default" {}
  example "fail" "SSE-S3" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" } }] }
  }
  example "unknown" { BucketEncryption = unknown("value of another module") }
}

check "s3-bucket-encrypted-with-customer-managed-key" {
  title          = "S3 buckets encrypt with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  applies        = self.AccessControl != "LogDeliveryWrite" && !anytrue([for p in referencing("AWS::S3::BucketPolicy", "Bucket") : anytrue([for s in policy_statements(p.PolicyDocument) : s.Effect == "Allow" && anytrue([for w in s.Principals : w.Type == "Service" && w.Value == "logging.s3.amazonaws.com"])])])
  condition      = anytrue([for r in self.BucketEncryption.ServerSideEncryptionConfiguration : contains(local.kms_algorithms, r.ServerSideEncryptionByDefault.SSEAlgorithm) && r.ServerSideEncryptionByDefault.KMSMasterKeyID != null && (referenced(r.ServerSideEncryptionByDefault.KMSMasterKeyID) != null || !endswith(r.ServerSideEncryptionByDefault.KMSMasterKeyID, "alias/aws/s3"))])
  why            = "The policy and rotation of the AWS managed key cannot be changed, and it cannot be shared with or taken from another account."
  fix            = "Name a customer managed key in BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.KMSMasterKeyID."
  aliases        = { trivy = ["AVD-AWS-0132", "AWS-0132"], tfsec = "aws-s3-encryption-customer-key" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "aws:kms", KMSMasterKeyID = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" } }] }
  }
  example "pass" "key of the same stack" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "aws:kms", KMSMasterKeyID = ref("Key", "Arn") } }] }
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "AWS managed key" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "aws:kms" } }] }
  }
  example "fail" "by its alias" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "aws:kms", KMSMasterKeyID = "alias/aws/s3" } }] }
  }
  example "fail" "SSE-S3" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" } }] }
  }
  example "not-applicable" "takes server access logs, which a key of one's own would keep out" {
    AccessControl    = "LogDeliveryWrite"
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" } }] }
  }
  example "unknown" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "aws:kms", KMSMasterKeyID = unknown("parameter without default") } }] }
  }
}

check "s3-bucket-customer-provided-keys-not-reopened" {
  title          = "S3 buckets do not readmit encryption with keys sent along (SSE-C)"
  responsibility = "data.keys"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  condition      = !anytrue([for r in self.BucketEncryption.ServerSideEncryptionConfiguration : anytrue([for t in r.BlockedEncryptionTypes.EncryptionType : t == "NONE"])])
  why            = "Objects written with a key that AWS does not hold are lost with it; whoever gains write access can lock the data away that way."
  fix            = "Give BucketEncryption.ServerSideEncryptionConfiguration[].BlockedEncryptionTypes.EncryptionType the value SSE-C, or leave it out."
  source         = "s3-sse-c-default"
  since          = "2026-04-06"
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "AWS's default" {}
  example "pass" "blocked" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ BlockedEncryptionTypes = { EncryptionType = ["SSE-C"] } }] }
  }
  example "fail" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ BlockedEncryptionTypes = { EncryptionType = ["NONE"] } }] }
  }
  example "unknown" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ BlockedEncryptionTypes = { EncryptionType = unknown("parameter without default") } }] }
  }
}

check "s3-bucket-versioning-enabled" {
  title          = "S3 buckets keep versions of their objects"
  responsibility = "data.backup"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  condition      = self.VersioningConfiguration.Status == "Enabled"
  why            = "AWS keeps the bytes safe, not your last good copy: without versions an overwrite or a delete is final."
  fix            = "Set VersioningConfiguration.Status to Enabled."
  uninherits     = { "data.backup" = "S3 keeps objects so safe that they need no backup." }
  aliases        = { security-hub = "S3.14", config = "s3-bucket-versioning-enabled", checkov = "CKV_AWS_21", trivy = ["AVD-AWS-0090", "AWS-0090"], prowler = "s3_bucket_object_versioning", tfsec = "aws-s3-enable-versioning" }
  requirements = {
    "nist-800-53-r5" = ["AU-9(2)", "CP-1", "CP-2(5)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "CP-10(2)", "PM-11", "PM-17", "SC-5(2)", "SC-16(1)", "SI-1", "SI-13(5)"]
    "pci-dss-4"      = ["10.3.4"]
    "iso-27001-2022" = ["A.8.3", "A.8.10"]
    "soc2-tsc"       = ["A1.1", "C1.2", "CC7.4", "PI1.5"]
    "aws-fsbp"       = ["S3.14"]
  }
  example "pass" {
    VersioningConfiguration = { Status = "Enabled" }
  }
  example "fail" "never on" {}
  example "fail" "suspended" {
    VersioningConfiguration = { Status = "Suspended" }
  }
  example "unknown" {
    VersioningConfiguration = { Status = unknown("parameter without default") }
  }
}

check "s3-bucket-object-lock-enabled" {
  title          = "S3 buckets have Object Lock"
  responsibility = "data.backup"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  condition      = self.ObjectLockEnabled == true
  why            = "Versions alone can be deleted by whoever holds the right; a lock keeps them for their term, whatever happens to credentials."
  fix            = "Set ObjectLockEnabled to true and give ObjectLockConfiguration a default retention."
  aliases        = { security-hub = "S3.15", config = "s3-bucket-default-lock-enabled", checkov = "CKV_AWS_143", prowler = "s3_bucket_object_lock" }
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
    "pci-dss-4"      = ["10.3.4"]
    "soc2-tsc"       = ["PI1.5"]
    "aws-fsbp"       = ["S3.15"]
  }
  example "pass" { ObjectLockEnabled = true }
  example "fail" {}
  example "unknown" { ObjectLockEnabled = unknown("parameter without default") }
}

check "s3-bucket-object-lock-has-default-retention" {
  title          = "S3 buckets with Object Lock retain by default"
  responsibility = "data.backup"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  applies        = self.ObjectLockEnabled == true
  condition      = self.ObjectLockConfiguration.Rule.DefaultRetention.Mode != null && (self.ObjectLockConfiguration.Rule.DefaultRetention.Days != null || self.ObjectLockConfiguration.Rule.DefaultRetention.Years != null)
  why            = "Object Lock without a default retention protects only objects for which each writer asks."
  fix            = "Set ObjectLockConfiguration.Rule.DefaultRetention with Mode and Days or Years."
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
  }
  example "pass" {
    ObjectLockEnabled       = true
    ObjectLockConfiguration = { ObjectLockEnabled = "Enabled", Rule = { DefaultRetention = { Mode = "GOVERNANCE", Days = 30 } } }
  }
  example "fail" { ObjectLockEnabled = true }
  example "unknown" {
    ObjectLockEnabled       = true
    ObjectLockConfiguration = unknown("value of another module")
  }
  example "not-applicable" {}
}

check "s3-bucket-replicates" {
  title          = "S3 buckets replicate to another bucket"
  responsibility = "data.backup"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  condition      = anytrue([for r in self.ReplicationConfiguration.Rules : r.Status == "Enabled"])
  why            = "All copies that AWS keeps lie in one Region and under one account: what goes wrong there goes wrong with all of them."
  fix            = "Add an enabled rule to ReplicationConfiguration.Rules whose Destination.Bucket is in another Region or account."
  aliases        = { security-hub = "S3.7", config = "s3-bucket-cross-region-replication-enabled", checkov = "CKV_AWS_144", prowler = "s3_bucket_cross_region_replication" }
  requirements = {
    "nist-800-53-r5" = ["CP-9"]
    "iso-27001-2022" = ["A.8.14"]
    "aws-fsbp"       = ["S3.7"]
  }
  example "pass" {
    ReplicationConfiguration = { Role = "arn:aws:iam::111122223333:role/replicate", Rules = [{ Status = "Enabled", Destination = { Bucket = "arn:aws:s3:::copy" } }] }
  }
  example "fail" "none" {}
  example "fail" "off" {
    ReplicationConfiguration = { Role = "arn:aws:iam::111122223333:role/replicate", Rules = [{ Status = "Disabled", Destination = { Bucket = "arn:aws:s3:::copy" } }] }
  }
  example "unknown" { ReplicationConfiguration = unknown("value of another module") }
}

check "s3-bucket-lifecycle-rules-present" {
  title          = "S3 buckets have a lifecycle rule in force"
  responsibility = "data.control"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  condition      = anytrue([for r in self.LifecycleConfiguration.Rules : r.Status == "Enabled"])
  why            = "Without a rule, content stays for ever, whatever its class and term."
  fix            = "Add a rule with Status Enabled to LifecycleConfiguration.Rules."
  aliases        = { security-hub = "S3.13", config = "s3-lifecycle-policy-check", checkov = "CKV2_AWS_61", prowler = "s3_bucket_lifecycle_enabled" }
  requirements = {
    "nist-800-53-r5" = ["SI-12"]
    "pci-dss-4"      = ["3.2.1", "3.3.1.1", "3.3.1.3", "3.3.2", "3.3.3", "10.5.1"]
    "iso-27001-2022" = ["A.8.10"]
    "aws-fsbp"       = ["S3.13"]
  }
  example "pass" {
    LifecycleConfiguration = { Rules = [{ Status = "Enabled", ExpirationInDays = 365 }] }
  }
  example "fail" "none" {}
  example "fail" "off" {
    LifecycleConfiguration = { Rules = [{ Status = "Disabled", ExpirationInDays = 365 }] }
  }
  example "unknown" {
    LifecycleConfiguration = { Rules = [{ Status = unknown("parameter without default") }] }
  }
}

check "s3-bucket-noncurrent-versions-expire" {
  title          = "S3 buckets with versions let old versions expire"
  responsibility = "data.control"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  applies        = self.VersioningConfiguration.Status == "Enabled"
  condition      = anytrue([for r in self.LifecycleConfiguration.Rules : r.Status == "Enabled" && (r.NoncurrentVersionExpiration != null || r.NoncurrentVersionExpirationInDays != null)])
  why            = "Deleted content lives on as old versions, past every promise to erase it."
  fix            = "Add NoncurrentVersionExpiration to an enabled rule of LifecycleConfiguration.Rules."
  aliases        = { security-hub = "S3.10", config = "s3-version-lifecycle-policy-check" }
  requirements = {
    "nist-800-53-r5" = ["SI-12"]
    "aws-fsbp"       = ["S3.10"]
  }
  example "pass" {
    VersioningConfiguration = { Status = "Enabled" }
    LifecycleConfiguration  = { Rules = [{ Status = "Enabled", NoncurrentVersionExpiration = { NoncurrentDays = 90 } }] }
  }
  example "fail" {
    VersioningConfiguration = { Status = "Enabled" }
    LifecycleConfiguration  = { Rules = [{ Status = "Enabled", ExpirationInDays = 365 }] }
  }
  example "unknown" {
    VersioningConfiguration = { Status = "Enabled" }
    LifecycleConfiguration  = unknown("value of another module")
  }
  example "not-applicable" {}
}

check "s3-bucket-incomplete-uploads-aborted" {
  title          = "S3 lifecycle rules clear away unfinished uploads"
  responsibility = "data.control"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  applies        = self.LifecycleConfiguration != null
  condition      = anytrue([for r in self.LifecycleConfiguration.Rules : r.Status == "Enabled" && r.AbortIncompleteMultipartUpload.DaysAfterInitiation != null])
  why            = "Parts of broken-off uploads are stored and paid for, and appear in no listing."
  fix            = "Set AbortIncompleteMultipartUpload.DaysAfterInitiation in an enabled lifecycle rule."
  aliases        = { checkov = "CKV_AWS_300" }
  requirements = {
    "nist-800-53-r5" = ["SI-12"]
  }
  example "pass" {
    LifecycleConfiguration = { Rules = [{ Status = "Enabled", AbortIncompleteMultipartUpload = { DaysAfterInitiation = 7 } }] }
  }
  example "fail" {
    LifecycleConfiguration = { Rules = [{ Status = "Enabled", ExpirationInDays = 365 }] }
  }
  example "unknown" {
    LifecycleConfiguration = { Rules = unknown("parameter without default") }
  }
  example "not-applicable" {}
}

check "s3express-directory-bucket-lifecycle-rules-present" {
  title          = "S3 directory buckets have a lifecycle rule in force"
  responsibility = "data.control"
  resource       = "AWS::S3Express::DirectoryBucket"
  severity       = "low"
  condition      = anytrue([for r in self.LifecycleConfiguration.Rules : r.Status == "Enabled"])
  why            = "Directory buckets hold short-lived working data; nothing clears it away unless a rule does."
  fix            = "Add a rule with Status Enabled to LifecycleConfiguration.Rules."
  aliases        = { security-hub = "S3.25", config = "s3express-dir-bucket-lifecycle-rules-check" }
  requirements = {
    "nist-800-53-r5" = ["SI-12"]
    "aws-fsbp"       = ["S3.25"]
  }
  example "pass" {
    LifecycleConfiguration = { Rules = [{ Status = "Enabled", ExpirationInDays = 7 }] }
  }
  example "fail" { DataRedundancy = "SingleAvailabilityZone" }
  example "unknown" { LifecycleConfiguration = unknown("value of another module") }
}

check "s3-bucket-access-logging-enabled" {
  title          = "S3 buckets log the requests they serve"
  responsibility = "ops.logging"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  applies        = self.LoggingConfiguration != null || (self.AccessControl != "LogDeliveryWrite" && length(referencing("AWS::S3::Bucket", "LoggingConfiguration.DestinationBucketName")) == 0)
  condition      = self.LoggingConfiguration != null
  why            = "After an incident nobody can say which objects were read, and by whom. (A bucket that receives the logs of others is left out.)"
  fix            = "Set LoggingConfiguration.DestinationBucketName to a bucket for logs."
  aliases        = { security-hub = "S3.9", config = "s3-bucket-logging-enabled", checkov = "CKV_AWS_18", trivy = ["AVD-AWS-0089", "AWS-0089"], prowler = "s3_bucket_server_access_logging_enabled", tfsec = ["aws-s3-enable-logging", "aws-s3-enable-bucket-logging"], cdk-nag = "AwsSolutions-S1", cfn-nag = "W35" }
  requirements = {
    "nist-800-53-r5" = ["AC-2(4)", "AC-3(1)", "AC-3(10)", "AC-4(26)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-6(6)", "AU-6(9)", "AU-8", "AU-10", "AU-12", "AU-12(1)", "AU-12(2)", "AU-12(3)", "AU-12(4)", "AU-14", "AU-14(3)", "CA-7", "CM-5(1)", "CM-6", "CM-9", "IA-3(3)", "MA-4(1)", "PM-14", "PM-31", "SC-7(9)", "SI-1", "SI-3(8)", "SI-4(2)", "SI-4(17)", "SI-4(20)", "SI-7(8)", "SI-10(1)"]
    "pci-dss-4"      = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "iso-27001-2022" = ["A.8.15"]
    "soc2-tsc"       = ["A1.1", "CC7.2", "CC7.3"]
    "aws-fsbp"       = ["S3.9"]
  }
  example "pass" {
    LoggingConfiguration = { DestinationBucketName = ref("Logs"), LogFilePrefix = "access/" }
    resource "AWS::S3::Bucket" "Logs" { BucketName = "logs" }
  }
  example "fail" {}
  example "unknown" { LoggingConfiguration = unknown("value of another module") }
  example "not-applicable" {
    resource "AWS::S3::Bucket" "Data" {
      LoggingConfiguration = { DestinationBucketName = ref("self") }
    }
  }
}

check "s3-bucket-events-notified" {
  title          = "S3 buckets send event notifications"
  responsibility = "ops.logging"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  condition      = self.NotificationConfiguration.EventBridgeConfiguration != null || length(self.NotificationConfiguration.LambdaConfigurations) > 0 || length(self.NotificationConfiguration.QueueConfigurations) > 0 || length(self.NotificationConfiguration.TopicConfigurations) > 0
  why            = "Without notifications nobody hears of unexpected changes as they happen."
  fix            = "Set NotificationConfiguration, for instance EventBridgeConfiguration.EventBridgeEnabled."
  aliases        = { security-hub = "S3.11", config = "s3-event-notifications-enabled", checkov = "CKV2_AWS_62", prowler = "s3_bucket_event_notifications_enabled" }
  requirements = {
    "nist-800-53-r5" = ["AU-12"]
    "pci-dss-4"      = ["11.5.2", "11.6.1", "12.10.5", "A3.3.1", "A3.5.1"]
    "aws-fsbp"       = ["S3.11"]
  }
  example "pass" "EventBridge" {
    NotificationConfiguration = { EventBridgeConfiguration = { EventBridgeEnabled = true } }
  }
  example "pass" "topic" {
    NotificationConfiguration = { TopicConfigurations = [{ Event = "s3:ObjectRemoved:*", Topic = "arn:aws:sns:eu-west-1:111122223333:changes" }] }
  }
  example "fail" {}
  example "unknown" { NotificationConfiguration = unknown("value of another module") }
}

check "s3-bucket-denies-insecure-transport" {
  title          = "S3 buckets refuse requests without TLS"
  responsibility = "data.transit"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  condition      = anytrue([for p in referencing("AWS::S3::BucketPolicy", "Bucket") : policy_denies_insecure_transport(p.PolicyDocument)])
  why            = "AWS offers TLS on every endpoint but also answers plain HTTP; only a policy of yours turns it away."
  fix            = "Add a bucket policy (AWS::S3::BucketPolicy) that denies s3:* to everybody when aws:SecureTransport is false."
  aliases        = { security-hub = "S3.5", config = "s3-bucket-ssl-requests-only", checkov = "CKV_AWS_379", prowler = "s3_bucket_secure_transport_policy", cdk-nag = "AwsSolutions-S10" }
  requirements = {
    "nist-800-53-r5" = ["AC-4", "AC-4(22)", "AC-17(2)", "AC-24(1)", "AU-9(3)", "CA-9", "CM-6", "CM-9", "IA-5(1)", "PM-11", "PM-17", "SC-7(4)", "SC-7(5)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-8(3)", "SC-8(4)", "SC-8(5)", "SC-13", "SC-16(1)", "SC-23", "SI-1"]
    "cis-aws-1.5"    = ["2.1.2"]
    "cis-aws-3"      = ["2.1.1"]
    "cis-aws-4"      = ["2.1.1"]
    "cis-aws-5"      = ["2.1.1"]
    "cis-aws-6"      = ["3.1.1"]
    "cis-aws-7"      = ["3.1.1"]
    "pci-dss-4"      = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
    "aws-fsbp"       = ["S3.5"]
  }
  example "pass" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket = ref("self")
      PolicyDocument = {
        Statement = [{
          Effect    = "Deny"
          Principal = "*"
          Action    = "s3:*"
          Resource  = "*"
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        }]
      }
    }
  }
  example "fail" "no policy" { BucketName = "plain" }
  example "fail" "policy about something else" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:GetObject", Resource = "*" }] }
    }
  }
  example "unknown" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = unknown("parameter without default")
    }
  }
}

check "s3-bucket-accelerated-name-fits-certificate" {
  title          = "S3 buckets with transfer acceleration have names without dots"
  responsibility = "data.transit"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  applies        = self.AccelerateConfiguration.AccelerationStatus == "Enabled"
  condition      = !strcontains(self.BucketName, ".")
  why            = "A dot in the name does not match the endpoint's wildcard certificate, which leads clients to switch the verification of TLS off."
  fix            = "Choose a BucketName without dots, or let AWS choose one."
  aliases        = { trivy = ["AVD-AWS-0320", "AWS-0320"] }
  requirements = {
    "nist-800-53-r5" = ["SC-8"]
  }
  example "pass" "plain name" {
    AccelerateConfiguration = { AccelerationStatus = "Enabled" }
    BucketName              = "assets-example"
  }
  example "pass" "name by AWS" {
    AccelerateConfiguration = { AccelerationStatus = "Enabled" }
  }
  example "fail" {
    AccelerateConfiguration = { AccelerationStatus = "Enabled" }
    BucketName              = "assets.example.com"
  }
  example "unknown" {
    AccelerateConfiguration = { AccelerationStatus = "Enabled" }
    BucketName              = unknown("parameter without default")
  }
  example "not-applicable" { BucketName = "assets.example.com" }
}
