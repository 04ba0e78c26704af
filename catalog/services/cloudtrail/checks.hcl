check "cloudtrail-trail-logging" {
  title          = "CloudTrail trails are switched on"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "high"
  condition      = self.IsLogging == true
  why            = "A trail that is stopped looks like one in the inventory and records nothing."
  fix            = "Set IsLogging to true."
  aliases        = {
    security-hub = "CloudTrail.3"
    config = "cloudtrail-enabled"
    kics = ["4bb76f17-3d63-4529-bdca-2b454529d774", "5c0b06d5-b7a4-484c-aeb0-75a836269ff0"]
  }
  requirements   = { "aws-fsbp" = ["CloudTrail.3"], "nist-800-53-r5" = ["AU-2", "AU-12"] }
  example "pass" { IsLogging = true }
  example "pass" "as text" { IsLogging = "true" }
  example "fail" "default" {}
  example "fail" "off" { IsLogging = false }
  example "unknown" { IsLogging = unknown("parameter without default") }
}

check "cloudtrail-trail-multi-region" {
  title          = "CloudTrail trails cover all Regions"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "high"
  condition      = self.IsMultiRegionTrail == true
  why            = "Intruders like the Regions that nobody uses, because nobody looks there. A trail made in code covers one Region by default."
  fix            = "Set IsMultiRegionTrail to true."
  uninherits     = { "ops.logging" = "CloudTrail records what happens in every Region." }
  aliases        = {
    security-hub = "CloudTrail.1"
    config = "multi-region-cloud-trail-enabled"
    checkov = "CKV_AWS_67"
    prowler = "cloudtrail_multi_region_enabled"
    trivy = ["AVD-AWS-0014", "AWS-0014"]
    kics = ["058ac855-989f-4378-ba4d-52d004020da7", "8173d5eb-96b5-4aa6-a71b-ecfa153c123d"]
    tfsec        = "aws-cloudtrail-enable-all-regions"
  }
  requirements   = {
    "aws-fsbp" = ["CloudTrail.1"]
    "cis-aws-1.5" = ["3.1"]
    "cis-aws-3" = ["3.1"]
    "cis-aws-5" = ["3.1"]
    "nist-800-53-r5" = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"]
    "pci-dss-4" = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "soc2-tsc" = ["CC2.1", "CC7.2", "PI1.3"]
  }
  example "pass" { IsMultiRegionTrail = true }
  example "pass" "as text" { IsMultiRegionTrail = "true" }
  example "fail" "default" {}
  example "fail" "off" { IsMultiRegionTrail = false }
  example "unknown" { IsMultiRegionTrail = unknown("parameter without default") }
}

check "cloudtrail-trail-global-services" {
  title          = "CloudTrail trails record global services"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "medium"
  condition      = self.IncludeGlobalServiceEvents != false
  why            = "Sign-ins and changes of rights in IAM and STS are global events; a trail without them misses the most telling ones."
  fix            = "Leave IncludeGlobalServiceEvents on."
  requirements   = { "nist-800-53-r5" = ["AU-2", "AU-12"] }
  example "pass" { IncludeGlobalServiceEvents = true }
  example "pass" "as text" { IncludeGlobalServiceEvents = "true" }
  example "pass" "default" {}
  example "fail" "off" { IncludeGlobalServiceEvents = false }
  example "unknown" { IncludeGlobalServiceEvents = unknown("parameter without default") }
}

check "cloudtrail-trail-log-validation" {
  title          = "CloudTrail trails sign their log files"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "medium"
  condition      = self.EnableLogFileValidation == true
  why            = "Without digest files nobody can prove afterwards that the log is complete and unchanged. It is off by default."
  fix            = "Set EnableLogFileValidation to true."
  aliases        = {
    security-hub = "CloudTrail.4"
    config = "cloud-trail-log-file-validation-enabled"
    checkov = "CKV_AWS_36"
    prowler = "cloudtrail_log_file_validation_enabled"
    cdk-nag = "CloudTrailLogFileValidationEnabled"
    trivy = ["AVD-AWS-0016", "AWS-0016"]
    kics = ["2a3560fe-52ca-4443-b34f-bf0ed5eb74c8", "52ffcfa6-6c70-4ea6-8376-d828d3961669"]
    tfsec        = "aws-cloudtrail-enable-log-validation"
  }
  requirements   = {
    "aws-fsbp" = ["CloudTrail.4"]
    "cis-aws-1.5" = ["3.2"]
    "cis-aws-3" = ["3.2"]
    "cis-aws-5" = ["3.2"]
    "iso-27001-2022" = ["A.8.15", "A.8.16"]
    "nist-800-53-r5" = ["AU-9", "SI-7"]
    "pci-dss-4" = ["10.3.2", "10.3.3", "10.3.4", "A1.2.1"]
    "soc2-tsc" = ["CC7.3", "PI1.3"]
  }
  example "pass" { EnableLogFileValidation = true }
  example "pass" "as text" { EnableLogFileValidation = "true" }
  example "fail" "default" {}
  example "fail" "off" { EnableLogFileValidation = false }
  example "unknown" { EnableLogFileValidation = unknown("parameter without default") }
}

