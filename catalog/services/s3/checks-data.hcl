check "s3-bucket-encrypted-at-rest" {
  title          = "S3 buckets encrypt new objects at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::S3::Bucket"
  severity       = "high"
  condition      = self.BucketEncryption == null ? timecmp("${date}T00:00:00Z", "2023-01-05T00:00:00Z") >= 0 : anytrue([for r in self.BucketEncryption.ServerSideEncryptionConfiguration : one_of_all(r.ServerSideEncryptionByDefault, "SSEAlgorithm", local.sse_algorithms)])
  why            = "Since 2023-01-05 S3 encrypts every new object by itself, so silence passes; a declared configuration without a valid algorithm is refused, and a scan dated before that day still fails without one."
  fix            = "Leave {BucketEncryption} out (SSE-S3 is the default), or give {BucketEncryption.ServerSideEncryptionConfiguration:ServerSideEncryptionByDefault.SSEAlgorithm} one of AES256, aws:kms, aws:kms:dsse."
  source         = "s3-encryption"
  example "pass" "AWS's default" {}
  example "pass" "SSE-S3" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" } }] }
  }
  example "fail" "no algorithm" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ BucketKeyEnabled = true }] }
  }
  example "pass" "whatever the algorithm" {
    BucketEncryption = { ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault = { SSEAlgorithm = unknown("parameter without default") } }] }
  }
}

check "s3-bucket-encrypted-with-kms" {
  title          = "S3 buckets encrypt with KMS keys by default"
  responsibility = "data.keys"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  level          = "thorough"
  condition      = anytrue([for r in self.BucketEncryption.ServerSideEncryptionConfiguration : contains(local.kms_algorithms, r.ServerSideEncryptionByDefault.SSEAlgorithm)])
  why            = "With SSE-S3, whoever may read the object may decrypt it; a KMS key is a second lock with its own policy and its own log."
  fix            = "Set {BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm} to aws:kms or aws:kms:dsse."
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
}

check "s3-bucket-encrypted-with-customer-managed-key" {
  title          = "S3 buckets encrypt with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  let            = { defaults = [for r in self.BucketEncryption.ServerSideEncryptionConfiguration : r.ServerSideEncryptionByDefault] }
  applies        = self.AccessControl != "LogDeliveryWrite" && !anytrue([for p in referencing("AWS::S3::BucketPolicy", "Bucket") : anytrue([for s in policy_statements(p.PolicyDocument) : s.Effect == "Allow" && anytrue([for w in s.Principals : w.Type == "Service" && w.Value == "logging.s3.amazonaws.com"])])])
  condition      = anytrue([for d in let.defaults : contains(local.kms_algorithms, d.SSEAlgorithm) && d.KMSMasterKeyID != null && (referenced(d.KMSMasterKeyID) != null || !endswith(d.KMSMasterKeyID, "alias/aws/s3"))])
  why            = "The policy and rotation of the AWS managed key cannot be changed, and it cannot be shared with or taken from another account."
  fix            = "Name a customer managed key in {BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.KMSMasterKeyID}."
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
  fix            = "Give {BucketEncryption.ServerSideEncryptionConfiguration.BlockedEncryptionTypes.EncryptionType} the value SSE-C, or leave it out."
  source         = "s3-sse-c-default"
  since          = "2026-04-06"
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
  like           = is(self.VersioningConfiguration.Status, "Enabled")
  why            = "AWS keeps the bytes safe, not your last good copy: without versions an overwrite or a delete is final."
  fix            = "Set {VersioningConfiguration.Status} to Enabled."
  remedy         = { "VersioningConfiguration.Status" = "Enabled" }
  uninherits     = { "data.backup" = "S3 keeps objects so safe that they need no backup." }
  example "fail" "suspended" { VersioningConfiguration = { Status = "Suspended" } }
}

check "s3-bucket-object-lock-enabled" {
  title          = "S3 buckets have Object Lock"
  responsibility = "data.backup"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  like           = on(self.ObjectLockEnabled)
  why            = "Versions alone can be deleted by whoever holds the right; a lock keeps them for their term, whatever happens to credentials."
  fix            = "Set {ObjectLockEnabled} to true and give {ObjectLockConfiguration} a default retention."
}

