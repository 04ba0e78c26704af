terraform "aws_keyspaces_table" {
  type = "AWS::Cassandra::Table"
  set = {
    BillingMode                = { Mode = self.capacity_specification[0].throughput_mode == "PROVISIONED" ? "PROVISIONED" : self.capacity_specification[0].throughput_mode == null ? null : "ON_DEMAND" }
    EncryptionSpecification    = { EncryptionType = self.encryption_specification[0].type, KmsKeyIdentifier = self.encryption_specification[0].kms_key_identifier }
    PointInTimeRecoveryEnabled = self.point_in_time_recovery[0].status == null ? null : self.point_in_time_recovery[0].status == "ENABLED"
  }
}

terraform "aws_keyspaces_keyspace" {
  type = "AWS::Cassandra::Keyspace"
  set  = { KeyspaceName = self.name }
}