check "cloudtrail-trail-kms-encrypted" {
  title          = "CloudTrail trails encrypt their log files with a KMS key"
  responsibility = "data.keys"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "medium"
  condition      = self.KMSKeyId != null
  why            = "AWS encrypts the files anyway; with a key of your own, reading the log takes a second permission, and every reading is recorded."
  fix            = "Set KMSKeyId to a key whose policy lets CloudTrail encrypt."
  aliases        = {
    security-hub = "CloudTrail.2"
    config = "cloud-trail-encryption-enabled"
    checkov = "CKV_AWS_35"
    prowler = "cloudtrail_kms_encryption_enabled"
    cdk-nag = "CloudTrailEncryptionEnabled"
    trivy = ["AVD-AWS-0015", "AWS-0015"]
    kics = ["050a9ba8-d1cb-4c61-a5e8-8805a70d3b85", "5d9e3164-9265-470c-9a10-57ae454ac0c7"]
    tfsec        = "aws-cloudtrail-encryption-customer-managed-key"
  }
  requirements   = {
    "aws-fsbp" = ["CloudTrail.2"]
    "cis-aws-1.5" = ["3.7"]
    "cis-aws-3" = ["3.5"]
    "cis-aws-5" = ["3.5"]
    "iso-27001-2022" = ["A.8.11", "A.8.15", "A.8.16", "A.8.24"]
    "nist-800-53-r5" = ["AU-9", "SC-12", "SC-28"]
    "pci-dss-4" = ["3.5.1", "8.3.2", "10.3.2", "10.3.3", "10.3.4", "A1.2.1"]
  }
  example "pass" {
    KMSKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" {
      EnableKeyRotation = true
    }
  }
  example "pass" "alias" { KMSKeyId = "alias/cloudtrail" }
  example "fail" { IsLogging = true }
  example "unknown" { KMSKeyId = unknown("parameter without default") }
}

check "cloudtrail-trail-cloudwatch-logs" {
  title          = "CloudTrail trails also write to CloudWatch Logs"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "medium"
  condition      = self.CloudWatchLogsLogGroupArn != null
  why            = "Files in a bucket are read after the damage; a log group can raise an alarm within minutes."
  fix            = "Set CloudWatchLogsLogGroupArn and CloudWatchLogsRoleArn."
  aliases        = {
    security-hub = "CloudTrail.5"
    config = "cloud-trail-cloud-watch-logs-enabled"
    checkov = "CKV2_AWS_10"
    prowler = "cloudtrail_cloudwatch_logging_enabled"
    cdk-nag = "CloudTrailCloudWatchLogsEnabled"
    trivy = ["AVD-AWS-0162", "AWS-0162"]
    kics = ["17b30f8f-8dfb-4597-adf6-57600b6cf25e", "65d07da5-9af5-44df-8983-52d2e6f24c44"]
    tfsec        = "aws-cloudtrail-ensure-cloudwatch-integration"
  }
  requirements   = {
    "aws-fsbp" = ["CloudTrail.5"]
    "cis-aws-1.5" = ["3.4"]
    "iso-27001-2022" = ["A.8.15", "A.8.16"]
    "nist-800-53-r5" = ["AU-2", "AU-3", "AU-6", "AU-9", "AU-12", "CA-7", "SI-4"]
    "pci-dss-4" = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.4.1.1", "10.6.3", "11.5.2", "11.6.1", "12.10.5", "A1.2.1", "A3.3.1", "A3.5.1"]
    "soc2-tsc" = ["CC7.2", "CC7.3", "PI1.3"]
  }
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Group", "Arn")
    resource "AWS::Logs::LogGroup" "Group" {
      LogGroupName = "trail"
    }
  }
  example "fail" { IsLogging = true }
  example "unknown" { CloudWatchLogsLogGroupArn = unknown("parameter without default") }
}

