live "AWS::DAX::Cluster" {
  service   = "dax"
  operation = "DescribeClusters"
  actions   = ["dax:DescribeClusters"]
  items     = "Clusters[]"
  id        = "ClusterName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["ClusterEndpointEncryptionType", "PreferredMaintenanceWindow"]
  set = {
    SSESpecification  = { SSEEnabled = self.SSEDescription.Status == "ENABLED" }
    AvailabilityZones = [for x in each(self.Nodes) : x.AvailabilityZone]
    ReplicationFactor = self.TotalNodes
  }
}

live "AWS::DynamoDB::Table" {
  service   = "dynamodb"
  operation = "ListTables"
  actions   = ["dynamodb:ListTables"]
  items     = "TableNames[]"
  id        = "item"
  gone      = ["ResourceNotFoundException", "TableNotFoundException"]
  page      = { in = "ExclusiveStartTableName", out = "LastEvaluatedTableName" }
  core      = true
  equal     = ["DeletionProtectionEnabled"]
  set = {
    BillingMode                      = self.BillingModeSummary.BillingMode == null ? "PROVISIONED" : self.BillingModeSummary.BillingMode
    SSESpecification                 = self.SSEDescription == null ? null : { SSEEnabled = contains(["ENABLED", "ENABLING", "UPDATING"], self.SSEDescription.Status), SSEType = self.SSEDescription.SSEType, KMSMasterKeyId = self.SSEDescription.KMSMasterKeyArn }
    PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = self.DescribeContinuousBackups.PointInTimeRecoveryStatus == "ENABLED", RecoveryPeriodInDays = self.DescribeContinuousBackups.RecoveryPeriodInDays }
    ResourcePolicy                   = { PolicyDocument = self.GetResourcePolicy.Policy }
    StreamSpecification              = self.StreamSpecification.StreamEnabled == true ? { StreamViewType = self.StreamSpecification.StreamViewType, ResourcePolicy = { PolicyDocument = self.StreamPolicy.Policy } } : null
  }
  follow "DescribeTable" {
    actions = ["dynamodb:DescribeTable"]
    input   = { TableName = self.item }
    root    = "Table"
    whole   = true
  }
  follow "GetResourcePolicy" {
    actions = ["dynamodb:GetResourcePolicy"]
    input   = { ResourceArn = self.TableArn }
    not_set = ["PolicyNotFoundException"]
  }
  follow "GetResourcePolicy" {
    as      = "StreamPolicy"
    actions = ["dynamodb:GetResourcePolicy"]
    input   = { ResourceArn = self.LatestStreamArn }
    when    = self.StreamSpecification.StreamEnabled == true
    not_set = ["PolicyNotFoundException"]
  }
  follow "DescribeContinuousBackups" {
    actions  = ["dynamodb:DescribeContinuousBackups"]
    input    = { TableName = self.item }
    root     = "ContinuousBackupsDescription.PointInTimeRecoveryDescription"
    not_set  = ["ContinuousBackupsUnavailableException"]
    recorded = self.ContinuousBackupsDescription
  }
}

live "AWS::DynamoDB::GlobalTable" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "dynamodb:ListTables"]
  input     = { TypeName = "AWS::DynamoDB::GlobalTable" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "dynamodb:GetResourcePolicy", "dynamodb:ListTagsOfResource", "kms:DescribeKey"]
    input   = { TypeName = "AWS::DynamoDB::GlobalTable", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
