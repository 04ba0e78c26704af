locals {
  # Canned access control lists in CloudFormation's spelling.
  acls = {
    "private"                   = "Private"
    "public-read"               = "PublicRead"
    "public-read-write"         = "PublicReadWrite"
    "authenticated-read"        = "AuthenticatedRead"
    "log-delivery-write"        = "LogDeliveryWrite"
    "bucket-owner-read"         = "BucketOwnerRead"
    "bucket-owner-full-control" = "BucketOwnerFullControl"
    "aws-exec-read"             = "AwsExecRead"
  }
}

terraform "aws_s3_bucket" {
  type = "AWS::S3::Bucket"
  set = {
    BucketName = self.bucket
    AccessControl = (self.grant == null ? local.acls[self.acl]
      : anytrue([for g in self.grant : endswith(g.uri, "/AllUsers") && anytrue([for p in g.permissions : contains(["WRITE", "FULL_CONTROL"], p)])]) ? "PublicReadWrite"
      : anytrue([for g in self.grant : endswith(g.uri, "/AllUsers")]) ? "PublicRead"
      : anytrue([for g in self.grant : endswith(g.uri, "/AuthenticatedUsers")]) ? "AuthenticatedRead"
      : anytrue([for g in self.grant : endswith(g.uri, "/s3/LogDelivery") && anytrue([for p in g.permissions : contains(["WRITE", "FULL_CONTROL"], p)])]) ? "LogDeliveryWrite"
    : local.acls[self.acl])
    AccelerateConfiguration = { AccelerationStatus = self.acceleration_status }
    BucketEncryption = {
      ServerSideEncryptionConfiguration = [for r in each(self.server_side_encryption_configuration[0].rule) : { ServerSideEncryptionByDefault = r.apply_server_side_encryption_by_default, BucketKeyEnabled = r.bucket_key_enabled }]
    }
    CorsConfiguration = { CorsRules = [for r in each(self.cors_rule) : merge(r, { ExposedHeaders = r.expose_headers, MaxAge = r.max_age_seconds })] }
    LifecycleConfiguration = {
      Rules = [for r in each(self.lifecycle_rule) : {
        Id                             = r.id
        Status                         = r.enabled == null ? null : r.enabled ? "Enabled" : "Disabled"
        Prefix                         = r.prefix
        TagFilters                     = r.tags
        AbortIncompleteMultipartUpload = { DaysAfterInitiation = r.abort_incomplete_multipart_upload_days }
        ExpirationDate                 = r.expiration[0].date
        ExpirationInDays               = r.expiration[0].days
        ExpiredObjectDeleteMarker      = r.expiration[0].expired_object_delete_marker
        NoncurrentVersionExpiration    = { NoncurrentDays = r.noncurrent_version_expiration[0].days }
        NoncurrentVersionTransitions   = [for t in each(r.noncurrent_version_transition) : { TransitionInDays = t.days, StorageClass = t.storage_class }]
        Transitions                    = [for t in each(r.transition) : { TransitionInDays = t.days, TransitionDate = t.date, StorageClass = t.storage_class }]
      }]
    }
    LoggingConfiguration    = { DestinationBucketName = self.logging[0].target_bucket, LogFilePrefix = self.logging[0].target_prefix }
    ObjectLockConfiguration = self.object_lock_configuration
    ObjectLockEnabled       = self.object_lock_configuration == null ? self.object_lock_enabled : self.object_lock_configuration[0].object_lock_enabled == "Enabled"
    ReplicationConfiguration = {
      Role = self.replication_configuration[0].role
      Rules = [for r in each(self.replication_configuration[0].rules) : {
        Id          = r.id
        Status      = r.status
        Prefix      = r.prefix
        Priority    = r.priority
        Destination = { Bucket = r.destination[0].bucket, StorageClass = r.destination[0].storage_class, Account = r.destination[0].account_id, EncryptionConfiguration = { ReplicaKmsKeyID = r.destination[0].replica_kms_key_id } }
      }]
    }
    VersioningConfiguration = { Status = self.versioning == null ? null : self.versioning[0].enabled == true ? "Enabled" : "Suspended" }
    WebsiteConfiguration = {
      IndexDocument         = self.website[0].index_document
      ErrorDocument         = self.website[0].error_document
      RedirectAllRequestsTo = { HostName = self.website[0].redirect_all_requests_to }
    }
  }
  also "AWS::S3::BucketPolicy" {
    when = self.policy != null
    set  = { Bucket = this, PolicyDocument = json(self.policy) }
  }
  computed = ["cors_rule", "grant", "lifecycle_rule", "logging", "object_lock_configuration", "replication_configuration", "server_side_encryption_configuration", "versioning", "website"]
}

terraform "aws_s3_bucket_policy" {
  type = "AWS::S3::BucketPolicy"
  set  = { PolicyDocument = json(self.policy) }
}

