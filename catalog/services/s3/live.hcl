live "AWS::S3::AccountPublicAccessBlock" {
  service   = "s3control"
  operation = "GetPublicAccessBlock"
  actions   = ["s3:GetAccountPublicAccessBlock"]
  input     = { AccountId = provider.account }
  items     = "PublicAccessBlockConfiguration"
  scope     = "global"
  equal     = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"]
}

live "AWS::S3::Bucket" {
  service   = "s3"
  operation = "ListBuckets"
  actions   = ["s3:ListAllMyBuckets"]
  input     = { MaxBuckets = 1000 }
  items     = "Buckets[]"
  id        = "Name"
  page      = { in = "ContinuationToken", out = "ContinuationToken" }
  scope     = "global"
  core      = true
  equal     = ["CorsConfiguration.CorsRules.AllowedMethods", "CorsConfiguration.CorsRules.AllowedOrigins", "LifecycleConfiguration.Rules.AbortIncompleteMultipartUpload.DaysAfterInitiation", "LifecycleConfiguration.Rules.NoncurrentVersionExpiration", "LifecycleConfiguration.Rules.Status", "LifecycleConfiguration.Rules.Transitions.StorageClass", "NotificationConfiguration.EventBridgeConfiguration", "NotificationConfiguration.QueueConfigurations", "NotificationConfiguration.TopicConfigurations", "ObjectLockConfiguration.Rule.DefaultRetention.Days", "ObjectLockConfiguration.Rule.DefaultRetention.Mode", "ObjectLockConfiguration.Rule.DefaultRetention.Years", "OwnershipControls.Rules.ObjectOwnership", "PublicAccessBlockConfiguration.BlockPublicAcls", "PublicAccessBlockConfiguration.BlockPublicPolicy", "PublicAccessBlockConfiguration.IgnorePublicAcls", "PublicAccessBlockConfiguration.RestrictPublicBuckets", "ReplicationConfiguration.Rules.Status", "VersioningConfiguration.Status", "WebsiteConfiguration.RedirectAllRequestsTo"]
  set = {
    AccelerateConfiguration   = { AccelerationStatus = self.GetBucketAccelerateConfiguration.Status }
    BucketEncryption          = merge(self.BucketEncryption, { ServerSideEncryptionConfiguration = [for x in each(self.BucketEncryption.Rules) : { BlockedEncryptionTypes = { EncryptionType = x.BlockedEncryptionTypes.EncryptionType }, ServerSideEncryptionByDefault = { KMSMasterKeyID = x.ApplyServerSideEncryptionByDefault.KMSMasterKeyID, SSEAlgorithm = x.ApplyServerSideEncryptionByDefault.SSEAlgorithm } }] })
    BucketName                = self.Name
    LifecycleConfiguration    = merge(self.LifecycleConfiguration, { Rules = [for x in each(self.LifecycleConfiguration.Rules) : merge(x, { NoncurrentVersionExpirationInDays = x.NoncurrentVersionExpiration.NoncurrentDays, Transition = { StorageClass = x.Transitions[0].StorageClass } })] })
    LoggingConfiguration      = merge(self.LoggingConfiguration, { DestinationBucketName = self.LoggingConfiguration.TargetBucket, LogFilePrefix = self.LoggingConfiguration.TargetPrefix })
    NotificationConfiguration = merge(self.NotificationConfiguration, { LambdaConfigurations = self.NotificationConfiguration.LambdaFunctionConfigurations })
    Tags                      = self.GetBucketTagging.TagSet
  }
  follow "GetBucketEncryption" {
    actions = ["s3:GetEncryptionConfiguration"]
    input   = { Bucket = self.Name }
    root    = "ServerSideEncryptionConfiguration"
    into    = "BucketEncryption"
    not_set = ["ServerSideEncryptionConfigurationNotFoundError"]
  }
  follow "GetPublicAccessBlock" {
    actions = ["s3:GetBucketPublicAccessBlock"]
    input   = { Bucket = self.Name }
    root    = "PublicAccessBlockConfiguration"
    into    = "PublicAccessBlockConfiguration"
    not_set = ["NoSuchPublicAccessBlockConfiguration"]
  }
  follow "GetBucketVersioning" {
    actions = ["s3:GetBucketVersioning"]
    input   = { Bucket = self.Name }
    into    = "VersioningConfiguration"
  }
  follow "GetBucketLogging" {
    actions = ["s3:GetBucketLogging"]
    input   = { Bucket = self.Name }
    root    = "LoggingEnabled"
    into    = "LoggingConfiguration"
  }
  follow "GetBucketOwnershipControls" {
    actions = ["s3:GetBucketOwnershipControls"]
    input   = { Bucket = self.Name }
    root    = "OwnershipControls"
    into    = "OwnershipControls"
    not_set = ["OwnershipControlsNotFoundError"]
  }
  follow "GetBucketLifecycleConfiguration" {
    actions = ["s3:GetLifecycleConfiguration"]
    input   = { Bucket = self.Name }
    into    = "LifecycleConfiguration"
    not_set = ["NoSuchLifecycleConfiguration"]
  }
  follow "GetObjectLockConfiguration" {
    actions = ["s3:GetBucketObjectLockConfiguration"]
    input   = { Bucket = self.Name }
    root    = "ObjectLockConfiguration"
    into    = "ObjectLockConfiguration"
    not_set = ["ObjectLockConfigurationNotFoundError"]
  }
  follow "GetBucketReplication" {
    actions = ["s3:GetReplicationConfiguration"]
    input   = { Bucket = self.Name }
    root    = "ReplicationConfiguration"
    into    = "ReplicationConfiguration"
    not_set = ["ReplicationConfigurationNotFoundError"]
  }
  follow "GetBucketNotificationConfiguration" {
    actions = ["s3:GetBucketNotification"]
    input   = { Bucket = self.Name }
    into    = "NotificationConfiguration"
  }
  follow "GetBucketCors" {
    actions = ["s3:GetBucketCORS"]
    input   = { Bucket = self.Name }
    into    = "CorsConfiguration"
    not_set = ["NoSuchCORSConfiguration"]
  }
  follow "GetBucketWebsite" {
    actions = ["s3:GetBucketWebsite"]
    input   = { Bucket = self.Name }
    into    = "WebsiteConfiguration"
    not_set = ["NoSuchWebsiteConfiguration"]
  }
  follow "GetBucketAccelerateConfiguration" {
    actions = ["s3:GetAccelerateConfiguration"]
    input   = { Bucket = self.Name }
  }
  follow "GetBucketTagging" {
    actions = ["s3:GetBucketTagging"]
    input   = { Bucket = self.Name }
    not_set = ["NoSuchTagSet"]
  }
}

