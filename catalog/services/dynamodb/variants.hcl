variant "on-demand" {
  title = "Table on demand"
  resource "AWS::DynamoDB::Table" "table" {
    BillingMode = "PAY_PER_REQUEST"
  }
}

variant "provisioned" {
  title = "Table with provisioned throughput"
  resource "AWS::DynamoDB::Table" "table" {
    BillingMode = "PROVISIONED"
  }
}

variant "dax" {
  title = "Table on demand behind a DAX cluster"
  resource "AWS::DynamoDB::Table" "table" {
    BillingMode = "PAY_PER_REQUEST"
  }
  resource "AWS::DAX::Cluster" "cache" {
    IAMRoleARN        = "arn:aws:iam::111122223333:role/dax"
    NodeType          = "dax.r5.large"
    ReplicationFactor = 3
  }
}