check "s3-bucket-object-lock-has-default-retention" {
  title          = "S3 buckets with Object Lock retain by default"
  responsibility = "data.backup"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  applies        = self.ObjectLockEnabled == true
  condition      = self.ObjectLockConfiguration.Rule.DefaultRetention.Mode != null && (self.ObjectLockConfiguration.Rule.DefaultRetention.Days != null || self.ObjectLockConfiguration.Rule.DefaultRetention.Years != null)
  why            = "Object Lock without a default retention protects only objects for which each writer asks."
  fix            = "Set {ObjectLockConfiguration.Rule.DefaultRetention} with {ObjectLockConfiguration.Rule.DefaultRetention:Mode} and {ObjectLockConfiguration.Rule.DefaultRetention:Days} or {ObjectLockConfiguration.Rule.DefaultRetention:Years}."
  example "pass" {
    ObjectLockEnabled       = true
    ObjectLockConfiguration = { ObjectLockEnabled = "Enabled", Rule = { DefaultRetention = { Mode = "GOVERNANCE", Days = 30 } } }
  }
  example "fail" { ObjectLockEnabled = true }
  example "not-applicable" {}
}

check "s3-bucket-replicates" {
  title          = "S3 buckets replicate to another bucket"
  responsibility = "data.backup"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  condition      = anytrue([for r in self.ReplicationConfiguration.Rules : r.Status == "Enabled"])
  why            = "All copies that AWS keeps lie in one Region and under one account: what goes wrong there goes wrong with all of them."
  fix            = "Add an enabled rule to {ReplicationConfiguration.Rules} whose {ReplicationConfiguration.Rules:Destination.Bucket} is in another Region or account."
  example "pass" {
    ReplicationConfiguration = { Role = "arn:aws:iam::111122223333:role/replicate", Rules = [{ Status = "Enabled", Destination = { Bucket = "arn:aws:s3:::copy" } }] }
  }
  example "fail" "none" {}
  example "fail" "off" {
    ReplicationConfiguration = { Role = "arn:aws:iam::111122223333:role/replicate", Rules = [{ Status = "Disabled", Destination = { Bucket = "arn:aws:s3:::copy" } }] }
  }
}