live "AWS::S3::BucketPolicy" {
  service   = "s3"
  operation = "ListBuckets"
  actions   = ["s3:ListAllMyBuckets"]
  items     = "Buckets[]"
  id        = "Name"
  page      = { in = "ContinuationToken", out = "ContinuationToken" }
  scope     = "global"
  core      = true
  set = {
    Bucket         = self.Name
    PolicyDocument = self.GetBucketPolicy.Policy
  }
  follow "GetBucketPolicy" {
    actions = ["s3:GetBucketPolicy"]
    input   = { Bucket = self.Name }
    not_set = ["NoSuchBucketPolicy"]
  }
}

live "AWS::S3ObjectLambda::AccessPointPolicy" {
  service   = "s3control"
  operation = "ListAccessPointsForObjectLambda"
  actions   = ["s3:ListAccessPointsForObjectLambda"]
  input     = { AccountId = provider.account }
  items     = "ObjectLambdaAccessPointList[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    PolicyDocument = self.GetAccessPointPolicyForObjectLambda.Policy
  }
  follow "GetAccessPointPolicyForObjectLambda" {
    actions = ["s3:GetAccessPointPolicyForObjectLambda"]
    input   = { AccountId = provider.account, Name = self.Name }
    not_set = ["NoSuchAccessPointPolicy"]
  }
}
