terraform "aws_dms_replication_instance" {
  type = "AWS::DMS::ReplicationInstance"
  set = {
    KmsKeyId                         = self.kms_key_arn
    ReplicationInstanceIdentifier    = self.replication_instance_id
    ReplicationSubnetGroupIdentifier = self.replication_subnet_group_id
  }
  defaults = { AutoMinorVersionUpgrade = false, MultiAZ = false, PubliclyAccessible = false }
}

terraform "aws_dms_endpoint" {
  type = "AWS::DMS::Endpoint"
  set = {
    EndpointIdentifier = self.endpoint_id
    KmsKeyId           = self.kms_key_arn
    PostgreSqlSettings = self.postgres_settings
  }
  defaults = { SslMode = "none" }
}

terraform "aws_dms_s3_endpoint" {
  type = "AWS::DMS::Endpoint"
  set = {
    EndpointIdentifier = self.endpoint_id
    EngineName         = "s3"
    KmsKeyId           = self.kms_key_arn
    S3Settings         = { BucketFolder = self.bucket_folder, BucketName = self.bucket_name, EncryptionMode = self.encryption_mode, ServerSideEncryptionKmsKeyId = self.server_side_encryption_kms_key_id, ServiceAccessRoleArn = self.service_access_role_arn }
  }
}

terraform "aws_dms_replication_task" {
  type = "AWS::DMS::ReplicationTask"
  set  = { ReplicationTaskIdentifier = self.replication_task_id }
}

terraform "aws_dms_replication_subnet_group" {
  type = "AWS::DMS::ReplicationSubnetGroup"
  set  = { ReplicationSubnetGroupIdentifier = self.replication_subnet_group_id }
}