checks "s3-lifecycle-rules-present" {
  each "s3-bucket-lifecycle-rules-present" {
    title = "S3 buckets have a lifecycle rule in force"
    type  = "AWS::S3::Bucket"
    days  = 365
    why   = "Without a rule, content stays for ever, whatever its class and term."
    example "fail" "none" {}
    example "fail" "off" {
      LifecycleConfiguration = { Rules = [{ Status = "Disabled", ExpirationInDays = 365 }] }
    }
  }
  each "s3express-directory-bucket-lifecycle-rules-present" {
    title = "S3 directory buckets have a lifecycle rule in force"
    type  = "AWS::S3Express::DirectoryBucket"
    days  = 7
    why   = "Directory buckets hold short-lived working data; nothing clears it away unless a rule does."
    example "fail" { DataRedundancy = "SingleAvailabilityZone" }
  }
  responsibility = "data.control"
  resource       = each.type
  severity       = "low"
  condition      = anytrue([for r in self.LifecycleConfiguration.Rules : r.Status == "Enabled"])
  fix            = "Add a rule with {LifecycleConfiguration.Rules:Status} Enabled to {LifecycleConfiguration.Rules}."
  example "pass" {
    LifecycleConfiguration = { Rules = [{ Status = "Enabled", ExpirationInDays = each.days }] }
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
  fix            = "Add {LifecycleConfiguration.Rules:NoncurrentVersionExpiration} to an enabled rule of {LifecycleConfiguration.Rules}."
  example "pass" {
    VersioningConfiguration = { Status = "Enabled" }
    LifecycleConfiguration  = { Rules = [{ Status = "Enabled", NoncurrentVersionExpiration = { NoncurrentDays = 90 } }] }
  }
  example "fail" {
    VersioningConfiguration = { Status = "Enabled" }
    LifecycleConfiguration  = { Rules = [{ Status = "Enabled", ExpirationInDays = 365 }] }
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
  fix            = "Set {LifecycleConfiguration.Rules:AbortIncompleteMultipartUpload.DaysAfterInitiation} in an enabled lifecycle rule."
  example "pass" {
    LifecycleConfiguration = { Rules = [{ Status = "Enabled", AbortIncompleteMultipartUpload = { DaysAfterInitiation = 7 } }] }
  }
  example "fail" { LifecycleConfiguration = { Rules = [{ Status = "Enabled", ExpirationInDays = 365 }] } }
  example "not-applicable" {}
}

check "s3-bucket-access-logging-enabled" {
  title          = "S3 buckets log the requests they serve"
  responsibility = "ops.logging"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  applies        = self.LoggingConfiguration != null || (self.AccessControl != "LogDeliveryWrite" && length(referencing("AWS::S3::Bucket", "LoggingConfiguration.DestinationBucketName")) == 0)
  condition      = self.LoggingConfiguration != null
  why            = "After an incident nobody can say which objects were read, and by whom. (A bucket that receives the logs of others is left out.)"
  fix            = "Set {LoggingConfiguration.DestinationBucketName} to a bucket for logs."
  example "pass" {
    LoggingConfiguration = { DestinationBucketName = ref("Logs"), LogFilePrefix = "access/" }
    resource "AWS::S3::Bucket" "Logs" { BucketName = "logs" }
  }
  example "fail" {}
  example "not-applicable" {
    resource "AWS::S3::Bucket" "Data" { LoggingConfiguration = { DestinationBucketName = ref("self") } }
  }
}

check "s3-bucket-events-notified" {
  title          = "S3 buckets send event notifications"
  responsibility = "ops.logging"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  let            = { by_bus = self.NotificationConfiguration.EventBridgeConfiguration != null && self.NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled != false }
  condition      = let.by_bus || length(self.NotificationConfiguration.LambdaConfigurations) > 0 || length(self.NotificationConfiguration.QueueConfigurations) > 0 || length(self.NotificationConfiguration.TopicConfigurations) > 0
  why            = "Without notifications nobody hears of unexpected changes as they happen."
  fix            = "Set {NotificationConfiguration}, for instance {NotificationConfiguration:EventBridgeConfiguration.EventBridgeEnabled}."
  remedy         = { "NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled" = true }
  example "pass" "EventBridge" {
    NotificationConfiguration = { EventBridgeConfiguration = { EventBridgeEnabled = true } }
  }
  example "pass" "topic" {
    NotificationConfiguration = { TopicConfigurations = [{ Event = "s3:ObjectRemoved:*", Topic = "arn:aws:sns:eu-west-1:111122223333:changes" }] }
  }
  example "fail" {}
  example "fail" "switched off" {
    NotificationConfiguration = { EventBridgeConfiguration = { EventBridgeEnabled = false } }
  }
}

check "s3-bucket-denies-insecure-transport" {
  title          = "S3 buckets refuse requests without TLS"
  responsibility = "data.transit"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  condition      = anytrue([for p in referencing("AWS::S3::BucketPolicy", "Bucket") : policy_denies_insecure_transport(p.PolicyDocument, "s3:*", true)])
  why            = "AWS offers TLS on every endpoint but also answers plain HTTP; only a policy of yours turns it away."
  fix            = "Add a bucket policy (AWS::S3::BucketPolicy) that denies s3:* to everybody when aws:SecureTransport is false."
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
  example "pass" "the bucket and its objects" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = { Statement = [{ Effect = "Deny", Principal = { AWS = "*" }, Action = "*", Resource = ["arn:aws:s3:::data", "arn:aws:s3:::data/*"], Condition = { Bool = { "aws:SecureTransport" = false } } }] }
    }
  }
  example "fail" "objects alone" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = { Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "arn:aws:s3:::data/*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
    }
  }
  example "fail" "with an exception" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = { Statement = [{ Effect = "Deny", NotPrincipal = { AWS = "111122223333" }, Action = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
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
  fix            = "Choose a {BucketName} without dots, or let AWS choose one."
  given { AccelerateConfiguration = { AccelerationStatus = "Enabled" } }
  example "pass" "plain name" { BucketName = "assets-example" }
  example "pass" "name by AWS" {}
  example "fail" { BucketName = "assets.example.com" }
  example "not-applicable" { BucketName = "assets.example.com" }
}
