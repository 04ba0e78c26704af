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
  page      = { in = "ExclusiveStartTableName", out = "LastEvaluatedTableName" }
  core      = true
  equal     = ["DeletionProtectionEnabled"]
  set = {
    ResourcePolicy = { PolicyDocument = self.GetResourcePolicy.Policy }
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
}
