terraform "aws_glue_job" {
  type = "AWS::Glue::Job"
  set  = { Role = self.role_arn }
}

terraform "aws_glue_crawler" {
  type = "AWS::Glue::Crawler"
  set  = { CrawlerSecurityConfiguration = self.security_configuration }
}

terraform "aws_glue_dev_endpoint" {
  type = "AWS::Glue::DevEndpoint"
  set  = { EndpointName = self.name }
}

terraform "aws_glue_connection" {
  type = "AWS::Glue::Connection"
  set = {
    ConnectionInput = {
      ConnectionProperties           = self.connection_properties
      ConnectionType                 = self.connection_type
      Name                           = self.name
      PhysicalConnectionRequirements = self.physical_connection_requirements
    }
  }
}

terraform "aws_glue_security_configuration" {
  type = "AWS::Glue::SecurityConfiguration"
  set = {
    EncryptionConfiguration = {
      CloudWatchEncryption   = { CloudWatchEncryptionMode = self.encryption_configuration[0].cloudwatch_encryption[0].cloudwatch_encryption_mode, KmsKeyArn = self.encryption_configuration[0].cloudwatch_encryption[0].kms_key_arn }
      JobBookmarksEncryption = { JobBookmarksEncryptionMode = self.encryption_configuration[0].job_bookmarks_encryption[0].job_bookmarks_encryption_mode, KmsKeyArn = self.encryption_configuration[0].job_bookmarks_encryption[0].kms_key_arn }
      S3Encryptions          = [for e in each(self.encryption_configuration[0].s3_encryption) : { KmsKeyArn = e.kms_key_arn, S3EncryptionMode = e.s3_encryption_mode }]
    }
  }
}

terraform "aws_glue_data_catalog_encryption_settings" {
  type = "AWS::Glue::DataCatalogEncryptionSettings"
  set = {
    DataCatalogEncryptionSettings = {
      ConnectionPasswordEncryption = { KmsKeyId = self.data_catalog_encryption_settings[0].connection_password_encryption[0].aws_kms_key_id, ReturnConnectionPasswordEncrypted = self.data_catalog_encryption_settings[0].connection_password_encryption[0].return_connection_password_encrypted }
      EncryptionAtRest             = { CatalogEncryptionMode = self.data_catalog_encryption_settings[0].encryption_at_rest[0].catalog_encryption_mode, SseAwsKmsKeyId = self.data_catalog_encryption_settings[0].encryption_at_rest[0].sse_aws_kms_key_id }
    }
  }
}

terraform "aws_glue_catalog_database" {
  type = "AWS::Glue::Database"
  set  = { DatabaseName = self.name }
}

types {
  aws_glue_ml_transform = "AWS::Glue::MLTransform"
}
