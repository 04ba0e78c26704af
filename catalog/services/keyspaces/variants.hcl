variant "on-demand" {
  title = "Table on demand"
  resource "AWS::Cassandra::Table" "table" {
    KeyspaceName        = "shop"
    PartitionKeyColumns = [{ ColumnName = "id", ColumnType = "uuid" }]
  }
}

variant "provisioned" {
  title = "Table with provisioned throughput"
  resource "AWS::Cassandra::Table" "table" {
    BillingMode         = { Mode = "PROVISIONED", ProvisionedThroughput = { ReadCapacityUnits = 5, WriteCapacityUnits = 5 } }
    KeyspaceName        = "shop"
    PartitionKeyColumns = [{ ColumnName = "id", ColumnType = "uuid" }]
  }
}