fold "aws_s3_bucket_accelerate_configuration" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { AccelerateConfiguration = { AccelerationStatus = self.status } }
}

fold "aws_s3_bucket_acl" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set = {
    AccessControl = (self.access_control_policy == null ? local.acls[self.acl]
      : anytrue([for g in self.access_control_policy[0].grant : endswith(g.grantee[0].uri, "/AllUsers") && contains(["WRITE", "FULL_CONTROL"], g.permission)]) ? "PublicReadWrite"
      : anytrue([for g in self.access_control_policy[0].grant : endswith(g.grantee[0].uri, "/AllUsers")]) ? "PublicRead"
      : anytrue([for g in self.access_control_policy[0].grant : endswith(g.grantee[0].uri, "/AuthenticatedUsers")]) ? "AuthenticatedRead"
      : anytrue([for g in self.access_control_policy[0].grant : endswith(g.grantee[0].uri, "/s3/LogDelivery") && contains(["WRITE", "FULL_CONTROL"], g.permission)]) ? "LogDeliveryWrite"
    : "Private")
  }
}

fold "aws_s3_bucket_analytics_configuration" {
  into   = "AWS::S3::Bucket"
  on     = self.bucket
  append = { AnalyticsConfigurations = [{ Id = self.name, Prefix = self.filter[0].prefix }] }
}

fold "aws_s3_bucket_cors_configuration" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { CorsConfiguration = { CorsRules = [for r in each(self.cors_rule) : merge(r, { ExposedHeaders = r.expose_headers, MaxAge = r.max_age_seconds })] } }
}

fold "aws_s3_bucket_intelligent_tiering_configuration" {
  into   = "AWS::S3::Bucket"
  on     = self.bucket
  append = { IntelligentTieringConfigurations = [{ Id = self.name, Status = self.status, Prefix = self.filter[0].prefix, Tierings = self.tiering }] }
}

fold "aws_s3_bucket_inventory" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  append = {
    InventoryConfigurations = [{
      Id                     = self.name
      Enabled                = self.enabled == null ? true : self.enabled
      IncludedObjectVersions = self.included_object_versions
      OptionalFields         = self.optional_fields
      Prefix                 = self.filter[0].prefix
      ScheduleFrequency      = self.schedule[0].frequency
      Destination            = { BucketArn = self.destination[0].bucket[0].bucket_arn, Format = self.destination[0].bucket[0].format, Prefix = self.destination[0].bucket[0].prefix }
    }]
  }
}

fold "aws_s3_bucket_lifecycle_configuration" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set = {
    LifecycleConfiguration = {
      TransitionDefaultMinimumObjectSize = self.transition_default_minimum_object_size
      Rules = [for r in each(self.rule) : {
        Id                             = r.id
        Status                         = r.status
        Prefix                         = r.prefix == null ? r.filter[0].prefix : r.prefix
        AbortIncompleteMultipartUpload = r.abort_incomplete_multipart_upload
        ExpirationDate                 = r.expiration[0].date
        ExpirationInDays               = r.expiration[0].days
        ExpiredObjectDeleteMarker      = r.expiration[0].expired_object_delete_marker
        NoncurrentVersionExpiration    = r.noncurrent_version_expiration
        NoncurrentVersionTransitions   = [for t in each(r.noncurrent_version_transition) : merge(t, { TransitionInDays = t.noncurrent_days })]
        Transitions                    = [for t in each(r.transition) : { TransitionInDays = t.days, TransitionDate = t.date, StorageClass = t.storage_class }]
      }]
    }
  }
}

fold "aws_s3_bucket_logging" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { LoggingConfiguration = { DestinationBucketName = self.target_bucket, LogFilePrefix = self.target_prefix, TargetObjectKeyFormat = self.target_object_key_format } }
}

fold "aws_s3_bucket_metric" {
  into   = "AWS::S3::Bucket"
  on     = self.bucket
  append = { MetricsConfigurations = [{ Id = self.name, Prefix = self.filter[0].prefix }] }
}

fold "aws_s3_bucket_notification" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set = {
    NotificationConfiguration = {
      EventBridgeConfiguration = self.eventbridge == true ? { EventBridgeEnabled = true } : null
      LambdaConfigurations     = flatten([for n in each(self.lambda_function) : spread({ Function = n.lambda_function_arn }, { Event = n.events })])
      QueueConfigurations      = flatten([for n in each(self.queue) : spread({ Queue = n.queue_arn }, { Event = n.events })])
      TopicConfigurations      = flatten([for n in each(self.topic) : spread({ Topic = n.topic_arn }, { Event = n.events })])
    }
  }
}

fold "aws_s3_bucket_object_lock_configuration" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { ObjectLockEnabled = true, ObjectLockConfiguration = { ObjectLockEnabled = "Enabled", Rule = self.rule } }
}

fold "aws_s3_bucket_ownership_controls" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { OwnershipControls = { Rules = self.rule } }
}

