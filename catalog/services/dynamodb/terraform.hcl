terraform "aws_dynamodb_table" {
  type = "AWS::DynamoDB::Table"
  set = {
    AttributeDefinitions = [for a in each(self.attribute) : { AttributeName = a.name, AttributeType = a.type }]
    GlobalSecondaryIndexes = [for i in each(self.global_secondary_index) : {
      IndexName             = i.name
      KeySchema             = concat([{ AttributeName = i.hash_key, KeyType = "HASH" }], i.range_key == null ? [] : [{ AttributeName = i.range_key, KeyType = "RANGE" }])
      Projection            = { ProjectionType = i.projection_type, NonKeyAttributes = i.non_key_attributes }
      ProvisionedThroughput = { ReadCapacityUnits = i.read_capacity, WriteCapacityUnits = i.write_capacity }
    }]
    KeySchema = concat(self.hash_key == null ? [] : [{ AttributeName = self.hash_key, KeyType = "HASH" }], self.range_key == null ? [] : [{ AttributeName = self.range_key, KeyType = "RANGE" }])
    LocalSecondaryIndexes = [for i in each(self.local_secondary_index) : {
      IndexName  = i.name
      KeySchema  = concat(self.hash_key == null ? [] : [{ AttributeName = self.hash_key, KeyType = "HASH" }], [{ AttributeName = i.range_key, KeyType = "RANGE" }])
      Projection = { ProjectionType = i.projection_type, NonKeyAttributes = i.non_key_attributes }
    }]
    PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = self.point_in_time_recovery[0].enabled, RecoveryPeriodInDays = self.point_in_time_recovery[0].recovery_period_in_days }
    ProvisionedThroughput            = { ReadCapacityUnits = self.read_capacity, WriteCapacityUnits = self.write_capacity }
    SSESpecification                 = { SSEEnabled = self.server_side_encryption[0].enabled, KMSMasterKeyId = self.server_side_encryption[0].kms_key_arn }
    StreamSpecification              = self.stream_enabled == false ? null : { StreamViewType = self.stream_view_type }
    TableName                        = self.name
    TimeToLiveSpecification          = { AttributeName = self.ttl[0].attribute_name, Enabled = self.ttl[0].enabled }
  }
  defaults = { BillingMode = "PROVISIONED", DeletionProtectionEnabled = false }
  meta     = { Replicas = [for r in each(self.replica) : { Region = r.region_name }] }
}

fold "aws_dynamodb_resource_policy" {
  into = "AWS::DynamoDB::Table"
  on   = self.resource_arn
  set  = { ResourcePolicy = { PolicyDocument = json(self.policy) } }
}

fold "aws_dynamodb_contributor_insights" {
  into = "AWS::DynamoDB::Table"
  on   = self.table_name
  set  = { ContributorInsightsSpecification = { Enabled = true, Mode = self.mode } }
}

fold "aws_dynamodb_kinesis_streaming_destination" {
  into = "AWS::DynamoDB::Table"
  on   = self.table_name
  set  = { KinesisStreamSpecification = self }
}

terraform "aws_dynamodb_global_table" {
  type = "AWS::DynamoDB::GlobalTable"
  set  = { TableName = self.name, Replicas = [for r in each(self.replica) : { Region = r.region_name }] }
}

terraform "aws_dax_cluster" {
  type = "AWS::DAX::Cluster"
  set = {
    PreferredMaintenanceWindow = self.maintenance_window
    SSESpecification           = { SSEEnabled = self.server_side_encryption[0].enabled }
  }
  defaults = { ClusterEndpointEncryptionType = "NONE", SSESpecification = { SSEEnabled = false } }
}

terraform "aws_dax_parameter_group" {
  type = "AWS::DAX::ParameterGroup"
  set  = { ParameterGroupName = self.name, ParameterNameValues = merge([for p in each(self.parameters) : { (p.name) = p.value }]...) }
}

terraform "aws_dax_subnet_group" {
  type = "AWS::DAX::SubnetGroup"
  set  = { SubnetGroupName = self.name }
}
