checks "cloudtrail-trail-on" {
  each "cloudtrail-trail-logging" {
    title    = "CloudTrail trails are switched on"
    property = "IsLogging"
    why      = "A trail that is stopped looks like one in the inventory and records nothing."
  }
  each "cloudtrail-trail-multi-region" {
    title      = "CloudTrail trails cover all Regions"
    property   = "IsMultiRegionTrail"
    why        = "Intruders like the Regions that nobody uses, because nobody looks there. A trail made in code covers one Region by default."
    uninherits = { "ops.logging" = "CloudTrail records what happens in every Region." }
  }
  each "cloudtrail-trail-log-validation" {
    title    = "CloudTrail trails sign their log files"
    property = "EnableLogFileValidation"
    severity = "medium"
    why      = "Without digest files nobody can prove afterwards that the log is complete and unchanged. It is off by default."
  }
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "high"
  like           = on(self[each.property])
}

check "cloudtrail-trail-kms-encrypted" {
  title          = "CloudTrail trails encrypt their log files with a KMS key"
  responsibility = "data.keys"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.KMSKeyId, "alias/cloudtrail")
  why            = "AWS encrypts the files anyway; with a key of your own, reading the log takes a second permission, and every reading is recorded."
  fix            = "Set {KMSKeyId} to a key whose policy lets CloudTrail encrypt."
  example "pass" "a key of the stack" {
    KMSKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
}

check "cloudtrail-trail-cloudwatch-logs" {
  title          = "CloudTrail trails also write to CloudWatch Logs"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.CloudWatchLogsLogGroupArn, "arn:aws:logs:eu-west-1:111122223333:log-group:trail")
  why            = "Files in a bucket are read after the damage; a log group can raise an alarm within minutes."
  fix            = "Set {CloudWatchLogsLogGroupArn} and {CloudWatchLogsRoleArn}."
}

check "cloudtrail-trail-sns-topic" {
  title          = "CloudTrail trails announce new log files"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  like           = named(self.SnsTopicName, "trail")
  why            = "Tools that read the log learn of new files at once instead of searching for them."
}

check "cloudtrail-trail-bucket-not-public" {
  title          = "The bucket of a CloudTrail trail is not public"
  responsibility = "net.exposure"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "critical"
  applies        = referenced(self.S3BucketName, "AWS::S3::Bucket") != null
  condition      = !open_by_acl(referenced(self.S3BucketName, "AWS::S3::Bucket")) && !open_by_policy(referenced(self.S3BucketName, "AWS::S3::Bucket"))
  why            = "The log tells a stranger every name, address and habit of the account."
  fix            = "Take {AWS::S3::Bucket#AccessControl} off the bucket, name the principals in its policy, and switch on all four settings of {AWS::S3::Bucket#PublicAccessBlockConfiguration}."
  given {
    resource "AWS::S3::Bucket" "Bucket" { BucketName = "trail-logs" }
  }
  example "fail" "by its policy" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("Bucket")
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] }
    }
  }
  example "pass" "by its policy to CloudTrail alone" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("Bucket")
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "s3:PutObject", Resource = "*" }] }
    }
  }
  example "pass" "the account blocks it" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" { AccessControl = "PublicRead" }
    resource "AWS::S3::AccountPublicAccessBlock" "All" { IgnorePublicAcls = true }
  }
  example "pass" { S3BucketName = ref("Bucket") }
  example "pass" "named, private" {
    S3BucketName = "trail-logs"
    resource "AWS::S3::Bucket" "Bucket" { AccessControl = "Private" }
  }
  example "pass" "ignored" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" {
      BucketName                     = "trail-logs"
      AccessControl                  = "PublicRead"
      PublicAccessBlockConfiguration = { IgnorePublicAcls = true }
    }
  }
  example "fail" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" { AccessControl = "PublicRead" }
  }
  example "fail" "any AWS account" {
    S3BucketName = "trail-logs"
    resource "AWS::S3::Bucket" "Bucket" { AccessControl = "AuthenticatedRead" }
  }
  example "unknown" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" { AccessControl = unknown("parameter without default") }
  }
  example "not-applicable" "bucket elsewhere" { S3BucketName = "logs-of-the-organisation" }
}

check "cloudtrail-trail-bucket-access-logs" {
  title          = "The bucket of a CloudTrail trail logs who reads it"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = referenced(self.S3BucketName, "AWS::S3::Bucket") != null
  condition      = referenced(self.S3BucketName, "AWS::S3::Bucket").LoggingConfiguration != null
  why            = "Whoever covers his tracks begins with the log; the access log of the bucket shows it."
  fix            = "Set {AWS::S3::Bucket#LoggingConfiguration} of the bucket to another bucket."
  given {
    resource "AWS::S3::Bucket" "Bucket" { BucketName = "trail-logs" }
  }
  example "pass" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" { LoggingConfiguration = { DestinationBucketName = "access-logs" } }
  }
  example "pass" "named" {
    S3BucketName = "trail-logs"
    resource "AWS::S3::Bucket" "Bucket" { LoggingConfiguration = { DestinationBucketName = "access-logs" } }
  }
  example "fail" { S3BucketName = ref("Bucket") }
  example "unknown" {
    S3BucketName = ref("Bucket")
    resource "AWS::S3::Bucket" "Bucket" { LoggingConfiguration = unknown("parameter without default") }
  }
  example "not-applicable" "bucket elsewhere" { S3BucketName = "logs-of-the-organisation" }
}
