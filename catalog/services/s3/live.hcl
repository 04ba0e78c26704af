live "AWS::S3::AccountPublicAccessBlock" {
  service   = "s3control"
  operation = "GetPublicAccessBlock"
  actions   = ["s3:GetAccountPublicAccessBlock"]
  input     = { AccountId = provider.account }
  items     = "PublicAccessBlockConfiguration"
  scope     = "global"
  not_set   = ["NoSuchPublicAccessBlockConfiguration"]
  core      = true
  equal     = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"]
}

live "AWS::S3::Bucket" {
  service   = "s3"
  operation = "ListBuckets"
  actions   = ["s3:ListAllMyBuckets"]
  input     = { MaxBuckets = 1000 }
  items     = "Buckets[]"
  id        = "Name"
  gone      = ["NoSuchBucket"]
  page      = { in = "ContinuationToken", out = "ContinuationToken" }
  scope     = "global"
  core      = true
  names     = "arn:${provider.partition}:s3:::${self.Name}"
  region    = self.BucketRegion
  equal     = ["CorsConfiguration.CorsRules.AllowedMethods", "CorsConfiguration.CorsRules.AllowedOrigins", "LifecycleConfiguration.Rules.AbortIncompleteMultipartUpload.DaysAfterInitiation", "LifecycleConfiguration.Rules.NoncurrentVersionExpiration", "LifecycleConfiguration.Rules.Status", "LifecycleConfiguration.Rules.Transitions.StorageClass", "NotificationConfiguration.EventBridgeConfiguration", "NotificationConfiguration.QueueConfigurations", "NotificationConfiguration.TopicConfigurations", "ObjectLockConfiguration.Rule.DefaultRetention.Days", "ObjectLockConfiguration.Rule.DefaultRetention.Mode", "ObjectLockConfiguration.Rule.DefaultRetention.Years", "OwnershipControls.Rules.ObjectOwnership", "PublicAccessBlockConfiguration.BlockPublicAcls", "PublicAccessBlockConfiguration.BlockPublicPolicy", "PublicAccessBlockConfiguration.IgnorePublicAcls", "PublicAccessBlockConfiguration.RestrictPublicBuckets", "ReplicationConfiguration.Rules.Status", "VersioningConfiguration.Status", "WebsiteConfiguration.RedirectAllRequestsTo"]
  set = {
    AccessControl = (self.GetBucketAcl == null ? null
      : anytrue([for g in each(self.GetBucketAcl.Grants) : endswith(coalesce(g.Grantee.URI, "-"), "/AllUsers") && contains(["WRITE", "FULL_CONTROL"], g.Permission)]) ? "PublicReadWrite"
      : anytrue([for g in each(self.GetBucketAcl.Grants) : endswith(coalesce(g.Grantee.URI, "-"), "/AllUsers")]) ? "PublicRead"
      : anytrue([for g in each(self.GetBucketAcl.Grants) : endswith(coalesce(g.Grantee.URI, "-"), "/AuthenticatedUsers")]) ? "AuthenticatedRead"
      : anytrue([for g in each(self.GetBucketAcl.Grants) : endswith(coalesce(g.Grantee.URI, "-"), "/LogDelivery") && contains(["WRITE", "FULL_CONTROL"], g.Permission)]) ? "LogDeliveryWrite"
    : "Private")
    BucketEncryption          = { ServerSideEncryptionConfiguration = [for r in each(self.BucketEncryption.Rules) : { ServerSideEncryptionByDefault = r.ApplyServerSideEncryptionByDefault, BucketKeyEnabled = r.BucketKeyEnabled, BlockedEncryptionTypes = { EncryptionType = r.BlockedEncryptionTypes.EncryptionType } }] }
    LoggingConfiguration      = { DestinationBucketName = self.LoggingConfiguration.TargetBucket, LogFilePrefix = self.LoggingConfiguration.TargetPrefix }
    LifecycleConfiguration    = { Rules = [for r in each(self.LifecycleConfiguration.Rules) : merge(r, { Id = r.ID, ExpirationInDays = r.Expiration.Days, ExpirationDate = r.Expiration.Date, NoncurrentVersionTransitions = r.NoncurrentVersionTransitions, Transitions = [for t in each(r.Transitions) : { StorageClass = t.StorageClass, TransitionInDays = t.Days, TransitionDate = t.Date }] })] }
    CorsConfiguration         = { CorsRules = [for r in each(self.CorsConfiguration.CORSRules) : merge(r, { ExposedHeaders = r.ExposeHeaders, MaxAge = r.MaxAgeSeconds })] }
    ObjectLockEnabled         = self.ObjectLockConfiguration == null ? null : self.ObjectLockConfiguration.ObjectLockEnabled == "Enabled"
    AccelerateConfiguration   = { AccelerationStatus = self.GetBucketAccelerateConfiguration.Status }
    BucketName                = self.Name
    NotificationConfiguration = merge(self.NotificationConfiguration, { LambdaConfigurations = self.NotificationConfiguration.LambdaFunctionConfigurations })
    Tags                      = self.GetBucketTagging.TagSet
  }
  follow "GetBucketEncryption" {
    actions  = ["s3:GetEncryptionConfiguration"]
    input    = { Bucket = self.Name }
    root     = "ServerSideEncryptionConfiguration"
    into     = "BucketEncryption"
    not_set  = ["ServerSideEncryptionConfigurationNotFoundError"]
    recorded = coalesce(self.ServerSideEncryptionConfiguration, {})
  }
  follow "GetPublicAccessBlock" {
    actions  = ["s3:GetBucketPublicAccessBlock"]
    input    = { Bucket = self.Name }
    root     = "PublicAccessBlockConfiguration"
    into     = "PublicAccessBlockConfiguration"
    not_set  = ["NoSuchPublicAccessBlockConfiguration"]
    recorded = coalesce(self.PublicAccessBlockConfiguration, {})
  }
  follow "GetBucketVersioning" {
    actions  = ["s3:GetBucketVersioning"]
    input    = { Bucket = self.Name }
    into     = "VersioningConfiguration"
    recorded = { Status = self.BucketVersioningConfiguration.status }
  }
  follow "GetBucketLogging" {
    actions  = ["s3:GetBucketLogging"]
    input    = { Bucket = self.Name }
    root     = "LoggingEnabled"
    into     = "LoggingConfiguration"
    recorded = self.BucketLoggingConfiguration.destinationBucketName == null ? {} : { TargetBucket = self.BucketLoggingConfiguration.destinationBucketName, TargetPrefix = self.BucketLoggingConfiguration.logFilePrefix }
  }
  follow "GetBucketOwnershipControls" {
    actions = ["s3:GetBucketOwnershipControls"]
    input   = { Bucket = self.Name }
    root    = "OwnershipControls"
    into    = "OwnershipControls"
    not_set = ["OwnershipControlsNotFoundError"]
  }
  follow "GetBucketLifecycleConfiguration" {
    actions  = ["s3:GetLifecycleConfiguration"]
    input    = { Bucket = self.Name }
    into     = "LifecycleConfiguration"
    not_set  = ["NoSuchLifecycleConfiguration"]
    recorded = self.BucketLifecycleConfiguration == null ? {} : { Rules = [for r in each(self.BucketLifecycleConfiguration.rules) : merge(r, { Expiration = { Days = r.expirationInDays }, NoncurrentVersionExpiration = { NoncurrentDays = r.noncurrentVersionExpirationInDays } })] }
  }
  follow "GetObjectLockConfiguration" {
    actions  = ["s3:GetBucketObjectLockConfiguration"]
    input    = { Bucket = self.Name }
    root     = "ObjectLockConfiguration"
    into     = "ObjectLockConfiguration"
    not_set  = ["ObjectLockConfigurationNotFoundError"]
    recorded = coalesce(self.ObjectLockConfiguration, {})
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
    actions  = ["s3:GetBucketCORS"]
    input    = { Bucket = self.Name }
    into     = "CorsConfiguration"
    not_set  = ["NoSuchCORSConfiguration"]
    recorded = self.BucketCrossOriginConfiguration == null ? {} : { CORSRules = self.BucketCrossOriginConfiguration.rules }
  }
  follow "GetBucketWebsite" {
    actions  = ["s3:GetBucketWebsite"]
    input    = { Bucket = self.Name }
    into     = "WebsiteConfiguration"
    not_set  = ["NoSuchWebsiteConfiguration"]
    recorded = self.BucketWebsiteConfiguration == null ? {} : { RedirectAllRequestsTo = self.BucketWebsiteConfiguration.redirectAllRequestsTo, IndexDocument = { Suffix = self.BucketWebsiteConfiguration.indexDocumentSuffix } }
  }
  follow "GetBucketAccelerateConfiguration" {
    actions  = ["s3:GetAccelerateConfiguration"]
    input    = { Bucket = self.Name }
    recorded = { Status = self.BucketAccelerateConfiguration.status }
  }
  follow "GetBucketTagging" {
    actions = ["s3:GetBucketTagging"]
    input   = { Bucket = self.Name }
    not_set = ["NoSuchTagSet"]
  }
  follow "GetBucketAcl" {
    actions = ["s3:GetBucketAcl"]
    input   = { Bucket = self.Name }
    when    = !anytrue([for r in each(self.OwnershipControls.Rules) : r.ObjectOwnership == "BucketOwnerEnforced"])
  }
  follow "GetBucketPolicy" {
    actions  = ["s3:GetBucketPolicy"]
    input    = { Bucket = self.Name }
    not_set  = ["NoSuchBucketPolicy"]
    recorded = self.BucketPolicy.policyText == null ? (self.BucketPolicy == null ? null : {}) : { Policy = self.BucketPolicy.policyText }
  }
  also "AWS::S3::BucketPolicy" {
    when = self.GetBucketPolicy != null
    set  = { Bucket = self.Name, PolicyDocument = json(self.GetBucketPolicy.Policy) }
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
  only      = self.GetAccessPointPolicyForObjectLambda.Policy != null
  set = {
    PolicyDocument = self.GetAccessPointPolicyForObjectLambda.Policy
  }
  follow "GetAccessPointPolicyForObjectLambda" {
    actions = ["s3:GetAccessPointPolicyForObjectLambda"]
    input   = { AccountId = provider.account, Name = self.Name }
    not_set = ["NoSuchAccessPointPolicy"]
  }
}

live "AWS::S3::AccessPoint" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3:ListAccessPoints"]
  input     = { TypeName = "AWS::S3::AccessPoint" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "s3:GetAccessPoint", "s3:GetAccessPointPolicy", "s3:ListTagsForResource"]
    input   = { TypeName = "AWS::S3::AccessPoint", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::S3::MultiRegionAccessPoint" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3:ListMultiRegionAccessPoints"]
  input     = { TypeName = "AWS::S3::MultiRegionAccessPoint" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "s3:GetMultiRegionAccessPoint"]
    input   = { TypeName = "AWS::S3::MultiRegionAccessPoint", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::S3Express::AccessPoint" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3express:ListAccessPointsForDirectoryBuckets"]
  input     = { TypeName = "AWS::S3Express::AccessPoint" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "s3express:GetAccessPoint", "s3express:GetAccessPointPolicy", "s3express:GetAccessPointScope", "s3express:ListTagsForResource"]
    input   = { TypeName = "AWS::S3Express::AccessPoint", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::S3Express::BucketPolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3express:GetBucketPolicy", "s3express:ListAllMyDirectoryBuckets"]
  input     = { TypeName = "AWS::S3Express::BucketPolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "s3express:GetBucketPolicy"]
    input   = { TypeName = "AWS::S3Express::BucketPolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::S3Express::DirectoryBucket" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3express:ListAllMyDirectoryBuckets"]
  input     = { TypeName = "AWS::S3Express::DirectoryBucket" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeAvailabilityZones", "s3express:GetEncryptionConfiguration", "s3express:GetInventoryConfiguration", "s3express:GetLifecycleConfiguration", "s3express:GetMetricsConfiguration", "s3express:ListAllMyDirectoryBuckets", "s3express:ListTagsForResource"]
    input   = { TypeName = "AWS::S3Express::DirectoryBucket", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::S3Outposts::AccessPoint" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3-outposts:ListAccessPoints"]
  input     = { TypeName = "AWS::S3Outposts::AccessPoint" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "s3-outposts:GetAccessPoint", "s3-outposts:GetAccessPointPolicy"]
    input   = { TypeName = "AWS::S3Outposts::AccessPoint", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::S3Tables::TableBucketPolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3tables:GetTableBucketPolicy", "s3tables:ListTableBuckets"]
  input     = { TypeName = "AWS::S3Tables::TableBucketPolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "s3tables:GetTableBucketPolicy"]
    input   = { TypeName = "AWS::S3Tables::TableBucketPolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::S3Vectors::VectorBucketPolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "s3vectors:GetVectorBucketPolicy", "s3vectors:ListVectorBuckets"]
  input     = { TypeName = "AWS::S3Vectors::VectorBucketPolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "s3vectors:GetVectorBucketPolicy"]
    input   = { TypeName = "AWS::S3Vectors::VectorBucketPolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