check "cloudtrail-trail-sns-topic" {
  title          = "CloudTrail trails announce new log files"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  condition      = self.SnsTopicName != null
  why            = "Tools that read the log learn of new files at once instead of searching for them."
  fix            = "Set SnsTopicName."
  aliases        = {
    checkov = "CKV_AWS_252"
    kics = ["3e09413f-471e-40f3-8626-990c79ae63f3", "482b7d26-0bdb-4b5f-bf6f-545826c0a3dd"]
  }
  requirements   = { "nist-800-53-r5" = ["AU-2", "AU-12"] }
  example "pass" { SnsTopicName = "trail" }
  example "fail" { IsLogging = true }
  example "unknown" { SnsTopicName = unknown("parameter without default") }
}

check "cloudtrail-trail-bucket-not-public" {
  title          = "The bucket of a CloudTrail trail is not public"
  responsibility = "net.exposure"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "critical"
  applies        = referenced(self.S3BucketName) != null
  condition      = (
    !contains(["PublicRead", "PublicReadWrite", "AuthenticatedRead"], referenced(self.S3BucketName).AccessControl)
    || referenced(self.S3BucketName).PublicAccessBlockConfiguration.IgnorePublicAcls == true
  )
  why            = "The log tells a stranger every name, address and habit of the account."
  fix            = "Take AccessControl off the bucket and switch on all four settings of PublicAccessBlockConfiguration."
  aliases        = {
    prowler = "cloudtrail_logs_s3_bucket_is_not_publicly_accessible"
    trivy = ["AVD-AWS-0161", "AWS-0161"]
    kics = "bd0088a5-c133-4b20-b129-ec9968b16ef3"
    tfsec   = "aws-cloudtrail-no-public-log-access"
  }
  requirements   = {
    "cis-aws-1.5" = ["3.3"]
    "iso-27001-2022" = ["A.8.1", "A.8.15", "A.8.16"]
    "nist-800-53-r5" = ["AC-3", "AU-9"]
  }
  example "pass" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
    }
  }
  example "pass" "named, private" {
    S3BucketName = "trail-logs"
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      AccessControl = "Private"
    }
  }
  example "pass" "ignored" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      AccessControl                  = "PublicRead"
      PublicAccessBlockConfiguration = { IgnorePublicAcls = true }
    }
  }
  example "fail" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      AccessControl = "PublicRead"
    }
  }
  example "fail" "any AWS account" {
    S3BucketName = "trail-logs"
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      AccessControl = "AuthenticatedRead"
    }
  }
  example "unknown" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      AccessControl = unknown("parameter without default")
    }
  }
  example "not-applicable" "bucket elsewhere" { S3BucketName = "logs-of-the-organisation" }
}

check "cloudtrail-trail-bucket-access-logs" {
  title          = "The bucket of a CloudTrail trail logs who reads it"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = referenced(self.S3BucketName) != null
  condition      = referenced(self.S3BucketName).LoggingConfiguration != null
  why            = "Whoever covers his tracks begins with the log; the access log of the bucket shows it."
  fix            = "Set LoggingConfiguration of the bucket to another bucket."
  aliases        = {
    prowler = "cloudtrail_logs_s3_bucket_access_logging_enabled"
    trivy = ["AVD-AWS-0163", "AWS-0163"]
    kics = "ee9e50e8-b2ed-4176-ad42-8fc0cf7593f4"
    tfsec   = "aws-cloudtrail-require-bucket-access-logging"
  }
  requirements   = {
    "cis-aws-1.5" = ["3.6"]
    "cis-aws-3" = ["3.4"]
    "cis-aws-5" = ["3.4"]
    "iso-27001-2022" = ["A.8.15", "A.8.16"]
    "nist-800-53-r5" = ["AU-2", "AU-12"]
  }
  example "pass" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      LoggingConfiguration = { DestinationBucketName = "access-logs" }
    }
  }
  example "pass" "named" {
    S3BucketName = "trail-logs"
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      LoggingConfiguration = { DestinationBucketName = "access-logs" }
    }
  }
  example "fail" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
    }
  }
  example "unknown" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName = "trail-logs"
      LoggingConfiguration = unknown("parameter without default")
    }
  }
  example "not-applicable" "bucket elsewhere" { S3BucketName = "logs-of-the-organisation" }
}