fold "aws_s3_bucket_public_access_block" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { PublicAccessBlockConfiguration = self }
}

fold "aws_s3_bucket_replication_configuration" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { ReplicationConfiguration = { Role = self.role, Rules = self.rule } }
}

fold "aws_s3_bucket_server_side_encryption_configuration" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set = {
    BucketEncryption = {
      ServerSideEncryptionConfiguration = [for r in each(self.rule) : {
        ServerSideEncryptionByDefault = r.apply_server_side_encryption_by_default
        BucketKeyEnabled              = r.bucket_key_enabled
        BlockedEncryptionTypes        = { EncryptionType = r.blocked_encryption_types }
      }]
    }
  }
}

fold "aws_s3_bucket_versioning" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set  = { VersioningConfiguration = { Status = self.versioning_configuration[0].status } }
}

fold "aws_s3_bucket_website_configuration" {
  into = "AWS::S3::Bucket"
  on   = self.bucket
  set = {
    WebsiteConfiguration = {
      IndexDocument         = self.index_document[0].suffix
      ErrorDocument         = self.error_document[0].key
      RedirectAllRequestsTo = self.redirect_all_requests_to
      RoutingRules          = [for r in each(self.routing_rule) : { RedirectRule = r.redirect, RoutingRuleCondition = r.condition }]
    }
  }
}

fold "aws_s3control_access_point_policy" {
  into = "AWS::S3::AccessPoint"
  on   = self.access_point_arn
  set  = { Policy = json(self.policy) }
}

terraform "aws_s3control_multi_region_access_point" {
  type = "AWS::S3::MultiRegionAccessPoint"
  set = {
    Name                           = self.details[0].name
    PublicAccessBlockConfiguration = self.details[0].public_access_block
    Regions                        = [for r in each(self.details[0].region) : { Bucket = r.bucket, BucketAccountId = r.bucket_account_id }]
  }
}

terraform "aws_s3control_multi_region_access_point_policy" {
  type = "AWS::S3::MultiRegionAccessPointPolicy"
  set  = { MrapName = self.details[0].name, Policy = json(self.details[0].policy) }
}

terraform "aws_s3_directory_bucket" {
  type = "AWS::S3Express::DirectoryBucket"
  set  = { BucketName = self.bucket, LocationName = self.location[0].name }
}

terraform "aws_s3tables_table_bucket" {
  type = "AWS::S3Tables::TableBucket"
  set  = { TableBucketName = self.name }
}

terraform "aws_s3tables_table" {
  type = "AWS::S3Tables::Table"
  set  = { TableName = self.name }
}

terraform "aws_s3tables_table_policy" {
  type = "AWS::S3Tables::TablePolicy"
  set  = { ResourcePolicy = json(self.resource_policy) }
}

terraform "aws_s3control_bucket_policy" {
  type = "AWS::S3Outposts::BucketPolicy"
  set  = { PolicyDocument = json(self.policy) }
}

terraform "aws_s3control_object_lambda_access_point_policy" {
  type = "AWS::S3ObjectLambda::AccessPointPolicy"
  set  = { ObjectLambdaAccessPoint = self.name, PolicyDocument = json(self.policy) }
}

terraform "aws_s3outposts_endpoint" {
  type = "AWS::S3Outposts::Endpoint"
}

types {
  aws_s3_access_point                      = "AWS::S3::AccessPoint"
  aws_s3control_access_grant               = "AWS::S3::AccessGrant"
  aws_s3control_access_grants_instance     = "AWS::S3::AccessGrantsInstance"
  aws_s3control_access_grants_location     = "AWS::S3::AccessGrantsLocation"
  aws_s3control_bucket                     = "AWS::S3Outposts::Bucket"
  aws_s3control_object_lambda_access_point = "AWS::S3ObjectLambda::AccessPoint"
  aws_s3control_storage_lens_configuration = "AWS::S3::StorageLens"
  aws_s3tables_table_bucket_policy         = "AWS::S3Tables::TableBucketPolicy"
  aws_s3vectors_vector_bucket              = "AWS::S3Vectors::VectorBucket"
  aws_s3vectors_vector_bucket_policy       = "AWS::S3Vectors::VectorBucketPolicy"
  aws_s3vectors_index                      = "AWS::S3Vectors::Index"
}

# CloudFormation does not set it; the type is Onus's own.
terraform "aws_s3_account_public_access_block" {
  type = "AWS::S3::AccountPublicAccessBlock"
  set = {
    AccountId             = self.account_id
    BlockPublicAcls       = self.block_public_acls == null ? false : self.block_public_acls
    BlockPublicPolicy     = self.block_public_policy == null ? false : self.block_public_policy
    IgnorePublicAcls      = self.ignore_public_acls == null ? false : self.ignore_public_acls
    RestrictPublicBuckets = self.restrict_public_buckets == null ? false : self.restrict_public_buckets
  }
}
